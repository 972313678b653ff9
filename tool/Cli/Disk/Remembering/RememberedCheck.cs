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
    private readonly DateOnly _today;

    /// <summary>What is remembered of a register.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="today">Today's date.</param>
    /// <param name="young">How long files must not have changed, as <see cref="SteadyFiles"/> takes it.</param>
    public RememberedCheck(string root, DateOnly today, TimeSpan? young = null) => (_files, _today) = (new SteadyFiles(Path.GetFullPath(root), young), today);

    private string FilePath => Path.Join(_files.Home, "checked");

    /// <summary>What a check finds: as remembered where nothing changed, else as the check says now.</summary>
    /// <param name="list">Lists the register.</param>
    /// <param name="check">Checks the whole register.</param>
    public RunSummary Of(Func<DiskTree> list, Func<SourceTree, RunSummary> check)
    {
        var kept = new KeptPrints(_files);
        if (FoundIn(kept.Contents) is { } known) return known;
        _files.MakeHome();
        var tree = list();
        var prints = new FilePrints(_files, tree, kept);
        if (prints.Unknown <= prints.Count / FewAre) prints.ReadRest();
        if (FoundIn(prints.Whole()) is { } remembered)
        {
            prints.Settle();
            return remembered;
        }
        var summary = check(new PrintedTree(tree, prints));
        prints.ReadRest();
        if (prints.Settle() && MayBeKept(summary) && prints.Whole() is { } now) KeptBytes.Write(FilePath, Kind, SummaryBytes.Of(summary, now, _today));
        return summary;
    }

    /// <summary>What was found in contents of one print; null where that is not kept.</summary>
    private RunSummary? FoundIn(byte[]? contents) => contents is null ? null : SummaryBytes.Read(KeptBytes.Read(FilePath, Kind).Span, contents, _today);

    /// <summary>Whether what was found rests on the files of the register alone, and not on scans beside them.</summary>
    private static bool MayBeKept(RunSummary summary) => summary.Frame is { Info.Scans: null };
}
