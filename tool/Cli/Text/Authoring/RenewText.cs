using Antt.Engine.Authoring;
using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt renew</c>.</summary>
internal static class RenewText
{
    public static Words Purpose { get; } = new(
        "Mở hồ sơ năm mới từ năm trước, cho một đơn vị hoặc cả xã: giữ điều ổn định, để trống mọi câu trả lời của năm, không mang minh chứng cũ.",
        "Start a new year from the last one, for a unit or a whole commune: what is stable is kept, every yearly answer left open, no old papers.");

    public static Words SubjectName { get; } = new("mã đơn vị hoặc mã xã", "unit or commune");
    public static Words SubjectPurpose { get; } = new("Mã đơn vị, hoặc mã địa bàn cấp xã để làm cho mọi đơn vị trong xã.", "Id of a unit, or of a commune for all its units.");
    public static Words DatePurpose { get; } = new("Ngày đăng ký của năm mới; có ngày thì ghi luôn bản đăng ký.", "The day of the new registrations; with it they are written too.");

    public static Words Unknown(string subject, string? closest) => new(
        $"không có đơn vị hay xã nào mã \"{subject}\"{(closest is null ? "." : $"; có phải \"{closest}\"?")}", $"there is no unit or commune \"{subject}\"{(closest is null ? "." : $"; did you mean \"{closest}\"?")}");

    public static Words NoUnits(string subject, int year) => new($"xã {subject} không có đơn vị nào trong năm {year}.", $"the commune {subject} has no unit in {year}.");

    public static Words Unit(RenewedUnit unit)
    {
        var carried = unit.Carried.Length == 0 ? ("", "") : ($"; mang sang: {string.Join(", ", unit.Carried)}", $"; carried: {string.Join(", ", unit.Carried)}");
        return unit.State switch
        {
            RenewalState.Renewed => new($"  + {unit.Unit}{carried.Item1}", $"  + {unit.Unit}{carried.Item2}"),
            RenewalState.There => new($"  = {unit.Unit}: đã có, giữ nguyên", $"  = {unit.Unit}: there already, left alone"),
            RenewalState.OutOfScope => new($"  – {unit.Unit}: không thuộc đối tượng", $"  – {unit.Unit}: out of scope"),
            _ => new($"  – {unit.Unit}: năm ấy không còn được xét", $"  – {unit.Unit}: not judged that year"),
        };
    }
}
