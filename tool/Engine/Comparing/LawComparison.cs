using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Comparing;

/// <summary>What a change of the law turns: every unit of both sides is assessed, and only what decided is kept.</summary>
internal sealed record LawComparison(LawChange Change, ImmutableArray<string> Folders)
{
    /// <summary>Compares all units.</summary>
    /// <returns>What turned, and what is found now and was not.</returns>
    public static (LawComparison Law, ImmutableArray<Diagnostic>? Found) Of(SourceTree before, SourceTree after, ImmutableArray<string> files, RunOptions run)
    {
        var now = new Dictionary<string, Standing>(StringComparer.Ordinal);
        var nowSummary = Gather(after, run, now);
        var old = new Dictionary<string, Standing>(StringComparer.Ordinal);
        var oldSummary = Gather(before, run with { AsOf = nowSummary.AsOf, History = null }, old);

        var flips = new List<Flip>();
        var folders = new List<string>();
        var turned = 0;
        foreach (var folder in now.Keys.Union(old.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var was = old.GetValueOrDefault(folder);
            var isNow = now.GetValueOrDefault(folder);
            var conditions = Turned(was, isNow);
            if (was?.Verdict == isNow?.Verdict)
            {
                if (conditions.Count > 0) turned++;
                continue;
            }
            var shown = (isNow ?? was)!;
            flips.Add(new Flip(
                shown.Unit, shown.Type, shown.Name, shown.Commune, shown.Year, was?.Verdict, isNow?.Verdict, [.. conditions.Where(id => !shown.Sensitive.Contains(id))]));
            folders.Add(UnitIndex.FolderOf(folder + "/")!);
        }
        flips.Sort(static (left, right) =>
        {
            var order = string.CompareOrdinal(left.Commune, right.Commune);
            if (order == 0) order = string.CompareOrdinal(left.Type, right.Type);
            if (order == 0) order = left.Year.CompareTo(right.Year);
            return order != 0 ? order : string.CompareOrdinal(left.Unit, right.Unit);
        });
        return (new LawComparison(new LawChange(files, now.Keys.Union(old.Keys).Count(), turned, [.. flips]), [.. folders.Distinct()]),
            Comparison.New(oldSummary.Diagnostics, nowSummary.Diagnostics));
    }

    private static RunSummary Gather(SourceTree tree, RunOptions run, Dictionary<string, Standing> kept)
    {
        string folder = "";
        return Pipeline.Run(tree, run with { Entered = year => folder = year.Folder }, result => kept[folder] = Standing.Of(result));
    }

    /// <summary>Ids of the conditions that stand otherwise.</summary>
    private static List<string> Turned(Standing? before, Standing? after)
    {
        if (before is null || after is null) return [];
        var turned = new List<string>();
        for (var i = 0; i < after.Conditions.Length; i++)
        {
            var at = before.Conditions.IndexOf(after.Conditions[i]);
            if (at < 0 || before.Outcomes[at] != after.Outcomes[i]) turned.Add(after.Conditions[i]);
        }
        turned.AddRange(before.Conditions.Except(after.Conditions, StringComparer.Ordinal));
        return turned;
    }

    /// <summary>What of a result is kept of every unit.</summary>
    private sealed record Standing(
        string Unit, string Type, string Name, string Commune, int Year, Verdict Verdict, ImmutableArray<string> Conditions, ImmutableArray<Outcome> Outcomes,
        ImmutableArray<string> Sensitive)
    {
        public static Standing Of(UnitResult result)
        {
            var state = result.Unit.On(result.AsOf);
            return new Standing(
                result.Unit.Id, result.Unit.Type, state.Name, state.Commune, result.Year, result.Verdict,
                [.. result.Conditions.Select(static condition => condition.Condition.Id)], [.. result.Conditions.Select(static condition => condition.Outcome)],
                [.. result.Conditions.Where(static condition => condition.Condition.IsSensitive).Select(static condition => condition.Condition.Id)]);
        }
    }
}
