using Antt.Cli.Text;
using Antt.Model.Standing;

namespace Antt.Cli.Commands;

/// <summary>A standing in words, the same wherever a command shows one.</summary>
internal static class StandingLines
{
    /// <summary>Writes how a unit stands, who is next, what blocks and what is late.</summary>
    public static void Write(Screen screen, StandingEntry entry, DateOnly asOf)
    {
        var standing = entry.Standing;
        screen.Print(StatusText.Standing(StandingWords.Of(standing.Standing), standing.Since, standing.IsProvisional));
        if (standing.Next is { } next && entry.Body is { } body)
            screen.Out.WriteLine($"  {screen.In(StatusText.Next(body, StandingWords.Of(next.Duty)))} ({Due(screen, standing, asOf)})");
        foreach (var remark in Remarks(screen, standing)) screen.Out.WriteLine($"  {remark}");
    }

    /// <summary>By when the next step is due, in words.</summary>
    public static string Due(Screen screen, YearStanding standing, DateOnly asOf) => screen.In(
        standing.Next?.Due is not { } due ? StatusText.Undated : standing.IsOverdue(asOf) ? StatusText.Overdue(due) : StatusText.Due(due));

    /// <summary>What blocks and what is late, a line each.</summary>
    public static IEnumerable<string> Remarks(Screen screen, YearStanding standing)
    {
        if (!standing.Blocks.IsEmpty) yield return screen.In(StatusText.Blocked(string.Join("; ", standing.Blocks.Select(block => block.In(screen.Language)))));
        if (!standing.Late.IsEmpty) yield return screen.In(StatusText.Late(string.Join("; ", standing.Late.Select(late => late.In(screen.Language)))));
    }
}
