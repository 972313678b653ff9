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
    private static readonly Words RegisterBy = new("Nộp bản đăng ký chậm nhất ngày {0}.", "File the registration by {0}.");
    private static readonly Words TooLate = new("Hết hạn từ ngày {0}; chỉ khắc phục được nếu đã đăng ký mà chưa ghi.", "The time ended on {0}; only a registration that was filed and not entered would help.");

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
            return grounds.AsOf <= last
                ? new Finding(Outcome.Pending, grounds.Say(TimeLeft, last))
                : new Finding(Outcome.NotMet, grounds.Say(None, last));
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
