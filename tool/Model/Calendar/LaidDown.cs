using System.Collections.Immutable;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>What is laid down on each day, and what follows from it for a duty's days and bodies.</summary>
/// <param name="On">What is laid down on a day.</param>
internal sealed record LaidDown(Func<DateOnly, ProfileInForce> On)
{
    /// <summary>The last day in time of "trước ngày X", as it is read on that day.</summary>
    public DateOnly LastBefore(DateOnly named) => LastDay.Before(named, On(named).Settings);

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
