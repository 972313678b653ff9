using System.Collections.Immutable;
using Antt.Engine.Authoring;
using Antt.Engine.Linking;
using Antt.Engine.Linking.Checks.Models;
using Antt.Engine.Loading;

namespace Antt.Engine.Sharding;

/// <summary>Joins what came out of the parts of a register to what one run over all of it says.</summary>
public static class ShardMerge
{
    /// <summary>No commune: a run over it looks at everything but units.</summary>
    public const string NoCommune = "data/units/-/-";

    /// <summary>What a run over some communes gave, as a part.</summary>
    /// <param name="state">What git calls the register's data.</param>
    /// <param name="folders">The folders of the communes.</param>
    /// <param name="tree">The register.</param>
    /// <param name="summary">The run.</param>
    /// <param name="results">Its results.</param>
    public static ShardResult PartOf(string state, ImmutableArray<string> folders, SourceTree tree, RunSummary summary, ImmutableArray<ShardLine> results)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(summary);
        var units = tree.Entries.Where(static entry => entry.Path.EndsWith("/unit.json", StringComparison.Ordinal)).Select(static entry => entry.Path[..entry.Path.LastIndexOf('/')])
            .Where(folder => folders.Contains(folder[..folder.LastIndexOf('/')])).ToHashSet(StringComparer.Ordinal);
        var own = tree.Unfolded(units);
        var kinds = new PathScope(folders, own.Entries, Seals.None).CountByKind();
        var counts = summary.Counts with { Files = kinds.Sum(static kind => kind.Value), FilesByKind = kinds };
        return new ShardResult(state, folders, new ShardSummary(summary.AsOf, summary.Diagnostics, counts, summary.Verdicts, summary.Selected), results);
    }

    /// <summary>Joins parts.</summary>
    /// <param name="tree">The register without its units, or with any of them.</param>
    /// <param name="frame">A run over no commune of it.</param>
    /// <param name="parts">The parts, which cover all communes.</param>
    public static (RunSummary Summary, ImmutableArray<ShardLine> Results) Of(SourceTree tree, RunSummary frame, IReadOnlyCollection<ShardResult> parts)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(parts);
        var findings = new Findings(tree);
        findings.All.AddRange(frame.Diagnostics);
        foreach (var part in parts) findings.All.AddRange(part.Summary.Found);
        if (frame.Frame is { } known)
        {
            var quotas = new QuotaChecks(known, frame.AsOf);
            foreach (var part in parts) quotas.AddRange(part.Summary.Selected);
            quotas.Check(findings);
        }
        var beside = new PathScope([], [.. tree.Entries.Where(static entry => !entry.Path.StartsWith(Desk.Units, StringComparison.Ordinal) && !SealedPath.IsSeal(entry.Path))], Seals.None);
        var counts = parts.Select(static part => part.Summary.Counts).ToList();
        var kinds = beside.CountByKind().Concat(counts.SelectMany(static part => part.FilesByKind)).GroupBy(static kind => kind.Key, StringComparer.Ordinal)
            .OrderBy(static kind => kind.Key, StringComparer.Ordinal).Select(static kind => KeyValuePair.Create(kind.Key, kind.Sum(static part => part.Value))).ToImmutableArray();
        var verdicts = parts.SelectMany(static part => part.Summary.Verdicts).GroupBy(static verdict => (verdict.Year, verdict.UnitType, verdict.Verdict))
            .OrderBy(static verdict => verdict.Key.Year).ThenBy(static verdict => verdict.Key.UnitType, StringComparer.Ordinal).ThenBy(static verdict => verdict.Key.Verdict)
            .Select(static verdict => new VerdictCount(verdict.Key.Year, verdict.Key.UnitType, verdict.Key.Verdict, verdict.Sum(static one => one.Count))).ToImmutableArray();
        var total = new RunCounts(
            kinds.Sum(static kind => kind.Value), counts.Sum(static part => part.Units), counts.Sum(static part => part.UnitYears), counts.Sum(static part => part.Conditions), kinds);
        var whole = new PathScope([], [], Seals.None).Select(findings.All);
        return (new RunSummary(frame.Frame, frame.AsOf, whole, total, verdicts), InOrder(parts));
    }

    /// <summary>By path of the unit, communes last where they wait for their units; the years of a unit come from one part and are in order.</summary>
    private static ImmutableArray<ShardLine> InOrder(IEnumerable<ShardResult> parts) =>
        [.. parts.SelectMany(static part => part.Results).OrderBy(static line => line.List).ThenBy(static line => line.IsLast).ThenBy(static line => line.Folder + "/", StringComparer.Ordinal)];
}
