using Antt.Model.Assessment;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Criteria;

/// <summary>The unit registered in time ("đăng ký phấn đấu đạt tiêu chuẩn").</summary>
/// <remarks>C124 Điều 4–7 khoản 1: in the first quarter. An early registration and one of the year of transition are open questions.</remarks>
/// <param name="Form">The form that counts.</param>
/// <param name="Until">The last day.</param>
/// <param name="EarlyCounts">Whether one filed before the year began counts.</param>
/// <param name="EarlierForm">An older form, good for one year of transition only.</param>
/// <param name="EarlierFormYear">That year; the registration has to be filed in it.</param>
/// <param name="EarlierFormCounts">Whether the older form counts in that year.</param>
public sealed record RegistrationFiled(
    string Form, YearDay Until, Choice EarlyCounts, string? EarlierForm, long EarlierFormYear, Choice EarlierFormCounts) : Criterion
{
    private static readonly Words Filed = new("Đăng ký ngày {0}.", "Registered on {0}.");
    private static readonly Words FiledEarly = new("Đăng ký sớm, ngày {0}, tính từ ngày 01/01.", "Registered early, on {0}; counts from 1 January.");
    private static readonly Words TimeLeft = new("Chưa đăng ký; còn thời hạn đến hết ngày {0}.", "Not registered yet; there is time until {0}.");
    private static readonly Words None = new("Không có bản đăng ký, thời hạn đến hết ngày {0}.", "No registration; the time ended on {0}.");
    private static readonly Words Unread = new("Bản đăng ký có lỗi nên chưa đọc được.", "The registration has errors and could not be read.");
    private static readonly Words Late = new("Đăng ký ngày {0}, sau hạn {1}.", "Registered on {0}, after {1}.");
    private static readonly Words WrongForm = new("Bản đăng ký theo mẫu “{0}” ngày {1} không tính cho năm {2}.", "A registration of form “{0}” on {1} does not count for {2}.");
    private static readonly Words TooEarly = new("Đăng ký ngày {0}, trước khi năm xét bắt đầu, không được tính.", "Registered on {0}, before the year began, which does not count.");
    private static readonly Words AllBefore = new("Mọi đơn vị trước khi sáp nhập, chia tách đã đăng ký.", "Every unit it was made from had registered.");
    private static readonly Words NotAllBefore = new("Đơn vị trước “{0}” chưa đăng ký nên chưa rõ.", "The unit before, “{0}”, did not register, so it cannot be told.");
    private static readonly Words NeedsNote = new("Đơn vị lập ngày {0}, sau hạn đăng ký; cần văn bản của cấp có thẩm quyền.", "The unit began on {0}, when the time had ended; it needs the authority's note.");
    private static readonly Words Excused = new("Đơn vị lập ngày {0}, sau hạn đăng ký; đã có văn bản của cấp có thẩm quyền.", "The unit began on {0}, when the time had ended; the authority's note is there.");
    private static readonly Words RegisterBy = new("Nộp bản đăng ký chậm nhất ngày {0}.", "File the registration by {0}.");
    private static readonly Words TooLate = new("Hết hạn từ ngày {0}; chỉ khắc phục được nếu đã đăng ký mà chưa ghi.", "The time ended on {0}; only a registration that was filed and not entered would help.");

    /// <summary>The kind of paper by which an authority notes something.</summary>
    private const string Note = "xac-nhan";

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "registration-filed", new Words("Đã đăng ký đúng hạn", "Registered in time"),
        [
            ParameterDefinition.Required("form", ParameterForm.Word, "Mẫu đăng ký được tính.", "The form that counts."),
            ParameterDefinition.Required("until", ParameterForm.YearDay, "Ngày cuối được đăng ký.", "The last day to register."),
            ParameterDefinition.Optional("earlyCounts", ParameterForm.Flag, "Đăng ký trước ngày 01/01 có được tính không.", "Whether one filed before 1 January counts."),
            ParameterDefinition.Optional("earlierForm", ParameterForm.Word, "Mẫu cũ, chỉ dùng trong năm chuyển tiếp.", "An older form, good in the year of transition."),
            ParameterDefinition.Optional("earlierFormYear", ParameterForm.Number, "Năm chuyển tiếp.", "The year of transition."),
            ParameterDefinition.Optional("earlierFormCounts", ParameterForm.Flag, "Mẫu cũ có được tính trong năm chuyển tiếp không.", "Whether the older form counts in that year."),
        ],
        parameters => new RegistrationFiled(
            parameters.RequiredText("form"), parameters.Day("until") ?? new YearDay(3, 31), parameters.Flag("earlyCounts", true),
            parameters.Text("earlierForm"), parameters.Number("earlierFormYear", 0), parameters.Flag("earlierFormCounts", true)));

    /// <inheritdoc/>
    public override bool IsOwnEvidence => true;

    /// <summary>Whether a registration is valid for a year, whatever its day: how a commune counts those of its units (C124 Điều 5 khoản 4).</summary>
    public bool IsValid(Registration registration, int year, Settings settings) =>
        registration.Form == Form || (IsOfTransition(registration, year) && EarlierFormCounts.IsOn(settings));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        var last = Until.In(grounds.Year);
        if (grounds.Entered.IsRegistrationUnread) return new Finding(Outcome.Pending, Reason.Of(Unread));
        if (grounds.Entered.Registration is not { } registration || registration.Date > grounds.AsOf)
        {
            var none = grounds.AsOf <= last
                ? new Finding(Outcome.Pending, grounds.Say(TimeLeft, last))
                : new Finding(Outcome.NotMet, grounds.Say(None, last));
            if (grounds.Entered.Unit.InForce.From.Year < grounds.Year) return none;
            return !grounds.Forebears.IsEmpty ? Inherit(grounds, none) : grounds.Entered.Unit.InForce.From > last ? Excuse(grounds, condition, none) : none;
        }
        var early = EarlyCounts.IsOn(grounds.Settings);
        var earlier = EarlierFormCounts.IsOn(grounds.Settings);
        var outcome = Weigh(registration, grounds, early, earlier, out var reason);
        var finding = new Finding(outcome, reason) { Inputs = grounds.At(registration.Input) };
        finding = EarlyCounts.Mark(finding, Weigh(registration, grounds, !early, earlier, out _), grounds.Settings);
        return EarlierFormCounts.Mark(finding, Weigh(registration, grounds, early, !earlier, out _), grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        var last = Until.In(grounds.Year);
        if (grounds.Entered.IsRegistrationUnread) return new Remedy(RemedyKind.Enter, "registration.json", null, Reason.Of(Unread));
        return grounds.AsOf <= last
            ? new Remedy(RemedyKind.Act, "registration.json", last, Reason.Of(RegisterBy, last))
            : new Remedy(RemedyKind.CannotBeMended, "registration.json", null, Reason.Of(TooLate, last));
    }

    /// <summary>Where every unit it was made from registered, so did it; else it cannot be told .</summary>
    private Finding Inherit(Grounds grounds, Finding none)
    {
        var missing = Inheritance.Unregistered(grounds.Forebears, this, grounds.Year, grounds.Settings, grounds.AsOf);
        var finding = missing.IsEmpty
            ? new Finding(Outcome.Met, Reason.Of(AllBefore)) { Inputs = [.. grounds.Forebears.Select(forebear => forebear.Registration!.Input)] }
            : new Finding(Outcome.Pending, grounds.Say(NotAllBefore, missing[0]));
        return finding.Under(Inheritance.Question, none.Outcome);
    }

    /// <summary>A unit that did not exist while there was time to register is excused by the authority's note .</summary>
    private static Finding Excuse(Grounds grounds, string condition, Finding none)
    {
        if (grounds.Entered.Evidence.IsDefault) return none;
        foreach (var item in grounds.Entered.Evidence)
        {
            if (item.Kind != Note || !(item.Date <= grounds.AsOf) || !item.Names(condition)) continue;
            return new Finding(Outcome.NotApplicable, grounds.Say(Excused, grounds.Entered.Unit.InForce.From)) { Inputs = [item.Input] }
                .Under(Inheritance.Question, none.Outcome);
        }
        return none with { Reason = grounds.Say(NeedsNote, grounds.Entered.Unit.InForce.From) };
    }

    private Outcome Weigh(Registration registration, Grounds grounds, bool early, bool earlier, out Reason reason)
    {
        var last = Until.In(grounds.Year);
        var date = registration.Date;
        var unmet = grounds.AsOf <= last ? Outcome.Pending : Outcome.NotMet;
        if (registration.Form != Form && !(earlier && IsOfTransition(registration, grounds.Year)))
        {
            reason = grounds.Say(WrongForm, registration.Form, date, grounds.Year);
            return unmet;
        }
        if (date > last)
        {
            reason = grounds.Say(Late, date, last);
            return Outcome.NotMet;
        }
        if (date.Year >= grounds.Year)
        {
            reason = grounds.Say(Filed, date);
            return Outcome.Met;
        }
        reason = grounds.Say(early ? FiledEarly : TooEarly, date);
        return early ? Outcome.Met : unmet;
    }

    private bool IsOfTransition(Registration registration, int year) =>
        registration.Form == EarlierForm && year == EarlierFormYear && registration.Date.Year == year;
}
