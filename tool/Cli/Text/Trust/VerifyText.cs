using Antt.Engine.Publishing.Verifying;
using Antt.Model;

namespace Antt.Cli.Text.Trust;

/// <summary>The words of <c>antt verify</c>.</summary>
internal static class VerifyText
{
    public static Words Purpose { get; } = new(
        "Kiểm chứng bản công bố, một giấy công nhận hay một quyết định, không cần tin nơi đưa ra.", "Verify the public export, a certificate or a decision without trusting whoever serves it.");

    public static Words SubjectName { get; } = new("giấy|số|mã|all", "file|number|id|all");
    public static Words SubjectPurpose { get; } = new(
        "Tệp giấy công nhận (.json), số giấy công nhận, số hoặc mã quyết định; mặc định là all: tất cả.", "Certificate file (.json), number of a certificate, number or id of a decision; all by default.");

    public static Words ExportPurpose { get; } = new(
        "Thư mục bản công bố, hoặc thư mục trang công khai; mặc định là thư mục đang đứng, hoặc artifacts/public của sổ.",
        "Folder of the public export, or of the public site; by default the current folder, or artifacts/public of the register.");

    public static Words KnownHeadPurpose { get; } = new(
        "Đầu nhật ký đã giữ từ trước: tệp log/head.json cũ, hoặc mã băm 64 chữ số.", "A head of the log kept earlier: an old log/head.json, or a hash of 64 digits.");

    public static Words KnownHeadName { get; } = new("tệp|mã băm", "file|hash");
    public static Words FormatPurpose { get; } = new("Dạng của kết quả: chữ hay JSON.", "Form of the result: text or JSON.");

    public static Words NoExport(string folder) => new(
        $"\"{folder}\" không phải bản công bố hay trang công khai. Hãy chỉ tới bằng --export.", $"\"{folder}\" is no public export and no public site. Point to one with --export.");

    public static Words BadHead(string given) => new(
        $"--known-head: \"{given}\" không phải tệp đầu nhật ký, cũng không phải mã băm 64 chữ số.", $"--known-head: \"{given}\" is no head of a log and no hash of 64 digits.");

    public static Words UnknownHead { get; } = new(
        "Nhật ký không có mục nào mang mã băm đã biết: lịch sử đã bị viết lại.", "No entry of the log has the hash that was known: history was rewritten.");

    public static Words AppendOnly { get; } = new("Nhật ký chỉ được thêm so với đầu nhật ký đã biết", "The log was only added to since the head that was known");

    public static Words SnapshotDamaged(string name) => new(
        $"Bản lưu {name}.zip trong trang cũ không còn hoặc đã bị sửa, nên không đưa sang trang mới. Hãy lấy lại từ nơi đã sao lưu.",
        $"The snapshot {name}.zip of the former site is gone or was changed, and was not taken over. Bring it back from a backup.");

    public static Words OnlyForm { get; } = new("Tệp có cấu trúc của một giấy công nhận", "The file is of the form of a certificate");
    public static Words Published { get; } = new("Giấy công nhận đúng với bản công bố và chưa bị thu hồi", "The certificate is the one that is published and was not withdrawn");
    public static Words NeedsExport { get; } = new(
        "Không có bản công bố nên chưa kiểm được. Tải bản công bố từ trang (mục Dữ liệu mở) rồi chạy lại với --export; trang có ghi ở mục “site” của tệp nếu có.",
        "Cannot be told without the public export. Download it from the site (Open data) and run again with --export; the file names the site under \"site\" if it has one.");

    public static Words SaysOfItself { get; } = new("Giấy tự ghi (chưa kiểm chứng):", "The certificate says of itself (not verified):");

    public static Words Mark(CheckState state) => state switch
    {
        CheckState.Holds => new("ĐÚNG", "HOLDS"),
        CheckState.Broken => new("SAI", "BROKEN"),
        _ => new("CHƯA BIẾT", "UNKNOWN"),
    };

    public static Words Sum(bool holds, int made, int broken, int unknown) => holds
        ? new($"Kiểm chứng {made} nội dung: đúng cả" + (unknown == 0 ? "." : $"; {unknown} nội dung chưa kiểm được."), $"Verified {made} checks: all hold" + (unknown == 0 ? "." : $"; {unknown} could not be made."))
        : broken == 0
            ? new("Chưa kiểm chứng được.", "Nothing could be verified.")
            : new($"{broken} nội dung không đúng.", broken == 1 ? "One check is broken." : $"{broken} checks are broken.");

    public static Words More(int faults) => new($"… và {faults} chỗ nữa (--format json cho đủ)", $"… and {faults} more (all of them with --format json)");
}
