using System.Diagnostics;

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
    public string Home { get; } = Path.Join(root, OwnFolder.Name);

    /// <summary>What the file system says of a file; null where it does not say enough.</summary>
    public FileStamp? StampOf(string path) => _folder?.StampOf(path);

    /// <summary>What the file system says of a file, whose path has a zero behind it; null where it does not say enough.</summary>
    public FileStamp? StampOf(ReadOnlySpan<byte> path) => _folder?.StampOf(path);

    /// <summary>Makes the folder for what is kept, so that it is older than what will be written into it; where nothing can be written, there is none.</summary>
    public void MakeHome()
    {
        try
        {
            OwnFolder.Make(Home);
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            // Nothing will be kept.
        }
    }

    /// <summary>
    /// When files must have changed last for their stamps to be trusted; null where it cannot be told or nothing can be written. The folder for what is kept is there
    /// afterwards.
    /// </summary>
    public SteadyMoment? Moment()
    {
        var probe = Path.Join(Home, Path.GetRandomFileName());
        try
        {
            OwnFolder.Make(Home);
            var before = ChangeOf(Home);
            File.WriteAllBytes(probe, []);
            var (now, after) = (ChangeOf(probe), ChangeOf(Home));
            File.Delete(probe);
            if (now is not { } moment) return null;
            return new SteadyMoment(moment - (Stopwatch.GetElapsedTime(_begun) + (young ?? TimeSpan.FromSeconds(2))).Ticks * 100, before < moment && after >= moment);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private long? ChangeOf(string path) => _folder?.StampOf(Path.GetRelativePath(root, path))?.Changed;
}

/// <summary>A moment by the clock of the file system.</summary>
/// <param name="Before">Whatever changed last before it is told by its stamp, in nanoseconds since 1970.</param>
/// <param name="TellsFolders">Whether a folder is seen to change when a file comes into it: not every file system says so.</param>
internal readonly record struct SteadyMoment(long Before, bool TellsFolders);
