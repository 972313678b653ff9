using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt init</c>.</summary>
internal static class InitText
{
    public static Words Purpose { get; } = new("Tạo sổ mới, còn trống, cho một địa phương.", "Start an empty register for a locality.");
    public static Words FolderPurpose { get; } = new("Thư mục mới (hoặc còn trống) để đặt sổ.", "A new (or empty) folder to put the register in.");
    public static Words LevelPurpose { get; } = new("Cấp của địa phương giữ sổ.", "Level of the locality that keeps the register.");
    public static Words CodePurpose { get; } = new("Mã hành chính của địa phương.", "Official code of the locality.");
    public static Words NamePurpose { get; } = new("Tên địa phương, không kèm chữ xã, phường, tỉnh.", "Name of the locality, without the word for its kind.");
    public static Words KindPurpose { get; } = new("Loại đơn vị hành chính của địa phương.", "Kind of the locality.");
    public static Words ProvinceCodePurpose { get; } = new("Mã hành chính của tỉnh, khi sổ của cấp xã.", "Official code of the province, for a commune's register.");
    public static Words ProvinceNamePurpose { get; } = new("Tên tỉnh, khi sổ của cấp xã.", "Name of the province, for a commune's register.");
    public static Words ProvinceKindPurpose { get; } = new("Tỉnh hay thành phố, khi sổ của cấp xã.", "Kind of the province, for a commune's register.");
    public static Words SincePurpose { get; } = new("Ngày đầu tiên địa phương tồn tại như hiện nay; mặc định 01/07/2025.", "First day the locality exists as it is; 01/07/2025 by default.");
    public static Words YearPurpose { get; } = new("Năm đầu tiên của sổ; mặc định là năm nay.", "First year of the register; this year by default.");
    public static Words ForgePurpose { get; } = new(
        "Trang giữ kho: thêm việc tự động (kiểm tra, báo cáo, chấp thuận, công bố, nhắc hạn, nhận biểu mẫu); mặc định none.",
        "The forge that keeps the repository: adds the jobs (check, report, approval, publishing, reminders, forms); none by default.");
    public static Words PinTheTool { get; } = new(
        "Việc tự động dùng đúng bản công cụ ghim trong .antt/tool. Điền hai dòng trước lần kiểm tra đầu tiên: sha256 là kết quả của \"sha256sum antt\" trên bản mang đi (linux-x64), url là nơi đã đưa tệp ấy lên. Lần sau: antt init … --tool <tệp>.",
        "The jobs use the build of the tool that .antt/tool pins. Enter two lines before the first check: sha256 is what \"sha256sum antt\" prints for the portable build (linux-x64), url is where you put that file. Next time: antt init … --tool <file>.");

    public static Words Pinned(string address, string sum) => new(
        $"Đã ghim công cụ trong .antt/tool: {address}, sha256 {sum}.{(IsHere(address) ? " Địa chỉ ấy chỉ máy này đọc được: đưa tệp lên chỗ tải được rồi sửa dòng url." : "")}",
        $"Pinned the tool in .antt/tool: {address}, sha256 {sum}.{(IsHere(address) ? " Only this machine can read that address: put the file where it can be fetched and change the line url." : "")}");

    public static Words ToolPurpose { get; } = new(
        "Bản công cụ mang đi (linux-x64), hoặc thư mục chứa nó, để ghim vào .antt/tool.", "The portable build of the tool (linux-x64), or its folder, to be pinned in .antt/tool.");

    public static Words ToolUrlPurpose { get; } = new("Địa chỉ https tải được bản ấy; mặc định là tệp trên máy này.", "Where that build is fetched over https; the file on this machine by default.");

    public static Words NoTool(string path) => new(
        $"không có bản công cụ ở \"{path}\". Dựng bằng: dotnet publish tool/Cli -p:PublishProfile=portable -r linux-x64.",
        $"there is no build of the tool at \"{path}\". Make it: dotnet publish tool/Cli -p:PublishProfile=portable -r linux-x64.");

    public static Words FileValue { get; } = new("tệp", "file");
    public static Words AddressValue { get; } = new("địa chỉ", "address");

    private static bool IsHere(string address) => address.StartsWith("file:", StringComparison.Ordinal);

    public static Words CodeValue { get; } = new("mã", "code");
    public static Words NameValue { get; } = new("tên", "name");

