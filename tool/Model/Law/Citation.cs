using System.Collections.Immutable;

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
        var words = text.Split(' ');
        var said = new List<string>(words.Length);
        var named = 0;
        for (var at = 0; at < words.Length;)
        {
            if (PartAt(words.AsSpan(at), at == 0) is { } part)
            {
                said.Add(part.En);
                at += part.Length;
                named++;
            }
            else if (IsNumber(words[at])) said.Add(words[at++]);
            else return null;
        }
        return named > 0 ? string.Join(' ', said) : null;
    }

    /// <summary>The part of a citation that begins here, with the mark that follows it, and how many words it takes.</summary>
    private static (string En, int Length)? PartAt(ReadOnlySpan<string> words, bool isFirst)
    {
        foreach (var part in Parts)
        {
            var wanted = part.Vi.Split(' ');
            if (wanted.Length > words.Length) continue;
            var here = string.Join(' ', words[..wanted.Length]!);
            var bare = here.TrimEnd(',', ';');
            if (!string.Equals(bare, part.Vi, isFirst ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) continue;
            var said = isFirst && char.IsUpper(bare[0]) ? char.ToUpperInvariant(part.En[0]) + part.En[1..] : part.En;
            var isRange = words.Length > wanted.Length && words[wanted.Length].Contains('–');
            return (said + (isRange ? "s" : "") + here[bare.Length..], wanted.Length);
        }
        return null;
    }

    /// <summary>The number of a paper, an article or an annex, the letter of a point, the id of an open question; ranges too.</summary>
    private static bool IsNumber(string word)
    {
        var bare = word.TrimEnd(',', ';');
        return bare.Length > 0 && (bare.Any(char.IsAsciiDigit) || bare.Length == 1 && char.IsLower(bare[0]) || bare.All(static letter => letter is 'I' or 'V' or 'X'));
    }
}
