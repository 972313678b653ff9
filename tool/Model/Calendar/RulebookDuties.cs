using System.Collections.Immutable;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>What follows from the rulebooks: the quarter to register, the evaluation period, and the day of the decision (C124 Điều 4–9).</summary>
internal static class RulebookDuties
{
    private static readonly Words Registration = new(
        "Nghị quyết, kế hoạch và đăng ký phấn đấu đạt tiêu chuẩn trong quý I", "Resolution, plan and registration in the first quarter");

    private static readonly Words Period = new("Thời gian đánh giá", "Evaluation period");
    private static readonly Words Decision = new("Quyết định công nhận", "Recognition is decided");

    /// <summary>Theirs; rulebooks that lay down the same by the same clause share one.</summary>
    public static IEnumerable<CalendarDuty> Of(RegisterFrame frame, ImmutableArray<Rulebook> rulebooks, int year, LaidDown laidDown) =>
        rulebooks.SelectMany(rulebook => OfOne(frame, rulebook, year, laidDown))
            .GroupBy(static duty => (duty.Step, duty.Source, duty.First, duty.Last))
            .Select(static same => same.First() with
            {
                UnitTypes = [.. same.SelectMany(static duty => duty.UnitTypes).Distinct()],
                Origin = string.Join(", ", same.Select(static duty => duty.Origin)),
            });

    private static IEnumerable<CalendarDuty> OfOne(RegisterFrame frame, Rulebook rulebook, int year, LaidDown laidDown)
    {
        var types = rulebook.UnitTypes.Select(static type => type.Code).ToImmutableArray();
        var text = frame.Instruments.TryGetValue(rulebook.Instrument, out var instrument) ? instrument.Number : rulebook.Instrument;
        var registerBy = rulebook.RegistrationUntil.In(year);
        yield return new CalendarDuty("dang-ky-quy-1", "dang-ky-quy-1", DeadlineKind.Period, Registration, Cite(text, rulebook.Clauses.Registration), rulebook.Id)
        {
            UnitTypes = types, First = new DateOnly(year, 1, 1), Named = registerBy, Last = registerBy, By = laidDown.Party("don-vi", registerBy),
        };
        var period = rulebook.Period.Of(year);
        yield return new CalendarDuty($"ky-danh-gia-{rulebook.Id}", "ky-danh-gia", DeadlineKind.Period, Period, Cite(text, rulebook.Clauses.Period), rulebook.Id)
        {
            UnitTypes = types, First = period.From, Named = period.To, Last = period.To,
        };
        var decideBefore = rulebook.DecisionBefore.In(year);
        yield return new CalendarDuty($"cong-nhan-{rulebook.Id}", "cong-nhan", DeadlineKind.Before, Decision, Cite(text, rulebook.Clauses.Decision), rulebook.Id)
        {
            UnitTypes = types, Named = decideBefore, Last = laidDown.LastBefore(decideBefore),
        };
    }

    private static string Cite(string text, string? clause) => clause is null ? text : $"{text}, {clause}";
}
