using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings about dossiers ("hồ sơ"), ANTT3140 to ANTT3159: their papers, their way, and the decisions they lead to. None changes a result.</summary>
public static class DossierDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        DossierPaperMissing, DossierTwice, StepNotInOrder, StepBeforeEarlier, LevelSkipped, BodyNoLongerThere, DossierSentElsewhere,
        AppraisalWithoutOpinion, DecidedAgainstAppraisal, PeriodConfirmedEarly, DecisionWithoutAppraisal, DecisionWithoutConfirmation,
        DecisionWithoutDossier, ResultUsedTooEarly,
    ];

    /// <summary>A dossier was filed without a paper it must hold (C124 Điều 9 khoản 2).</summary>
    public static DiagnosticDescriptor DossierPaperMissing { get; } = new(
        "ANTT3140", "dossier-paper-missing", Severity.Warning,
        new("Hồ sơ thiếu giấy tờ bắt buộc", "A dossier lacks a paper it must hold"),
        new("Hồ sơ “{0}” nộp ngày {1} thiếu {2}.", "The dossier \"{0}\", filed on {1}, lacks: {2}."),
        new("{3} đòi hỏi giấy tờ này; tài liệu khác có liên quan thì không bắt buộc.", "{3} asks for it; other related papers are optional."),
        new("Bổ sung vào evidence.json tài liệu thuộc loại {4}, ban hành trước khi nộp.", "List in evidence.json a paper of kind {4}, issued before the filing."));

    /// <summary>A year has two dossiers of one kind.</summary>
    public static DiagnosticDescriptor DossierTwice { get; } = new(
        "ANTT3141", "dossier-twice", Severity.Error,
        new("Một loại hồ sơ ghi hai lần", "Two dossiers of one kind"),
        new("Loại hồ sơ “{0}” đã có ở trên.", "A dossier of kind \"{0}\" stands above."),
        new("Mỗi loại hồ sơ của một năm ghi một lần, với mọi bước.", "Each kind stands once a year, with all its steps."),
        new("Gộp các bước vào một hồ sơ.", "Put the steps into one dossier."));

    /// <summary>A step cannot come after the one before it (C124 Điều 9 khoản 1).</summary>
    public static DiagnosticDescriptor StepNotInOrder { get; } = new(
        "ANTT3142", "step-not-in-order", Severity.Warning,
        new("Bước không đúng trình tự", "A step out of turn"),
        new("Bước “{0}” đứng sau “{1}”.", "The step \"{0}\" comes after \"{1}\"."),
        new("Sau “{1}” chỉ có thể là: {2}.", "After \"{1}\" comes one of: {2}."),
        new("Ghi bước còn thiếu, hoặc sửa bước này.", "Enter the step between, or correct this one."));

    /// <summary>A step is dated before the one above it.</summary>
    public static DiagnosticDescriptor StepBeforeEarlier { get; } = new(
        "ANTT3143", "step-before-earlier", Severity.Warning,
        new("Bước sau ghi ngày sớm hơn bước trước", "A later step with an earlier day"),
        new("Bước “{0}” ngày {1}, bước đứng trên ngày {2}.", "The step \"{0}\" is of {1}, the one above it of {2}."),
        new("Các bước xếp theo thời gian.", "Steps stand in the order of time."),
        new("Sửa ngày, hoặc xếp lại các bước.", "Correct the day, or put the steps in order."));

    /// <summary>A dossier went past a level that exists, or back without being returned.</summary>
    public static DiagnosticDescriptor LevelSkipped { get; } = new(
        "ANTT3144", "level-skipped", Severity.Warning,
        new("Hồ sơ không đi lần lượt từng cấp", "A dossier that does not go from level to level"),
        new("Hồ sơ từ cấp “{0}” chuyển đến cấp “{1}” ngày {2}.", "The dossier went from level \"{0}\" to level \"{1}\" on {2}."),
        new("Cấp kế tiếp của “{0}” vào ngày ấy là “{3}”; chỉ quay lại cấp dưới khi bị trả lại.",
            "On that day the level after \"{0}\" is \"{3}\"; it goes down again only when returned."),
        new("Ghi bước ở cấp còn thiếu, hoặc sửa cấp.", "Enter the step of the level between, or correct the level."));

    /// <summary>A dossier goes to or through a body that no longer exists, or that no profile names.</summary>
    public static DiagnosticDescriptor BodyNoLongerThere { get; } = new(
        "ANTT3145", "body-no-longer-there", Severity.Error,
        new("Hồ sơ đi qua cơ quan không còn", "A dossier goes through a body that no longer exists"),
        new("Hồ sơ ghi “{0}” vào ngày {1}, khi cơ quan cấp ấy không còn.", "The dossier names \"{0}\" on {1}, when no such body was left."),
        new("Từ ngày {2} cấp này không còn ({3}); việc của vai trò này do {4} đảm nhận.",
            "The level is gone since {2} ({3}); {4} took over its work."),
        new("Ghi cơ quan kế tục, hoặc sửa ngày.", "Name the succeeding body, or correct the day."));

    /// <summary>A dossier was sent to another body than the locality lays down: accepted and flagged.</summary>
    public static DiagnosticDescriptor DossierSentElsewhere { get; } = new(
        "ANTT3146", "dossier-sent-elsewhere", Severity.Warning,
        new("Hồ sơ gửi không đúng nơi nhận của địa phương", "A dossier not sent where the locality wants it"),
        new("Hồ sơ “{0}” gửi đến “{1}” ngày {2}.", "The dossier \"{0}\" was sent to \"{1}\" on {2}."),
        new("Địa phương quy định gửi đến “{3}” để tổng hợp (cách hiểu {4}); hồ sơ vẫn được nhận.",
            "The locality wants it sent to \"{3}\", which consolidates (reading {4}); it is accepted all the same."),
        new("Lần sau gửi đúng nơi nhận.", "Send it there next time."));

    /// <summary>An appraisal states no opinion (C124 Điều 9 khoản 1).</summary>
    public static DiagnosticDescriptor AppraisalWithoutOpinion { get; } = new(
        "ANTT3147", "appraisal-without-opinion", Severity.Warning,
        new("Thẩm định không ghi ý kiến", "An appraisal without an opinion"),
        new("Bước thẩm định ngày {0} không có “opinion”.", "The appraisal of {0} has no \"opinion\"."),
        new("Thẩm định phải có ngày, cơ quan và ý kiến.", "An appraisal has a day, a body and an opinion."),
        new("Ghi dong-y hoặc khong-dong-y.", "Write dong-y or khong-dong-y."));

    /// <summary>A unit was recognised although the appraiser did not agree.</summary>
    public static DiagnosticDescriptor DecidedAgainstAppraisal { get; } = new(
        "ANTT3148", "decided-against-appraisal", Severity.Warning,
        new("Công nhận trái ý kiến thẩm định", "Recognised against the appraisal"),
        new("“{0}” được công nhận, nhưng ý kiến thẩm định ngày {1} là không đồng ý.", "\"{0}\" is recognised, but the appraiser of {1} did not agree."),
        new("Quyết định theo kết quả thẩm định, hoặc có lý do ghi trong quyết định.", "Decisions follow the appraisal, or give their reasons."),
        new("Kiểm tra lại hồ sơ và quyết định.", "Look at dossier and decision again."));

    /// <summary>A confirmation to the period's end is dated before that end .</summary>
    public static DiagnosticDescriptor PeriodConfirmedEarly { get; } = new(
        "ANTT3149", "period-confirmed-early", Severity.Warning,
        new("Xác nhận hết kỳ trước khi hết kỳ", "The period's end confirmed too early"),
        new("Xác nhận ngày {0}.", "The confirmation is of {0}."),
        new("Kỳ đánh giá kết thúc ngày {1}; chỉ xác nhận được sau ngày ấy.", "The period ends on {1}; it is confirmed after that."),
        new("Xác nhận lại sau ngày cuối kỳ.", "Confirm again after the period's last day."));

    /// <summary>A decision has no appraisal before it (C124 Điều 9 khoản 1).</summary>
    public static DiagnosticDescriptor DecisionWithoutAppraisal { get; } = new(
        "ANTT3150", "decision-without-appraisal", Severity.Warning,
        new("Quyết định khi chưa thẩm định", "A decision without an appraisal"),
        new("Quyết định ngày {0} về “{1}” năm {2} không có bước thẩm định trước đó.", "The decision of {0} on \"{1}\" for {2} has no appraisal before it."),
        new("Hồ sơ được thẩm định (cơ quan, ngày, ý kiến) rồi mới quyết định.", "A dossier is appraised (body, day, opinion) before it is decided."),
        new("Ghi bước thẩm định vào dossier.json, hoặc làm lại thủ tục.", "Enter the appraisal in dossier.json, or redo the procedure."));

    /// <summary>A decision rests on a provisional dossier that nobody confirmed to the period's end .</summary>
    public static DiagnosticDescriptor DecisionWithoutConfirmation { get; } = new(
        "ANTT3151", "decision-without-confirmation", Severity.Warning,
        new("Quyết định trên hồ sơ tạm tính", "A decision on a provisional dossier"),
        new("Hồ sơ của “{0}” nộp ngày {1}, trước khi hết kỳ ({2}), và chưa được xác nhận hết kỳ.",
            "The dossier of \"{0}\" was filed on {1}, before the period ended ({2}), and not confirmed to its end."),
        new("Hồ sơ nộp trước khi hết kỳ là tạm tính; phải xác nhận không có thay đổi đến hết kỳ rồi mới quyết định.",
            "A dossier filed before the period ends is provisional; it is confirmed to that end before a decision."),
        new("Ghi bước xac-nhan-het-ky sau ngày cuối kỳ.", "Enter a step xac-nhan-het-ky after the period's last day."));

    /// <summary>A recognition is not preceded by a complete request (C124 Điều 9 khoản 2.b).</summary>
    public static DiagnosticDescriptor DecisionWithoutDossier { get; } = new(
        "ANTT3152", "decision-without-dossier", Severity.Warning,
        new("Công nhận khi hồ sơ chưa đủ", "Recognised without a complete dossier"),
        new("“{0}” được công nhận ngày {1}; hồ sơ đề nghị công nhận: {2}.", "\"{0}\" is recognised on {1}; its request: {2}."),
        new("Hồ sơ đề nghị đầy đủ có trước quyết định.", "A complete request comes before the decision."),
        new("Bổ sung hồ sơ, hoặc xem lại quyết định.", "Complete the dossier, or look at the decision again."));

    /// <summary>A result served as a ground before it was decided, or though nothing recognises the unit (C124 Điều 3 khoản 3).</summary>
    public static DiagnosticDescriptor ResultUsedTooEarly { get; } = new(
        "ANTT3153", "result-used-too-early", Severity.Warning,
        new("Dùng kết quả khi chưa được công nhận", "A result used before it was decided"),
        new("Kết quả năm {0} được dùng cho “{1}” ngày {2}, khi chưa có quyết định công nhận.", "The result of {0} was used for \"{1}\" on {2}, before any recognition."),
        new("Kết quả công nhận là căn cứ xét khen thưởng, danh hiệu; phải có quyết định trước.", "A recognition is a ground for commendations and titles; it is decided first."),
        new("Sửa ngày, hoặc xem lại việc đã dùng kết quả.", "Correct the day, or look again at what the result was used for."));
}
