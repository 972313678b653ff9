using System.Collections.Immutable;

namespace Antt.Engine.Linking;

/// <summary>The id that somebody who mistyped one most likely meant.</summary>
internal static class Nearest
{
    /// <summary>Stands where nothing is alike.</summary>
    public const string None = "–";

    private const int MostCandidates = 5_000;

    /// <summary>The candidate most alike; <see cref="None"/> when none is, or when there are too many to compare.</summary>
    public static string Of(string name, IEnumerable<string> candidates)
    {
        ImmutableArray<string> compared = [.. candidates.Take(MostCandidates + 1)];
        return compared.Length > MostCandidates ? None : Validating.Nearest.In(name, compared) ?? None;
    }
}
