using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Reviews;

/// <summary>Findings about reviews, ANTT3320 to ANTT3339. None of them changes a result; they block or flag the decision.</summary>
public static class ReviewDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        ReviewConditionUnknown, ReviewStale, ReviewerNotCompetent, ReviewerNoLongerThere, ReviewerOutsideArea, ReviewedBySubmitter,
        ReviewedByDecider, RequestUnanswered, AnswerToNothing, WordsOnSensitiveCondition, DecidedAgainstReview, DecidedWithoutReview,
        AcceptedAgainstVerdicts, ReviewIncomplete, VerdictWithoutReason, ReturnedWithoutRequest, ReviewMisnamed, VerdictTwice,
        ConflictNotAllowed, RequestTwice,
    ];

    /// <summary>A verdict or request names a condition that the rulebook does not have.</summary>
    public static DiagnosticDescriptor ReviewConditionUnknown { get; } = new(
        "ANTT3320", "review-condition-unknown", Severity.Error,
        new("Bản xem xét nêu điều kiện không có", "A review names an unknown condition"),
        new("Bộ tiêu chí không có điều kiện “{0}”.", "The rulebook has no condition \"{0}\"."),
        new("Mã điều kiện của bộ tiêu chí {2}; gần nhất là “{1}”.", "An id of a condition of the rulebook {2}; the nearest is \"{1}\"."),
        new("Sửa mã điều kiện.", "Correct the id."));

    /// <summary>The dossier is no longer what was reviewed.</summary>
    public static DiagnosticDescriptor ReviewStale { get; } = new(
        "ANTT3321", "review-stale", Severity.Warning,
        new("Bản xem xét đã mất hiệu lực", "A review of what has been edited since"),
        new("Hồ sơ “{0}” đã bị sửa sau khi “{2}” xem xét ngày {1}.", "The dossier \"{0}\" was edited after \"{2}\" had reviewed it on {1}."),
        new("Bản xem xét chỉ có giá trị với đúng nội dung đã đọc (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1); không dùng làm căn cứ quyết định được nữa.",
            "A review holds for exactly what was read (Circular 124/2021/TT-BCA, Article 9 clause 1); no decision can rest on it any more."),
        new("Xem xét lại: antt review; hoặc trả hồ sơ về nội dung đã được xem xét.",
            "Review it again: antt review; or put the dossier back to what was reviewed."));

    /// <summary>The role may not review dossiers of the unit (C124 Điều 9 khoản 1).</summary>
    public static DiagnosticDescriptor ReviewerNotCompetent { get; } = new(
        "ANTT3322", "reviewer-not-competent", Severity.Error,
        new("Cơ quan xem xét không có thẩm quyền", "The reviewing body is not competent"),
        new("“{0}” xem xét hồ sơ của “{1}” ngày {2}.", "\"{0}\" reviews the dossier of \"{1}\" on {2}."),
        new("Vào ngày ấy, các cơ quan được xem xét, thẩm định là: {3} (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1; {4}).",
            "On that day these may review: {3} (Circular 124/2021/TT-BCA, Article 9 clause 1; {4})."),
        new("Sửa “reviewer” nếu ghi nhầm; nếu ghi đúng thì chuyển cơ quan có thẩm quyền xem xét.",
            "Correct \"reviewer\" if it was mistyped; otherwise have a competent body review it."));

    /// <summary>The reviewing body had been dissolved by the day.</summary>
    public static DiagnosticDescriptor ReviewerNoLongerThere { get; } = new(
        "ANTT3323", "reviewer-no-longer-there", Severity.Error,
        new("Cơ quan xem xét không còn", "The reviewing body no longer exists"),
        new("“{0}” xem xét ngày {1}, nhưng cơ quan ấy chỉ có đến hết ngày {2}.", "\"{0}\" reviews on {1}, but it existed only until {2}."),
        new("Cơ quan còn tồn tại vào ngày xem xét ({3}).", "A body that exists on the day ({3})."),
        new("Sửa ngày hoặc vai trò; nếu ghi đúng thì cơ quan kế thừa xem xét lại.", "Correct the day or the role; otherwise the successor reviews it."));

    /// <summary>The reviewer's area does not hold the unit.</summary>
    public static DiagnosticDescriptor ReviewerOutsideArea { get; } = new(
        "ANTT3324", "reviewer-outside-area", Severity.Error,
        new("Cơ quan xem xét không quản lý địa bàn của đơn vị", "The reviewing body has another area"),
        new("Đơn vị “{0}” do cơ quan của địa bàn “{1}” xem xét.", "Unit \"{0}\" is reviewed by a body of \"{1}\"."),
        new("Cơ quan của địa bàn “{2}” (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).", "A body of \"{2}\" (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Ghi đúng “place” của cơ quan xem xét.", "Enter the right \"place\" of the reviewing body."));

    /// <summary>Who filed a dossier reviews it.</summary>
    public static DiagnosticDescriptor ReviewedBySubmitter { get; } = new(
        "ANTT3325", "reviewed-by-submitter", Severity.Error,
        new("Người nộp tự xem xét", "The submitter reviews its own dossier"),
        new("Hồ sơ của “{0}” do chính bên nộp (“{1}”) xem xét.", "The dossier of \"{0}\" is reviewed by who filed it (\"{1}\")."),
        new("Người nộp, người xem xét và người ký là ba bên khác nhau (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "Who files, who reviews and who signs are three parties (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Chuyển hồ sơ cho cơ quan khác xem xét.", "Have another body review it."));

    /// <summary>The only acceptance is that of the body which decided.</summary>
    public static DiagnosticDescriptor ReviewedByDecider { get; } = new(
        "ANTT3326", "reviewed-by-decider", Severity.Error,
        new("Chỉ có cơ quan quyết định xem xét", "Reviewed by none but who decides"),
        new("Bản chấp nhận còn hiệu lực là của “{0}”, cũng là cơ quan ra quyết định {1}.",
            "The acceptance that holds is of \"{0}\", which also issued decision {1}."),
        new("Trước khi quyết định phải có cơ quan khác xem xét, thẩm định (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "Another body reviews before the decision (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Bổ sung bản xem xét của cơ quan thẩm định.", "Add the review of the appraising body."));

    /// <summary>A request was not answered in time, or left out when the dossier was supplemented.</summary>
    public static DiagnosticDescriptor RequestUnanswered { get; } = new(
        "ANTT3327", "request-unanswered", Severity.Warning,
        new("Yêu cầu bổ sung chưa được trả lời", "A request for completion without an answer"),
        new("Yêu cầu “{0}” (điều kiện {1}) nêu ngày {2}, hạn {3}, chưa có trả lời.", "Request \"{0}\" (condition {1}) of {2}, due {3}, has no answer."),
        new("Mỗi yêu cầu được trả lời khi bổ sung hồ sơ (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "Every request is answered when the dossier is supplemented (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Ghi “answers” ở bước bo-sung của dossier.json, hoặc xem xét lại và chấp nhận.",
            "Enter \"answers\" in the step bo-sung of dossier.json, or review again and accept."));

    /// <summary>An answer names a review or request that is not there.</summary>
    public static DiagnosticDescriptor AnswerToNothing { get; } = new(
        "ANTT3328", "answer-to-nothing", Severity.Error,
        new("Trả lời một yêu cầu không có", "An answer to no request"),
        new("Không có yêu cầu “{0}”.", "There is no request \"{0}\"."),
        new("Tên tệp của bản xem xét và mã yêu cầu trong đó; gần nhất là “{1}”.",
            "The name of a review's file and the id of a request in it; the nearest is \"{1}\"."),
        new("Sửa “review” hoặc “request”.", "Correct \"review\" or \"request\"."));

    /// <summary>A verdict on a condition of which nothing may be told gives its reason in words.</summary>
    public static DiagnosticDescriptor WordsOnSensitiveCondition { get; } = new(
        "ANTT3329", "words-on-sensitive-condition", Severity.Error,
        new("Ghi lời về điều kiện nhạy cảm", "Words on a sensitive condition"),
        new("Ý kiến về “{0}” có ghi lý do bằng lời.", "The verdict on \"{0}\" gives its reason in words."),
        new("Điều kiện này chỉ ghi có hoặc không theo xác nhận của cơ quan có thẩm quyền; nội dung có thể thuộc bí mật nhà nước.",
            "Of this condition only yes or no is recorded, as the competent body confirms; the matter may be a state secret."),
        new("Bỏ “reason”; trao đổi nội dung bằng đường công văn.", "Remove \"reason\"; deal with the matter by official letter."));

    /// <summary>A unit was recognised although the latest review that holds says no.</summary>
    public static DiagnosticDescriptor DecidedAgainstReview { get; } = new(
        "ANTT3330", "decided-against-review", Severity.Error,
        new("Công nhận trái bản xem xét", "Recognised against the review"),
        new("“{0}” được công nhận, nhưng bản xem xét còn hiệu lực ngày {1} của “{2}” kết luận {3}.",
            "\"{0}\" is recognised, but the review of {1} by \"{2}\" concludes {3}."),
        new("Bản xem xét mới nhất còn hiệu lực phải là chap-nhan (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "The latest review that holds accepts (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Không ban hành, hoặc hoàn thiện hồ sơ và xem xét lại.", "Do not issue it, or complete the dossier and review again."));

    /// <summary>The register asks for reviews, and a recognition has none that holds.</summary>
    public static DiagnosticDescriptor DecidedWithoutReview { get; } = new(
        "ANTT3331", "decided-without-review", Severity.Error,
        new("Công nhận khi chưa có bản xem xét", "Recognised without a review"),
        new("“{0}” được công nhận ngày {1}: {3}.", "\"{0}\" is recognised on {1}: {3}."),
        new("Từ ngày {2} sổ này đòi hỏi bản xem xét chấp nhận, còn hiệu lực, trước mọi quyết định công nhận (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "From {2} this register asks for a review that accepts and holds before every recognition (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Xem xét hồ sơ: antt review.", "Review the dossier: antt review."));

    /// <summary>A review accepts although a verdict is against it.</summary>
    public static DiagnosticDescriptor AcceptedAgainstVerdicts { get; } = new(
        "ANTT3332", "accepted-against-verdicts", Severity.Error,
        new("Kết luận trái với ý kiến từng điều kiện", "A conclusion against the verdicts"),
        new("Kết luận chap-nhan, nhưng các điều kiện {0} không đạt hoặc chưa đủ căn cứ.", "It accepts, but {0} are not met or open."),
        new("Có một điều kiện không đạt thì chưa đạt tiêu chuẩn (Thông tư 124/2021/TT-BCA, Điều 8 khoản 1).",
            "With one condition not met the standard is not met (Circular 124/2021/TT-BCA, Article 8 clause 1)."),
        new("Sửa kết luận thành tra-lai hoặc khong-chap-nhan, hoặc sửa ý kiến.", "Conclude tra-lai or khong-chap-nhan, or correct the verdicts."));

    /// <summary>A review accepts without a verdict on every condition.</summary>
    public static DiagnosticDescriptor ReviewIncomplete { get; } = new(
        "ANTT3333", "review-incomplete", Severity.Warning,
        new("Bản xem xét thiếu điều kiện", "A review leaves conditions out"),
        new("Chưa có ý kiến về {0} điều kiện: {1}.", "There is no verdict on {0} conditions: {1}."),
        new("Chấp nhận hồ sơ thì có ý kiến về mọi điều kiện áp dụng (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "Who accepts has a verdict on every condition that applies (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Bổ sung ý kiến, hoặc xem xét lại bằng antt review.", "Add the verdicts, or review again with antt review."));

    /// <summary>A verdict against the unit has no reason.</summary>
    public static DiagnosticDescriptor VerdictWithoutReason { get; } = new(
        "ANTT3334", "verdict-without-reason", Severity.Warning,
        new("Ý kiến không nêu lý do", "A verdict without a reason"),
        new("Điều kiện “{0}” được đánh giá {1} mà không nêu lý do.", "Condition \"{0}\" is judged {1} without a reason."),
        new("Không đạt hoặc chưa đủ thì nêu lý do để đơn vị hoàn thiện (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "Not met or open has a reason, so that the unit can complete it (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Ghi “reason”.", "Enter \"reason\"."));

    /// <summary>A dossier is returned without saying what for.</summary>
    public static DiagnosticDescriptor ReturnedWithoutRequest { get; } = new(
        "ANTT3335", "returned-without-request", Severity.Warning,
        new("Trả lại mà không nêu yêu cầu", "Returned without a request"),
        new("Hồ sơ bị trả lại ngày {0} mà không có yêu cầu nào.", "The dossier is returned on {0} with no request."),
        new("Trả lại thì nêu rõ cần bổ sung gì (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).",
            "Who returns says what is to be completed (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Ghi “requests”, mỗi yêu cầu một mục.", "Enter \"requests\", one item each."));

    /// <summary>The name of a review's file is not its day and role.</summary>
    public static DiagnosticDescriptor ReviewMisnamed { get; } = new(
        "ANTT3336", "review-misnamed", Severity.Error,
        new("Tên tệp không khớp bản xem xét", "A review under another name"),
        new("Tệp tên “{0}”.", "The file is called \"{0}\"."),
        new("Tên gồm ngày và vai trò: “{1}”, thêm -2, -3 nếu trong ngày có nhiều bản.",
            "Its name is day and role: \"{1}\", with -2, -3 where there are several on a day."),
        new("Đổi tên tệp, hoặc sửa ngày, vai trò.", "Rename the file, or correct day and role."));

    /// <summary>A review has two verdicts on one condition.</summary>
    public static DiagnosticDescriptor VerdictTwice { get; } = new(
        "ANTT3337", "verdict-twice", Severity.Error,
        new("Hai ý kiến về một điều kiện", "Two verdicts on one condition"),
        new("Điều kiện “{0}” đã có ý kiến ở trên.", "There is a verdict on \"{0}\" above."),
        new("Mỗi điều kiện một ý kiến.", "One verdict for a condition."),
        new("Bỏ một mục.", "Remove one."));

    /// <summary>A reviewer has a conflict of interest and no other body allowed the review.</summary>
    public static DiagnosticDescriptor ConflictNotAllowed { get; } = new(
        "ANTT3338", "conflict-not-allowed", Severity.Error,
        new("Có xung đột lợi ích mà vẫn xem xét", "A conflict of interest that nobody allowed"),
        new("“{0}” khai có xung đột lợi ích, không nêu cơ quan khác cho phép.",
            "\"{0}\" declares a conflict of interest, and no other body allowed the review."),
        new("Có xung đột thì cơ quan khác xem xét, hoặc cơ quan khác cho phép bằng văn bản.",
            "With a conflict another body reviews, or allows it in writing."),
        new("Chuyển cơ quan khác; hoặc ghi “allowedBy” là vai trò của cơ quan cho phép.", "Hand it over; or enter in \"allowedBy\" the role that allows it."));

    /// <summary>Two requests of a review have one id.</summary>
    public static DiagnosticDescriptor RequestTwice { get; } = new(
        "ANTT3339", "request-twice", Severity.Error,
        new("Hai yêu cầu cùng mã", "Two requests of one id"),
        new("Mã yêu cầu “{0}” đã có ở trên.", "Request \"{0}\" stands above."),
        new("Mỗi yêu cầu một mã, để đơn vị trả lời đúng chỗ.", "Each request has an id of its own, so that it can be answered."),
        new("Đổi mã.", "Change the id."));
}
