using System.Text;

namespace Antt.Model;

/// <summary>
/// The order Vietnamese readers expect ("thứ tự chữ cái tiếng Việt"): a ă â b c d đ e ê …, tones after letters, and numbers by value,
/// so that "Thôn 2" comes before "Thôn 10". Texts are in NFC, as everywhere in a register. The same on every machine, whatever its culture.
/// </summary>
public sealed class VietnameseOrder : IComparer<string>
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Vowels = "aăâeêioôơuưy";
    private const string TonedLetters = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private const int TonesPerVowel = 5;

    private VietnameseOrder()
    {
    }

    /// <summary>The order.</summary>
    public static VietnameseOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y) => string.CompareOrdinal(KeyOf(x ?? ""), KeyOf(y ?? ""));

    /// <summary>
    /// A text whose ordinal order is the order of the one given: who sorts many orders them by this and works it out once for each. First the letters
    /// decide, then the tones, then the text itself.
    /// </summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder((text.Length * 3) + 2);
        var plain = Untoned(text.ToLowerInvariant(), out var tones);
        for (var i = 0; i < plain.Length; i++)
        {
            if (char.IsAsciiDigit(plain[i]))
            {
                var end = i;
                while (end < plain.Length && char.IsAsciiDigit(plain[end])) end++;
                var digits = plain.AsSpan(i..end).TrimStart('0');
                key.Append('0').Append((char)('0' + digits.Length)).Append(digits);
                i = end - 1;
                continue;
            }
            var letter = Letters.IndexOf(plain[i], StringComparison.Ordinal);
            key.Append(letter < 0 ? plain[i] : (char)('a' + letter));
        }
        return key.Append('\0').Append(tones).Append('\0').Append(text).ToString();
    }

    /// <summary>The letter of the alphabet that a text begins with, in lower case and without its tone; null where it begins with anything else.</summary>
    public static char? FirstLetter(string text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var letter = Untoned(text[..1].ToLowerInvariant(), out _)[0];
        return Letters.Contains(letter) ? letter : null;
    }

    /// <summary>The place of a letter in the alphabet.</summary>
    public static int RankOf(char letter) => Letters.IndexOf(letter);

    /// <summary>Takes the tone off each letter; breve, circumflex, horn and the bar of đ make other letters and stay.</summary>
    private static string Untoned(string text, out string tones)
    {
        var plain = new char[text.Length];
        var order = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var toned = char.IsAscii(text[i]) ? -1 : TonedLetters.IndexOf(text[i], StringComparison.Ordinal);
            plain[i] = toned < 0 ? text[i] : Vowels[toned / TonesPerVowel];
            order[i] = toned < 0 ? '0' : (char)('1' + (toned % TonesPerVowel));
        }
        tones = new string(order);
        return new string(plain);
    }
}
