using Antt.Cli.Text;
using Antt.Model;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Cli.Commands;

/// <summary>How many units stand where, place by place; for one unit, everything about it.</summary>
internal sealed class StatusOverview(Screen screen, RegisterFrame frame, DateOnly asOf)
{
    private const string Enterprise = "DN";
    private const int MostNamed = 12;

    /// <summary>Writes the counts of every place, and who is not registered.</summary>
    public void Write(int year, List<StandingEntry> entries)
    {
        screen.Print(StatusText.Heading(year, asOf));
        foreach (var place in entries.GroupBy(static entry => entry.Commune))
        {
            screen.Out.WriteLine();
            screen.Out.WriteLine($"{NameOf(place.Key)} [{place.Key}]: {screen.In(StatusText.Units(place.Count()))}");
            WriteCounts(place);
            WriteUnregistered(place);
        }
        screen.Out.WriteLine();
        screen.Out.WriteLine($"{screen.In(StatusText.Total)}: {screen.In(StatusText.Units(entries.Count))}");
        WriteCounts(entries);
        WriteLateDecisions(entries);
        screen.Out.WriteLine();
    }

    /// <summary>Writes everything about each unit.</summary>
    public void WriteUnits(int year, List<StandingEntry> entries)
    {
        screen.Print(StatusText.Heading(year, asOf));
        foreach (var entry in entries)
        {
            screen.Out.WriteLine($"{entry.Name} ({entry.Unit.Type}, {entry.Unit.Id})");
            StandingLines.Write(screen, entry, asOf);
        }
        screen.Out.WriteLine();
    }

    private void WriteLateDecisions(List<StandingEntry> entries)
    {
        var late = entries.SelectMany(static entry => entry.Decisions).Where(static decision => decision.IsLate)
            .GroupBy(static decision => decision.Id).OrderBy(static decision => decision.Key, StringComparer.Ordinal);
        foreach (var decision in late)
        {
            var first = decision.MinBy(static unit => unit.Due);
            screen.Out.WriteLine($"  {screen.In(StatusText.LateDecision(first.Number, first.Date, first.Due, decision.Count()))}");
        }
    }

    private void WriteCounts(IEnumerable<StandingEntry> entries)
    {
        foreach (var type in entries.GroupBy(static entry => entry.Unit.Type).OrderBy(static type => type.Key, StringComparer.Ordinal))
        {
            var counts = type.GroupBy(static entry => entry.Standing.Standing).OrderBy(static group => group.Key)
                .Select(group => $"{screen.In(StandingWords.Of(group.Key))} {Counted.Shown(group.Count())}");
            screen.Out.WriteLine($"  {type.Key,-4} {string.Join("; ", counts)}");
        }
    }

    private void WriteUnregistered(IEnumerable<StandingEntry> entries)
    {
        var missing = entries.Where(static entry => entry.Standing.Standing == UnitStanding.NotRegistered).Select(static entry => entry.Unit).ToList();
        var enterprises = missing.Where(static unit => unit.Type == Enterprise).ToList();
        if (missing.Count > enterprises.Count) screen.Out.WriteLine($"  {screen.In(StatusText.NotRegistered(Named(missing.Except(enterprises))))}");
        if (enterprises.Count > 0) screen.Out.WriteLine($"  {screen.In(StatusText.EnterprisesNotRegistered(Named(enterprises)))}");
    }

    private string Named(IEnumerable<Unit> units)
    {
        var ids = units.Select(static unit => unit.Id).ToList();
        return ids.Count <= MostNamed ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(MostNamed))} {screen.In(StatusText.More(ids.Count - MostNamed))}";
    }

    private string NameOf(string place) => frame.Places.TryGetValue(place, out var known) ? known.Name : place;
}
