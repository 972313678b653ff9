using System.Text;

namespace Antt.Bench.Scenario;

/// <summary>ASCII kebab-case of a Vietnamese text in NFC: letters without their marks, everything else a hyphen.</summary>
internal static class Slug
{
    private static readonly Dictionary<char, char> Plain = Letters(
        ('a', "àáảãạăằắẳẵặâầấẩẫậ"), ('e', "èéẻẽẹêềếểễệ"), ('i', "ìíỉĩị"), ('o', "òóỏõọôồốổỗộơờớởỡợ"),
        ('u', "ùúủũụưừứửữự"), ('y', "ỳýỷỹỵ"), ('d', "đ"));

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var lower = char.ToLowerInvariant(letter);
            var plain = Plain.GetValueOrDefault(lower, lower);
            if (char.IsAsciiLetterOrDigit(plain))
            {
                slug.Append(plain);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static Dictionary<char, char> Letters(params (char Plain, string Marked)[] rows) =>
        rows.SelectMany(row => row.Marked.Select(marked => (marked, row.Plain))).ToDictionary(p => p.marked, p => p.Plain);
}
