using System.Globalization;
using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>What the tool says whatever the command. Every sentence stands here in both languages, side by side.</summary>
internal static class CliText
{
    public static Words Purpose { get; } = new(
        "antt: sổ đăng ký đạt tiêu chuẩn \"An toàn về an ninh, trật tự\", giữ bằng tệp trong git.",
        "antt: a register of \"An toàn về an ninh, trật tự\" recognitions, kept as files in git.");

    public static Words UsageHeading { get; } = new("Cách dùng:", "Usage:");
    public static Words CommandsHeading { get; } = new("Lệnh:", "Commands:");
    public static Words ArgumentsHeading { get; } = new("Tham số:", "Arguments:");
    public static Words OptionsHeading { get; } = new("Lựa chọn:", "Options:");
    public static Words ExitCodesHeading { get; } = new("Mã thoát:", "Exit codes:");
    public static Words CommandName { get; } = new("lệnh", "command");
    public static Words OptionsName { get; } = new("lựa chọn", "options");
    public static Words FolderName { get; } = new("thư mục", "folder");
    public static Words DayName { get; } = new("ngày", "day");
    public static Words YearName { get; } = new("năm", "year");
    public static Words FormatName { get; } = new("dạng", "format");
    public static Words LanguagePurpose { get; } = new("Thứ tiếng của lời nhắn; mặc định là tiếng Việt.", "Language of the messages; Vietnamese by default.");
    public static Words HelpPurpose { get; } = new("Xem hướng dẫn của lệnh.", "Show the help of a command.");
    public static Words VersionPurpose { get; } = new("Xem phiên bản.", "Show the version.");
    public static Words HelpNext { get; } = new("Bước tiếp theo: antt check", "Next: antt check");

    public static ExitCodeMeaning[] ExitCodes { get; } =
    [
        new(ExitCode.Clean, new("không có lỗi", "no errors")),
        new(ExitCode.Errors, new("dữ liệu có lỗi, hoặc không có gì để kiểm tra", "the data has errors, or there was nothing to check")),
        new(ExitCode.Usage, new("lệnh gọi sai", "the command was called wrongly")),
        new(ExitCode.OutOfDate, new("tệp do công cụ tạo ra đã cũ", "generated files are out of date")),
        new(ExitCode.ToolFault, new("công cụ bị hỏng", "the tool itself failed")),
    ];

    public static Words OneOf(string choices) => new($"Một trong: {choices}.", $"One of: {choices}.");

    public static Words SeeHelp(string command)
    {
        var called = command.Length == 0 ? "antt --help" : $"antt {command} --help";
        return new($"Xem cách dùng: {called}", $"See: {called}");
    }

    public static Words UnknownCommand(string word, string path, string? closest)
    {
        var called = path.Length == 0 ? "antt" : $"antt {path}";
        return closest is null
            ? new($"không có lệnh \"{called} {word}\".", $"there is no command \"{called} {word}\".")
            : new($"không có lệnh \"{called} {word}\". Có phải bạn muốn gõ \"{called} {closest}\"?", $"there is no command \"{called} {word}\". Did you mean \"{called} {closest}\"?");
    }

    public static Words UnknownOption(string word, string path, string? closest) => closest is null
        ? new($"lệnh \"antt {path}\" không có lựa chọn \"{word}\".", $"\"antt {path}\" has no option \"{word}\".")
        : new($"lệnh \"antt {path}\" không có lựa chọn \"{word}\". Có phải bạn muốn gõ \"{closest}\"?", $"\"antt {path}\" has no option \"{word}\". Did you mean \"{closest}\"?");

    public static Words OneTooMany(string word, string path) => new(
        $"lệnh \"antt {path}\" không nhận thêm \"{word}\". Hãy bỏ phần đó.", $"\"antt {path}\" does not take \"{word}\" as well. Leave it out.");

    public static Words OptionNeedsValue(string option) => new(
        $"lựa chọn {option} cần một giá trị đi kèm.", $"the option {option} needs a value.");

    public static Words OptionGivenTwice(string option) => new(
        $"lựa chọn {option} chỉ được dùng một lần với một giá trị.", $"the option {option} may be given once, with one value.");

    public static Words ArgumentMissing(string argument, string path) => new(
        $"lệnh \"antt {path}\" thiếu <{argument}>.", $"\"antt {path}\" needs <{argument}>.");

    public static Words CommandMissing(string path) => new(
        $"\"{$"antt {path}".TrimEnd()}\" cần thêm tên lệnh.", $"\"{$"antt {path}".TrimEnd()}\" needs the name of a command.");

    public static Words NotOneOf(string option, string value, string choices) => new(
        $"{option} không nhận \"{value}\". Hãy chọn một trong: {choices}.", $"{option} does not take \"{value}\". Choose one of: {choices}.");

    public static Words NotADay(string option, string value) => new(
        $"{option}: \"{value}\" không phải là một ngày. Hãy viết như 2026-11-22 hoặc 22/11/2026.",
        $"{option}: \"{value}\" is not a day. Write it as 2026-11-22 or 22/11/2026.");

    public static Words NotAYear(string option, string value) => new(
        $"{option}: \"{value}\" không phải là một năm. Hãy viết bốn chữ số, như 2026.", $"{option}: \"{value}\" is not a year. Write four digits, such as 2026.");

    public static Words MachineFault(string message) => new(
        $"máy không cho đọc hoặc ghi ({message}). Kiểm tra chỗ trống trên đĩa và quyền của thư mục rồi chạy lại; số liệu của sổ vẫn nguyên.",
        $"the machine does not let us read or write ({message}). Look at the room on the disk and the rights of the folder, then run again; the data of the register is as it was.");

    public static Words ToolFault(string kind, string message) => new(
        $"ANTT9000: công cụ bị hỏng, không phải dữ liệu của bạn ({kind}: {message}). Dữ liệu không bị thay đổi. Hãy gửi cho người bảo trì lệnh đã gõ và các dòng dưới đây.",
        $"ANTT9000: the tool itself failed, not your data ({kind}: {message}). Nothing in the data was changed. Please send the maintainers the command you typed and the lines below.");
}

/// <summary>What an exit code means.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">Its meaning.</param>
internal sealed record ExitCodeMeaning(ExitCode Code, Words Text)
{
    /// <summary>The number, as people write it.</summary>
    public string Number => ((int)Code).ToString(CultureInfo.InvariantCulture);
}
