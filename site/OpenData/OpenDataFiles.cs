using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>Everything of the open data that is no page.</summary>
internal static class OpenDataFiles
{
    /// <summary>The files; none where the site was given no wire format.</summary>
    public static IEnumerable<OutputFile> Of(RegisterView view)
    {
        if (view.Options.WireFormat is not { } wire) yield break;
        foreach (var part in Parts(view, wire))
            foreach (var file in part) yield return file;
    }

    private static IEnumerable<IEnumerable<OutputFile>> Parts(RegisterView view, WireFormat wire) =>
    [
        DataArchive.Files(view, wire),
        RecordFiles.Units(view, wire),
        RecordFiles.Decisions(view, wire),
        RecordFiles.Places(view, wire),
        RecordFiles.Certificates(view, wire),
        CertificateShards.Files(view, wire),
        [Catalogue.File(view), DataPackage.File(view)],
        MonthlyChanges.Files(view),
        Feeds(view),
        Sitemap.Files(view),
    ];

    private static IEnumerable<OutputFile> Feeds(RegisterView view)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            yield return AtomFeed.Of(view, language, DataPaths.DecisionFeed, "quyet-dinh", DataWords.DecisionFeed, view.Register.Decisions);
            yield return AtomFeed.Of(
                view, language, DataPaths.RevocationFeed, "thu-hoi", DataWords.RevocationFeed,
                view.Register.Decisions.Where(static decision => decision.Entries.Any(static entry => entry.Action == PublicAction.Revoke)));
        }
    }
}
