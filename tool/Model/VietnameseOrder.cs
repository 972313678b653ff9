using System.Globalization;
using System.Text;

namespace Antt.Model;

/// <summary>
/// The order Vietnamese readers expect ("thứ tự chữ cái tiếng Việt"): a ă â b c d đ e ê …, tones after letters, and numbers by value,
/// so that "Thôn 2" comes before "Thôn 10". The same on every machine, whatever its culture.
/// </summary>
public sealed class VietnameseOrder : IComparer<string>
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    private VietnameseOrder()
    {
    }

    /// <summary>The order.</summary>
    public static VietnameseOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        var byLetters = string.CompareOrdinal(Key(x ?? "", withTones: false), Key(y ?? "", withTones: false));
        if (byLetters != 0) return byLetters;
        var byTones = string.CompareOrdinal(Key(x ?? "", withTones: true), Key(y ?? "", withTones: true));
        return byTones != 0 ? byTones : string.CompareOrdinal(x, y);
    }

    private static string Key(string text, bool withTones)
    {
        var key = new StringBuilder(text.Length * 2);
        var plain = Untoned(text.ToLowerInvariant(), out var tones);
        for (var i = 0; i < plain.Length; i++)
        {
            if (char.IsAsciiDigit(plain[i]))
            {
                var end = i;
                while (end < plain.Length && char.IsAsciiDigit(plain[end])) end++;
                var digits = plain[i..end].TrimStart('0');
                key.Append('0').Append((char)('0' + digits.Length)).Append(digits);
                i = end - 1;
                continue;
            }
            var letter = Letters.IndexOf(plain[i], StringComparison.Ordinal);
            key.Append(letter < 0 ? plain[i] : (char)('a' + letter));
        }
        return withTones ? key.Append('\0').Append(tones).ToString() : key.ToString();
    }

    /// <summary>Takes the five tones away but keeps the marks that make other letters: breve, circumflex, horn and the bar of đ.</summary>
    private static string Untoned(string text, out string tones)
    {
        var plain = new StringBuilder(text.Length);
        var order = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            var tone = Tones.IndexOf(character, StringComparison.Ordinal);
            if (tone >= 0) order.Append((char)('1' + tone));
            else plain.Append(character);
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark) order.Append('0');
        }
        tones = order.ToString();
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }
}
