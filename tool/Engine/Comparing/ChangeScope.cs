using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Comparing;

/// <summary>What a change of some files concerns: whoever else is the same on both sides, and so is what is found about them.</summary>
/// <param name="Units">
/// Folders of the units whose files changed, of those about which a changed decision says something, of those with the same id, and of those that followed a unit
/// that changed or were followed by it.
/// </param>
/// <param name="Law">Files that every unit may depend on.</param>
/// <param name="Named">What the changed decisions name on either side, and the units: only what names the same can be told otherwise than before.</param>
/// <param name="Left">Places in which units whose own document changed lay on either side.</param>
/// <param name="Doubts">What makes it impossible to tell from these alone how the register stands.</param>
public sealed record ChangeScope(
    ImmutableArray<string> Units, ImmutableArray<string> Law, ImmutableArray<string> Named, ImmutableArray<string> Left, ScopeDoubts Doubts)
{
    private static readonly string[] LawFolders = ["data/rulebooks/", "data/profiles/", "data/instruments/", "data/scoring/", "data/places/", "data/register.json"];

    /// <summary>Folders of those of the units that their communes may count otherwise than before.</summary>
    internal ImmutableHashSet<string> Counted { get; init; } = [];

    /// <summary>What of the decisions may be told otherwise than before: what the changed ones name, and units whose own document changed.</summary>
    internal ImmutableHashSet<string> Stirred { get; init; } = [];

    /// <summary>Whether there are other units than before, so that whoever names one that is not there may be told another that is meant.</summary>
    internal bool HasOtherUnits { get; init; }

    /// <summary>Folders right below <c>data</c>, units apart, in which files came or went.</summary>
    internal ImmutableArray<string> Moved { get; init; } = [];

    /// <summary>Whether the commune of a unit may count it otherwise than before; of a unit that only the law turns nobody knows.</summary>
    /// <param name="folder">Folder of the unit.</param>
    internal bool Counts(string folder) => !Law.IsEmpty || Counted.Contains(folder);

    /// <summary>The scope of a change.</summary>
    /// <param name="before">The register as it was.</param>
    /// <param name="after">The register as it is, the units whose files changed listed on both sides.</param>
    /// <param name="changed">Paths of every file that is not the same in both.</param>
    public static ChangeScope Of(SourceTree before, SourceTree after, ImmutableArray<string> changed) => new ScopeSearch(before, after, changed).Find();

    /// <summary>The files among some that every unit may depend on.</summary>
    /// <param name="changed">Paths of the files.</param>
    public static ImmutableArray<string> LawAmong(ImmutableArray<string> changed) => [.. changed.Where(static path => Array.Exists(LawFolders, law => path.StartsWith(law, StringComparison.Ordinal)))];

    /// <summary>Whether nothing changed but papers of units that are there on both sides, so that everything else is the same.</summary>
    internal static bool IsPapersAlone(SourceTree before, SourceTree after, ImmutableArray<string> changed)
    {
        if (changed.Any(static path => UnitIndex.FolderOf(path) is null || path.EndsWith("/unit.json", StringComparison.Ordinal))) return false;
        return changed.Select(static path => $"{UnitIndex.FolderOf(path)}/unit.json").Distinct(StringComparer.Ordinal).All(path => before.BytesAt(path) is not null && after.BytesAt(path) is not null);
    }
}
