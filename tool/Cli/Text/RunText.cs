using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>What every command that reads a register may have to say about it.</summary>
internal static class RunText
{
    public static Words NoRegister(string folder) => new(
        $"không thấy sổ đăng ký nào từ thư mục \"{folder}\" trở lên (không có tệp data/register.json). Hãy chuyển vào thư mục của sổ, hoặc tạo sổ mới: antt init <thư mục>.",
        $"no register was found from the folder \"{folder}\" upwards (there is no data/register.json). Go to the folder of a register, or start one: antt init <folder>.");

    public static Words NothingChecked { get; } = new(
        "đã kiểm tra 0 tệp: không có gì để kiểm tra thì không thể coi là đạt. Hãy xem lại đường dẫn, hoặc thêm dữ liệu vào thư mục data.",
        "checked 0 files: having nothing to check is not a success. Look at the path again, or put data into the folder data.");

    public static Words YearNotDeclared(int year, string declared) => new(
        $"sổ này không khai báo năm {year}. Các năm đã khai báo: {declared}. Muốn thêm, hãy ghi năm và bộ tiêu chí vào \"years\" của data/register.json.",
        $"this register does not declare the year {year}. It declares: {declared}. To add one, write the year and its rulebooks under \"years\" in data/register.json.");

    public static Words UnknownUnit(string unit, string? closest) => closest is null
        ? new($"không có đơn vị \"{unit}\" trong sổ. Mã đơn vị là tên thư mục của đơn vị dưới data/units.", $"there is no unit \"{unit}\" in this register. A unit's id is the name of its folder below data/units.")
        : new($"không có đơn vị \"{unit}\" trong sổ. Có phải bạn muốn gõ \"{closest}\"?", $"there is no unit \"{unit}\" in this register. Did you mean \"{closest}\"?");

    public static Words RegisterUnreadable { get; } = new(
        "không đọc được data/register.json nên chưa xem được gì khác. Hãy chạy antt check và sửa lỗi của tệp đó trước.",
        "data/register.json cannot be read, so nothing else could be looked at. Run antt check and mend that file first.");

    public static Words Progress(int done, int total) => new($"Đang đọc {Counted.Shown(done)}/{Counted.Shown(total)} tệp …", $"Reading {Counted.Shown(done)}/{Counted.English(total, "file")} …");

    public static Words Counts(int files, int units, long conditions, int errors, int warnings) => new(
        $"Đã xem {Counted.Shown(files)} tệp, {Counted.Shown(units)} đơn vị, {Counted.Shown(conditions)} điều kiện: {Counted.Shown(errors)} lỗi, {Counted.Shown(warnings)} cảnh báo.",
        $"Looked at {Counted.English(files, "file")}, {Counted.English(units, "unit")}, {Counted.English(conditions, "condition")}: {Counted.English(errors, "error")}, {Counted.English(warnings, "warning")}.");

    public static Words LeftOut(string path) => new(
        $"{path}: không đọc được nên ở đây còn thiếu; hãy sửa theo antt check rồi chạy lại.", $"{path}: cannot be read, so it is missing here; mend it as antt check says and run again.");

    public static Words Next(string command) => new($"Bước tiếp theo: {command}", $"Next: {command}");

    public static Words MayMend(int count) => new(
        $"Có {Counted.Shown(count)} lỗi thuộc loại công cụ có thể tự sửa: antt fix --dry-run để xem, antt fix để sửa.",
        $"{Counted.Shown(count)} of them are of kinds the tool may mend by itself: antt fix --dry-run to see, antt fix to mend.");

    public static Words MendFirst { get; } = new(
        "Bước tiếp theo: sửa các lỗi trên rồi chạy lại; muốn hiểu một mã lỗi: antt explain <mã>.",
        "Next: mend the errors above and run again; to understand a code: antt explain <code>.");
}
