using Antt.Cli.CommandLine;
using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt profile</c>.</summary>
internal static class ProfileText
{
    public static Words Purpose { get; } = new("Xem quy định của địa phương và căn cứ từng giá trị.", "Show what a locality lays down, and where each value comes from.");
    public static Words ShowPurpose { get; } = new(
        "In mọi giá trị đang áp dụng của một cấu hình hay một địa bàn, kèm nơi ban hành.", "Print every value in force of a profile or a place, with its source.");

    public static Words SubjectName { get; } = new("cấu hình hoặc địa bàn", "profile or place");
    public static Words SubjectPurpose { get; } = new(
        "Mã cấu hình trong data/profiles (như quoc-gia) hoặc mã địa bàn trong data/places.", "Id of a profile in data/profiles (such as quoc-gia) or of a place in data/places.");

    public static Words AsOfPurpose { get; } = new(
        "Ngày muốn xem; mặc định là hôm nay, hoặc ngày đầu của cấu hình không còn hiệu lực.", "The day to look at; today by default, or the first day of a profile that has ended.");

    public static Words FormatPurpose { get; } = new("Dạng của kết quả: chữ hay JSON.", "Form of the result: text or JSON.");

    public static Words Heading(Words name, DateOnly day) => new(
        $"{name.Vi} – quy định áp dụng ngày {Days.Shown(day)}", $"{name.En} – what is laid down on {Days.Shown(day)}");

    public static Words Layers { get; } = new("Từ rộng đến hẹp:", "From the widest to the narrowest:");
    public static Words Since(DateOnly from) => new($"từ {Days.Shown(from)}", $"from {Days.Shown(from)}");
    public static Words Between(DateOnly from, DateOnly to) => new($"{Days.Shown(from)} – {Days.Shown(to)}", $"{Days.Shown(from)} – {Days.Shown(to)}");
    public static Words Replaces(Words text) => new($"thay thế {text.Vi}", $"replaces {text.En}");
    public static Words NotInForce(string profile, DateOnly day) => new(
        $"Lưu ý: cấu hình \"{profile}\" không có hiệu lực ngày {Days.Shown(day)}.", $"Note: profile \"{profile}\" is not in force on {Days.Shown(day)}.");

    public static Words Next(string subject) => new($"Bước tiếp theo: antt calendar --place {subject}", $"Next: antt calendar --place {subject}");

    public static Words Unknown(string subject, string? closest) => closest is null
        ? new($"không có cấu hình hay địa bàn \"{subject}\".", $"there is no profile or place \"{subject}\".")
        : new($"không có cấu hình hay địa bàn \"{subject}\". Có phải bạn muốn gõ \"{closest}\"?", $"there is no profile or place \"{subject}\". Did you mean \"{closest}\"?");
}
