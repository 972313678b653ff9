using System.Text;

namespace Antt.Engine.Importing;

/// <summary>Names as they are compared: "Hòa" and "Hoà" are one name, for lists place the tone mark now on this vowel, now on that.</summary>
internal static class FoldedName
{
    private const string Vowels = "aăâeêioôơuưy";
    private const string TonedLetters = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private const int TonesPerVowel = 5;

    /// <summary>Whether two names differ in nothing but where their tone marks stand and in capitals.</summary>
    public static bool AreSame(string left, string right) => left == right || Of(left) == Of(right);

    /// <summary>Word by word the letters without tone marks, then the tones.</summary>
    private static string Of(string name)
    {
        var folded = new StringBuilder(name.Length * 2);
        var tones = "";
        foreach (var letter in name.ToLowerInvariant() + ' ')
        {
            var toned = TonedLetters.IndexOf(letter, StringComparison.Ordinal);
            folded.Append(toned < 0 ? letter : Vowels[toned / TonesPerVowel]);
            if (toned >= 0) tones += (char)('1' + (toned % TonesPerVowel));
            if (letter != ' ') continue;
            folded.Append(tones);
            tones = "";
        }
        return folded.ToString();
    }
}
