using System.Text;

namespace Antt.Engine.Loading;

/// <summary>Follows sorted paths from folder to folder and knows the names met so far in each open one.</summary>
internal sealed class FolderWalk
{
    private readonly List<Level> _levels = [new("")];
    private string _previous = "";

    /// <summary>Folders that the path just entered made too large.</summary>
    public List<string> JustTooLarge { get; } = [];

    /// <summary>Goes to a path; gives a name in it together with an earlier one of the same folder that differs in spelling only.</summary>
    public (string Name, string Other)? Enter(string path)
    {
        JustTooLarge.Clear();
        (string, string)? twin = null;
        var depth = SharedDepth(path, out var at);
        _levels.RemoveRange(depth + 1, _levels.Count - depth - 1);
        while (at <= path.Length)
        {
            var end = path.IndexOf('/', at);
            if (end < 0) end = path.Length;
            twin ??= AddName(path, at, end);
            if (end < path.Length) _levels.Add(new Level(path[..end]));
            at = end + 1;
        }
        _previous = path;
        return twin;
    }

    private (string, string)? AddName(string path, int at, int end)
    {
        var level = _levels[^1];
        if (++level.Count == PathRules.MaxFolderEntries + 1) JustTooLarge.Add(level.Path);
        var name = path[at..end];
        var alike = Ascii.IsValid(name) ? name : PlainLetters.Of(name);
        return level.Names.TryAdd(alike, name) ? null : (name, level.Names[alike]);
    }

    /// <summary>How many folders of the path are still open, and where its first new name begins.</summary>
    private int SharedDepth(string path, out int at)
    {
        var depth = 0;
        at = 0;
        for (var index = 0; index < Math.Min(path.Length, _previous.Length) && path[index] == _previous[index]; index++)
        {
            if (path[index] != '/') continue;
            depth++;
            at = index + 1;
        }
        return depth;
    }

    private sealed class Level(string path)
    {
        public string Path { get; } = path;

        public int Count { get; set; }

        public Dictionary<string, string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
