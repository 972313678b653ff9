using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Model.Units;

namespace Antt.Engine.Comparing;

/// <summary>One side of a comparison: what a run over some units gave.</summary>
/// <param name="Summary">What was found.</param>
/// <param name="Years">What was entered and what came out, by the folder of the year.</param>
internal sealed record Side(RunSummary Summary, SortedDictionary<string, (UnitYear Entered, UnitResult Result)> Years)
{
    /// <summary>Folders of the communes among the units.</summary>
    public IEnumerable<string> Communes => Years.Values.Where(static year => year.Result.Unit.Type == Unit.Commune)
        .Select(static year => UnitIndex.FolderOf(year.Entered.Folder + "/"))
        .OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Runs over some units and the communes that answer for them.</summary>
    public static Side Of(SourceTree tree, RunOptions options)
    {
        var years = new SortedDictionary<string, (UnitYear, UnitResult)>(StringComparer.Ordinal);
        UnitYear? entered = null;
        var summary = Pipeline.Run(tree, options with { Entered = year => entered = year, WithTheirCommunes = true }, result =>
        {
            if (entered is { } known) years[known.Folder] = (known, result);
        });
        return new Side(summary, years);
    }
}
