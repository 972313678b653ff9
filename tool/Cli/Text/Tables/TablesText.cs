using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt template</c>, <c>antt import</c> and <c>antt export table</c>.</summary>
internal static class TablesText
{
    public static Words TemplatePurpose { get; } = new(
        "Bảng tính mẫu để điền: tiêu đề tiếng Việt, danh sách chọn, giải thích từng cột.", "A spreadsheet to fill in: Vietnamese headings, lists to choose from, every column explained.");

    public static Words ImportPurpose { get; } = new(
        "Nhập bảng tính (.xlsx, .csv) vào sổ; lỗi nêu theo trang, hàng, cột.", "Import spreadsheets (.xlsx, .csv) into the register; errors by sheet, row and column.");

    public static Words ExportPurpose { get; } = new(
        "Xuất số liệu thành bảng tính, nhập lại được.", "Write data as a spreadsheet that can be imported again.");

    public static Words KindName { get; } = new("loại bảng", "kind");
    public static Words KindPurpose { get; } = new(
        "unit (đơn vị), registration (đăng ký), evidence (minh chứng), evaluation (đánh giá), score (điểm), commune (tất cả cho một xã).",
        "unit, registration, evidence, evaluation, score, or commune (all of them for one commune).");

    public static Words FileName { get; } = new("tệp", "file");
    public static Words OutPurpose { get; } = new("Tệp ghi ra.", "The file to write.");
    public static Words TableOutPurpose { get; } = new("Tệp ghi ra, .xlsx hoặc .csv.", "The file to write, .xlsx or .csv.");
    public static Words PlaceName { get; } = new("xã hoặc đơn vị", "commune or unit");
    public static Words CommunePurpose { get; } = new(
        "Xã, phường (mã hoặc tên) hay mã một đơn vị trong đó; mặc định mọi đơn vị.", "A commune by id or name, or a unit in it; every unit by default.");

    public static Words ImportCommunePurpose { get; } = new(
        "Bảng là của xã, phường này; đơn vị của nơi khác bị báo lỗi.", "The tables are of this commune; units of another are an error.");

    public static Words UnitName { get; } = new("mã đơn vị", "unit");
    public static Words UnitPurpose { get; } = new("Chỉ đơn vị này.", "Only this unit.");
    public static Words YearPurpose { get; } = new("Năm của bảng; mặc định năm đang làm.", "The year of the table; the current one by default.");
    public static Words ExportYearPurpose { get; } = new("Chỉ năm này; mặc định mọi năm.", "Only this year; every year by default.");
    public static Words ImportYearPurpose { get; } = new(
        "Năm được nhập; mặc định năm đang làm. Bảng của năm khác bị báo lỗi.", "The year to import; the current one by default. Tables of another year are an error.");

    public static Words FilesPurpose { get; } = new("Các bảng .xlsx, .csv.", "The tables, .xlsx or .csv.");
    public static Words DryRunPurpose { get; } = new("Chỉ cho xem điều sẽ thay đổi, không ghi.", "Only show what would change; write nothing.");
    public static Words PartialPurpose { get; } = new(
        "Nhập các đơn vị không có lỗi dù đơn vị khác có lỗi.", "Import the units without a mistake although others have one.");

    public static Words ReplaceListsPurpose { get; } = new(
        "Bỏ các mục minh chứng, vụ việc… mà bảng không còn, của những đơn vị có hàng trong trang ấy.",
        "Take out entries (papers, incidents …) the tables no longer hold, of units with rows in that sheet.");

