using System.Runtime.InteropServices;
using System.Text;

namespace Antt.Engine.Linking.Binding;

/// <summary>
/// Gives the same string for the same bytes as long as it remembers them: words of closed lists, dates and ids come again in
/// every file. Its memory is fixed; what it forgets is simply made anew. One pool serves one thread.
/// </summary>
internal sealed class TextPool
{
    private const int Slots = 1 << 12;
    private const int LongestKept = 48;
    private readonly string?[] _slots = new string?[Slots];
    private readonly byte[] _lengths = new byte[Slots];
    private readonly byte[] _bytes = new byte[Slots * LongestKept];

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return "";
        if (utf8.Length > LongestKept) return Encoding.UTF8.GetString(utf8);
        var slot = SlotOf(utf8);
        var kept = _bytes.AsSpan(slot * LongestKept, utf8.Length);
        if (_lengths[slot] == utf8.Length && utf8.SequenceEqual(kept)) return _slots[slot]!;
        utf8.CopyTo(kept);
        _lengths[slot] = (byte)utf8.Length;
        return _slots[slot] = Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Mixes the bytes, eight at a time; the last eight overlap those before.</summary>
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        unchecked
        {
            var hash = (ulong)utf8.Length;
            if (utf8.Length < 8)
            {
                foreach (var unit in utf8) hash = (hash << 8) + unit;
            }
            else
            {
                for (var at = 0; at < utf8.Length - 8; at += 8) hash = (hash ^ MemoryMarshal.Read<ulong>(utf8[at..])) * Factor;
                hash ^= MemoryMarshal.Read<ulong>(utf8[^8..]);
            }
            return (int)((hash * Factor) >> 40) & (Slots - 1);
        }
    }
}
