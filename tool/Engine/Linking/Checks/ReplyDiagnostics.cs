using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks;

/// <summary>Findings about replies and corrections ("trả lời ý kiến, đính chính"), ANTT3380 to ANTT3389. None changes a result.</summary>
public static class ReplyDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [ReplyUnitMissing, ReplyUnitNotDecided, ReplyBeforeDecision, ReplyByFirstDecider];

    /// <summary>A reply names no unit, so nobody can tell whether it may be published.</summary>
    public static DiagnosticDescriptor ReplyUnitMissing { get; } = new(
        "ANTT3380", "reply-unit-missing", Severity.Error,
        new("Trả lời không ghi đơn vị", "A reply without a unit"),
        new("Văn bản “{0}” trả lời về quyết định “{1}” mà không ghi đơn vị nào.", "\"{0}\" replies about decision \"{1}\" and names no unit."),
        new("Trả lời ý kiến thì ghi đơn vị; chỉ đính chính mới được nói về cả quyết định.",
            "A reply names its unit; only a correction may be about the decision as a whole."),
        new("Thêm “unit”.", "Add \"unit\"."));

    /// <summary>A reply or correction names a unit about which its decision says nothing.</summary>
    public static DiagnosticDescriptor ReplyUnitNotDecided { get; } = new(
        "ANTT3381", "reply-unit-not-decided", Severity.Error,
        new("Đơn vị không có trong quyết định được nói tới", "The decision says nothing of the unit"),
        new("Quyết định “{1}” không có đơn vị “{0}”.", "Decision \"{1}\" does not name unit \"{0}\"."),
        new("Trả lời hoặc đính chính nói về một đơn vị có trong quyết định: {2}.", "A reply or correction is about a unit of the decision: {2}."),
        new("Sửa “unit” hoặc “decision”.", "Correct \"unit\" or \"decision\"."));

    /// <summary>A reply or correction is dated before the decision.</summary>
    public static DiagnosticDescriptor ReplyBeforeDecision { get; } = new(
        "ANTT3382", "reply-before-decision", Severity.Error,
        new("Trả lời, đính chính trước ngày quyết định", "Replied before it was decided"),
        new("Văn bản ký ngày {0}, quyết định ký ngày {1}.", "It is dated {0}, the decision {1}."),
        new("Trả lời hoặc đính chính có sau quyết định.", "A reply or correction comes after the decision."),
        new("Sửa ngày.", "Correct the day."));

    /// <summary>Who signed the decision answers the objection against it.</summary>
    public static DiagnosticDescriptor ReplyByFirstDecider { get; } = new(
        "ANTT3383", "reply-by-first-decider", Severity.Error,
        new("Người ra quyết định tự trả lời", "Answered by the one who decided"),
        new("“{0}” của {1} vừa ký quyết định vừa ký văn bản trả lời.", "\"{0}\" of {1} signed both the decision and the reply."),
        new("Ý kiến về một quyết định do người khác xem xét; Thông tư 124/2021/TT-BCA không quy định (Q-26), sổ giữ nguyên tắc này.",
            "An objection is looked at by somebody else; C124 lays nothing down (Q-26), the register keeps to this."),
        new("Để cấp trên hoặc người có thẩm quyền khác trả lời; nếu ghi nhầm thì sửa “signer”.",
            "Let a higher or another competent official reply; if mistyped, correct \"signer\"."));
}
