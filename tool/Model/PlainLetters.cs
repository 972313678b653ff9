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
        {
            var lower = char.ToLowerInvariant(letter);
            if (lower is >= '\u0300' and <= '\u036F') continue;
            plain.Append(lower < 0x80 ? lower : Vowels.FirstOrDefault(vowel => vowel.Marked.Contains(lower, StringComparison.Ordinal)) is { Plain: > '\0' and var found } ? found : lower);
        }
        return plain.ToString();
    }

    /// <summary>A name that may serve as an id or file name: lower-case ASCII letters, digits, dots and single dashes.</summary>
    public static string Slug(ReadOnlySpan<char> text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in Of(text))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter == '.') slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }
}
