namespace Antt.Engine.Loading;

/// <summary>The sealed files read last. Units pass by commune after commune, so a few of them serve for almost every paper.</summary>
internal sealed class RecentSeals(SourceTree source)
{
    private const int Most = 64;
    private readonly Lock _turn = new();
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];

    /// <summary>The content of a sealed file; empty when it can no longer be read.</summary>
    public byte[] ContentOf(string path)
    {
        lock (_turn)
        {
            if (_contents.TryGetValue(path, out var known)) return known;
            if (_order.Count == Most) _contents.Remove(_order.Dequeue());
            _order.Enqueue(path);
            return _contents[path] = source.BytesAt(path) ?? [];
        }
    }
}
