using Antt.Cli.Text;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Law;

namespace Antt.Cli.Commands;

/// <summary>Results as a table that a person can check by hand: one line a unit and year, with the conditions that decided.</summary>
internal sealed class ResultTable(Screen screen)
{
    private const int MostNamed = 6;
    private bool _hasHeading;

    /// <summary>How many lines were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes one result.</summary>
    public void Add(UnitResult result)
    {
        if (!_hasHeading) WriteHeading(result.AsOf);
        _hasHeading = true;
        Count++;
        Line(
            result.Unit.Id, result.Unit.Type, Text(result.Year), screen.In(result.Verdict.Name()),
            screen.In(result.IsFinal ? ResultText.Yes : ResultText.No), string.Join("; ", Grounds(result)));
    }

    /// <summary>Writes how many came out how, by year and type.</summary>
    public static void WriteTotals(TextWriter writer, Screen screen, RunSummary summary)
    {
        if (summary.Verdicts.IsEmpty) return;
        writer.WriteLine(screen.In(ResultText.Totals));
        foreach (var group in summary.Verdicts.GroupBy(count => (count.Year, count.UnitType)).OrderBy(group => group.Key.Year).ThenBy(group => group.Key.UnitType, StringComparer.Ordinal))
        {
            var counts = group.OrderBy(count => count.Verdict).Select(count => $"{screen.In(count.Verdict.Name())} {Counted.Shown(count.Count)}");
            writer.WriteLine($"  {group.Key.Year} {group.Key.UnitType,-4} {string.Join(", ", counts)}");
        }
    }

    private void WriteHeading(DateOnly asOf)
    {
        screen.Print(ResultText.Heading(asOf));
        Line(
            screen.In(ResultText.UnitColumn), screen.In(ResultText.TypeColumn), screen.In(ResultText.YearColumn),
            screen.In(ResultText.ResultColumn), screen.In(ResultText.FinalColumn), screen.In(ResultText.GroundsColumn));
    }

    private IEnumerable<string> Grounds(UnitResult result)
    {
        if (result.Exclusion is { } exclusion) yield return $"{screen.In(exclusion.Reason)} ({screen.In(Citation.Of(exclusion.Clause))})";
        if (result.Rulebook is null) yield return screen.In(ResultText.NoRulebook);
        if (result.RollUp is { Total: var total } && result.Verdict != Verdict.OutOfScope)
            yield return screen.In(ResultText.Children(total.Recognised, total.Population));
        var failing = Named(result, Outcome.NotMet);
        if (failing.Length > 0) yield return screen.In(ResultText.Fails(failing));
        var open = Named(result, Outcome.Pending);
        if (open.Length > 0 && result.Verdict == Verdict.Pending) yield return screen.In(ResultText.Waits(open));
        if (!result.Questions.IsEmpty) yield return screen.In(ResultText.RestsOn(string.Join(", ", result.Questions)));
    }

    private static string Named(UnitResult result, Outcome outcome)
    {
        var ids = result.Conditions.Where(condition => condition.Outcome == outcome).Select(condition => condition.Condition.Id).ToList();
        return ids.Count <= MostNamed ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(MostNamed))} (+{ids.Count - MostNamed})";
    }

    private void Line(string unit, string type, string year, string verdict, string isFinal, string grounds) =>
        screen.Out.WriteLine($"{unit,-34} {type,-4} {year,-5} {verdict,-18} {isFinal,-5} {grounds}".TrimEnd());

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
