using System.Diagnostics;
using Antt.Cli.Disk.Edits;

namespace Antt.Cli.Disk;

/// <summary>
/// Tells files apart that may have changed while a run went on from those whose stamp stands for their content: a file that changed so lately that it
/// may change again within the same tick of the file system's clock is no such file ("racily clean", as git calls it).
/// </summary>
/// <param name="root">The register's folder.</param>
/// <param name="young">How long a file must not have changed before the run began; two seconds when it is not said, the coarsest clock of a file system.</param>
internal sealed class SteadyFiles(string root, TimeSpan? young = null)
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly UnixFolder? _folder = UnixFolder.TryOpen(root);

    /// <summary>Where the tool keeps things for itself in a register.</summary>
    public string Home { get; } = Path.Join(root, EditJournal.Folder);

    /// <summary>What the file system says of a file; null where it does not say enough.</summary>
    public FileStamp? StampOf(string path) => _folder?.StampOf(path);

    /// <summary>
    /// The moment, by the clock of the file system, before which a file must have changed last for its stamp to be trusted; null where it cannot be told or nothing
    /// can be written. The folder for what is kept is there afterwards.
    /// </summary>
    public long? Moment()
    {
        var probe = Path.Join(Home, Path.GetRandomFileName());
        try
        {
            EditJournal.MakeHome(Home);
            File.WriteAllBytes(probe, []);
            var now = _folder?.StampOf(Path.GetRelativePath(root, probe))?.Changed;
            File.Delete(probe);
            return now - (Stopwatch.GetElapsedTime(_begun) + (young ?? TimeSpan.FromSeconds(2))).Ticks * 100;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
