using System.Globalization;
using Antt.Cli.Text;
using Antt.Model;
using Antt.Model.Classification;

namespace Antt.Cli.Commands.Classes;

/// <summary>Classes as a table: one line a unit and year, the points beside, and what follows from them.</summary>
internal sealed class ClassTable(Screen screen)
{
    private readonly SortedDictionary<(int Year, int Rank), int> _totals = [];
    private bool _hasHeading;

    /// <summary>Writes one result.</summary>
    public void Add(ClassResult result)
    {
        if (!_hasHeading) WriteHeading(result.AsOf);
        _hasHeading = true;
        var key = (result.Year, result.Class is { } known ? -(int)known : 1);
        _totals[key] = _totals.GetValueOrDefault(key) + 1;
        Line(
            result.Unit.Id, result.Unit.Type, result.Year.ToString(CultureInfo.InvariantCulture), screen.In(Name(result.Class)), ClassText.Shown(result.Points),
            ClassText.Shown(result.SelfPoints), string.Join("; ", ClassNotes.Of(result, screen)));
    }

    /// <summary>Writes how many came into which class, by year.</summary>
    public void WriteTotals()
    {
        if (_totals.Count == 0) return;
        screen.Print(ResultText.Totals);
        foreach (var year in _totals.GroupBy(static pair => pair.Key.Year))
        {
            var counts = year.Select(pair => $"{screen.In(Name(pair.Key.Rank > 0 ? null : (MovementClass)(-pair.Key.Rank)))} {Counted.Shown(pair.Value)}");
            screen.Out.WriteLine($"  {year.Key} {string.Join(", ", counts)}");
        }
    }

    private static Antt.Model.Words Name(MovementClass? @class) => @class?.Name() ?? ClassText.NoClass;

    private void WriteHeading(DateOnly asOf)
    {
        screen.Print(ClassText.Heading(asOf));
        Line(
            screen.In(ResultText.UnitColumn), screen.In(ResultText.TypeColumn), screen.In(ResultText.YearColumn), screen.In(ClassText.ClassColumn),
            screen.In(ClassText.PointsColumn), screen.In(ClassText.SelfColumn), screen.In(ClassText.NotesColumn));
    }

    private void Line(string unit, string type, string year, string @class, string points, string self, string notes) =>
        screen.Out.WriteLine($"{unit,-34} {type,-4} {year,-5} {@class,-16} {points,-7} {self,-8} {notes}".TrimEnd());
}
