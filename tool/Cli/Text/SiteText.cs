using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt export</c>, <c>antt site</c> and <c>antt build</c>.</summary>
internal static class SiteText
{
    public static Words ExportPurpose { get; } = new("Xuất dữ liệu công khai từ sổ.", "Export what is public from the register.");
    public static Words PublicPurpose { get; } = new(
        "Ghi dữ liệu công khai thành tệp vào một thư mục riêng.", "Write what is public as files into a folder of its own.");

    public static Words PublicFolderPurpose { get; } = new("Thư mục nhận dữ liệu công khai.", "Folder for the public files.");
    public static Words Purpose { get; } = new("Trang công khai: dựng và xem thử.", "The public site: build it and look at it.");
    public static Words BuildSitePurpose { get; } = new("Dựng trang công khai.", "Build the public site.");
    public static Words OutputPurpose { get; } = new("Thư mục của trang; mặc định là artifacts/site.", "Folder of the site; artifacts/site by default.");
    public static Words ServePurpose { get; } = new("Xem thử trang đã dựng trên máy này.", "Look at the built site on this machine.");
    public static Words PortPurpose { get; } = new("Cổng trên máy này; mặc định 8080.", "Port on this machine; 8080 by default.");
    public static Words PortName { get; } = new("số", "number");
    public static Words BuildPurpose { get; } = new(
        "Làm tất cả: kiểm tra, xét, xuất dữ liệu công khai, dựng trang.", "Do it all: check, assess, export what is public, build the site.");

    public static Words NotOurs(string folder) => new(
        $"thư mục \"{folder}\" có nội dung không do antt tạo ra nên không thay. Hãy chọn thư mục khác hoặc thư mục trống.",
        $"the folder \"{folder}\" holds something antt did not write and was left alone. Choose another or an empty one.");

    public static Words InsideData(string folder) => new(
        $"thư mục \"{folder}\" nằm trong (hoặc chứa) thư mục data của sổ. Hãy chọn chỗ khác.", $"the folder \"{folder}\" lies in (or holds) the register's folder data. Choose another place.");

    public static Words Busy(string folder) => new(
        $"một lần chạy khác đang ghi \"{folder}\". Hãy đợi nó xong rồi chạy lại.", $"another run is writing \"{folder}\". Wait for it and run again.");

    public static Words NotBuiltBecauseOfErrors { get; } = new(
        "Sổ còn lỗi nên không xuất dữ liệu công khai và không dựng trang; trang cũ được giữ nguyên.",
        "The register has errors, so nothing was exported and no site was built; the old site was left as it was.");

    public static Words Written(int files, int changed, string folder) => changed == files
        ? new($"Đã ghi {Counted.Shown(files)} tệp vào \"{folder}\".", $"Wrote {Counted.English(files, "file")} to \"{folder}\".")
        : new(
            $"Đã ghi {Counted.Shown(files)} tệp vào \"{folder}\", trong đó {Counted.Shown(changed)} tệp mới hoặc đã đổi.",
            $"Wrote {Counted.English(files, "file")} to \"{folder}\", {Counted.Shown(changed)} of them new or changed.");

    public static Words NoSite(string folder) => new(
        $"chưa có trang nào ở \"{folder}\". Hãy dựng trước: antt site build.", $"there is no site at \"{folder}\" yet. Build it first: antt site build.");

    public static Words Serving(string address) => new($"Đang mở trang ở {address} (bấm Ctrl-C để dừng).", $"Serving the site at {address} (press Ctrl-C to stop).");
    public static Words PortTaken(int port) => new($"cổng {port} đang bận. Hãy chọn cổng khác bằng --port.", $"port {port} is taken. Choose another with --port.");
    public static Words NotAPort(string value) => new($"--port: \"{value}\" không phải số cổng (1 đến 65535).", $"--port: \"{value}\" is not a port number (1 to 65535).");
    public static Words Stopped { get; } = new("Đã dừng.", "Stopped.");
}
