using System.Text;
using Antt.Model;

namespace Antt.Engine.Validating;

/// <summary>The words of a text, as a person reads them: letters typed apart ("M Ậ T") are one word again.</summary>
internal sealed class TextWords
{
    private readonly Lazy<string> _plain;

    private TextWords(string text, List<TextWord> words)
    {
        _plain = new(() => string.Join(' ', words.Select(static word => word.Plain)));
        Text = text;
        All = words;
        IsPlain = Ascii.IsValid(text);
    }

    /// <summary>The text they were read from.</summary>
    public string Text { get; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<TextWord> All { get; }

    /// <summary>All words in lower case and without marks, a blank between.</summary>
    public string Plain => _plain.Value;

    /// <summary>Whether the text is written without any marks on its letters, as on an old keyboard.</summary>
    public bool IsPlain { get; }

    public static TextWords In(string written)
    {
        var text = written.Replace("đ/c", "đc", StringComparison.OrdinalIgnoreCase).Replace("d/c", "dc", StringComparison.OrdinalIgnoreCase).Replace("s/n", "sn", StringComparison.OrdinalIgnoreCase);
        var words = new List<TextWord>();
        for (var at = 0; at < text.Length;)
        {
            if (!IsOfWord(text[at]))
            {
                at++;
                continue;
            }
            var begin = at;
            while (at < text.Length && IsOfWord(text[at])) at++;
            words.Add(new TextWord(text[begin..at], begin, at));
        }
        return new TextWords(text, Joined(text, words));
    }

    /// <summary>The word at a place; an empty one before the first and behind the last.</summary>
    public TextWord this[int at] => at >= 0 && at < All.Count ? All[at] : TextWord.None;

    /// <summary>Whether nothing but a blank or a dot stands between two words that follow each other.</summary>
    public bool AreClose(int first) => first + 1 < All.Count && Text.AsSpan(All[first].End..All[first + 1].Start).Trim(" .\u00A0").IsEmpty;

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is >= '\u0300' and <= '\u036F';

    private static List<TextWord> Joined(string text, List<TextWord> words)
    {
        var joined = new List<TextWord>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            var last = at;
            while (last + 1 < words.Count && IsLoneLetter(words[last]) && IsLoneLetter(words[last + 1]) && words[last + 1].Start == words[last].End + 1
                && text[words[last].End] is ' ' or '.' or '-' && text[words[last].End] == text[words[at].End]) last++;
            joined.Add(last == at ? words[at] : new TextWord(string.Concat(words[at..(last + 1)].Select(static word => word.Text)), words[at].Start, words[last].End));
            at = last + 1;
        }
        return joined;
    }

    private static bool IsLoneLetter(TextWord word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]);
}

/// <summary>One word.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TextWord(string Text, int Start, int End)
{
    public static TextWord None { get; } = new("", -1, -1);

    /// <summary>Lower case, with its marks.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>Lower case, without marks.</summary>
    public string Plain { get; } = PlainLetters.Of(Text);

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    public bool IsNumber => Text.Length > 0 && Text.All(char.IsAsciiDigit);

    /// <summary>Whether it is a year in which somebody alive may have been born.</summary>
    public bool IsYear => Text.Length == 4 && IsNumber && string.CompareOrdinal(Text, "1900") >= 0 && string.CompareOrdinal(Text, "2099") <= 0;
}
