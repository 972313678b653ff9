using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>What the profiles lay down: their deadlines and, where it has days, their review of model units.</summary>
internal static class ProfileDuties
{
    private const string DayMonthYear = "dd/MM/yyyy";

    /// <summary>
    /// Each deadline of the profiles that hold on its own day. One that lay earlier in the year in which its plan was issued is there
    /// too, marked, because the plan asks for it.
    /// </summary>
    public static IEnumerable<CalendarDuty> Of(RegisterFrame frame, int year, LaidDown laidDown)
    {
        foreach (var profile in frame.Profiles.Values.OrderBy(static profile => profile.Id, StringComparer.Ordinal))
        {
            foreach (var deadline in profile.Deadlines)
                if (Duty(profile, deadline, year, laidDown) is { } duty) yield return duty;
            foreach (var step in profile.ModelChain)
                if (Duty(profile, step, year, laidDown) is { } duty) yield return duty;
        }
    }

    private static CalendarDuty? Duty(Law.Profile profile, Deadline deadline, int year, LaidDown laidDown)
    {
        if (deadline.Kind == DeadlineKind.Undated) return Undated(profile, deadline, year, laidDown);
        if (deadline.NamedIn(year) is not { } named || Holds(profile, deadline, named, laidDown) is not { } day) return null;
        return Make(profile, deadline, day, laidDown) with
        {
            First = deadline.FirstIn(year), Named = named, Last = deadline.Kind == DeadlineKind.Before ? laidDown.LastBefore(named) : named,
        };
    }

    private static CalendarDuty? Undated(Law.Profile profile, Deadline deadline, int year, LaidDown laidDown)
    {
        foreach (var day in (ReadOnlySpan<DateOnly>)[new(year, 12, 31), new(year, 6, 30), new(year, 1, 1)])
            if (IsLaidDown(profile, deadline, day, laidDown)) return Make(profile, deadline, day, laidDown);
        return null;
    }

    private static CalendarDuty? Duty(Law.Profile profile, ModelChainStep step, int year, LaidDown laidDown)
    {
        if (step.Before is not { } before) return null;
        var named = before.In(year);
        if (!laidDown.On(named).ModelChain.Any(other => other.Profile.Id == profile.Id)) return null;
        return new CalendarDuty(step.Step, step.Step, DeadlineKind.Before, step.Words, step.Source, profile.Id)
        {
            Scheme = ProfileInForce.ModelScheme, Named = named, Last = laidDown.LastBefore(named), By = laidDown.Party(step.Role, named),
        };
    }

    private static CalendarDuty Make(Law.Profile profile, Deadline deadline, DateOnly day, LaidDown laidDown)
    {
        var duty = new CalendarDuty(deadline.Id, deadline.Step, deadline.Kind, deadline.Words, deadline.Source, profile.Id)
        {
            Scheme = deadline.Scheme, UnitTypes = deadline.UnitTypes, Question = deadline.Question, By = laidDown.Party(deadline.Role, day),
            To = laidDown.Parties(deadline.Recipients, day), Via = laidDown.Party(deadline.Via, day),
        };
        var issued = profile.LocalText?.IssuedOn ?? profile.InForce.From;
        return deadline.NamedIn(day.Year - deadline.YearOffset) is { } named && named <= issued
            ? duty with { Notes = [new CalendarNote(CalendarNoteKind.EarlierThanPlan, EarlierThanPlan(named, issued))] } : duty;
    }

    /// <summary>The day on which a deadline is looked up: its own, or the plan's first day when it lay earlier in that year.</summary>
    private static DateOnly? Holds(Law.Profile profile, Deadline deadline, DateOnly named, LaidDown laidDown)
    {
        if (IsLaidDown(profile, deadline, named, laidDown)) return named;
        var first = deadline.InForce.From;
        return named < first && named.Year == first.Year && IsLaidDown(profile, deadline, first, laidDown) ? first : null;
    }

    private static bool IsLaidDown(Law.Profile profile, Deadline deadline, DateOnly day, LaidDown laidDown) =>
        deadline.InForce.Contains(day)
        && laidDown.On(day).Deadlines.Any(other => other.Profile.Id == profile.Id && other.Value.Id == deadline.Id);

    private static Words EarlierThanPlan(DateOnly named, DateOnly issued)
    {
        var (day, plan) = (Shown(named), Shown(issued));
        return new Words(
            $"Hạn {day} sớm hơn ngày ban hành kế hoạch {plan}: năm đó không ai bị tính là trễ.",
            $"The deadline {day} lies before the plan was issued on {plan}: nobody is late in that year.");
    }

    private static string Shown(DateOnly day) => day.ToString(DayMonthYear, System.Globalization.CultureInfo.InvariantCulture);
}
