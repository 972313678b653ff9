using Antt.Engine;
using Antt.Engine.Loading;

namespace Antt.Cli.Disk.Remembering;

/// <summary>
/// What the last check of a whole register found, in <c>.antt/checked</c>, told by the contents of all its files, the day and the build of the tool. A register that is
/// the same is not read again; of any other everything is.
/// </summary>
/// <remarks>
/// Both files may be deleted at any time. What is not as it was written, or was written by another build or about other contents, is nothing; where the file system does
/// not say enough, or nothing can be written, nothing is kept.
/// </remarks>
internal sealed class RememberedCheck
{
    private const string Kind = "antt checked 1";

    /// <summary>With more files than one in so many unknown, reading them to know whether anything is known would be reading them twice.</summary>
    private const int FewAre = 8;

    private readonly SteadyFiles _files;
    private readonly DiskTree _tree;
    private readonly DateOnly _today;

    /// <summary>What is remembered of a register.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="tree">Its files.</param>
    /// <param name="today">Today's date.</param>
    /// <param name="young">How long files must not have changed, as <see cref="SteadyFiles"/> takes it.</param>
    public RememberedCheck(string root, DiskTree tree, DateOnly today, TimeSpan? young = null)
    {
        _files = new SteadyFiles(Path.GetFullPath(root), young);
        _tree = tree;
        _today = today;
    }

    private string FilePath => Path.Join(_files.Home, "checked");

    /// <summary>What a check finds: as remembered where nothing changed, else as the check says now.</summary>
    /// <param name="check">Checks the whole register.</param>
    public RunSummary Of(Func<SourceTree, RunSummary> check)
    {
        var prints = new FilePrints(_files, _tree);
        if (prints.Unknown <= prints.Count / FewAre) prints.ReadRest();
        var key = prints.Whole();
        if (key is not null && SummaryBytes.Read(KeptBytes.Read(FilePath, Kind).Span, key, _today) is { } remembered)
        {
            if (prints.Unknown > 0) prints.Settle();
            return remembered;
        }
        var summary = check(new PrintedTree(_tree, prints));
        prints.ReadRest();
        if (prints.Settle() && MayBeKept(summary) && prints.Whole() is { } now) KeptBytes.Write(FilePath, Kind, SummaryBytes.Of(summary, now, _today));
        return summary;
    }

    /// <summary>Whether what was found rests on the files of the register alone, and not on scans beside them.</summary>
    private static bool MayBeKept(RunSummary summary) => summary.Frame is { Info.Scans: null };
}
