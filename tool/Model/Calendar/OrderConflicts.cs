using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>
/// Steps that stand in an order nobody can keep to the letter: results due before their period is over, model units judged
/// before the year's recognitions are there.
/// </summary>
internal static class OrderConflicts
{
    private static readonly FrozenSet<string> OfResults = FrozenSet.ToFrozenSet(["nop-ket-qua", "tong-hop-ket-qua", "bao-cao-nam"], StringComparer.Ordinal);

    /// <summary>The duty with a note where it stands so.</summary>
    public static CalendarDuty Mark(CalendarDuty duty, ImmutableArray<Rulebook> rulebooks, int year)
    {
        if (duty.Last is not { } last || duty.Kind != DeadlineKind.Before) return duty;
        if (duty.Scheme == ProfileInForce.ModelScheme)
        {
            var decided = LatestOf(duty, rulebooks, rulebook => rulebook.DecisionBefore.In(year).AddDays(-1));
            return duty.Step != "bao-cao-6-thang" && decided is { } decision && last < decision
                ? Add(duty, CalendarNoteKind.BeforeYearResults, BeforeYearResults(decision)) : duty;
        }
        if (!OfResults.Contains(duty.Step)) return duty;
        return LatestOf(duty, rulebooks, rulebook => rulebook.Period.End.In(year)) is { } end && last <= end
            ? Add(duty, CalendarNoteKind.BeforePeriodEnd, BeforePeriodEnd(end)) : duty;
    }

    private static DateOnly? LatestOf(CalendarDuty duty, ImmutableArray<Rulebook> rulebooks, Func<Rulebook, DateOnly> day)
    {
        DateOnly? latest = null;
        foreach (var rulebook in rulebooks)
        {
            if (!rulebook.UnitTypes.Any(type => duty.Binds(type.Code))) continue;
            if (latest is null || day(rulebook) > latest) latest = day(rulebook);
        }
        return latest;
    }

    private static CalendarDuty Add(CalendarDuty duty, CalendarNoteKind kind, Words words) =>
        duty with { Notes = duty.Notes.Add(new CalendarNote(kind, words)) };

    private static Words BeforePeriodEnd(DateOnly end) => new(
        $"Hạn đến trước khi hết kỳ đánh giá ({Shown(end)}): kết quả nộp là tạm thời, phải xác nhận khi hết kỳ (Q-05).",
        $"It is due before the evaluation period ends ({Shown(end)}): what is submitted is provisional until confirmed (Q-05).");

    private static Words BeforeYearResults(DateOnly decision) => new(
        $"Hạn đến trước khi có kết quả công nhận và phân loại của năm ({Shown(decision)} và sau đó): công nhận là có điều kiện (Q-07).",
        $"It is due before the year's recognition and class are there ({Shown(decision)} and later): recognition is conditional (Q-07).");

    private static string Shown(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
