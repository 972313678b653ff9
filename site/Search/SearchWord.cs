using System.Collections.Frozen;
using System.Text;

namespace Antt.Site.Search;

/// <summary>
/// A word of the search index: its key is the same for every way of writing accents ("duong" for đường and dương), its form the same for
/// every place of the tone mark ("đương2" for đường; hoà and hòa are one). The script that searches cuts and folds what is typed by the
/// same rules (<c>assets/search/10-words.js</c>).
/// </summary>
/// <param name="Key">Lower-case letters without accents, or digits without zeros before them.</param>
/// <param name="Form">Letters with their accents, then the number of the tone; digits as they are written.</param>
internal readonly record struct SearchWord(string Key, string Form)
{
    private const string Vowels = "aăâeêioôơuưy";
    private const string PlainVowels = "aaaeeiooouuy";
    private const string Toned = "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";
    private const string ToneMarks = "\u0301\u0300\u0309\u0303\u0323";

    private static readonly FrozenDictionary<char, (char Vowel, int Tone)> Letters = Toned
        .Select((letter, at) => (letter, Vowel: Vowels[at / ToneMarks.Length], Tone: at % ToneMarks.Length + 1))
        .ToFrozenDictionary(pair => pair.letter, pair => (pair.Vowel, pair.Tone));

    /// <summary>The words of a text, in their order. Letters and digits part: "12A" is two words.</summary>
    public static IEnumerable<SearchWord> In(string text)
    {
        text = Visible.Of(text);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            if (char.IsDigit(text[at]))
            {
                while (end < text.Length && char.IsDigit(text[end])) end++;
                yield return Digits(text[at..end]);
            }
            else if (char.IsLetter(text[at]))
            {
                while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end]))) end++;
                yield return OfLetters(text[at..end]);
            }
            at = Math.Max(end, at + 1);
        }
    }

    private static SearchWord Digits(string text) => new(text.TrimStart('0') is { Length: > 0 } key ? key : "0", text);

    private static SearchWord OfLetters(string text)
    {
        var form = new StringBuilder(text.Length + 1);
        var tone = 0;
        foreach (var letter in text.ToLowerInvariant())
        {
            if (Letters.TryGetValue(letter, out var toned))
            {
                form.Append(toned.Vowel);
                tone = toned.Tone;
            }
            else if (ToneMarks.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var mark) tone = mark + 1;
            else if (!IsMark(letter)) form.Append(letter);
        }
        if (EndsInLoneY(form)) form[^1] = 'i';
        var key = new StringBuilder(form.Length);
        for (var at = 0; at < form.Length; at++) key.Append(Plain(form[at]));
        return new SearchWord(key.ToString(), tone == 0 ? form.ToString() : form.Append((char)('0' + tone)).ToString());
    }

    /// <summary>Mỹ and mĩ, lý and lí, quy and qui are one word written in two ways; tây and tai are two.</summary>
    private static bool EndsInLoneY(StringBuilder form)
    {
        if (form.Length < 2 || form[^1] != 'y') return false;
        if (form.Length == 3 && form[0] == 'q' && form[1] == 'u') return true;
        for (var at = 0; at < form.Length - 1; at++)
            if (Vowels.Contains(form[at], StringComparison.Ordinal)) return false;
        return true;
    }

    private static char Plain(char letter) => letter == 'đ' ? 'd'
        : Vowels.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? PlainVowels[at] : letter;

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;
}
