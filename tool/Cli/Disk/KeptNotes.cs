using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Antt.Cli.Disk.Edits;
using Antt.Engine;
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
    private const string Head = "antt decisions 1";
    private const int MostBytes = 256 * 1024 * 1024;
    private readonly TimeSpan _young;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly string _root;
    private readonly UnixFolder? _folder;
    private readonly Dictionary<string, (FileStamp Stamp, string Units)> _known = new(StringComparer.Ordinal);
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
    public override bool NamesNoneOf(string path, IReadOnlySet<string> units)
    {
        if (_folder?.StampOf(path) is not { } stamp) return false;
        _asked[path] = stamp;
        if (!_known.TryGetValue(path, out var known) || known.Stamp != stamp) return false;
        var named = ((HashSet<string>)units).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var unit in known.Units.AsSpan().Split(' '))
            if (named.Contains(known.Units.AsSpan()[unit])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override void Note(string path, IEnumerable<string> units)
    {
        if (!_asked.TryGetValue(path, out var stamp) || path.AsSpan().ContainsAny(" \n\r")) return;
        var named = string.Join(' ', units);
        if (_known.TryGetValue(path, out var known) && known == (stamp, named)) return;
        _known[path] = (stamp, named);
        _isChanged = true;
    }

    /// <inheritdoc/>
    public override void Keep()
    {
        if (!_isChanged) return;
        var temporary = $"{FilePath}.{Path.GetRandomFileName()}";
        try
        {
            EditJournal.MakeHome(Path.Join(_root, EditJournal.Folder));
            File.WriteAllBytes(temporary, []);
            if (_folder?.StampOf(Path.GetRelativePath(_root, temporary)) is { } now) File.WriteAllBytes(temporary, Written(now.Changed - (Stopwatch.GetElapsedTime(_begun) + _young).Ticks * 100));
            File.Move(temporary, FilePath, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    /// <summary>What is known of files that were last changed before a moment; of those that are gone nothing is kept.</summary>
    private byte[] Written(long before)
    {
        var lines = new StringBuilder();
        foreach (var (path, known) in _known.OrderBy(static known => known.Key, StringComparer.Ordinal))
            if (_asked.ContainsKey(path) && known.Stamp.Changed < before) lines.Append(path).Append(' ').Append(known.Stamp.ToString()).Append(' ').Append(known.Units).Append('\n');
        var body = Encoding.UTF8.GetBytes(lines.ToString());
        return [.. Encoding.UTF8.GetBytes(HeadOf(body)), .. body];
    }

    private void Read()
    {
        try
        {
            if (!File.Exists(FilePath) || new FileInfo(FilePath).Length > MostBytes) return;
            var bytes = File.ReadAllBytes(FilePath);
            var end = bytes.AsSpan().IndexOf((byte)'\n') + 1;
            if (Encoding.UTF8.GetString(bytes.AsSpan(0, end)) != HeadOf(bytes.AsSpan(end))) return;
            foreach (var line in Encoding.UTF8.GetString(bytes.AsSpan(end)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Split(' ', 3) is [var path, var stamp, var units] && FileStamp.Of(stamp) is { } known) _known[path] = (known, units);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _known.Clear();
        }
    }

    /// <summary>The first line: what this is, which build wrote it, and the sum of the rest.</summary>
    private static string HeadOf(ReadOnlySpan<byte> body) =>
        string.Create(CultureInfo.InvariantCulture, $"{Head} {typeof(Pipeline).Module.ModuleVersionId} {Convert.ToHexStringLower(SHA256.HashData(body))}\n");
}
