using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>Findings about points and classes, ANTT3240 to ANTT3259; the classes that decisions give stand in the other part.</summary>
public static partial class ScoreDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        ScoreAboveMaximum, ScoreBelowMinimum, ScoreSumDiffers, UnknownScoreItem, ItemScoredTwice, TableDoesNotServe, ScoreNotInQuarters,
        ScoreOutsideYear, PublishedClassDiffers, ClassWithoutTotal, DecisionGivesNoClass, ClassMissing, ClassAuthorityDiffers,
    ];

    /// <summary>More points than the item, or the whole table, can give.</summary>
    public static DiagnosticDescriptor ScoreAboveMaximum { get; } = new(
        "ANTT3240", "score-above-maximum", Severity.Error,
        new("Điểm vượt mức tối đa", "A score above its maximum"),
        new("Điểm “{0}” là {1}.", "The score of \"{0}\" is {1}."),
        new("Không quá {2} điểm (Quyết định 510/QĐ-BCA-V05, bảng điểm “{3}”).", "At most {2} (Decision 510/QĐ-BCA-V05, scoring table \"{3}\")."),
        new("Sửa điểm; đúng như vậy thì sửa bảng điểm.", "Correct the score, or the table if the score is right."));

    /// <summary>Fewer points than possible: points are taken where the table declares none to be taken.</summary>
    public static DiagnosticDescriptor ScoreBelowMinimum { get; } = new(
        "ANTT3241", "score-below-minimum", Severity.Error,
        new("Điểm dưới mức thấp nhất", "A score below its least"),
        new("Điểm “{0}” là {1}.", "The score of \"{0}\" is {1}."),
        new("Không dưới {2} điểm; chỉ trừ điểm ở khoản mà bảng điểm “{3}” khai là điểm trừ (Quyết định 510/QĐ-BCA-V05).",
            "At least {2}; points are taken only where the table \"{3}\" declares it (Decision 510/QĐ-BCA-V05)."),
        new("Sửa điểm, hoặc khai khoản điểm trừ trong bảng điểm.", "Correct the score, or declare the deduction in the table."));

    /// <summary>The items do not come to the total.</summary>
    public static DiagnosticDescriptor ScoreSumDiffers { get; } = new(
        "ANTT3242", "score-sum-differs", Severity.Error,
        new("Tổng điểm khác tổng các mục", "The items do not come to the total"),
        new("Tổng điểm “{0}” ghi {1}, các mục cộng lại là {2}.", "The total \"{0}\" says {1}; the items come to {2}."),
        new("Tổng điểm bằng các mục cộng lại; khi chưa chấm đủ mục thì phần còn thiếu phải đủ chỗ cho phần chênh (Quyết định 510/QĐ-BCA-V05).",
            "The total is the sum of the items; while some are not scored, they must have room for the rest (Decision 510/QĐ-BCA-V05)."),
        new("Sửa mục sai hoặc tổng điểm.", "Correct the wrong item or the total."));

    /// <summary>An item that the table does not have.</summary>
    public static DiagnosticDescriptor UnknownScoreItem { get; } = new(
        "ANTT3243", "unknown-score-item", Severity.Error,
        new("Mục không có trong bảng điểm", "An item the table does not have"),
        new("Bảng điểm “{1}” không có mục “{0}”; gần giống nhất: {2}.", "The table \"{1}\" has no item \"{0}\"; the most alike: {2}."),
        new("Mỗi mục được chấm có trong bảng điểm (Quyết định 510/QĐ-BCA-V05).", "Every scored item is in the table (Decision 510/QĐ-BCA-V05)."),
        new("Sửa mã mục, hoặc ghi “table” của địa phương có mục này.", "Correct the id, or name the local \"table\" that has it."));

    /// <summary>An item is scored twice, or once as a whole and once in parts.</summary>
    public static DiagnosticDescriptor ItemScoredTwice { get; } = new(
        "ANTT3244", "item-scored-twice", Severity.Error,
        new("Một mục chấm hai lần", "An item scored twice"),
        new("Mục “{0}” đã được chấm, riêng hoặc trong mục chứa nó.", "Item \"{0}\" is scored already, by itself or within its whole."),
        new("Mỗi mục chấm một lần: cả mục, hoặc từng phần của nó (Quyết định 510/QĐ-BCA-V05).", "Each item is scored once: whole, or part by part (Decision 510/QĐ-BCA-V05)."),
        new("Bỏ một trong hai.", "Remove one of the two."));

    /// <summary>The table named is none, or not one of this type and year.</summary>
    public static DiagnosticDescriptor TableDoesNotServe { get; } = new(
        "ANTT3245", "table-does-not-serve", Severity.Error,
        new("Bảng điểm không dùng cho loại đơn vị và năm này", "A table of another type or year"),
        new("Bảng điểm “{0}” không dùng được cho loại {1}, năm {2}.", "The table \"{0}\" does not serve type {1} in {2}."),
        new("Cần một bảng có trong data/scoring cho loại {1}, còn áp dụng ngày 31/12/{2}: {3} (Quyết định 510/QĐ-BCA-V05). Không có thì không phân loại.",
            "Needed is a table of data/scoring for type {1}, in force on 31/12/{2}: {3} (Decision 510/QĐ-BCA-V05). Without it there is no class."),
        new("Sửa “table”, hoặc thêm bảng điểm của năm.", "Correct \"table\", or add the table of the year."));

    /// <summary>Points are not a multiple of a quarter.</summary>
    public static DiagnosticDescriptor ScoreNotInQuarters { get; } = new(
        "ANTT3246", "score-not-in-quarters", Severity.Warning,
        new("Điểm không theo bước 0,25", "A score that is no multiple of 0.25"),
        new("Điểm “{0}” là {1}.", "The score of \"{0}\" is {1}."),
        new("Điểm lẻ theo từng 0,25 (cách hiểu Q-34); điểm ghi thế nào được tính đúng như vậy, không làm tròn.",
            "Points go in steps of 0.25 (reading Q-34); what is written counts exactly as it is, nothing is rounded."),
        new("Kiểm tra lại điểm.", "Check the points again."));

    /// <summary>A score is dated outside the time in which its year is scored.</summary>
    public static DiagnosticDescriptor ScoreOutsideYear { get; } = new(
        "ANTT3247", "score-outside-year", Severity.Error,
        new("Ngày chấm điểm ngoài năm", "A score dated outside its year"),
        new("Ngày chấm điểm là {0}, năm phân loại {1}.", "The score is dated {0}, for the year {1}."),
        new("Điểm của năm chấm trong năm, chậm nhất hết quý I năm sau (Quyết định 510/QĐ-BCA-V05, Điều 11 khoản 3).",
            "A year is scored within it, by the end of the next first quarter at the latest (Decision 510/QĐ-BCA-V05, Article 11 clause 3)."),
        new("Sửa ngày, hoặc chuyển tệp sang đúng năm.", "Correct the day, or move the file to its year."));
}
