using System.Collections.Immutable;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>What is laid down on each day, and what follows from it for a duty's days and bodies.</summary>
/// <param name="On">What is laid down on a day.</param>
internal sealed record LaidDown(Func<DateOnly, ProfileInForce> On)
{
    /// <summary>
    /// The last day in time of "trước ngày X": X itself where that day is read as included, else the day before; on Monday
    /// instead of at the weekend where deadlines are shifted.
    /// </summary>
    public DateOnly LastBefore(DateOnly named)
    {
        var settings = On(named).Settings;
        var last = settings.IsOn("deadline-day-included") ? named : named.AddDays(-1);
        if (!settings.IsOn("shift-weekends")) return last;
        return last.DayOfWeek switch
        {
            DayOfWeek.Saturday => last.AddDays(2),
            DayOfWeek.Sunday => last.AddDays(1),
            _ => last,
        };
    }

    /// <summary>Who fills a role on a day.</summary>
    public CalendarParty? Party(string? role, DateOnly day)
    {
        if (role is null) return null;
        var filled = On(day).Role(role)?.Value;
        return new CalendarParty(role, filled?.Body ?? new Words(role, role), filled?.Question);
    }

    /// <summary>Who fills each of several roles on a day.</summary>
    public ImmutableArray<CalendarParty> Parties(ImmutableArray<string> roles, DateOnly day) => [.. roles.Select(role => Party(role, day)!)];
}
