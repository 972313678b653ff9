namespace Antt.Cli.Disk.Remembering;

/// <summary>
/// What is kept of a register's folders and files from an earlier check, and of which of them the file system says now what it said then. A folder in which a file came or went
/// is told by its times as a file is that was written, so where all is the same nothing need be listed.
/// </summary>
internal sealed class KeptPrints
{
    /// <summary>What the file of prints holds, and in which form.</summary>
    public const string Kind = "antt prints 3";

    /// <summary>Fewer are not worth a second thread.</summary>
    private const int MostForOne = 1000;

    private readonly ReadOnlyMemory<byte> _kept;
    private readonly bool[] _isSame;

    /// <summary>Opens what is kept, and asks the file system about all of it.</summary>
    /// <param name="files">Asks the file system.</param>
    public KeptPrints(SteadyFiles files)
    {
        _kept = KeptBytes.Read(FileIn(files), Kind);
        var head = Read([]);
        _isSame = new bool[head.Count];
        var parts = _isSame.Length > MostForOne ? Environment.ProcessorCount : 1;
        var helpers = new Task[parts - 1];
        for (var i = 0; i < helpers.Length; i++)
        {
            var part = i;
            helpers[i] = Task.Run(() => Ask(files, part, parts));
        }
        Ask(files, parts - 1, parts);
        Task.WaitAll(helpers);
        if (head.Contents.ContainsAnyExcept((byte)0) && !_isSame.Contains(false)) Contents = head.Contents.ToArray();
    }

    /// <summary>One print of all paths and contents where all are as they were; null where they may not be.</summary>
    public byte[]? Contents { get; }

    /// <summary>Where the prints of a register are kept.</summary>
    public static string FileIn(SteadyFiles files) => Path.Join(files.Home, "prints");

    /// <summary>Reads what is kept, folder by folder and file by file.</summary>
    /// <param name="path">Holds the path of each.</param>
    public PrintReader Read(Span<byte> path) => new(_kept.Span, path);

    /// <summary>Whether the system says of a folder or file what it said.</summary>
    /// <param name="at">Its position.</param>
    public bool IsSame(int at) => _isSame[at];

    private void Ask(SteadyFiles files, int part, int parts)
    {
        Span<byte> path = stackalloc byte[PrintReader.LongestPath];
        var kept = Read(path);
        var (from, to) = ((int)((long)kept.Count * part / parts), (int)((long)kept.Count * (part + 1) / parts));
        for (var at = 0; at < to && kept.Next(); at++)
            if (at >= from) _isSame[at] = files.StampOf(kept.PathWithEnd) == kept.Stamp;
    }
}
