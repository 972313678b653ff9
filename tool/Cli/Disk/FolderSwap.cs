using System.Diagnostics.CodeAnalysis;

namespace Antt.Cli.Disk;

/// <summary>
/// Replaces a whole folder or leaves it as it was. The new content grows in a sibling folder; an exchange, or two renames where the system knows none, put it in place. Nothing
/// that a killed run left behind stays, and a folder that this tool did not write is never replaced.
/// </summary>
internal sealed class FolderSwap : IDisposable
{
    /// <summary>The file that says "this folder is generated and may be replaced".</summary>
    public const string Mark = ".antt-output";

    /// <summary>What that file says.</summary>
    public const string MarkText = "Do antt tạo ra; lần tạo sau thay cả thư mục này.\nWritten by antt; the next run replaces this whole folder.\n";

    /// <summary>A git history in the folder: not generated, and never replaced.</summary>
    public const string History = ".git";

    private readonly string _target;
    private readonly string _former;
    private readonly FileStream _lock;

    private FolderSwap(string target, FileStream @lock)
    {
        _target = target;
        _former = Beside(target, "former");
        _lock = @lock;
        Folder = Beside(target, "building");
        FinishFormerRun();
        KeepHistory(Folder);
        Remove(Folder);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The folder to fill.</summary>
    public string Folder { get; }

    /// <summary>What the folder holds until it is replaced.</summary>
    public FormerFiles Former => new(_target);

    /// <summary>Starts a replacement, unless another run is at it.</summary>
    public static bool TryStart(string target, [NotNullWhen(true)] out FolderSwap? swap)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? full);
        swap = null;
        FileStream held;
        try
        {
            held = new FileStream(Beside(full, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(Beside(full, "lock")))
        {
            return false;
        }
        swap = new FolderSwap(full, held);
        return true;
    }

    /// <summary>Whether the folder is absent, empty, only a git history, or was written by this tool.</summary>
    public static bool MayReplace(string target) =>
        !Path.Exists(target) || (Directory.Exists(target) && (File.Exists(Path.Combine(target, Mark)) || IsBare(target)));

    /// <summary>Puts what was built in the place of the old folder; a git history in the old one moves along.</summary>
    public void Commit()
    {
        File.WriteAllText(Path.Combine(Folder, Mark), MarkText);
        if (Directory.Exists(_target) && FolderExchange.TrySwap(Folder, _target)) Directory.Move(Folder, _former);
        else
        {
            if (Directory.Exists(_target)) Directory.Move(_target, _former);
            Directory.Move(Folder, _target);
        }
        FinishFormerRun();
    }

    /// <summary>Drops what was built and not committed.</summary>
    public void Dispose()
    {
        KeepHistory(Folder);
        Remove(Folder);
        _lock.Dispose();
    }

    /// <summary>Takes up where a swap ended or was killed: the old folder comes back if no new one took its place, else it goes.</summary>
    private void FinishFormerRun()
    {
        if (!Directory.Exists(_former)) return;
        if (!Directory.Exists(_target))
        {
            Directory.Move(_former, _target);
            return;
        }
        KeepHistory(_former);
        Remove(_former);
    }

    /// <summary>A git history in a folder about to go moves to the one that took its place.</summary>
    private void KeepHistory(string leaving)
    {
        var history = Path.Combine(leaving, History);
        if (Directory.Exists(_target) && Path.Exists(history) && !Path.Exists(Path.Combine(_target, History))) Directory.Move(history, Path.Combine(_target, History));
    }

    private static bool IsBare(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == History);

    private static string Beside(string target, string role) =>
        Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{role}");

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
