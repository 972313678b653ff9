using System.Collections.Frozen;
using System.Text;
using Antt.Model;

namespace Antt.Engine.Authoring.Fields;

/// <summary>What fields are called. Vietnamese comes from the schema; English from the vocabulary, or from the name of the field itself.</summary>
internal static class FieldLabels
{
    private static readonly string[] Forms = ["khien-trach", "canh-cao", "ha-bac-luong", "giang-chuc", "cach-chuc", "buoc-thoi-viec"];

    /// <summary>Fields that their description alone does not tell from others, or that deserve a shorter name.</summary>
    private static readonly FrozenDictionary<string, Words> Named = new Dictionary<string, Words>(StringComparer.Ordinal)
    {
        ["confirmedThrough"] = new("Số liệu đã được xác nhận đến hết ngày", "Facts confirmed to the end of"),
        ["meeting.date"] = new("Ngày họp đánh giá", "Day of the review meeting"),
        ["meeting.chair"] = new("Người chủ trì cuộc họp", "Who took the chair"),
        ["meeting.attendees"] = new("Thành phần dự họp", "Who took part"),
        ["meeting.minutes"] = new("Mã tài liệu của biên bản cuộc họp", "The minutes, by their id in the evidence"),
        ["households.excluded"] = new("Những hộ được trừ ra, có lý do và ngày quyết định", "Households left out, with reason and day"),
        ["confirmations"] = new("Văn bản xác nhận của cơ quan có thẩm quyền", "Confirmations by the competent body"),
        ["events"] = new("Vụ phạm tội, cháy nổ, tai nạn, sự cố trong kỳ", "Crimes, fires, accidents and incidents of the period"),
        ["securityForce.exists"] = new("Có lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở hay không", "Is there a grassroots security force"),
        ["securityForce.ratable"] = new("Lực lượng ở cơ sở có thuộc diện được xếp loại hay không", "Can the grassroots force be rated yet"),
        ["securityForce.provisional"] = new("Xếp loại lực lượng ở cơ sở mới là dự kiến", "The rating is provisional"),
        ["securityForce.members"] = new("Số thành viên lực lượng ở cơ sở", "Members of the grassroots force"),
        ["guardForce.exists"] = new("Có lực lượng bảo vệ hay không", "Are there guards"),
        ["guardForce.titleEligible"] = new("Lực lượng bảo vệ đủ điều kiện bình xét danh hiệu hay không", "Are the guards eligible for a title"),
        ["guardForce.advancedTitle"] = new("Lực lượng bảo vệ đạt “Tập thể lao động tiên tiến” trở lên hay không", "Do the guards hold the title or a higher one"),
        ["subUnits.total"] = new("Tổng số bộ phận trực thuộc", "Sub-units in all"),
        ["judgements.policeCoordination.exists"] = new("Có quy chế, chương trình, kế hoạch phối hợp với Công an hay không", "Are there rules or a plan of coordination with the police"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a name is a form of discipline, of which cases are counted.</summary>
    public static bool IsForm(string name) => Array.IndexOf(Forms, name) >= 0;

    /// <summary>The label of a field.</summary>
    public static Words Of(string path, string title, string description)
    {
        if (NamedAs(path) is { } known) return new Words(Capital(known.Vi), Capital(known.En));
        var vi = title.Length > 0 ? title : Shortened(description);
        var name = path[(path.LastIndexOf('.') + 1)..];
        return new Words(vi, name.Contains('-', StringComparison.Ordinal) ? ChoiceWords.Of("", name).En : Capital(Spelled(path)));
    }

    /// <summary>Whether a field has a name of its own, which says all.</summary>
    public static bool IsNamed(string path) => NamedAs(path) is not null;

    private static Words? NamedAs(string path) => Named.TryGetValue(path, out var own) ? own : Vocabulary.Find(path);

    /// <summary>The clause named in a description; null when it names none.</summary>
    public static string? ClauseIn(string description)
    {
        foreach (var mark in new[] { "Thông tư ", "Quyết định 9745", "Quyết định 510", "Điều " })
        {
            var from = description.IndexOf(mark, StringComparison.Ordinal);
            if (from < 0) continue;
            var end = description.AsSpan(from).IndexOfAny("().");
            return (end < 0 ? description[from..] : description.Substring(from, end)).TrimEnd();
        }
        return null;
    }

    /// <summary>The first sentence, without what stands in brackets and without an example.</summary>
    private static string Shortened(string description)
    {
        var end = description.IndexOf(". ", StringComparison.Ordinal);
        var text = (end < 0 ? description : description[..end]).TrimEnd('.');
        if (text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket)
        {
            var close = text.IndexOf(')', bracket);
            text = close < 0 ? text[..bracket] : text[..bracket] + text[(close + 1)..];
        }
        foreach (var mark in new[] { ", ví dụ", "; ví dụ", ": " })
            if (text.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at) text = text[..at];
        return text.Trim();
    }

    /// <summary><c>households.closedOn</c> as "households: closed on".</summary>
    private static string Spelled(string path)
    {
        var words = new StringBuilder();
        foreach (var letter in path)
        {
            if (letter == '.') words.Append(": ");
            else if (char.IsAsciiLetterUpper(letter)) words.Append(' ').Append(char.ToLowerInvariant(letter));
            else words.Append(letter);
        }
        return words.ToString();
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
