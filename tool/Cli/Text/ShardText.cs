using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt shards</c>, <c>antt assess --part</c> and <c>antt merge</c>.</summary>
internal static class ShardText
{
    private const int MostNamed = 5;

    public static Words Purpose { get; } = new(
        "Chia sổ theo địa bàn cho nhiều máy: in ma trận cho GitHub Actions hoặc GitLab.", "Share a register among machines by place: print a matrix for GitHub Actions or GitLab.");

    public static Words MergePurpose { get; } = new(
        "Ghép kết quả các phần: báo cáo giống hệt một lần chạy.", "Join the results of the parts: the report is that of one run, byte for byte.");

    public static Words PartsName { get; } = new("số phần", "parts");
    public static Words PartsPurpose(int most) => new($"Nhiều nhất bao nhiêu phần (1–{most}).", $"How many parts at most (1–{most}).");
    public static Words FormatPurpose { get; } = new("Ma trận của nơi nào; mặc định là github.", "Whose matrix; github unless told otherwise.");
    public static Words PartPurpose { get; } = new(
        "Chỉ kiểm tra và xét các đơn vị của những thư mục xã này, ghi thành tệp (--output) cho antt merge.", "Check and assess the units of these folders of communes alone, into a file (--output) for antt merge.");
    public static Words PartName { get; } = new("thư mục,…", "folder,…");
    public static Words OutputPurpose { get; } = new("Tệp kết quả của phần.", "The file of the part.");
    public static Words FileName { get; } = new("tệp", "file");
    public static Words FilesName { get; } = new("tệp phần", "part file");
    public static Words FilesPurpose { get; } = new("Tệp do antt assess --part ghi, đủ mọi phần.", "Files that antt assess --part wrote, of all parts.");
    public static Words ResultsPurpose { get; } = new("Ghi kết quả từng đơn vị vào tệp này, như antt assess --format ndjson.", "Write the results to this file, as antt assess --format ndjson does.");
    public static Words ModelsPurpose { get; } = new(
        "Ghi kết quả đơn vị điển hình vào tệp này, như antt assess --scheme dien-hinh --format ndjson.", "Write the results of model units to this file, as antt assess --scheme dien-hinh --format ndjson does.");
    public static Words ClassesPurpose { get; } = new(
        "Ghi phân loại phong trào vào tệp này, như antt classify --format ndjson.", "Write the classes of the movement to this file, as antt classify --format ndjson does.");
    public static Words NotSoMany(int parts, int most) => new($"không chia được thành {parts} phần; từ 1 đến {most}.", $"{Counted.English(parts, "part")} cannot be; from 1 to {most}.");
    public static Words Planned(int parts, int least, int most) => new($"{parts} phần, mỗi phần {Counted.Shown(least)}–{Counted.Shown(most)} tệp.", $"{Counted.English(parts, "part")} of {Counted.Shown(least)}–{Counted.English(most, "file")}.");
    public static Words NeedsOutput { get; } = new("--part cần --output <tệp>.", "--part needs --output <file>.");
    public static Words UnknownFolder(string folder) => new($"sổ không có thư mục xã \"{folder}\".", $"the register has no folder \"{folder}\" of a commune.");
    public static Words NotCheckedOut(string path) => new($"{path} chưa được lấy về; lấy đúng phần đã chia (git sparse-checkout).", $"{path} is not checked out; check out the part as it was planned (git sparse-checkout).");
    public static Words NotCommitted(string path) => new(
        $"{path} khác với phiên bản đã ghi (git commit), mà các phần chỉ ghép được khi cùng một phiên bản; ghi lại hoặc bỏ thay đổi rồi chạy lại.",
        $"{path} is not as it was committed, and parts only join when they are of one revision; commit or undo the change, then run again.");
    public static Words Done(int units, int files, string path) => new($"Đã xét {Counted.Shown(units)} đơn vị, {Counted.Shown(files)} tệp vào \"{path}\".", $"Assessed {Counted.English(units, "unit")}, {Counted.English(files, "file")}, into \"{path}\".");
    public static Words NotWhole(string file) => new($"\"{file}\" không phải kết quả trọn vẹn của một phần; chạy lại phần ấy.", $"\"{file}\" is not the whole result of a part; run that part again.");
    public static Words OtherState(string file) => new($"\"{file}\" là của phiên bản hoặc ngày khác; chạy lại phần ấy.", $"\"{file}\" is of another revision or day; run that part again.");
    public static Words Twice(string folder) => new($"\"{folder}\" có trong hai phần.", $"\"{folder}\" is in two parts.");

    public static Words Missing(IReadOnlyList<string> folders)
    {
        var named = string.Join(", ", folders.Take(MostNamed)) + (folders.Count > MostNamed ? " …" : "");
        return new($"còn thiếu kết quả của {folders.Count} thư mục xã: {named}. Chạy lại phần còn thiếu.", $"results of {folders.Count} folders of communes are missing: {named}. Run what is missing.");
    }
}
