using System.Diagnostics;
using Antt.Cli.Disk.Edits;
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
    private readonly TimeSpan _young;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly string _root;
    private readonly UnixFolder? _folder;
    private readonly Dictionary<string, (FileStamp Stamp, string Names)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStamp> _asked = new(StringComparer.Ordinal);
    private bool _isChanged;

    /// <summary>The notes of a register.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="young">How long a file must not have changed before it is asked about to be noted; two seconds when it is not said, the coarsest clock of a file system.</param>
    public KeptNotes(string root, TimeSpan? young = null)
    {
        _young = young ?? TimeSpan.FromSeconds(2);
        _root = Path.GetFullPath(root);
        _folder = UnixFolder.TryOpen(_root);
        Read();
    }

    private string FilePath => Path.Join(_root, EditJournal.Folder, "decisions");

    /// <inheritdoc/>
    public override bool NamesNoneOf(string path, HashSet<string> names)
    {
        if (_folder?.StampOf(path) is not { } stamp) return false;
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

    /// <inheritdoc/>
    public override void Keep()
    {
        if (!_isChanged) return;
        try
        {
            EditJournal.MakeHome(Path.Join(_root, EditJournal.Folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return;
        }
        KeptLines.Write(FilePath, Kind, temporary =>
            _folder?.StampOf(Path.GetRelativePath(_root, temporary)) is { } now ? Before(now.Changed - (Stopwatch.GetElapsedTime(_begun) + _young).Ticks * 100) : []);
    }

    /// <summary>What is known of files that were last changed before a moment; of those that are gone nothing is kept.</summary>
    private IEnumerable<string> Before(long moment) =>
        _known.Where(known => _asked.ContainsKey(known.Key) && known.Value.Stamp.Changed < moment).OrderBy(static known => known.Key, StringComparer.Ordinal)
            .Select(static known => $"{known.Key} {known.Value.Stamp} {known.Value.Names}");

    private void Read()
    {
        foreach (var line in KeptLines.Read(FilePath, Kind))
            if (line.Split(' ', 3) is [var path, var stamp, var names] && FileStamp.Of(stamp) is { } known) _known[path] = (known, names);
    }
}
