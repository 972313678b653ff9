using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.History;

/// <summary>Findings against an older revision: a closed year is sealed once, with the papers it had, and never touched again.</summary>
public static class SealHistoryDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [SealEdited, SealRemoved, SealedOtherwise];

    /// <summary>A sealed year has another content now.</summary>
    public static DiagnosticDescriptor SealEdited { get; } = new(
        "ANTT3284", "seal-edited", Severity.Error,
        new("Năm đã niêm phong bị sửa", "A sealed year has been edited"),
        new("Tệp niêm phong này khác với bản ở “{0}”.", "The sealed file differs from the one at \"{0}\"."),
        new("Năm đã niêm phong thì giữ nguyên (Thông tư 124/2021/TT-BCA, Điều 3 khoản 2: chính xác, công khai).",
            "A sealed year stays as it is (Circular 124/2021/TT-BCA, Article 3 clause 2: accurate and public)."),
        new("Trả tệp về như cũ; kết quả sai thì sửa bằng một quyết định sửa đổi hoặc thu hồi.", "Put the file back; a wrong result is put right by a decision that amends or revokes."));

    /// <summary>A sealed year is gone.</summary>
    public static DiagnosticDescriptor SealRemoved { get; } = new(
        "ANTT3285", "seal-removed", Severity.Error,
        new("Năm đã niêm phong bị bỏ", "A sealed year has been removed"),
        new("Tệp niêm phong này có ở “{0}” mà nay không còn.", "The sealed file is there at \"{0}\" and is gone now."),
        new("Năm đã niêm phong thì không bỏ, không mở ra (Thông tư 124/2021/TT-BCA, Điều 3 khoản 2).", "A sealed year is neither removed nor opened (Circular 124/2021/TT-BCA, Article 3 clause 2)."),
        new("Lấy lại tệp.", "Bring the file back."));

    /// <summary>A seal holds other papers than there were.</summary>
    public static DiagnosticDescriptor SealedOtherwise { get; } = new(
        "ANTT3286", "sealed-otherwise", Severity.Error,
        new("Niêm phong khác với giấy tờ đã có", "Sealed with other papers than there were"),
        new("Tệp niêm phong này không giống giấy tờ ở “{0}”, trước hết ở {1}.", "The sealed file is not like the papers at \"{0}\", first in {1}."),
        new("Niêm phong giữ nguyên văn mọi giấy tờ của năm, không thêm, không bớt, không sửa.", "A seal holds every paper of the year as it was: none more, none less, none changed."),
        new("Sửa giấy tờ thì hợp nhất trước; rồi chạy lại antt archive trên bản đã hợp nhất.", "Merge changes of papers first; then run antt archive on what was merged."));
}
