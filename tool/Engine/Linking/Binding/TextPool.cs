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

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return "";
        if (utf8.Length > LongestKept) return Encoding.UTF8.GetString(utf8);
        var hash = 2166136261u;
        unchecked
        {
            foreach (var unit in utf8) hash = (hash ^ unit) * 16777619u;
        }
        ref var slot = ref _slots[(hash ^ (hash >> 15)) & (Slots - 1)];
        if (slot is not null && Ascii.Equals(utf8, slot)) return slot;
        return slot = Encoding.UTF8.GetString(utf8);
    }
}
