using Antt.Cli.Text;
using Antt.Cli.Text.Automation;
using Antt.Model;
using Antt.Model.Profiles;
using Antt.Model.Standing;

namespace Antt.Cli.Commands.Automation;

/// <summary>What is due and what waits, body by body, as one page of Markdown: the daily reminder.</summary>
internal sealed class StatusMarkdown(Screen screen, RegisterFrame frame, DateOnly asOf)
{
    private const int DaysAhead = 45;
    private const int MostShown = 40;

    public void Write(int year, IReadOnlyList<StandingEntry> entries)
    {
        var waiting = entries.Where(static entry => entry.Standing.Next is not null).ToList();
        screen.Out.WriteLine($"## {screen.In(StatusText.QueueHeading(year, asOf))}");
        screen.Out.WriteLine();
        screen.Out.WriteLine(screen.In(StatusText.Tasks(
            waiting.Count, waiting.Count(entry => entry.Standing.IsOverdue(asOf)), waiting.Count(static entry => entry.Standing.AwaitsReview))));
        WriteDeadlines();
        var desks = waiting.GroupBy(static entry => (entry.Standing.Next!.Role, Desk: entry.Desk ?? ""))
            .OrderBy(static desk => desk.Key.Role, StringComparer.Ordinal).ThenBy(static desk => desk.Key.Desk, StringComparer.Ordinal);
        foreach (var desk in desks) WriteDesk([.. desk], desk.Key.Desk);
    }

    private void WriteDesk(IReadOnlyList<StandingEntry> entries, string desk)
    {
        var place = frame.Places.TryGetValue(desk, out var known) ? $", {known.Name}" : "";
        var overdue = entries.Count(entry => entry.Standing.IsOverdue(asOf));
        screen.Out.WriteLine();
        screen.Out.WriteLine($"<details{(overdue > 0 ? " open" : "")}><summary>{screen.In(entries[0].Body!.Value)}{place}: {screen.In(StatusText.Tasks(entries.Count, overdue, entries.Count(static entry => entry.Standing.AwaitsReview)))}</summary>");
        screen.Out.WriteLine();
        foreach (var entry in entries.OrderBy(static entry => entry.Standing.Next!.Due ?? DateOnly.MaxValue).ThenBy(static entry => entry.Unit.Id, StringComparer.Ordinal).Take(MostShown))
        {
            var due = StandingLines.Due(screen, entry.Standing, asOf);
            var since = entry.Standing.Since is { } day ? screen.In(AutomationText.Since(day)) : "";
            screen.Out.WriteLine($"- {entry.Name} (`{entry.Unit.Id}`): {screen.In(StandingWords.Of(entry.Standing.Next!.Duty))}, {(entry.Standing.IsOverdue(asOf) ? $"**{due}**" : due)}{since}");
            foreach (var remark in StandingLines.Remarks(screen, entry.Standing)) screen.Out.WriteLine($"  - {remark}");
        }
        if (entries.Count > MostShown) screen.Out.WriteLine($"- {screen.In(StatusText.More(entries.Count - MostShown))}");
        screen.Out.WriteLine();
        screen.Out.WriteLine("</details>");
    }

    /// <summary>The days ahead that the locality lays down, nearest first.</summary>
    private void WriteDeadlines()
    {
        if (frame.Info.Locality is not { } locality) return;
        var ahead = frame.ProfileFor(locality, asOf).Deadlines.Select(static deadline => deadline.Value)
            .SelectMany(deadline => new[] { asOf.Year - 1, asOf.Year, asOf.Year + 1 }.Select(year => (Deadline: deadline, Day: deadline.NamedIn(year))))
            .Where(item => item.Day is { } day && day >= asOf && day <= asOf.AddDays(DaysAhead) && item.Deadline.InForce.Contains(day))
            .OrderBy(static item => item.Day).ThenBy(static item => item.Deadline.Id, StringComparer.Ordinal).DistinctBy(static item => (item.Deadline.Id, item.Day)).ToList();
        if (ahead.Count == 0) return;
        screen.Out.WriteLine();
        screen.Out.WriteLine($"### {screen.In(AutomationText.Ahead(DaysAhead))}");
        screen.Out.WriteLine();
        foreach (var (deadline, day) in ahead)
        {
            var named = deadline.Kind == DeadlineKind.Before ? StatusText.Named(DeadlineKind.Before, day!.Value) : StatusText.Named(deadline.Kind, day!.Value);
            screen.Out.WriteLine($"- {screen.In(named)}: {screen.In(deadline.Words)} ({deadline.Source})");
        }
    }
}
