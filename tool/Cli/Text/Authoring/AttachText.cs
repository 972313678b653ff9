using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt attach</c>.</summary>
internal static class AttachText
{
    public static Words Purpose { get; } = new(
        "Ghi dấu vân tay, độ lớn và nơi giữ của bản quét một tài liệu; bản quét không vào sổ. Sau này biết ngay bản nào bị sửa.",
        "Record the fingerprint and size of a paper's scan and where it is kept; the scan stays outside. Later an altered one is named.");

    public static Words EvidenceName { get; } = new("đơn vị/năm/mã tài liệu", "unit/year/paper");
    public static Words EvidencePurpose { get; } = new("Tài liệu, ví dụ thon-mo-mong/2026/bien-ban; với --verify có thể bỏ mã tài liệu.", "The paper, like thon-mo-mong/2026/bien-ban; with --verify the paper may be left out.");
    public static Words ScanName { get; } = new("bản quét", "scan");
    public static Words ScanPurpose { get; } = new("Tệp quét, nằm ngoài thư mục data.", "The scan, outside the data folder.");
    public static Words KeptAtPurpose { get; } = new("Nơi giữ bản giấy và tệp quét, ví dụ \"kho lưu trữ UBND xã\".", "Where paper and scan are kept.");
    public static Words KeptAtQuestion { get; } = new("Bản giấy và tệp quét được giữ ở đâu? Ghi tên cơ quan, không ghi tên người.", "Where are paper and scan kept? Name an office, no person.");
    public static Words ReplacePurpose { get; } = new("Thay dấu vân tay đã ghi bằng của tệp này.", "Put this file's fingerprint in place of the one recorded.");
    public static Words VerifyPurpose { get; } = new("Đối chiếu các tệp quét trong một thư mục với dấu vân tay đã ghi.", "Hold the scans in a folder against the fingerprints recorded.");

    public static Words NoScan { get; } = new("còn thiếu tệp quét. Ví dụ: antt attach thon-mo-mong/2026/bien-ban bien-ban.pdf", "the scan is missing. For example: antt attach thon-mo-mong/2026/bien-ban bien-ban.pdf");
    public static Words BadEvidence(string text) => new($"\"{text}\" chưa đúng: cần đơn vị/năm/mã tài liệu, ví dụ thon-mo-mong/2026/bien-ban.", $"\"{text}\" is not unit/year/paper, like thon-mo-mong/2026/bien-ban.");
    public static Words NoList(string path, string command) => new($"chưa đọc được {path}. Tạo danh mục: {command}", $"{path} cannot be read. Make the list: {command}");
    public static Words NoItem(string item, string? closest, string all) => new(
        $"danh mục không có tài liệu \"{item}\"{(closest is null ? "." : $"; có phải \"{closest}\"?")} Các tài liệu: {all}.", $"the list has no paper \"{item}\"{(closest is null ? "." : $"; did you mean \"{closest}\"?")} It has: {all}.");
    public static Words NoFile(string file) => new($"không có tệp \"{file}\".", $"there is no file \"{file}\".");
    public static Words NoFolder(string folder) => new($"không có thư mục \"{folder}\".", $"there is no folder \"{folder}\".");
    public static Words EmptyFile(string file) => new($"tệp \"{file}\" rỗng.", $"the file \"{file}\" is empty.");
    public static Words InRegister(string file) => new(
        $"\"{file}\" nằm trong thư mục data. Bản quét không để trong sổ: chuyển nó ra ngoài rồi chạy lại.", $"\"{file}\" lies in the data folder. Scans stay outside the register: move it out and run again.");
    public static Words Altered(string evidence, string file, string recorded, string now) => new(
        $"{evidence}: \"{file}\" không phải bản đã ghi (đã ghi {recorded[..12]}…, tệp này {now[..12]}…). Đúng là bản mới thì thêm --replace.",
        $"{evidence}: \"{file}\" is not the scan recorded (recorded {recorded[..12]}…, this file {now[..12]}…). If it is a new one, add --replace.");
    public static Words Recorded(string sum, long bytes) => new($"SHA-256 {sum}, {Counted.Shown(bytes)} byte", $"SHA-256 {sum}, {Counted.Shown(bytes)} bytes");
    public static Words WasAltered(string id, string file, long before, long now) => new(
        $"  ✗ {id}: {file} đã bị sửa ({Counted.Shown(before)} → {Counted.Shown(now)} byte)", $"  ✗ {id}: {file} was altered ({Counted.Shown(before)} → {Counted.Shown(now)} bytes)");
    public static Words Absent(string id, string? file, string? keptAt) => new(
        $"  ? {id}: không thấy {file ?? "bản quét"} ở đây (nơi giữ: {keptAt ?? "chưa ghi"})", $"  ? {id}: {file ?? "the scan"} is not here (kept at: {keptAt ?? "not recorded"})");
    public static Words Verified(int whole, int altered, int absent) => new(
        $"{whole} bản nguyên vẹn, {altered} bản bị sửa, {absent} bản không có ở đây.", $"{whole} whole, {altered} altered, {absent} not here.");
}
