using System.Collections.Immutable;
using Antt.Engine.Reference;

namespace Antt.Engine.Validating;

/// <summary>What key or value somebody meant: by the letters, else by the Vietnamese name of the thing.</summary>
internal static class Meant
{
    /// <summary>The keys meant: one when it is clear, several when it is not, none when nothing is alike.</summary>
    public static ImmutableArray<string> Key(string name, ImmutableArray<string> free) => VietnameseKeys.Of(name, free) is { } meant ? [meant] : Nearest.Among(name, free);

    /// <summary>The values of a list meant.</summary>
    public static ImmutableArray<string> Value(string text, ImmutableArray<string> values)
    {
        var bare = Nearest.Bare(text);
        foreach (var value in values)
            if (bare.Length > 0 && ValueWords.Of(value) is { } words && (bare == Nearest.Bare(words.Vi) || bare == Nearest.Bare(words.En))) return [value];
        return Nearest.Among(text, values);
    }
}
