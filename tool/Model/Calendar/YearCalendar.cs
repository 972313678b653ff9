using System.Collections.Immutable;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>
/// The calendar of a year ("lịch năm"): periods, registration and decisions from the rulebooks, deadlines from the profiles in force
/// on their own day, the review of model units, texts coming into force, and tiers abolished. Every date is stated once in the data.
/// </summary>
public static class YearCalendar
{
    /// <summary>The year's duties at a place, by day; those without one last.</summary>
    public static ImmutableArray<CalendarDuty> For(RegisterFrame frame, string place, int year) =>
        Of(frame, year, day => frame.ProfileFor(place, day));

    /// <summary>The year's duties under a profile, wherever it holds.</summary>
    public static ImmutableArray<CalendarDuty> For(RegisterFrame frame, Profile profile, int year) =>
        Of(frame, year, day => frame.ProfileOf(profile, day));

    /// <summary>The year's duties under what is laid down on each day.</summary>
    private static ImmutableArray<CalendarDuty> Of(RegisterFrame frame, int year, Func<DateOnly, ProfileInForce> laidDownOn)
    {
        var byDay = new Dictionary<DateOnly, ProfileInForce>();
        var laidDown = new LaidDown(day => byDay.TryGetValue(day, out var known) ? known : byDay[day] = laidDownOn(day));
        var rulebooks = RulebooksOf(frame, year);
        var duties = RulebookDuties.Of(frame, rulebooks, year, laidDown)
            .Concat(ProfileDuties.Of(frame, year, laidDown))
            .Concat(TextDuties.Of(frame, year, laidDown));
        return
        [
            .. duties.Select(duty => OrderConflicts.Mark(duty, rulebooks, year))
                .OrderBy(static duty => duty.Last ?? DateOnly.MaxValue).ThenBy(static duty => duty.First ?? DateOnly.MinValue)
                .ThenBy(static duty => duty.Scheme, StringComparer.Ordinal).ThenBy(static duty => duty.Origin, StringComparer.Ordinal)
                .ThenBy(static duty => duty.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The rulebooks the year declares, in that order, or else all, as far as they are in force at their period's end. Those of model
    /// units are left out: their text names no day, the local profiles do.
    /// </summary>
    private static ImmutableArray<Rulebook> RulebooksOf(RegisterFrame frame, int year)
    {
        var ids = frame.Info.Years.FirstOrDefault(known => known.Year == year) is { } declared
            ? declared.Rulebooks : frame.Rulebooks.Keys.Order(StringComparer.Ordinal).ToImmutableArray();
        return
        [
            .. ids.Select(frame.Rulebooks.GetValueOrDefault).OfType<Rulebook>()
                .Where(rulebook => rulebook.Scheme == Scheme.Safety && rulebook.InForce.Contains(rulebook.Period.End.In(year))).Distinct(),
        ];
    }
}