    public static Words NoSuchKind(string kind, string known, string? closest) => new(
        $"không có loại bảng \"{kind}\". Các loại: {known}.{(closest is null ? "" : $" Có phải bạn muốn gõ \"{closest}\"?")}",
        $"there is no kind of table \"{kind}\". Those there are: {known}.{(closest is null ? "" : $" Did you mean \"{closest}\"?")}");

    public static Words NoSuchCommune(string place, string closest) => new(
        $"không có xã, phường hay đơn vị \"{place}\" trong sổ. Gần nhất: {closest}.", $"the register has no commune or unit \"{place}\". Nearest: {closest}.");

    public static Words NoSuchFile(string path) => new($"không có tệp \"{path}\".", $"there is no file \"{path}\".");

    public static Words OutMissing(string option) => new(
        $"chưa nêu tệp ghi ra. Hãy thêm {option} <tệp>.xlsx.", $"no file to write was given. Add {option} <file>.xlsx.");

    public static Words WrongEnding(string path, string endings) => new(
        $"không ghi được bảng vào \"{path}\". Tên tệp phải kết thúc bằng {endings}.", $"no table can be written to \"{path}\". Its name must end in {endings}.");

    public static Words CannotWrite(string path) => new(
        $"không ghi được \"{path}\": tệp đang mở ở chương trình khác hoặc thư mục không cho ghi.", $"cannot write \"{path}\": another program has it open, or the folder does not allow it.");

    public static Words NothingToWrite { get; } = new("không có gì để ghi vào bảng với các lựa chọn này.", "there is nothing to write for these options.");

    public static Words Written(string path, int sheets, int rows) => new(
        $"Đã ghi {path}: {sheets} trang, {Counted.Shown(rows)} hàng.", $"Wrote {path}: {Counted.English(sheets, "sheet")}, {Counted.English(rows, "row")}.");

    public static Words DocumentLine(string unit, string title, int year, bool isNew) => new(
        $"{unit}: {title}{(year > 0 ? $" {year}" : "")}{(isNew ? " (mới)" : "")}", $"{unit}: {title}{(year > 0 ? $" {year}" : "")}{(isNew ? " (new)" : "")}");

    public static Words ValueLine(string cell, string heading, string before, string after) => new(
        $"  {cell,-6} {heading}: {(before.Length == 0 ? "" : $"{before} → ")}{(after.Length == 0 ? "(bỏ)" : after)}",
        $"  {cell,-6} {heading}: {(before.Length == 0 ? "" : $"{before} → ")}{(after.Length == 0 ? "(taken out)" : after)}");

    public static Words Summary(int rows, int documents, int added, int same, int untouched, bool isWritten) => new(
        $"Đã đọc {Counted.Shown(rows)} hàng: {(isWritten ? "đã ghi" : "sẽ ghi")} {Counted.Shown(documents)} tệp ({Counted.Shown(added)} tệp mới), {Counted.Shown(same)} hàng sổ đã có như vậy, {Counted.Shown(untouched)} hàng chưa điền.",
        $"Read {Counted.English(rows, "row")}: {(isWritten ? "wrote" : "would write")} {Counted.English(documents, "file")} ({Counted.Shown(added)} new), {Counted.English(same, "row")} already in the register, {Counted.English(untouched, "row")} not filled in.");

    public static Words NothingChanges { get; } = new("Sổ đã có đúng như bảng: không có gì thay đổi.", "The register says the same as the tables: nothing changes.");

    public static Words Refused(string units, int count) => new(
        $"Chưa nhập {count} đơn vị có lỗi: {units}. Số liệu của các đơn vị ấy trong sổ giữ nguyên.",
        $"Left out {Counted.English(count, "unit")} with mistakes: {units}. What the register has of them is as it was.");

    public static Words NothingImported(int errors) => new(
        $"Bảng có {Counted.Shown(errors)} lỗi nên chưa ghi gì; sổ giữ nguyên.", $"The tables have {Counted.English(errors, "error")}; nothing was written and the register is as it was.");

    public static Words MendTables(string command) => new(
        $"Bước tiếp theo: sửa các lỗi trên rồi chạy lại {command}; chỉ nhập các đơn vị không có lỗi: thêm --partial.",
        $"Next: mend the errors above and run {command} again; to import only the units without mistakes, add --partial.");

    public static Words ChangedMeanwhile(string path) => new(
        $"{path} vừa bị sửa trong lúc nhập nên chưa ghi gì. Hãy chạy lại.", $"{path} was changed while importing, so nothing was written. Run it again.");

    public static Words RegisterBusy { get; } = new("một lệnh khác đang ghi vào sổ. Hãy đợi rồi chạy lại.", "another command is writing to the register. Wait and run it again.");
}
