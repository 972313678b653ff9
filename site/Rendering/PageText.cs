using System.Buffers;
using System.Globalization;
using System.Text;

namespace Antt.Site.Rendering;

/// <summary>
/// A page as it is written, in UTF-8; the same memory serves one page after another. Letters of every script stay letters; what could be markup is
/// written as a number, and invisible characters that turn the direction of text or hide in it are left out.
/// </summary>
internal sealed class PageText
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static number => (char)number).Where(IsPlain)]);

    private byte[] _bytes = new byte[32 * 1024];
    private int _length;

    /// <summary>What was written, until the next page is begun.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => _length = 0;

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<char> markup)
    {
        var most = Encoding.UTF8.GetMaxByteCount(markup.Length);
        if (_bytes.Length - _length < most) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + most));
        _length += Encoding.UTF8.GetBytes(markup, _bytes.AsSpan(_length));
    }

    /// <summary>Writes a text so that nothing in it is markup.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = text.IndexOfAnyExcept(Plain);
            Markup(plain < 0 ? text : text[..plain]);
            if (plain < 0) return;
            text = text[plain..];
            Rune.DecodeFromUtf16(text, out var rune, out var length);
            Write(rune);
            text = text[length..];
        }
    }

    private void Write(Rune rune)
    {
        switch (rune.Value)
        {
            case '<': Markup("&lt;"); break;
            case '>': Markup("&gt;"); break;
            case '&': Markup("&amp;"); break;
            case '"': Markup("&quot;"); break;
            case < 0x80 or 0xA0: Markup(string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};")); break;
            default:
                if (!IsInvisible(Rune.GetUnicodeCategory(rune))) Markup(rune.ToString());
                break;
        }
    }

    private static bool IsPlain(char character) =>
        character is not ('<' or '>' or '&' or '"' or '\'' or '+' or '\u00A0') && !char.IsSurrogate(character) && !IsInvisible(char.GetUnicodeCategory(character));

    private static bool IsInvisible(UnicodeCategory category) => category is UnicodeCategory.Format or UnicodeCategory.Control
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
