using Antt.Model;

namespace Antt.Cli.Text.Automation;

/// <summary>The words of <c>antt owners</c>.</summary>
internal static class OwnersText
{
    public static Words Purpose { get; } = new(
        "Tạo CODEOWNERS và mẫu đề nghị thay đổi từ cơ quan, địa bàn, tiêu chí.", "Make CODEOWNERS and proposal templates from bodies, places and criteria.");

    public static Words OrganisationPurpose { get; } = new("Tên tổ chức trên trang của kho; mặc định như tệp hiện có.", "Name of the organisation on the forge; as in the file there by default.");
    public static Words CheckPurpose { get; } = new("Chỉ xem các tệp còn đúng không; cũ thì trả về mã 3.", "Only say whether the files are current; code 3 when they are not.");
    public static Words Stale(string path) => new($"{path}: đã cũ", $"{path}: out of date");
    public static Words Written(string path) => new($"Đã ghi {path}", $"Wrote {path}");
    public static Words AllCurrent { get; } = new("Các tệp đều đúng.", "All files are current.");
    public static Words Refresh { get; } = new("Bước tiếp theo: antt owners", "Next: antt owners");
    public static Words Next { get; } = new("Bước tiếp theo: git add .github .gitlab && git commit", "Next: git add .github .gitlab && git commit");
}
