using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt check</c>.</summary>
internal static class CheckText
{
    public static Words Purpose { get; } = new("Kiểm tra sổ: sai ở đâu và sửa thế nào.", "Check the register: what is wrong, where, and how to mend it.");
    public static Words PathsName { get; } = new("đường dẫn hoặc mã đơn vị", "path or unit");
    public static Words PathsPurpose { get; } = new(
        "Chỉ báo lỗi của các tệp, thư mục hay đơn vị này; để trống là cả sổ.", "Report only these files, folders or units; the whole register when left out.");

    public static Words FormatPurpose { get; } = new("Dạng của kết quả.", "Form of the result.");

    public static Words WatchPurpose { get; } = new(
        "Kiểm tra lại mỗi khi dữ liệu thay đổi, cho tới khi bấm Ctrl-C.", "Check again whenever the data changes, until Ctrl-C is pressed.");

    public static Words NoCachePurpose { get; } = new(
        "Đọc lại mọi tệp, không dùng kết quả lần kiểm tra trước giữ trong .antt.", "Read every file again, without what the last check left in .antt.");

    /// <summary>The first words of these two lines are what the editor's task looks for.</summary>
    public static Words RoundBegins { get; } = new("[antt begin] Đang kiểm tra …", "[antt begin] Checking …");

    public static Words RoundEnds { get; } = new(
        "[antt end] Đang chờ dữ liệu thay đổi; bấm Ctrl-C để dừng.", "[antt end] Waiting for the data to change; press Ctrl-C to stop.");

    public static Words Outside(string path, string root) => new(
        $"\"{path}\" nằm ngoài sổ đăng ký ở \"{root}\" nên không được kiểm tra. Hãy chọn đường dẫn dưới thư mục data của sổ.",
        $"\"{path}\" lies outside the register at \"{root}\" and was not checked. Choose a path below the register's folder data.");

    public static Words Absent(string path) => new(
        $"không có \"{path}\" trong sổ. Hãy xem lại tên tệp hay thư mục.", $"there is no \"{path}\" in the register. Look at the name of the file or folder again.");
}
