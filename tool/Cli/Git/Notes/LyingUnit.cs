namespace Antt.Cli.Git.Notes;

/// <summary>A unit in the folder of a commune, while something is learnt of it.</summary>
/// <param name="Folder">Which of some folders it lies in.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What git calls its own folder.</param>
internal sealed record LyingUnit(int Folder, string Id, GitName Name)
{
    /// <summary>The units in some folders of communes.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="objects">Reads them.</param>
    public static List<LyingUnit> In(CommuneFolder[] folders, GitObjects objects)
    {
        var contents = objects.All([.. folders.Select(static folder => folder.Name)]);
        var units = new List<LyingUnit>();
        for (var at = 0; at < folders.Length; at++)
        {
            foreach (var item in TreeContent.Of(contents[at], folders[at].Name.Id.Length))
                if (item.Kind == TreeItemKind.Folder) units.Add(new LyingUnit(at, item.Name, new GitName(item.Id)));
        }
        return units;
    }
}
