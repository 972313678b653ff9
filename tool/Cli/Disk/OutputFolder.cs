using System.Collections.Concurrent;
using System.Security.Cryptography;
using Antt.Model;

namespace Antt.Cli.Disk;

/// <summary>Writes files below a folder; several threads may write at once.</summary>
/// <param name="folder">The folder.</param>
/// <param name="former">The folder that this one replaces; what it holds already goes over as it is.</param>
/// <param name="print">Takes down what is written.</param>
internal sealed class OutputFolder(string folder, FormerFiles? former = null, FolderPrint? print = null)
{
    private readonly UnixFolder? _unix = UnixFolder.TryOpen(folder);
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _made =
        new ConcurrentDictionary<string, bool>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private int _files;
    private int _changed;

    /// <summary>How many files were written or went over.</summary>
    public int Files => _files;

    /// <summary>How many of them are new or have changed.</summary>
    public int Changed => _changed;

    /// <summary>Writes files below a folder.</summary>
    public static void Write(string folder, IEnumerable<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        var output = new OutputFolder(folder);
        foreach (var file in files) output.Write(file);
    }

    /// <summary>Writes a file; the folders between are made as needed.</summary>
    public void Write(OutputFile file)
    {
        var path = Ready(file.Path);
        print?.Add(file.Path, file.Bytes.Span);
        if (former?.TryKeep(file, path) == true) return;
        if (_unix?.TryWrite(file.Path, file.Bytes.Span) != true) File.WriteAllBytes(path, file.Bytes.Span);
        Interlocked.Increment(ref _changed);
    }

    /// <summary>Writes a long file likewise, piece by piece.</summary>
    public void Write(LongFile file)
    {
        var path = Ready(file.Path);
        using var summed = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using (var written = new FileStream(path, FileMode.Create, FileAccess.Write))
            file.Give(piece =>
            {
                written.Write(piece);
                summed.AppendData(piece);
            });
        var sum = summed.GetHashAndReset();
        print?.AddSum(file.Path, sum);
        if (former?.TryKeep(file.Path, path, sum) != true) Interlocked.Increment(ref _changed);
    }

    /// <summary>Where a file goes; what it lies in is there afterwards.</summary>
    private string Ready(string file)
    {
        var path = Path.Join(folder, file);
        if (MayLeave(file) && RegisterRoot.Below(folder, Path.GetFullPath(path)) is null or "") throw new InvalidOperationException($"{file} would leave the output folder.");
        MakeParent(file);
        Interlocked.Increment(ref _files);
        return path;
    }

    private static bool MayLeave(string path) => path.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(path);

    private void MakeParent(ReadOnlySpan<char> path)
    {
        var parent = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (parent.IsEmpty || _made.ContainsKey(parent)) return;
        Directory.CreateDirectory(Path.Join(folder, parent));
        _made.TryAdd(parent, true);
    }
}
