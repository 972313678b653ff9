using System.Collections.Immutable;
using Antt.Engine.Validating;

namespace Antt.Cli.CommandLine;

/// <summary>Guesses which known name a person meant.</summary>
internal static class ClosestName
{
    /// <summary>The only known name that begins like this, or else the nearest by slips of the hand; null when neither is clear.</summary>
    public static string? To(string typed, IEnumerable<string> known)
    {
        ImmutableArray<string> names = [.. known];
        var begun = typed.Length < 2 ? [] : names.Where(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return begun.Count == 1 ? begun[0] : Nearest.In(typed, names);
    }
}
