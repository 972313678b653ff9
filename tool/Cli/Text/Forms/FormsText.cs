using Antt.Model;

namespace Antt.Cli.Text.Forms;

/// <summary>The words of <c>antt forms</c> and <c>antt intake</c>.</summary>
internal static class FormsText
{
    public static Words Purpose { get; } = new(
        "Viết trang mẫu khai chạy không cần mạng, để người không dùng git điền rồi gửi tệp.", "Write form pages that work offline, for people without git to fill in and hand over.");

    public static Words FolderName { get; } = new("thư mục", "folder");
    public static Words FolderPurpose { get; } = new("Thư mục để ghi; không được nằm trong data.", "Folder to write to; not within data.");
    public static Words UnitPurpose { get; } = new("Mã một đơn vị; để trống là mọi đơn vị của địa bàn.", "Id of one unit; every unit of the place when left out.");
    public static Words UnitName { get; } = new("mã đơn vị", "unit id");
    public static Words PlacePurpose { get; } = new("Mã xã; để trống là mọi xã của sổ.", "Id of a commune; every commune of the register when left out.");
    public static Words PlaceName { get; } = new("mã địa bàn", "place id");
    public static Words YearPurpose { get; } = new("Năm; để trống là năm sau cùng của sổ.", "The year; the last of the register when left out.");
    public static Words BlankPurpose { get; } = new("Không điền sẵn số liệu: chỉ tên đơn vị, loại mẫu và năm.", "Prefill nothing: only the unit's name, the form and the year.");
    public static Words IssueFormsPurpose { get; } = new("Viết mẫu cho trang quản lý mã nguồn (đăng ký, đính chính) thay vì trang HTML.", "Write issue forms (registration, correction) in place of pages.");

    public static Words Written(string folder, int pages) => new(
        $"Đã ghi {pages} trang vào {folder}. Mở index.html; tệp điền xong đưa vào sổ bằng: antt intake <tệp hoặc thư mục>.",
        $"Wrote {Counted.English(pages, "page")} to {folder}. Open index.html; a filled form enters the register by: antt intake <files or folder>.");

    public static Words IssueFormsWritten(string folder, int files) => new(
        $"Đã ghi {files} tệp vào {folder}. Để trang quản lý mã nguồn dùng được, chúng nằm ở .github/ISSUE_TEMPLATE; nội dung gửi lên đưa vào sổ bằng: antt intake <tệp>.",
        $"Wrote {Counted.English(files, "file")} to {folder}. A forge finds them in .github/ISSUE_TEMPLATE; what is sent in enters the register by: antt intake <file>.");

    public static Words InsideData { get; } = new("không ghi mẫu khai vào trong data của sổ.", "forms are not written into the register's data.");
    public static Words NoUnits { get; } = new("không có đơn vị nào ở đó.", "there is no unit there.");
    public static Words UnknownPlace(string place, string? meant) => new(
        $"không có địa bàn \"{place}\" trong sổ.{(meant is null ? "" : $" Có phải \"{meant}\"?")}", $"there is no place \"{place}\" in the register.{(meant is null ? "" : $" Did you mean \"{meant}\"?")}");

    public static Words IntakePurpose { get; } = new(
        "Nhận các tệp mẫu khai đã gửi, gom tệp tốt vào một nhánh để mở yêu cầu kéo.", "Take in forms that were handed over; the good ones become one branch for a pull request.");

    public static Words FilesName { get; } = new("tệp hoặc thư mục…", "files or folders…");
    public static Words FilesPurpose { get; } = new("Tệp .antt.json, nội dung mẫu (.md, .txt), hoặc thư mục chứa chúng.", "Files .antt.json, texts of issue forms (.md, .txt), or folders of them.");
    public static Words BranchPurpose { get; } = new("Tên nhánh mới; để trống là nhan-mau/ và mã của nội dung.", "Name of the new branch; nhan-mau/ and the hash of the content when left out.");
    public static Words BranchName { get; } = new("nhánh", "branch");
    public static Words DryRunPurpose { get; } = new("Chỉ xem: không tạo nhánh.", "Only look: make no branch.");

    public static Words Absent(string path) => new($"không có \"{path}\".", $"there is no \"{path}\".");
    public static Words Taken(string name, string path) => new($"nhận     {name} → {path}", $"taken    {name} → {path}");
    public static Words Known(string name, string path) => new($"đã có    {name} → {path}", $"known    {name} → {path}");
    public static Words Refused(string name) => new($"trả lại  {name}", $"refused  {name}");
    public static Words Counts(int taken, int known, int refused) => new($"{taken} nhận, {known} đã có, {refused} trả lại.", $"{taken} taken, {known} known already, {refused} refused.");
    public static Words Correction(string name, string? unit, int? year) => new(
        $"đính chính {name}{(unit is null ? "" : $" · {unit}")}{(year is null ? "" : $" · {year}")}", $"correction {name}{(unit is null ? "" : $" · {unit}")}{(year is null ? "" : $" · {year}")}");

    public static Words Corrections(int requests) => new(
        $"{requests} yêu cầu đính chính để người giữ sổ xem; sổ không đổi. Nếu đúng: số liệu thì sửa tệp của đơn vị; quyết định đã ký thì có quyết định sửa đổi (antt new decision) hoặc văn bản đính chính.",
        $"{requests} requests for correction to be looked at; the register is unchanged. Where one is right: facts are mended in the unit's file, a signed decision by an amending decision (antt new decision) or a paper of correction.");

    public static Words NoBranch { get; } = new("Không có gì mới nên không tạo nhánh.", "There is nothing new, so no branch was made.");

    public static Words Made(string branch, int files) => new(
        $"Đã tạo nhánh {branch} với {files} tệp; nhánh đang mở không đổi. Tiếp theo: git push origin {branch}, rồi mở yêu cầu kéo; xem ý nghĩa: antt diff HEAD {branch}.",
        $"Made the branch {branch} with {Counted.English(files, "file")}; what is checked out is unchanged. Next: git push origin {branch}, then open a pull request; what it means: antt diff HEAD {branch}.");

    public static Words GitFailed(string complaint) => new($"git không tạo được nhánh: {complaint}", $"git could not make the branch: {complaint}");
    public static Words CommitTitle(int files) => new($"Nhận {files} mẫu khai", $"Take in {Counted.English(files, "form")}");
}
