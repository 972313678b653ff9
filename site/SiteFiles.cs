using System.Collections.Immutable;
using System.Text;
using Antt.Model;
using Antt.Site.Certificates;
using Antt.Site.OpenData;
using Antt.Site.Search;
using Antt.Site.Statistics;

namespace Antt.Site;

/// <summary>Files of one kind beside the pages: style, data, feeds, search.</summary>
/// <param name="Name">What the kind is called.</param>
/// <param name="Files">The files of the kind for a register, always in the same order.</param>
public sealed record SiteFileKind(string Name, Func<RegisterView, IEnumerable<OutputFile>> Files);

/// <summary>Long files of one kind.</summary>
/// <param name="Name">What the kind is called.</param>
/// <param name="Files">The files of the kind for a register.</param>
public sealed record LongFileKind(string Name, Func<RegisterView, IEnumerable<LongFile>> Files);

/// <summary>Everything the site has that is not a page.</summary>
public static class SiteFiles
{
    /// <summary>The kinds, in the order they are written.</summary>
    public static ImmutableArray<SiteFileKind> All { get; } =
    [
        new("assets", _ => SiteAssets.Files()),
        new("forms", view => view.Options.BlankForms is { } forms ? [new OutputFile(SitePaths.FormScript, Encoding.UTF8.GetBytes(forms.Script))] : []),
        new("search", SearchFiles.Of),
        new("statistics", StatisticFiles.Of),
        new("open-data", OpenDataFiles.Of),
        new("certificate-codes", CertificateCodes.Files),
    ];

    /// <summary>The kinds of files that grow with the register and are written piece by piece.</summary>
    public static ImmutableArray<LongFileKind> InPieces { get; } =
    [
        new("whole", view => view.Options.WireFormat is { } wire ? [new LongFile(DataPaths.Whole, take => wire.GiveWhole(view.Register, take))] : []),
    ];
}