    public static Words Ask(string option, Words purpose) => new($"{purpose.Vi} ({option}) ", $"{purpose.En} ({option}) ");

    public static Words Missing(string options) => new(
        $"còn thiếu: {options}. Ví dụ: antt init so-moi --level xa --place-code 12345 --place-name \"Ví Dụ\" --province-code 99 --province-name \"Mẫu\"",
        $"still missing: {options}. For example: antt init new-register --level xa --place-code 12345 --place-name \"Ví Dụ\" --province-code 99 --province-name \"Mẫu\"");

    public static Words NotEmpty(string folder) => new(
        $"thư mục \"{folder}\" đã có nội dung nên không ghi đè. Hãy chọn thư mục mới hoặc thư mục trống.",
        $"the folder \"{folder}\" is not empty and was left alone. Choose a new or an empty folder.");

    public static Words BadCode(string option, string code) => new(
        $"{option}: \"{code}\" không phải mã hành chính. Hãy dùng chữ số và chữ in hoa không dấu, nhiều nhất 10 ký tự.",
        $"{option}: \"{code}\" is not an official code. Use digits and capital letters without marks, at most 10.");

    public static Words KindAtLevel(string kind, string level) => new(
        $"loại \"{kind}\" không thuộc cấp \"{level}\".", $"the kind \"{kind}\" does not belong to the level \"{level}\".");

    public static Words Written(int files, string folder) => new(
        $"Đã tạo sổ với {Counted.Shown(files)} tệp trong \"{folder}\".", $"Started a register with {Counted.English(files, "file")} in \"{folder}\".");

    public static Words RegisterName(Words kind, string name) => new(
        $"Sổ đăng ký An toàn về an ninh, trật tự {kind.Vi} {name}", $"Security and Order register of {name} ({kind.En})");

    public static Words KindName(string kind) => kind switch
    {
        "tinh" => new("tỉnh", "province"),
        "thanh-pho" => new("thành phố", "city"),
        "phuong" => new("phường", "ward"),
        "dac-khu" => new("đặc khu", "special zone"),
        _ => new("xã", "commune"),
    };

    /// <summary>Whose approval a change of which files needs: everybody's own level, by role.</summary>
    public static string Owners(string province, string? commune) => $"""
        # Ai phải duyệt thay đổi của tệp nào: mỗi vai trò một nhóm, không nêu tên người. Dòng sau thắng dòng trước.
        # Whose approval a change needs: a group for each role, no names of persons. The last line that fits decides.
        # Thay "to-chuc" bằng tên tổ chức của mình. Replace "to-chuc" by your own organisation.

        *                          @to-chuc/nguoi-giu-so
        /data/units/{province}/    @to-chuc/thuong-truc-ban-chi-dao-tinh
        {(commune is null ? "/data/units/*/*/" : $"/data/units/{province}/{commune}/")}    @to-chuc/thuong-truc-ban-chi-dao-xa
        /data/decisions/           @to-chuc/nguoi-co-tham-quyen-quyet-dinh
        /data/places/              @to-chuc/nguoi-giu-so
        /data/instruments/         @to-chuc/phap-che
        /data/rulebooks/           @to-chuc/phap-che
        /data/profiles/            @to-chuc/phap-che

        """;

    public static string Readme(string name) => $"""
        # {name}

        Đây là sổ đăng ký xây dựng "An toàn về an ninh, trật tự", giữ bằng tệp trong git.

        1. Thêm đơn vị: `antt new unit`, rồi trả lời các câu hỏi.
        2. Mỗi năm, mỗi đơn vị: `antt new registration`, `antt new evidence`, `antt new evaluation`; năm sau bắt đầu bằng `antt renew <mã xã> <năm>`.
        3. Kiểm tra: `antt check`. Xem kết quả: `antt assess`. Hiểu một kết quả hay một mã lỗi: `antt explain <mã>`.
        4. Văn bản pháp luật, bộ tiêu chí và cách hiểu chung nằm ở `data/instruments`, `data/rulebooks`, `data/scoring`, `data/profiles`.

        Sổ này không ghi tên người dân, chỉ ghi số lượng và sự việc của đơn vị.
        Không có tệp nào mang dấu mật được đưa vào đây.

        ---

        This is a register of "An toàn về an ninh, trật tự", kept as files in git. Add units with `antt new unit`, then run
        `antt check`, `antt assess` and `antt explain <code>`. It holds no names of citizens and no secret papers.

        """;
}
