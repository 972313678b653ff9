using Antt.Fuzz.Families;

namespace Antt.Fuzz.Running;

/// <summary>The families, and how many of a thousand inputs are of each: what is quick is tried often, what needs a disk or git seldom.</summary>
internal sealed class FamilyShares : IDisposable
{
    private static readonly (int Share, Func<Family> Open)[] All =
    [
        (560, static () => new Documents()),
        (140, static () => new JsonFiles()),
        (130, static () => new FormTexts()),
        (100, static () => new MarkdownTexts()),
        (64, static () => new Tables()),
        (5, static () => new Commands()),
        (1, static () => new GitStates()),
    ];

    private readonly List<(int Share, Family Family)> _families;

    private FamilyShares(List<(int Share, Family Family)> families) => _families = families;

    /// <summary>All of them, or the one of a name.</summary>
    public static FamilyShares Open(string? only)
    {
        var families = All.Select(static family => (family.Share, Family: family.Open())).ToList();
        foreach (var (_, family) in families.Where(family => only is not null && family.Family.Name != only)) family.Dispose();
        families.RemoveAll(family => only is not null && family.Family.Name != only);
        return families.Count > 0 ? new FamilyShares(families) : throw new ArgumentException($"There is no family {only}.", nameof(only));
    }

    /// <summary>The family of the next input.</summary>
    public Family Next(Random dice)
    {
        var place = dice.Next(_families.Sum(static family => family.Share));
        foreach (var (share, family) in _families)
        {
            if (place < share) return family;
            place -= share;
        }
        return _families[^1].Family;
    }

    public void Dispose()
    {
        foreach (var (_, family) in _families) family.Dispose();
    }
}
