namespace Antt.Fuzz.Mutating;

/// <summary>Damages bytes as disks, networks and careless programs do.</summary>
internal static class ByteMutator
{
    private static readonly byte[][] Pieces =
        [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0], "\r\n"u8.ToArray(), "\"\""u8.ToArray(), "{}"u8.ToArray(), "<<<<<<< "u8.ToArray()];

    public static byte[] Mutate(byte[] bytes, Random dice)
    {
        for (var times = dice.Next(1, 4); times > 0; times--) bytes = Once(bytes, dice);
        return bytes;
    }

    private static byte[] Once(byte[] bytes, Random dice)
    {
        var at = bytes.Length == 0 ? 0 : dice.Next(bytes.Length);
        var end = Math.Min(bytes.Length, at + dice.Next(1, 40));
        switch (dice.Next(7))
        {
            case 0:
                return bytes[..at];
            case 1 when bytes.Length > 0:
                var changed = bytes.ToArray();
                changed[at] ^= (byte)(1 << dice.Next(8));
                return changed;
            case 2 when bytes.Length > 0:
                var other = bytes.ToArray();
                other[at] = (byte)dice.Next(256);
                return other;
            case 3:
                return [.. bytes[..at], .. Pieces[dice.Next(Pieces.Length)], .. bytes[at..]];
            case 4:
                return [.. bytes[..at], .. bytes[end..]];
            case 5:
                return [.. bytes[..end], .. bytes[at..]];
            default:
                return [.. Pieces[dice.Next(Pieces.Length)], .. bytes];
        }
    }
}
