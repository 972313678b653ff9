using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>Findings about the classes that decisions give.</summary>
public static partial class ScoreDiagnostics
{
    /// <summary>The class published is not the one the confirmed total gives.</summary>
    public static DiagnosticDescriptor PublishedClassDiffers { get; } = new(
        "ANTT3248", "published-class-differs", Severity.Warning,
        new("Loại đã quyết định khác loại tính từ điểm", "The class decided is not the one computed"),
        new("Quyết định xếp “{0}” năm {1} loại “{2}”.", "The decision puts \"{0}\" for {1} into class \"{2}\"."),
        new("Điểm được xác nhận {3} cho loại “{4}” (Quyết định 510/QĐ-BCA-V05, thang 100 điểm).", "The confirmed score of {3} gives class \"{4}\" (Decision 510/QĐ-BCA-V05, scale of 100)."),
        new("Sửa điểm, hoặc ra quyết định sửa đổi.", "Correct the score, or amend the decision."));

    /// <summary>A class was decided of which no confirmed total is entered .</summary>
    public static DiagnosticDescriptor ClassWithoutTotal { get; } = new(
        "ANTT3249", "class-without-total", Severity.Error,
        new("Phân loại khi chưa có tổng điểm hợp lệ", "A class without a sound total"),
        new("Quyết định xếp loại “{0}” năm {1}, nhưng năm ấy chưa có tổng điểm được xác nhận dùng được.", "The decision classes \"{0}\" for {1}, of which no confirmed total can be used."),
        new("Chỉ phân loại khi có tổng điểm được xác nhận theo bảng điểm của đúng loại đơn vị và năm (Quyết định 510/QĐ-BCA-V05).",
            "A class needs a confirmed total by the table of the type and year (Decision 510/QĐ-BCA-V05)."),
        new("Nhập điểm vào score.json của năm, hoặc bỏ đơn vị khỏi quyết định.", "Enter the score in score.json of the year, or take the unit out of the decision."));

    /// <summary>A score names a decision that gives the unit no class for the year.</summary>
    public static DiagnosticDescriptor DecisionGivesNoClass { get; } = new(
        "ANTT3250", "decision-gives-no-class", Severity.Error,
        new("Quyết định được nêu không phân loại đơn vị này", "The decision named does not class the unit"),
        new("Quyết định “{0}” không xếp loại “{1}” năm {2}.", "Decision \"{0}\" does not class \"{1}\" for {2}."),
        new("“decision” là quyết định phân loại (phan-loai) có đơn vị này (Quyết định 510/QĐ-BCA-V05).",
            "\"decision\" is a classification decision (phan-loai) that has this unit (Decision 510/QĐ-BCA-V05)."),
        new("Sửa “decision”, hoặc thêm đơn vị vào quyết định.", "Correct \"decision\", or add the unit to it."));

    /// <summary>A classification decision gives a unit no class, or another decision gives one.</summary>
    public static DiagnosticDescriptor ClassMissing { get; } = new(
        "ANTT3251", "class-missing", Severity.Error,
        new("Loại ghi thiếu hoặc ghi sai chỗ", "A class missing or out of place"),
        new("Quyết định về “{1}” ghi loại của “{0}” là: {2}.", "The decision on \"{1}\" gives \"{0}\" the class: {2}."),
        new("Quyết định phân loại ghi loại của từng đơn vị; quyết định khác không ghi loại (Quyết định 510/QĐ-BCA-V05).",
            "A classification decision gives every unit its class; other decisions give none (Decision 510/QĐ-BCA-V05)."),
        new("Thêm hoặc bỏ “class”, hoặc sửa “subject”.", "Add or remove \"class\", or correct \"subject\"."));

    /// <summary>Another level gave the class than the local profile names (QĐ 510 Điều 11).</summary>
    public static DiagnosticDescriptor ClassAuthorityDiffers { get; } = new(
        "ANTT3252", "class-authority-differs", Severity.Warning,
        new("Phân loại khác cấp mà địa phương nêu", "Another level classes than the locality names"),
        new("Cấp “{1}” quyết định loại của “{0}”.", "Level \"{1}\" decided the class of \"{0}\"."),
        new("Hồ sơ “{3}” giao phân loại đơn vị này cho cấp: {2} (Quyết định 510/QĐ-BCA-V05, Điều 11; {4}).",
            "The profile \"{3}\" has this unit classed by level: {2} (Decision 510/QĐ-BCA-V05, Article 11; {4})."),
        new("Kiểm tra lại “authority”, hoặc sửa “authority” của hồ sơ địa phương.", "Check \"authority\", or correct \"authority\" of the local profile."));
}
