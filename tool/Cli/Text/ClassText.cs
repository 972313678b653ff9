using System.Globalization;
using Antt.Model;
using Antt.Model.Activities;
using Antt.Model.Classification;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt classify</c> and of the class that <c>antt explain</c> shows.</summary>
internal static class ClassText
{
    public static Words Purpose { get; } = new(
        "Phân loại phong trào của từng đơn vị, từng năm (Quyết định 510).", "Class the movement of each unit and year (Decision 510).");

    public static Words Heading(DateOnly asOf) => new(
        $"Phân loại phong trào tính đến ngày {CommandLine.Days.Shown(asOf)}", $"Classes of the movement as of {CommandLine.Days.Shown(asOf)}");

    public static Words ClassColumn { get; } = new("Loại phong trào", "Class");
    public static Words PointsColumn { get; } = new("Điểm", "Points");
    public static Words SelfColumn { get; } = new("Tự chấm", "Self");
    public static Words NotesColumn { get; } = new("Ghi chú", "Notes");
    public static Words NoClass { get; } = new("chưa có", "none");
    public static Words NextExplain { get; } = ResultText.NextExplain;
    public static Words Line(string @class, string points, string? self, string table) => new(
        $"Phân loại phong trào: {@class}, điểm {points}{(self is null ? "" : $", tự chấm {self}")}, theo bảng điểm {table}",
        $"Class of the movement: {@class}, {points} points{(self is null ? "" : $", own count {self}")}, by the table {table}");

    public static Words LineWithout(Words reason) => new($"Phân loại phong trào: {NoClass.Vi}, vì {reason.Vi}", $"Class of the movement: {NoClass.En}: {reason.En}");
    public static Words Provisional { get; } = new("điểm tạm tính", "provisional score");
    public static Words Lesson { get; } = new("phải rút kinh nghiệm", "has to draw lessons");
    public static Words Open(string form, string by) => new($"có thể được xét đề nghị {form} của {by}", $"may be proposed for {form} of {by}");
    public static Words Closed(string form, Words reason) => new($"không {form}: {reason.Vi}", $"no {form}: {reason.En}");
    public static Words Decided(string @class, string number, DateOnly date) => new(
        $"đã quyết định: {@class} (số {number}, {CommandLine.Days.Shown(date)})", $"decided: {@class} (no. {number}, {CommandLine.Days.Shown(date)})");

    public static Words NoProposal { get; } = new("chưa có đề nghị nào, không tự động được khen", "no proposal so far, nothing is awarded by itself");
    public static Words Proposal(string id, string form, string by) => new($"đề nghị {id}: {form} của {by}", $"proposal {id}: {form} of {by}");
    public static Words Refused(Words proposal, Words reason) => new($"{proposal.Vi} — không được: {reason.Vi}", $"{proposal.En} — refused: {reason.En}");

    public static Words Form(string form) => form == Award.Merit ? new("bằng khen", "certificate of merit") : new("giấy khen", "commendation letter");

    /// <summary>Points as written here.</summary>
    public static string Shown(decimal? points) => points?.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',') ?? "-";

    /// <summary>Who gives an award.</summary>
    public static Words Giver(string role) => role switch
    {
        "bo-cong-an" => new("Bộ trưởng Bộ Công an", "the Minister of Public Security"),
        "uy-ban-tinh" => new("Chủ tịch UBND tỉnh", "the chairman of the provincial People's Committee"),
        "uy-ban-huyen" => new("Chủ tịch UBND huyện", "the chairman of the district People's Committee"),
        "uy-ban-xa" => new("Chủ tịch UBND xã", "the chairman of the commune's People's Committee"),
        "cong-an-tinh" => new("Giám đốc Công an tỉnh", "the director of the provincial police"),
        _ => new(Vocabulary.Say(role, Language.Vietnamese), Vocabulary.Say(role, Language.English)),
    };

    public static Words Name(MovementClass @class) => @class.Name();
}
