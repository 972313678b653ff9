using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Activities;

/// <summary>Findings about dated activities, ANTT3260 to ANTT3264.</summary>
public static class ActivityDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [ActivityOutsideYear, CoverageAboveWhole, ActivityIncomplete];

    /// <summary>An activity is dated outside the year it is filed in.</summary>
    public static DiagnosticDescriptor ActivityOutsideYear { get; } = new(
        "ANTT3260", "activity-outside-year", Severity.Error,
        new("Hoạt động ghi sai năm", "An activity in the wrong year"),
        new("Hoạt động “{0}” ghi ngày {1}, nằm trong tệp của năm {2}.", "Activity \"{0}\" is dated {1} and filed in {2}."),
        new("Hoạt động của năm có ngày từ {3} đến {4} (Quyết định 9745/QĐ-BCA-V05: tính trong năm).",
            "An activity of the year is dated from {3} to {4} (Decision 9745/QĐ-BCA-V05 counts by the year)."),
        new("Chuyển hoạt động sang thư mục của đúng năm, hoặc sửa ngày.", "Move the activity to the folder of its year, or correct the day."));

    /// <summary>More was reached or took part than there is.</summary>
    public static DiagnosticDescriptor CoverageAboveWhole { get; } = new(
        "ANTT3261", "coverage-above-whole", Severity.Error,
        new("Số thực hiện lớn hơn tổng số", "More was reached than there is"),
        new("“{0}” của các hoạt động “{1}” là {2}, lớn hơn “of” là {3}.", "\"{0}\" of the activities \"{1}\" is {2}, more than \"of\", which is {3}."),
        new("Số đã thực hiện, kể cả cộng dồn trong năm, không lớn hơn tổng số phải thực hiện (Quyết định 9745/QĐ-BCA-V05, tiêu chí 26).",
            "What was reached, added up over the year, is at most the whole (Decision 9745/QĐ-BCA-V05, criterion 26)."),
        new("Sửa số sai; lần sau chỉ ghi phần chưa thực hiện lần nào trong năm.", "Correct the wrong figure; a later activity counts only what was not reached before in the year."));

    /// <summary>An activity lacks what its kind needs.</summary>
    public static DiagnosticDescriptor ActivityIncomplete { get; } = new(
        "ANTT3262", "activity-incomplete", Severity.Error,
        new("Hoạt động thiếu nội dung bắt buộc", "An activity lacks what its kind needs"),
        new("Hoạt động “{0}” loại “{1}” chưa ghi “{2}”.", "Activity \"{0}\" of the kind \"{1}\" does not say \"{2}\"."),
        new("Ngày hội phải nêu là ngày nào; kiểm tra phải có số trên tổng số; khen thưởng phải có hình thức và số lượng; đề nghị khen thưởng phải có hình thức, nơi tặng và căn cứ (Quyết định 510/QĐ-BCA-V05).",
            "An event says which; an inspection states how many of how many; an award states form and number; a proposal states form, issuer and basis (Decision 510/QĐ-BCA-V05)."),
        new("Thêm “{2}”, hoặc sửa “kind”.", "Add \"{2}\", or correct \"kind\"."));
}
