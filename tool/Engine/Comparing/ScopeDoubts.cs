using System.Collections.Immutable;
using Antt.Engine.Linking;
using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Engine.Comparing;

/// <summary>What makes it impossible to tell from the units concerned alone how a register stands, so that everything has to be looked at.</summary>
/// <param name="Files">Files and folders that may alter what is found about any unit.</param>
/// <param name="Nominations">Files that may alter how many units a place selected as models, which counts where a quota is laid down.</param>
/// <param name="Types">Types of the units whose own document changed: one that no rulebook judges is told once for all its units.</param>
public sealed record ScopeDoubts(ImmutableArray<string> Files, ImmutableArray<string> Nominations, ImmutableArray<string> Types)
{
    private static readonly string[] Everywhere = ["data/offices.json", "data/localities/"];

    /// <summary>What of some changed files any unit may rest on, told from their paths alone.</summary>
    /// <param name="changed">Paths of the files.</param>
    public static ImmutableArray<string> Among(ImmutableArray<string> changed) =>
        [.. ChangeScope.LawAmong(changed), .. changed.Where(static path => Array.Exists(Everywhere, start => path.StartsWith(start, StringComparison.Ordinal)) || IsStray(path))];

    /// <summary>What is in doubt in the light of the law.</summary>
    internal IEnumerable<string> In(RegisterFrame frame)
    {
        var law = new YearLaw(frame);
        var unjudged = Types.Where(type => law.Years.Any(year => law.Of(type, year) is null)).Distinct(StringComparer.Ordinal);
        return frame.Profiles.Values.Any(static profile => !profile.Quotas.IsEmpty) ? Nominations.Concat(unjudged) : unjudged;
    }

    /// <summary>Whether a file lies among the units and belongs to none, where no other files are listed.</summary>
    private static bool IsStray(string path) => path.StartsWith("data/units/", StringComparison.Ordinal) && UnitIndex.FolderOf(path) is null;
}

/// <summary>Gathers what is in doubt about a change.</summary>
internal sealed class ScopeDoubtSearch
{
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _nominations = new(StringComparer.Ordinal);
    private readonly UnitTiesReader _ties = new();

    /// <summary>
    /// Takes a changed file. A decision that cannot be read leaves every unit's standing of its year open; one that came or went may be named in scores of closed years,
    /// which nobody looks through.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="sides">The register before and after.</param>
    public void Take(string path, ImmutableArray<SourceTree> sides)
    {
        if (DocumentKinds.Nomination.IsPaperAt(path)) _nominations.Add(path);
        if (!Catalogue.IsDecision(path)) return;
        var isMoved = sides.Any(tree => tree.BytesAt(path) is null);
        if (isMoved && sides.Any(static tree => tree.Entries.Any(static entry => entry.Kind == SourceEntryKind.Seal))) _files.Add(path);
        foreach (var tree in sides)
            if (tree.BytesAt(path) is not null && new DocumentReader(tree, []).Read(new SourceEntry(path), Schemas.For(DocumentKinds.Decision)) is null) _files.Add(path);
    }

    /// <summary>What the document of a unit says; one that was dropped leaves open whom the unit counts for.</summary>
    public UnitTies Ties(SourceTree tree, string folder)
    {
        var path = folder + "/unit.json";
        var ties = _ties.Read(path, tree.BytesAt(path));
        if (!ties.IsRead) _files.Add(path);
        return ties;
    }

    /// <summary>Looks at one side.</summary>
    /// <param name="tree">The side, units whose files changed listed.</param>
    /// <param name="units">All its units.</param>
    /// <param name="edited">Folders of the units whose files changed.</param>
    /// <param name="documents">Folders of those whose own document did.</param>
    public void Look(SourceTree tree, UnitIndex units, List<string> edited, List<string> documents)
    {
        if (!units.Ids.Any()) _files.Add("data/units");
        foreach (var folder in documents)
            _nominations.UnionWith(tree.Entries.Select(static entry => entry.Path).Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && DocumentKinds.Nomination.IsPaperAt(path)));
        foreach (var commune in edited.Select(static folder => folder[..folder.LastIndexOf('/')]).Distinct(StringComparer.Ordinal))
        {
            var names = units.MadeIn(ImmutableHashSet.Create(StringComparer.Ordinal, UnitIndex.IdOf(commune))).Where(folder => folder.StartsWith(commune + "/", StringComparison.Ordinal)).ToList();
            if (FolderWalk.IsTroubled(names.Select(UnitIndex.IdOf))) _files.Add(commune);
            if (names.Count == 0) LookAbove(commune, units);
        }
    }

    /// <summary>What is in doubt.</summary>
    public ScopeDoubts Found(ImmutableArray<string> types) => new([.. _files], [.. _nominations], types);

    /// <summary>Where a whole commune came or went, names above it count too.</summary>
    private void LookAbove(string commune, UnitIndex units)
    {
        var communes = units.Ids.SelectMany(units.FoldersOf).Select(static folder => folder[..folder.LastIndexOf('/')]).Append(commune).Distinct(StringComparer.Ordinal).ToList();
        foreach (var province in communes.GroupBy(static path => path[..path.LastIndexOf('/')], StringComparer.Ordinal))
            if (FolderWalk.IsTroubled(province.Select(UnitIndex.IdOf))) _files.Add(province.Key);
        if (FolderWalk.IsTroubled(communes.Select(static path => path.Split('/')[2]).Distinct(StringComparer.Ordinal))) _files.Add("data/units");
    }
}
