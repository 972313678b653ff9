namespace Antt.Engine.Fixing;

/// <summary>From lines and columns back to bytes.</summary>
internal static class Offsets
{
    /// <summary>The offset of a place, columns counted in UTF-16 units; the end of the line where it is shorter.</summary>
    public static int Of(ReadOnlySpan<byte> bytes, int line, int column)
    {
        var at = 0;
        for (var skipped = 1; skipped < line; skipped++)
        {
            var length = bytes[at..].IndexOf((byte)'\n');
            if (length < 0) return bytes.Length;
            at += length + 1;
        }
        if (at == 0 && column > 1 && bytes.StartsWith("\uFEFF"u8)) at = 3;
        for (var passed = 1; passed < column && at < bytes.Length && bytes[at] != '\n';)
        {
            passed += bytes[at] >= 0xF0 ? 2 : 1;
            do at++; while (at < bytes.Length && (bytes[at] & 0xC0) == 0x80);
        }
        return at;
    }
}
