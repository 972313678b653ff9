using System.Text;

namespace Antt.Model;

/// <summary>Vietnamese letters without their marks: for names of files, and for finding what somebody meant.</summary>
public static class PlainLetters
{
    private static readonly (string Marked, char Plain)[] Vowels =
    [
        ("àáảãạăằắẳẵặâầấẩẫậ", 'a'), ("èéẻẽẹêềếểễệ", 'e'), ("ìíỉĩị", 'i'), ("òóỏõọôồốổỗộơờớởỡợ", 'o'), ("ùúủũụưừứửữự", 'u'),
        ("ỳýỷỹỵ", 'y'), ("đð", 'd'),
    ];

    /// <summary>Lower case, without marks; letters of other scripts stay as they are.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (Of(letter) is { } found) plain.Append(found);
        return plain.ToString();
    }

    /// <summary>A name that may serve as an id or file name: lower-case ASCII letters, digits, dots and single dashes.</summary>
    public static string Slug(ReadOnlySpan<char> text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Of(letter) is not { } plain) continue;
            if (char.IsAsciiLetterOrDigit(plain) || plain == '.') slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>A letter likewise; null for a mark that stands by itself.</summary>
    private static char? Of(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (char.IsAscii(lower)) return lower;
        if (lower is >= '\u0300' and <= '\u036F') return null;
        foreach (var (marked, plain) in Vowels)
            if (marked.Contains(lower, StringComparison.Ordinal)) return plain;
        return lower;
    }
}
