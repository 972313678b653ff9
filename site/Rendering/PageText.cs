using System.Globalization;
using System.Text;

namespace Antt.Site.Rendering;

/// <summary>
/// A page as it is written, in UTF-8; the same memory serves one page after another. Letters of every script stay letters; what could be markup is
/// written as a number, and invisible characters that turn the direction of text or hide in it are left out.
/// </summary>
internal sealed class PageText
{
    /// <summary>Of each character, whether it is written as it is.</summary>
    private static readonly bool[] Plain = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static number => IsPlain((char)number))];

    private byte[] _bytes = new byte[32 * 1024];
    private int _length;

    /// <summary>What was written, until the next page is begun.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => _length = 0;

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<char> markup) => _length += Encoding.UTF8.GetBytes(markup, Room(Encoding.UTF8.GetMaxByteCount(markup.Length)));

    /// <summary>Writes markup that is UTF-8 already.</summary>
    public void Written(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        _length += markup.Length;
    }

    /// <summary>Writes a text so that nothing in it is markup.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = 0;
            while (plain < text.Length && Plain[text[plain]]) plain++;
            Markup(text[..plain]);
            if (plain == text.Length) return;
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var length);
            Write(rune);
            text = text[(plain + length)..];
        }
    }

    /// <summary>The room behind what was written, which grows as needed.</summary>
    private Span<byte> Room(int most)
    {
        if (_bytes.Length - _length < most) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + most));
        return _bytes.AsSpan(_length);
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
