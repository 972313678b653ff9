using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>Findings about when a decision came and what it says of a unit, ANTT3120 to ANTT3131.</summary>
public static class DecidedDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        PeriodNotOver, PeriodNotOverStrict, DecidedOnTheNamedDay, DecidedLate, CommuneBeforeItsUnits, ClassifiedLate, RefusedWithoutConditions, RefusalDiffers,
        CertificateWithoutRecognition, OverrideNotOpen, ReasonedOverride, ModelAuthority,
    ];

    /// <summary>A recognition is dated before the evaluation period is over (C124 Điều 8 khoản 2; Q-05).</summary>
    public static DiagnosticDescriptor PeriodNotOver { get; } = new(
        "ANTT3120", "period-not-over", Severity.Warning,
        new("Công nhận khi kỳ đánh giá chưa hết", "Recognised before the period is over"),
        new("“{0}” được công nhận ngày {1}, kỳ đánh giá hết ngày {2}.", "\"{0}\" was recognised on {1}; the period ends on {2}."),
        new("Quyết định sau ngày cuối kỳ (Điều 8 khoản 2; Q-05).", "The decision comes after the last day of the period (Article 8 clause 2; Q-05)."),
        new("Sửa ngày nếu ghi nhầm; nếu đúng thì phải xác nhận lại số liệu đến hết kỳ.",
            "Correct the day if mistyped; otherwise confirm the facts up to the end of the period."));

    /// <summary>The same, where the locality takes it strictly (<c>strict-period</c>).</summary>
    public static DiagnosticDescriptor PeriodNotOverStrict { get; } = new(
        "ANTT3121", "period-not-over-strict", Severity.Error,
        new("Công nhận khi kỳ đánh giá chưa hết", "Recognised before the period is over"),
        new("“{0}” được công nhận ngày {1}, kỳ đánh giá hết ngày {2}.", "\"{0}\" was recognised on {1}; the period ends on {2}."),
        new("Địa phương chỉ cho quyết định sau ngày cuối kỳ (strict-period; Điều 8 khoản 2; Q-05).",
            "The locality lets decisions come only after the period (strict-period; Article 8 clause 2; Q-05)."),
        new("Sửa ngày nếu ghi nhầm; nếu đúng thì quyết định lại sau kỳ.", "Correct the day if mistyped; otherwise decide anew after the period."));

    /// <summary>A decision is dated on the very day before which it was due .</summary>
    public static DiagnosticDescriptor DecidedOnTheNamedDay { get; } = new(
        "ANTT3122", "decided-on-the-named-day", Severity.Warning,
        new("Quyết định đúng vào ngày hạn", "Decided on the named day"),
        new("“{0}” được quyết định ngày {1}.", "\"{0}\" was decided on {1}."),
        new("Quyết định trước ngày {1} (Điều 9 khoản 1). Nơi hiểu là kể cả ngày ấy thì vẫn đúng hạn (Q-02).",
            "The decision is due before {1} (Article 9 clause 1). Where that day is taken to be included, it is in time (Q-02)."),
        new("Quyết định vẫn có giá trị. Nếu địa phương tính cả ngày hạn, đặt deadline-day-included trong hồ sơ địa phương.",
            "The decision stands. Where the day is included, set deadline-day-included in the profile."));

    /// <summary>A decision comes late (C124 Điều 9 khoản 1); it stands all the same.</summary>
    public static DiagnosticDescriptor DecidedLate { get; } = new(
        "ANTT3123", "decided-late", Severity.Warning,
        new("Quyết định muộn", "Decided late"),
        new("“{0}” được quyết định ngày {1}, muộn {3} ngày.", "\"{0}\" was decided on {1}, {3} days late."),
        new("Quyết định trước ngày {2} (Điều 9 khoản 1).", "The decision is due before {2} (Article 9 clause 1)."),
        new("Quyết định vẫn có giá trị; kiểm tra lại ngày nếu ghi nhầm.", "The decision stands; check the day if it was mistyped."));

    /// <summary>A commune is recognised before the units it answers for are decided (C124 Điều 5 khoản 4).</summary>
    public static DiagnosticDescriptor CommuneBeforeItsUnits { get; } = new(
        "ANTT3124", "commune-before-its-units", Severity.Warning,
        new("Công nhận xã trước các đơn vị thuộc xã", "A commune recognised before its units"),
        new("Xã được công nhận ngày {0} khi {1} đơn vị chưa được quyết định: {2}.", "The commune was recognised on {0} while {1} units were undecided: {2}."),
        new("Quyết định các đơn vị xã phải tính trước, rồi mới quyết định xã (Điều 5 khoản 4).",
            "The units it answers for are decided first, then the commune (Article 5 clause 4)."),
        new("Kiểm tra ngày; bổ sung các quyết định còn thiếu.", "Check the days; add the decisions that are missing."));

    /// <summary>A classification comes late (QĐ 510).</summary>
    public static DiagnosticDescriptor ClassifiedLate { get; } = new(
        "ANTT3125", "classified-late", Severity.Warning,
        new("Phân loại muộn", "Classified late"),
        new("“{0}” được phân loại ngày {1}.", "\"{0}\" was classified on {1}."),
        new("Phân loại xong trước ngày {2} ({3}).", "Classification is finished before {2} ({3})."),
        new("Kết quả vẫn có giá trị; kiểm tra lại ngày nếu ghi nhầm.", "The classification stands; check the day if it was mistyped."));

    /// <summary>A refusal names no failing condition (C124 Điều 3 khoản 2).</summary>
    public static DiagnosticDescriptor RefusedWithoutConditions { get; } = new(
        "ANTT3126", "refused-without-conditions", Severity.Error,
        new("Không công nhận mà không nêu điều kiện", "Refused without a condition"),
        new("Không công nhận “{0}” nhưng không nêu điều kiện nào không đạt.", "\"{0}\" is refused without a failing condition."),
        new("Mỗi trường hợp không công nhận nêu các điều kiện không đạt (Điều 3 khoản 2).", "A refusal names the conditions that are not met (Article 3 clause 2)."),
        new("Thêm “failing”.", "Add \"failing\"."));

    /// <summary>A refusal does not fit the computed result.</summary>
    public static DiagnosticDescriptor RefusalDiffers { get; } = new(
        "ANTT3127", "refusal-differs", Severity.Warning,
        new("Lý do không công nhận khác kết quả tính", "A refusal that differs from the result"),
        new("Quyết định nêu không đạt: {0}. Nêu mà không thấy không đạt: {1}; không đạt mà không nêu: {2}.",
            "The decision names: {0}. Named but not failing: {1}; failing but not named: {2}."),
        new("Kết quả tính được là “{3}”.", "The computed result is \"{3}\"."),
        new("Kiểm tra số liệu; nếu quyết định nêu thiếu hoặc nhầm thì ra quyết định sửa đổi.",
            "Check the facts; if the decision names too little or the wrong ones, amend it."));

    /// <summary>A certificate stands where nothing is recognised (C124 Điều 12 khoản 2).</summary>
    public static DiagnosticDescriptor CertificateWithoutRecognition { get; } = new(
        "ANTT3128", "certificate-without-recognition", Severity.Error,
        new("Giấy công nhận không có công nhận", "A certificate without a recognition"),
        new("“{0}” không được công nhận nhưng có giấy công nhận “{1}”.", "\"{0}\" is not recognised but has certificate \"{1}\"."),
        new("Chỉ cấp giấy công nhận kèm quyết định công nhận (Điều 12 khoản 2).", "A certificate comes only with a recognition (Article 12 clause 2)."),
        new("Bỏ “certificate”, hoặc sửa “action”.", "Remove \"certificate\", or correct \"action\"."));

    /// <summary>An override where the result does not rest on that open question .</summary>
    public static DiagnosticDescriptor OverrideNotOpen { get; } = new(
        "ANTT3129", "override-not-open", Severity.Error,
        new("Quyết định khác kết quả về điểm không còn mở", "An override of what is not open"),
        new("Quyết định về “{0}” đọc {1} theo cách khác.", "The decision on \"{0}\" takes the other reading of {1}."),
        new("Kết quả tính được là “{2}”; điều quyết định kết quả ấy dựa trên: {3}. Chỉ được quyết định khác về đúng điểm còn mở ấy (Q-55).",
            "The computed result is \"{2}\"; what decides it rests on: {3}. Only such an open reading can be overridden (Q-55)."),
        new("Bỏ “override” và quyết định theo kết quả, hoặc sửa số câu hỏi.", "Remove \"override\" and follow the result, or correct the question."));

    /// <summary>A reasoned override of an open reading .</summary>
    public static DiagnosticDescriptor ReasonedOverride { get; } = new(
        "ANTT3130", "reasoned-override", Severity.Info,
        new("Quyết định khác kết quả, có nêu lý do", "A reasoned override"),
        new("“{0}” được quyết định khác kết quả “{1}”, theo cách hiểu khác của {2}.", "\"{0}\" was decided against the result \"{1}\" on another reading of {2}."),
        new("Căn cứ: {3}.", "Legal basis: {3}."),
        new("Không phải sửa; trang công khai nêu rõ.", "Nothing to mend; the public page says so."));

    /// <summary>A model unit is recognised by a body that the locality does not give it to .</summary>
    public static DiagnosticDescriptor ModelAuthority { get; } = new(
        "ANTT3131", "model-authority", Severity.Error,
        new("Công nhận điển hình không đúng thẩm quyền", "A model recognised by the wrong body"),
        new("Điển hình “{0}” (cấp quản lý “{1}”) do “{2}” công nhận ngày {3}.", "Model \"{0}\" (managed by level \"{1}\") was recognised by \"{2}\" on {3}."),
        new("Hồ sơ “{4}” không giao việc này cho cơ quan ấy ({5}).", "Profile \"{4}\" does not give that to this body ({5})."),
        new("Trình cơ quan được giao, hoặc sửa hồ sơ địa phương nếu ghi sai.", "Submit it to the body it is given to, or correct the profile."));
}
