using System.Globalization;
using System.Text;

namespace Antt.Engine.Loading;

/// <summary>What stands at a place where something else was expected, cut to a size a message can quote.</summary>
internal static class JsonWord
{
    private const int Longest = 40;

    /// <summary>The word, number or single character there; "…" stands for what was cut off.</summary>
    public static string At(ReadOnlySpan<byte> bytes, int at)
    {
        if (at >= bytes.Length) return "";
        var end = EndOf(bytes, at);
        var cut = Math.Min(end, at + Longest);
        while (cut < end && (bytes[cut] & 0xC0) == 0x80) cut--;
        var text = Encoding.UTF8.GetString(bytes[at..cut]) + (cut < end ? "…" : "");
        return text.Length == 1 && char.IsControl(text[0]) ? CodePoint(text[0]) : text;
    }

    /// <summary>Where the word, number or single character ends.</summary>
    public static int EndOf(ReadOnlySpan<byte> bytes, int at)
    {
        if (at >= bytes.Length) return at;
        if (bytes[at] == '"') return EndOfQuoted(bytes, at);
        var end = at;
        while (end < bytes.Length && IsWordByte(bytes[end])) end++;
        if (end > at && !IsOtherQuote(bytes, at)) return end;
        Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
        return at + length;
    }

    /// <summary>Where the line ends, its line break not included.</summary>
    public static int EndOfLine(ReadOnlySpan<byte> bytes, int at)
    {
        var length = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? bytes.Length : at + length;
    }

    public static bool IsLetter(ReadOnlySpan<byte> bytes, int at) => bytes[at] >= 0x80 || char.IsAsciiLetter((char)bytes[at]);

    /// <summary>A single quote, a typographic quote or a guillemet.</summary>
    public static bool IsOtherQuote(ReadOnlySpan<byte> bytes, int at)
    {
        Rune.DecodeFromUtf8(bytes[at..], out var rune, out _);
        return rune.Value is '\'' or '`' or 0xAB or 0xBB or (>= 0x2018 and <= 0x201F) or 0xFF02 or 0xFF07;
    }

    public static string CodePoint(int code) => "U+" + code.ToString("X4", CultureInfo.InvariantCulture);

    private static int EndOfQuoted(ReadOnlySpan<byte> bytes, int at)
    {
        var length = bytes[(at + 1)..].IndexOfAny((byte)'"', (byte)'\n');
        return length < 0 ? bytes.Length : at + 1 + length + (bytes[at + 1 + length] == '"' ? 1 : 0);
    }

    private static bool IsWordByte(byte unit) => unit >= 0x80 || char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'_' or (byte)'-' or (byte)'+' or (byte)'.';
}
