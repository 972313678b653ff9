using System.Globalization;
using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt places</c>.</summary>
internal static class PlacesText
{
    public static Words Purpose { get; } = new("Địa bàn: nạp danh mục hành chính, tra một mã.", "Places: load the official lists, look a code up.");
    public static Words ImportPurpose { get; } = new(
        "Nạp danh mục hành chính từ các bảng vào data/places.", "Load official lists of administrative units into data/places.");

    public static Words TablesName { get; } = new("bảng", "table");
    public static Words TablesPurpose { get; } = new(
        "Các bảng .tsv, hoặc thư mục chứa chúng; nhận ra theo dòng tiêu đề.", "The .tsv tables, or a folder of them; told by their headings.");

    public static Words IntoPurpose { get; } = new("Thư mục của sổ nhận địa bàn; mặc định là sổ đang đứng.", "Folder of the register; the one you stand in by default.");
    public static Words SincePurpose { get; } = new(
        "Ngày đầu của những nơi mà bảng không nêu ngày; mặc định 01/11/2021.", "First day of what the tables do not date; 2021-11-01 by default.");

    public static Words DryRunPurpose { get; } = new("Chỉ nói sẽ làm gì, không ghi.", "Only say what would be done.");
    public static Words ReplacePurpose { get; } = new(
        "Lấy theo bảng ở những chỗ tệp đã có ghi khác.", "Follow the tables where a file that is there says something else.");

    public static Words ShowPurpose { get; } = new(
        "Một mã hành chính hay mã địa bàn là nơi nào vào một ngày.", "What an official code or the id of a place stands for on a day.");

    public static Words CodeName { get; } = new("mã", "code");
    public static Words CodePurpose { get; } = new("Mã hành chính (23701) hoặc mã địa bàn (23701-2025-07-01).", "An official code (23701) or the id of a place (23701-2025-07-01).");
    public static Words AsOfPurpose { get; } = new("Ngày hỏi; mặc định hôm nay.", "The day asked about; today by default.");

    public static Words NoTable(string path) => new(
        $"không có bảng nào ở \"{path}\". Hãy chọn tệp .tsv hoặc thư mục có tệp .tsv.", $"there is no table at \"{path}\". Choose a .tsv file or a folder of them.");

    public static Words NoRegisterIn(string path) => new(
        $"\"{path}\" không phải thư mục của một sổ (không có data/register.json).", $"\"{path}\" is no folder of a register (there is no data/register.json).");

    public static Words NothingWritten(int problems) => new(
        $"Bảng có {problems} chỗ sai nên chưa ghi gì. Hãy sửa bảng rồi chạy lại.", $"The tables have {problems} mistakes; nothing was written. Mend them and run again.");

    public static Words Differs(string path, string key) => key.Length == 0
        ? new($"{path}: tệp đang có không đọc được nên để nguyên.", $"{path}: the file that is there cannot be read and was left alone.")
        : new($"{path}: \"{key}\" khác với bảng, để nguyên như tệp đang có.", $"{path}: \"{key}\" differs from the tables and was left as it is.");

    public static Words ReplaceHint { get; } = new("Muốn lấy theo bảng: thêm --replace.", "To follow the tables: add --replace.");

    public static Words Summary(int rows, int added, int changed, int same, bool isDry) => new(
        $"Đã đọc {Counted.Shown(rows)} dòng. {(isDry ? "Sẽ thêm" : "Đã thêm")} {Counted.Shown(added)} địa bàn, {(isDry ? "sẽ bổ sung" : "bổ sung")} {Counted.Shown(changed)}, giữ nguyên {Counted.Shown(same)}.",
        $"Read {Counted.English(rows, "line")}. {(isDry ? "Would add" : "Added")} {Counted.Shown(added)} places, {(isDry ? "would complete" : "completed")} {Counted.Shown(changed)}, {Counted.Shown(same)} stay as they are.");

    public static Words Unknown(string code) => new(
        $"không có địa bàn nào mang mã \"{code}\" trong sổ.", $"no place of this register has the code or id \"{code}\".");

    public static Words NothingOn(string code, DateOnly day) => new(
        $"\"{code}\" không chỉ nơi nào vào ngày {Day(day)}.", $"\"{code}\" stands for nothing on {Day(day)}.");

    public static Words Place(string name, string id, string? parent, DateOnly from, DateOnly? to) => new(
        $"{name} ({id}){(parent is null ? "" : ", " + parent)}, {(to is { } last ? $"từ {Day(from)} đến {Day(last)}" : $"từ {Day(from)}")}",
        $"{name} ({id}){(parent is null ? "" : ", " + parent)}, {(to is { } end ? $"from {Day(from)} to {Day(end)}" : $"from {Day(from)}")}");

    public static Words Predecessor(string name, string id, bool isWhole) => new(
        $"  từ: {name} ({id}){(isWhole ? "" : ", một phần")}", $"  from: {name} ({id}){(isWhole ? "" : ", a part")}");

    public static Words Successor(string name, string id, bool isWhole) => new(
        $"  thành: {name} ({id}){(isWhole ? "" : ", một phần")}", $"  became: {name} ({id}){(isWhole ? "" : ", a part")}");

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
