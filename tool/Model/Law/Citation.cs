using System.Collections.Immutable;
using System.Text;

namespace Antt.Model.Law;

/// <summary>
/// Where a rule stands, as Vietnamese drafting cites it (<c>Điều 9 khoản 1 điểm a</c>), and the same in English (<c>Article 9 clause 1 point a</c>). Numbers of
/// papers, letters of points and ids of open questions are the same in both.
/// </summary>
public static class Citation
{
    private static readonly ImmutableArray<Words> Parts =
    [
        new("Quy định kèm theo", "of the Regulation issued with"),
        new("Quy định của tỉnh", "Regulation of the province"),
        new("kế hoạch của địa phương", "plan of the locality"),
        new("loại Xuất sắc", "class Xuất sắc (excellent)"),
        new("loại Khá", "class Khá (good)"),
        new("loại Trung bình", "class Trung bình (average)"),
        new("loại Yếu", "class Yếu (weak)"),
        new("Thông tư", "Circular"),
        new("TT", "Circular"),
        new("Nghị định", "Decree"),
        new("NĐ", "Decree"),
        new("Quyết định", "Decision"),
        new("QĐ", "Decision"),
        new("Luật số", "Law No."),
        new("Phụ lục", "Annex"),
        new("Điều", "Article"),
        new("khoản", "clause"),
        new("điểm", "point"),
        new("mục", "section"),
        new("tiêu chí", "criterion"),
    ];

    /// <summary>A citation in both languages; what holds words that no citation does stays as it is written.</summary>
    /// <param name="text">As it stands in the data, in Vietnamese.</param>
    public static Words Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Words(text, InEnglish(text) ?? text);
    }

    /// <summary>A citation in English; null where the text holds words that no citation does.</summary>
    /// <param name="text">As it stands in the data, in Vietnamese.</param>
    public static string? InEnglish(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = new StringBuilder(text.Length + 8);
        var holdsPart = false;
        for (var rest = text.AsSpan(); ; rest = rest[1..])
        {
            if (PartAt(rest, isFirst: said.Length == 0) is { } part)
            {
                said.Append(said.Length == 0 && char.IsUpper(rest[0]) ? char.ToUpperInvariant(part.En[0]) : part.En[0]).Append(part.En.AsSpan(1));
                rest = rest[part.Vi.Length..];
                if (rest.StartsWith(' ') && WordAt(rest[1..]).Contains('–')) said.Append('s');
                holdsPart = true;
            }
            else if (WordAt(rest) is var number && IsNumber(number))
            {
                said.Append(number);
                rest = rest[number.Length..];
            }
            else return null;
            if (rest is [',' or ';', ..])
            {
                said.Append(rest[0]);
                rest = rest[1..];
            }
            if (rest.IsEmpty) return holdsPart ? said.ToString() : null;
            if (rest[0] != ' ') return null;
            said.Append(' ');
        }
    }

    /// <summary>The part of a citation that a text begins with, whole words of it.</summary>
    private static Words? PartAt(ReadOnlySpan<char> text, bool isFirst)
    {
        foreach (var part in Parts)
        {
            if (!text.StartsWith(part.Vi, isFirst ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) continue;
            if (text[part.Vi.Length..] is [] or [' ' or ',' or ';', ..]) return part;
        }
        return null;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text) => text.IndexOfAny(' ', ',', ';') is >= 0 and var end ? text[..end] : text;

    /// <summary>The number of a paper, an article or an annex, the letter of a point, the id of an open question; ranges too.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('0', '9') || (word.Length == 1 && char.IsLower(word[0])) || (word.Length > 0 && !word.ContainsAnyExcept("IVX"));
}
