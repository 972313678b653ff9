using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Scans;

/// <summary>Findings about scans that lie in the folder a register names. Scans may be kept elsewhere: what is not there is never wrong.</summary>
public static class ScanDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [ScanAltered, ScanAbsent];

    /// <summary>A scan is not what was recorded of it.</summary>
    public static DiagnosticDescriptor ScanAltered { get; } = new(
        "ANTT3360", "scan-altered", Severity.Error,
        new("Bản quét khác với khi ghi vào sổ", "A scan is not what was recorded"),
        new("Bản quét của “{0}” ở “{1}” có {2} byte, khác bản đã ghi.", "The scan of \"{0}\" at \"{1}\" has {2} bytes and is not the one recorded."),
        new("Bản đã ghi có {3} byte và dấu vân tay {4}.", "The one recorded has {3} bytes and the fingerprint {4}."),
        new("Trả lại đúng bản cũ; nếu bản mới mới đúng thì chạy antt attach cho tài liệu này.",
            "Put the old file back; if the new one is right, run antt attach for this item."));

    /// <summary>A scan is neither in the folder nor said to be kept elsewhere.</summary>
    public static DiagnosticDescriptor ScanAbsent { get; } = new(
        "ANTT3361", "scan-absent", Severity.Info,
        new("Không thấy bản quét, cũng chưa ghi nơi giữ", "A scan is not there, and where it is kept is not said"),
        new("Bản quét của “{0}” không có trong “{1}”.", "The scan of \"{0}\" is not in \"{1}\"."),
        new("Bản quét nằm trong thư mục ấy, hoặc “keptAt” ghi nơi giữ.", "A scan lies in that folder, or \"keptAt\" says where it is kept."),
        new("Chép tệp vào thư mục, hoặc ghi nơi giữ bằng antt attach --kept-at.", "Copy the file there, or say where it is with antt attach --kept-at."));
}
