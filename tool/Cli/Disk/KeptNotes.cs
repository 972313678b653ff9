using Antt.Engine.Loading;

namespace Antt.Cli.Disk;

/// <summary>
/// Notes on the decisions of a register on disk, in <c>.antt/decisions</c>. Each is told by what the file system says of its file: number, size and
/// both times, one of which nobody can set. A file so young that it may change without these saying so is not noted.
/// </summary>
/// <remarks>
/// The notes may be deleted at any time. Notes of another build of the tool, or not as they were written, are none; where the file system does
/// not say enough, or nothing can be written, everything is read.
/// </remarks>
internal sealed class KeptNotes : DecisionNotes
{
    private const string Kind = "antt decisions 2";
    private readonly SteadyFiles _files;
    private readonly Dictionary<string, (FileStamp Stamp, string Names)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStamp> _asked = new(StringComparer.Ordinal);
    private bool _isChanged;

    /// <summary>The notes of a register.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="young">How long a file must not have changed to be noted, as <see cref="SteadyFiles"/> takes it.</param>
    public KeptNotes(string root, TimeSpan? young = null)
    {
        _files = new SteadyFiles(Path.GetFullPath(root), young);
        foreach (var line in KeptLines.Read(FilePath, Kind))
            if (line.Split(' ', 3) is [var path, var stamp, var names] && FileStamp.Of(stamp) is { } known) _known[path] = (known, names);
    }

    private string FilePath => Path.Join(_files.Home, "decisions");

    /// <inheritdoc/>
    public override bool NamesNoneOf(string path, HashSet<string> names)
    {
        if (_files.StampOf(path) is not { } stamp) return false;
        _asked[path] = stamp;
        return _known.TryGetValue(path, out var known) && known.Stamp == stamp && !HoldsAny(known.Names, names);
    }

    /// <inheritdoc/>
    public override void Note(string path, IEnumerable<string> names)
    {
        if (!_asked.TryGetValue(path, out var stamp) || path.AsSpan().ContainsAny(" \n\r")) return;
        var named = string.Join(' ', names);
        if (_known.TryGetValue(path, out var known) && known == (stamp, named)) return;
        _known[path] = (stamp, named);
        _isChanged = true;
    }

    /// <summary>Keeps what is known of files that are steady; of those that are gone nothing is kept.</summary>
    public override void Keep()
    {
        if (!_isChanged || _files.Moment() is not { } moment) return;
        KeptLines.Write(FilePath, Kind, _known.Where(known => _asked.ContainsKey(known.Key) && known.Value.Stamp.Changed < moment.Before)
            .OrderBy(static known => known.Key, StringComparer.Ordinal).Select(static known => $"{known.Key} {known.Value.Stamp} {known.Value.Names}"));
    }
}
