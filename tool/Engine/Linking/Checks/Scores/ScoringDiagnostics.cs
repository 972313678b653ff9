using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>Findings about scoring tables, ANTT4060 to ANTT4069.</summary>
public static class ScoringDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [MaximaNotHundred, PartsNotWhole, ClassScaleBroken, UnknownReading];

    /// <summary>The maxima of a complete table do not come to 100.</summary>
    public static DiagnosticDescriptor MaximaNotHundred { get; } = new(
        "ANTT4060", "maxima-not-hundred", Severity.Error,
        new("Bảng điểm không đủ 100 điểm", "A scoring table that does not come to 100"),
        new("Điểm tối đa của các mục cộng lại là {0}.", "The maxima of the items come to {0}."),
        new("Bảng ghi là đủ thì điểm tối đa cộng lại phải đúng 100; bảng chưa đủ thì không vượt 100 (Quyết định 510/QĐ-BCA-V05: thang 100 điểm). Bảng này không được dùng.",
            "Those of a complete table come to exactly 100, those of a partial one to no more (Decision 510/QĐ-BCA-V05: a scale of 100). This table is not used."),
        new("Sửa điểm tối đa, thêm mục còn thiếu, hoặc ghi “complete” là false.", "Correct the maxima, add what is missing, or make \"complete\" false."));

    /// <summary>The parts of an item do not come to its maximum.</summary>
    public static DiagnosticDescriptor PartsNotWhole { get; } = new(
        "ANTT4061", "parts-not-whole", Severity.Error,
        new("Các phần của mục không bằng cả mục", "The parts of an item do not come to the whole"),
        new("Các phần của mục “{0}” cộng lại là {1}, mục ghi {2}.", "The parts of item \"{0}\" come to {1}; the item says {2}."),
        new("Điểm tối đa của các phần cộng lại bằng điểm tối đa của mục (Quyết định 510/QĐ-BCA-V05). Bảng này không được dùng.",
            "The maxima of the parts come to that of the item (Decision 510/QĐ-BCA-V05). This table is not used."),
        new("Sửa điểm của mục hoặc của các phần.", "Correct the item or its parts."));

    /// <summary>The classes of a table leave a gap, overlap or come in the wrong order.</summary>
    public static DiagnosticDescriptor ClassScaleBroken { get; } = new(
        "ANTT4062", "class-scale-broken", Severity.Error,
        new("Thang phân loại hỏng", "A broken scale of classes"),
        new("Loại “{0}” bắt đầu từ {1}.", "Class \"{0}\" begins at {1}."),
        new("Các loại xếp từ cao xuống thấp cả về bậc lẫn điểm, mỗi loại một lần, loại cuối từ 0 điểm (Quyết định 510/QĐ-BCA-V05). Bảng này không được dùng.",
            "Classes go down in rank and in points, each once, the last from 0 (Decision 510/QĐ-BCA-V05). This table is not used."),
        new("Sửa thứ tự hoặc “from” của các loại.", "Correct the order or \"from\" of the classes."));

    /// <summary>A class names a setting that the nation's profile does not have.</summary>
    public static DiagnosticDescriptor UnknownReading { get; } = new(
        "ANTT4063", "unknown-reading", Severity.Error,
        new("Cách hiểu không có trong hồ sơ quốc gia", "A reading the nation's profile does not have"),
        new("Không có lựa chọn “{0}”; gần giống nhất: {1}.", "There is no setting \"{0}\"; the most alike: {1}."),
        new("Cách hiểu của thang phân loại (Quyết định 510/QĐ-BCA-V05) là một lựa chọn trong data/profiles/quoc-gia.json.",
            "A reading of the scale (Decision 510/QĐ-BCA-V05) is a setting of data/profiles/quoc-gia.json."),
        new("Sửa tên, hoặc thêm lựa chọn vào hồ sơ quốc gia.", "Correct the name, or add the setting to the nation's profile."));
}
