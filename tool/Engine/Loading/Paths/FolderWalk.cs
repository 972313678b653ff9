using System.Text;
using Antt.Model;

namespace Antt.Engine.Loading;

/// <summary>Follows sorted paths from folder to folder and knows the names met so far in each open one.</summary>
internal sealed class FolderWalk
{
    private readonly List<Level> _levels = [new()];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _depth;
    private string _previous = "";

    /// <summary>Folders that the path just entered made too large.</summary>
    public List<string> JustTooLarge { get; } = [];

    /// <summary>Goes to a path; gives a name in it together with an earlier one of the same folder that differs in spelling only.</summary>
    public (string Name, string Other)? Enter(string path)
    {
        JustTooLarge.Clear();
        (string, string)? twin = null;
        _depth = SharedDepth(path, out var at);
        while (at <= path.Length)
        {
            var end = path.IndexOf('/', at);
            if (end < 0) end = path.Length;
            twin ??= AddName(path, at, end);
            if (end < path.Length) Open();
            at = end + 1;
        }
        _previous = path;
        return twin;
    }

    /// <summary>Whether a folder holds too many names, or two that are alike: what is said of that rests on all names in it.</summary>
    public static bool IsTroubled(IEnumerable<string> names)
    {
        var alike = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names.Any(name => !alike.Add(AlikeOf(name)) || alike.Count > PathRules.MaxFolderEntries);
    }

    private static string AlikeOf(string name) => Ascii.IsValid(name) ? name : PlainLetters.Of(name);

    private (string, string)? AddName(string path, int at, int end)
    {
        var level = _levels[_depth];
        if (++level.Count == PathRules.MaxFolderEntries + 1) JustTooLarge.Add(path[..Math.Max(0, at - 1)]);
        var name = NameOf(path.AsSpan(at, end - at));
        var alike = AlikeOf(name);
        return level.Names.TryAdd(alike, name) ? null : (name, level.Names[alike]);
    }

    /// <summary>The name as a string; the same few names come again in every folder.</summary>
    private string NameOf(ReadOnlySpan<char> name)
    {
        var known = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        known.Add(name);
        return known.TryGetValue(name, out var kept) ? kept : name.ToString();
    }

    /// <summary>Goes one folder down, where no name has been met yet.</summary>
    private void Open()
    {
        if (++_depth == _levels.Count) _levels.Add(new Level());
        _levels[_depth].Count = 0;
        _levels[_depth].Names.Clear();
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

    private sealed class Level
    {
        public int Count { get; set; }

        public Dictionary<string, string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
