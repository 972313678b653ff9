using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Calendar;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Calendar;

/// <summary>
/// Registrations and results held against the days of their locality. Where no profile of the register's places lays down such a
/// day nothing is looked up. Serves one thread.
/// </summary>
internal sealed class FilingChecks(RegisterFrame frame)
{
    private static readonly FrozenSet<string> Steps =
        FrozenSet.ToFrozenSet(["dang-ky", "tong-hop-dang-ky", "nop-ket-qua", "tong-hop-ket-qua"], StringComparer.Ordinal);

    private readonly bool _isAny = HasLocalDays(frame);
    private readonly Dictionary<(string Place, int Year), ImmutableArray<CalendarDuty>> _known = [];

    /// <summary>Checks what was filed for a unit's year.</summary>
    public void Check(UnitYear year, Rulebook rulebook, Findings findings)
    {
        if (!_isAny) return;
        if (year.Registration is { } registration)
        {
            var file = registration.Input.File;
            Hold(year, "dang-ky", "registration.date", registration.Date, file, "date", findings);
            Hold(year, "tong-hop-dang-ky", "registration.consolidated", registration.Consolidated, file, "consolidated", findings);
        }
        if (year.Evaluation is not { } facts) return;
        var submitted = facts.Date("submittedToCommune");
        Hold(year, "tong-hop-ket-qua", "evaluation.consolidated", facts.Date("consolidated"), facts.File, "consolidated", findings);
        if (!Hold(year, "nop-ket-qua", "evaluation.submittedToCommune", submitted, facts.File, "submittedToCommune", findings)) return;
        var end = rulebook.Period.End.In(year.Year);
        if (submitted <= end)
            findings.Add(CalendarDiagnostics.ProvisionalResults, facts.File, "submittedToCommune", Findings.Day(submitted), Findings.Day(end));
    }

    /// <summary>Holds a day against the locality's; false when the locality names none or nothing was entered.</summary>
    private bool Hold(UnitYear year, string step, string what, DateOnly? date, string file, string pointer, Findings findings)
    {
        if (date is not { } day || Duty(year, step, day) is not { Last: { } last } duty) return false;
        if (day <= last) return true;
        findings.Add(day == duty.Named ? CalendarDiagnostics.OnTheNamedDay : CalendarDiagnostics.LateForLocality, file, pointer,
            what, Findings.Day(day), Findings.Day(last), duty.Source, Findings.Number(day.DayNumber - last.DayNumber));
        return true;
    }

    private CalendarDuty? Duty(UnitYear year, string step, DateOnly day)
    {
        foreach (var duty in DutiesAt(year.Unit.On(day).Commune, year.Year))
            if (duty.Step == step && duty.Binds(year.Unit.Type) && !duty.IsBeforeItsPlan) return duty;
        return null;
    }

    private ImmutableArray<CalendarDuty> DutiesAt(string place, int year) =>
        _known.TryGetValue((place, year), out var duties) ? duties
        : _known[(place, year)] = [.. YearCalendar.For(frame, place, year).Where(static duty => Steps.Contains(duty.Step) && duty.Last is not null)];

    private static bool HasLocalDays(RegisterFrame frame) => frame.Profiles.Values.Any(profile =>
        (profile.Places.Any(frame.Places.ContainsKey) || (profile.Locality?.Place is { } place && frame.Places.ContainsKey(place)))
        && frame.ProfileOf(profile, profile.InForce.From).Layers.Any(static layer => layer.Deadlines.Any(static deadline => Steps.Contains(deadline.Step))));
}
