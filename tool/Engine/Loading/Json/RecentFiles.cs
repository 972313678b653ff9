using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>
/// The few files looked into last, each with a reader of its own: findings about the units of a commune go back and forth between the
/// same decisions. Serves one thread.
/// </summary>
internal sealed class RecentFiles(SourceTree source)
{
    private const int Kept = 8;

    /// <summary>The one asked for last stands at the end.</summary>
    private readonly List<RecentFile> _files = new(Kept);

    /// <summary>The document at a path, good as long as few others were asked for since; null when it cannot be read.</summary>
    public JsonTree? Open(string path)
    {
        var at = _files.FindLastIndex(file => file.Path == path);
        var file = at >= 0 ? _files[at] : _files.Count < Kept ? new RecentFile() : _files[0];
        _files.Remove(file);
        _files.Add(file);
        if (at < 0) file.Read(source, path);
        return file.Tree;
    }

    private sealed class RecentFile
    {
        private readonly JsonReader _reader = new();
        private readonly List<Diagnostic> _unread = [];
        private byte[] _buffer = new byte[4096];

        public string? Path { get; private set; }

        public JsonTree? Tree { get; private set; }

        public void Read(SourceTree source, string path)
        {
            _unread.Clear();
            var length = source.Read(new SourceEntry(path), ref _buffer);
            Tree = length < 0 ? null : _reader.Read(new SourceFile(path, _buffer.AsMemory(0, length)), _unread);
            Path = path;
        }
    }
}
