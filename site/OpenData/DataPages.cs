using System.Collections.Immutable;
using Antt.Site.Pages.Data;
using Antt.Site.Rendering;

namespace Antt.Site.OpenData;

/// <summary>The pages of the open data; none where the site hands out none.</summary>
internal static class DataPages
{
    /// <summary>The kinds, in the order they are written.</summary>
    public static ImmutableArray<SitePage> All { get; } =
    [
        Page("data", DataPaths.Home, typeof(DataPage)),
        Page("data-dictionary", DataPaths.Dictionary, typeof(DictionaryPage)),
        Page("check", DataPaths.Check, typeof(CheckPage)),
        Page("data-snapshots", DataPaths.Snapshots, typeof(SnapshotsPage)),
    ];

    private static SitePage Page(string name, string path, Type component) =>
        new(name, component, view => view.Options.WireFormat is null ? [] : [new PageRequest(path, component)]);
}
