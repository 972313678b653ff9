using System.Text;

namespace Antt.Engine.Loading;

/// <summary>The escapes of a JSON text.</summary>
internal static class JsonEscapes
{
    /// <summary>How long the escape at a backslash is, or nothing when it is none.</summary>
    public static int? LengthAt(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 1 >= bytes.Length) return null;
        if ("\"\\/bfnrt"u8.Contains(bytes[at + 1])) return 2;
        return bytes[at + 1] == 'u' && CodeAt(bytes, at) is not null ? 6 : null;
    }

    /// <summary>Where the characters end that were meant as an escape.</summary>
    public static int EndOfBad(ReadOnlySpan<byte> bytes, int at)
    {
        var end = Math.Min(at + 1, bytes.Length);
        if (end == bytes.Length || bytes[end] < 0x20) return end;
        if (bytes[end] != 'u')
        {
            Rune.DecodeFromUtf8(bytes[end..], out _, out var length);
            return end + length;
        }
        var last = Math.Min(at + 6, bytes.Length);
        for (end++; end < last && char.IsAsciiHexDigit((char)bytes[end]); end++) { }
        return end;
    }

    public static string Bad(ReadOnlySpan<byte> bytes, int at) => Encoding.UTF8.GetString(bytes[at..EndOfBad(bytes, at)]);

    /// <summary>Writes the text without escapes into the tree's buffer. Half a surrogate pair becomes U+FFFD.</summary>
    public static void Decode(JsonTree tree, ref JsonToken token, ReadOnlySpan<byte> raw)
    {
        var room = tree.RoomForDecoded(raw.Length + 4);
        var length = 0;
        for (var at = 0; at < raw.Length;)
        {
            var run = raw[at..].IndexOf((byte)'\\');
            if (run < 0) run = raw.Length - at;
            raw.Slice(at, run).CopyTo(room[length..]);
            length += run;
            at += run;
            if (at < raw.Length) length += DecodeOne(raw, ref at).EncodeToUtf8(room[length..]);
        }
        token.Escaped = true;
        token.Count = length;
        token.Extra = tree.TakeDecoded(length);
        token.NotAscii = !Ascii.IsValid(room[..length]);
    }

    /// <summary>The code of the \uXXXX there, or nothing.</summary>
    public static int? CodeAt(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 6 > bytes.Length || bytes[at] != '\\' || bytes[at + 1] != 'u') return null;
        var code = 0;
        foreach (var digit in bytes.Slice(at + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit)) return null;
            code = code * 16 + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }
        return code;
    }

    /// <summary>The character an escape stands for; moves behind it, behind both halves of a pair.</summary>
    private static Rune DecodeOne(ReadOnlySpan<byte> raw, ref int at)
    {
        if (CodeAt(raw, at) is not { } code)
        {
            at += 2;
            return new Rune((char)(raw[at - 1] switch
            {
                (byte)'b' => '\b', (byte)'f' => '\f', (byte)'n' => '\n', (byte)'r' => '\r', (byte)'t' => '\t', var self => (char)self,
            }));
        }
        at += 6;
        if (!char.IsSurrogate((char)code)) return new Rune(code);
        if (char.IsHighSurrogate((char)code) && CodeAt(raw, at) is { } low && char.IsLowSurrogate((char)low))
        {
            at += 6;
            return new Rune((char)code, (char)low);
        }
        return Rune.ReplacementChar;
    }
}
