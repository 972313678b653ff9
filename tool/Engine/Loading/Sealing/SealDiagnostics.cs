using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>What may be wrong about the sealed files of closed years.</summary>
public static class SealDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [SealDamaged, PaperBesideSeal];

    /// <summary>A sealed file that is not what was sealed.</summary>
    public static DiagnosticDescriptor SealDamaged { get; } = new(
        "ANTT1039", "seal-damaged", Severity.Error,
        new("Tệp niêm phong không còn nguyên", "A sealed file is not whole"),
        new("Tệp niêm phong này không còn đúng như khi niêm phong.", "The sealed file is not what it was when the year was sealed."),
        new("Dòng đầu ghi mã băm của mọi dòng sau; mỗi dòng sau là một giấy tờ nguyên văn, theo thứ tự đường dẫn.",
            "The first line gives the hash of all others; each of those is one paper as it was, in the order of paths."),
        new("Lấy lại tệp từ git; tệp niêm phong chỉ do antt archive ghi, không sửa bằng tay.", "Restore it from git; sealed files are written by antt archive and never by hand."));

    /// <summary>A loose paper of a year that is sealed.</summary>
    public static DiagnosticDescriptor PaperBesideSeal { get; } = new(
        "ANTT1040", "paper-beside-seal", Severity.Error,
        new("Giấy tờ của năm đã niêm phong", "A paper of a sealed year"),
        new("Năm này của xã đã niêm phong trong {0}; tệp này không được tính.", "This year of the commune is sealed in {0}; the file does not count."),
        new("Năm đã niêm phong thì không thêm, không sửa giấy tờ.", "A sealed year takes no more papers and no changes."),
        new("Bỏ tệp này; kết quả sai thì sửa bằng một quyết định sửa đổi hoặc thu hồi.", "Remove the file; a wrong result is put right by a decision that amends or revokes."));
}
