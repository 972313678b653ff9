using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Model.Criteria;

/// <summary>
/// No event of the categories, of a severity or worse, in the evaluation period – unless each is forgiven: by proven force majeure
/// ("bất khả kháng"), or because it was detected in time, mitigated and reported at once.
/// </summary>
/// <remarks>C124 Điều 4 khoản 4 điểm b and d, Điều 6 khoản 3 điểm đ and g.</remarks>
/// <param name="Categories">The categories of events looked at.</param>
/// <param name="MinimumSeverity">The severity from which an event counts.</param>
/// <param name="ForgivesForceMajeure">Whether proven force majeure forgives.</param>
/// <param name="ForgivesHandled">Whether timely detection, mitigation and report, all three, forgive.</param>
/// <param name="ProvisionalClassServes">Whether the investigating body's provisional class of a crime serves.</param>
public sealed record NoEvent(
    ImmutableArray<string> Categories, string MinimumSeverity, bool ForgivesForceMajeure, bool ForgivesHandled,
    Choice ProvisionalClassServes) : Criterion
{
    private const string Events = "events";
    private static readonly Words None = new("Không có vụ việc thuộc diện xét trong thời gian đánh giá.", "No such event in the evaluation period.");
    private static readonly Words Forgiven = new("Có {0} vụ, đều được miễn trừ.", "{0} such events, each forgiven.");
    private static readonly Words Unforgiven = new("Vụ việc ngày {0} không được miễn trừ.", "The event of {0} is not forgiven.");
    private static readonly Words Unclear = new("Vụ việc ngày {0} chưa ghi đủ mức độ hoặc cách xử lý.", "The event of {0} lacks its severity or how it was handled.");
    private readonly int _minimum = Scale.Severity.Rank(MinimumSeverity);

    private enum Weight { Light, Unclear, Handled, ForceMajeure, Fails }

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "no-event", new Words("Không xảy ra vụ việc", "No event"),
        [
            ParameterDefinition.Required("categories", ParameterForm.Words, "Các loại vụ việc được xét.", "Categories of events looked at."),
            ParameterDefinition.Required("minimumSeverity", ParameterForm.Word, "Mức độ từ đó trở lên được tính.", "The severity from which an event counts."),
            ParameterDefinition.Optional("exemptions", ParameterForm.Words, "Các trường hợp miễn trừ: force-majeure, handled.", "What forgives: force-majeure, handled."),
            ParameterDefinition.Optional("provisionalClassServes", ParameterForm.Flag, "Phân loại tạm thời có được dùng không.", "Whether a provisional class serves."),
        ],
        parameters => new NoEvent(
            parameters.Texts("categories"), parameters.RequiredText("minimumSeverity"), parameters.Texts("exemptions").Contains("force-majeure"),
            parameters.Texts("exemptions").Contains("handled"), parameters.Flag("provisionalClassServes", true)));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        var own = grounds.Facts.Items(Events);
        if (own.IsDefault) return Finding.Missing(Events);
        var events = Inheritance.Events(own, grounds.Forebears, Events);
        var serves = ProvisionalClassServes.IsOn(grounds.Settings);
        var finding = Weigh(events, grounds, serves);
        if (events.IsEmpty) return finding;
        if (events.Length > own.Length) finding = finding.Under(Inheritance.Question, Weigh(own, grounds, serves).Outcome);
        return ProvisionalClassServes.Mark(finding, Weigh(events, grounds, !serves).Outcome, grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        var own = grounds.Facts.Items(Events);
        if (own.IsDefault) return Remedy.Enter(Events);
        var events = Inheritance.Events(own, grounds.Forebears, Events);
        var finding = Weigh(events, grounds, ProvisionalClassServes.IsOn(grounds.Settings));
        if (finding.Outcome == Outcome.NotMet) return Remedy.Never(Events);
        return finding.IsDated
            ? new Remedy(RemedyKind.Enter, Events, null, finding.Reason)
            : Remedy.Confirm(grounds);
    }

    private Finding Weigh(ImmutableArray<FactSet> events, Grounds grounds, bool provisionalServes)
    {
        FactSet? failing = null, unclear = null;
        long forceMajeure = 0, handled = 0, failed = 0, unclears = 0;
        foreach (var item in events)
        {
            if (!IsLookedAt(item, grounds)) continue;
            switch (WeighEvent(item, provisionalServes))
            {
                case Weight.Fails: failed++; failing = Earlier(failing, item); break;
                case Weight.Unclear: unclears++; unclear = Earlier(unclear, item); break;
                case Weight.ForceMajeure: forceMajeure++; break;
                case Weight.Handled: handled++; break;
                default: break;
            }
        }
        return Conclude(grounds, failing, unclear, forceMajeure, handled) with
        {
            Numbers = grounds.Figures(
                new("events", failed + unclears + forceMajeure + handled), new("forceMajeure", forceMajeure), new("handled", handled),
                new("notForgiven", failed)),
        };
    }

    private static Finding Conclude(Grounds grounds, FactSet? failing, FactSet? unclear, long forceMajeure, long handled)
    {
        if (failing is not null)
            return new Finding(Outcome.NotMet, grounds.Say(Unforgiven, failing.Date("date")!.Value)) { Inputs = [At(failing)], IsDated = true };
        if (unclear is not null)
            return new Finding(Outcome.Pending, grounds.Say(Unclear, unclear.Date("date")!.Value)) { Inputs = [At(unclear)], IsDated = true };
        var inputs = grounds.At(Events);
        if (grounds.StillOpen() is { } open) return new Finding(Outcome.Pending, open) { Inputs = inputs };
        if (forceMajeure + handled == 0) return new Finding(Outcome.Met, Reason.Of(None)) { Inputs = inputs };
        return new Finding(Outcome.MetByExemption, grounds.Say(Forgiven, forceMajeure + handled))
        {
            Exemption = handled > 0 ? Exemption.Handled : Exemption.ForceMajeure,
            Inputs = inputs,
        };
    }

    private bool IsLookedAt(FactSet item, Grounds grounds) =>
        item.Date("date") is { } date && date <= grounds.AsOf && date >= grounds.PeriodStart && date <= grounds.PeriodEnd
        && item.Text("category") is { } category && Categories.Contains(category);

    private Weight WeighEvent(FactSet item, bool provisionalServes)
    {
        var severity = Scale.Severity.Rank(item.Text("severity"));
        if (severity < 0 || (!provisionalServes && item.Flag("provisionalClass") == true)) return Weight.Unclear;
        if (severity < _minimum) return Weight.Light;
        if (ForgivesForceMajeure && item.Flag("forceMajeure.claimed") == true && !string.IsNullOrWhiteSpace(item.Text("forceMajeure.document")))
            return Weight.ForceMajeure;
        return ForgivesHandled ? WeighHandling(item) : Weight.Fails;
    }

    /// <summary>All three have to be recorded. One "no" settles it; where nothing at all is recorded nothing is claimed; in between it is unclear.</summary>
    private static Weight WeighHandling(FactSet item)
    {
        var (detected, mitigated, reported) = (item.Flag("detectedInTime"), item.Flag("mitigated"), item.Flag("reportedAtOnce"));
        if (detected == false || mitigated == false || reported == false) return Weight.Fails;
        if (detected is null && mitigated is null && reported is null) return Weight.Fails;
        return detected is null || mitigated is null || reported is null ? Weight.Unclear : Weight.Handled;
    }

    private static FactSet Earlier(FactSet? known, FactSet item) =>
        known is null || Before(item, known) ? item : known;

    private static bool Before(FactSet left, FactSet right) =>
        (left.Date("date")!.Value, left.Text("id") ?? "").CompareTo((right.Date("date")!.Value, right.Text("id") ?? "")) < 0;

    private static Input At(FactSet item) => new(item.File, item.Line);
}
