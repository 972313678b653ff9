using Antt.Cli.Text;
using Antt.Model;
using Antt.Model.Standing;

namespace Antt.Cli.Commands;

/// <summary>What waits, body by body: the task, its day, what blocks it and what is late. A task without a day is never overdue.</summary>
internal sealed class StatusQueue(Screen screen, RegisterFrame frame, DateOnly asOf)
{
    /// <summary>Writes the queue of every body.</summary>
    public void Write(int year, List<StandingEntry> entries)
    {
        screen.Print(StatusText.QueueHeading(year, asOf));
        if (entries.Count == 0) screen.Print(StatusText.Nothing);
        var desks = entries.GroupBy(static entry => (entry.Standing.Next!.Role, Desk: entry.Desk ?? ""))
            .OrderBy(static desk => desk.Key.Role, StringComparer.Ordinal).ThenBy(static desk => desk.Key.Desk, StringComparer.Ordinal);
        foreach (var desk in desks)
        {
            var tasks = StatusText.Tasks(
                desk.Count(), desk.Count(entry => entry.Standing.IsOverdue(asOf)), desk.Count(static entry => entry.Standing.AwaitsReview));
            screen.Out.WriteLine();
            screen.Out.WriteLine($"{screen.In(desk.First().Body!.Value)}{PlaceOf(desk.Key.Desk)} [{desk.Key.Role}]: {screen.In(tasks)}");
            foreach (var duty in desk.GroupBy(static entry => entry.Standing.Next!.Duty).OrderBy(static duty => duty.Key)) WriteDuty(duty.Key, duty);
        }
        screen.Out.WriteLine();
    }

    /// <summary>Writes what a role has to do in the year at a place, as the profiles lay it down ("việc trong năm").</summary>
    public void WriteChecklist(string role, string place, int year)
    {
        var duties = frame.ProfileFor(place, asOf).Deadlines.Select(static deadline => deadline.Value)
            .Where(deadline => deadline.Role == role).OrderBy(deadline => deadline.NamedIn(year) ?? DateOnly.MaxValue).ToList();
        if (duties.Count == 0) return;
        screen.Out.WriteLine(screen.In(StatusText.Checklist(role, year)) + PlaceOf(place));
        foreach (var duty in duties)
            screen.Out.WriteLine($"  {screen.In(duty.NamedIn(year) is { } named ? StatusText.Named(duty.Kind, named) : StatusText.Undated)}: {screen.In(duty.Words)} ({duty.Source})");
        screen.Out.WriteLine();
    }

    private void WriteDuty(Duty duty, IEnumerable<StandingEntry> entries)
    {
        screen.Out.WriteLine($"  {screen.In(StandingWords.Of(duty))}");
        foreach (var entry in entries.OrderBy(static entry => entry.Standing.Next!.Due ?? DateOnly.MaxValue).ThenBy(static entry => entry.Unit.Id, StringComparer.Ordinal))
        {
            screen.Out.WriteLine($"    {entry.Unit.Id} ({entry.Unit.Type}): {screen.In(StandingWords.Of(entry.Standing.Standing))}, {StandingLines.Due(screen, entry.Standing, asOf)}");
            foreach (var remark in StandingLines.Remarks(screen, entry.Standing)) screen.Out.WriteLine($"      {remark}");
        }
    }

    private string PlaceOf(string desk) => frame.Places.TryGetValue(desk, out var place) ? $", {place.Name}" : "";
}
