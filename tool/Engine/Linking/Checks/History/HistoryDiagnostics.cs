using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.History;

/// <summary>Findings against an older revision: decisions are added, never touched.</summary>
public static class HistoryDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [DecisionEdited, DecisionRemoved, DecisionMoved];

    /// <summary>A decision that was entered has another content now.</summary>
    public static DiagnosticDescriptor DecisionEdited { get; } = new(
        "ANTT3280", "decision-edited", Severity.Error,
        new("Quyết định đã vào sổ bị sửa", "A decision that was entered has been edited"),
        new("Tệp này khác với bản ở “{0}”.", "The file differs from the one at \"{0}\"."),
        new("Quyết định đã vào sổ thì giữ nguyên (Thông tư 124/2021/TT-BCA, Điều 3 khoản 2: chính xác, công khai).",
            "A decision that was entered stays as it is (Circular 124/2021/TT-BCA, Article 3 clause 2: accurate and public)."),
        new("Trả tệp về như cũ; muốn sửa đổi, thu hồi hay thay thế thì thêm một quyết định mới.",
            "Put the file back; to amend, revoke or replace it add another decision."));

    /// <summary>A decision that was entered is gone.</summary>
    public static DiagnosticDescriptor DecisionRemoved { get; } = new(
        "ANTT3281", "decision-removed", Severity.Error,
        new("Quyết định đã vào sổ bị bỏ", "A decision that was entered has been removed"),
        new("Tệp này có ở “{0}” mà nay không còn.", "The file is there at \"{0}\" and is gone now."),
        new("Quyết định đã vào sổ thì không bỏ (Thông tư 124/2021/TT-BCA, Điều 3 khoản 2).", "A decision that was entered is never removed (Circular 124/2021/TT-BCA, Article 3 clause 2)."),
        new("Lấy lại tệp; quyết định sai thì thu hồi bằng một quyết định mới.", "Bring the file back; revoke a wrong decision by another."));

    /// <summary>A decision that was entered lies elsewhere, so that it has another id.</summary>
    public static DiagnosticDescriptor DecisionMoved { get; } = new(
        "ANTT3282", "decision-moved", Severity.Error,
        new("Quyết định đã vào sổ bị chuyển chỗ", "A decision that was entered has been moved"),
        new("Tệp này ở “{0}” nằm tại đây, nay nằm tại “{1}”.", "At \"{0}\" the file lies here, now it lies at \"{1}\"."),
        new("Đường dẫn là mã của quyết định nên không đổi (Thông tư 124/2021/TT-BCA, Điều 3 khoản 2).", "The path is the decision's id and never changes (Circular 124/2021/TT-BCA, Article 3 clause 2)."),
        new("Chuyển tệp về chỗ cũ.", "Move the file back."));
}
