using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// Lists folders of a repository, all of one level at a time. The folders of communes may stay closed, so that a change of a few units is seen without
/// listing a hundred thousand others.
/// </summary>
/// <param name="objects">Reads the folders.</param>
/// <param name="isFolded">Whether folders of communes stay closed.</param>
internal sealed class TreeListing(GitObjects objects, bool isFolded)
{
    private const int CommuneDepth = 4;
    private const string Units = "data/units/";

    /// <summary>Files, ordinal by path.</summary>
    public ImmutableArray<SourceEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<SourceEntry>();

    /// <summary>What git calls each of the files.</summary>
    public List<GitName> Names { get; } = [];

    /// <summary>The closed folders of communes, with what git calls them.</summary>
    public List<CommuneFolder> Communes { get; } = [];

    /// <summary>Lists one folder after another, with all below it.</summary>
    /// <param name="folders">Paths without a slash at the end, and what git calls them.</param>
    public void Add(IEnumerable<KeyValuePair<string, GitName>> folders)
    {
        var roots = new List<TreeFolder>();
        foreach (var (path, name) in folders) roots.Add(objects.Folders.At(path, name));
        for (var level = roots; level.Count > 0; level = [.. level.SelectMany(Below)])
        {
            var unlisted = level.FindAll(static folder => folder.Items is null);
            var contents = objects.All(unlisted.ConvertAll(static folder => folder.Name));
            for (var i = 0; i < unlisted.Count; i++) unlisted[i].Fill(contents[i], objects.Folders);
        }
        foreach (var root in roots) Take(root);
    }

    private IEnumerable<TreeFolder> Below(TreeFolder folder) => folder.Items!.Select(static item => item.Folder).OfType<TreeFolder>().Where(below => !IsCommune(below));

    private void Take(TreeFolder folder)
    {
        foreach (var item in folder.Items!)
        {
            if (item.Folder is null)
            {
                Entries.Add(item.File);
                Names.Add(item.Name);
            }
            else if (IsCommune(item.Folder)) Communes.Add(new CommuneFolder(item.Folder.Path[..^1], item.Name));
            else Take(item.Folder);
        }
    }

    /// <summary>Whether a folder is that of a commune, and stays closed.</summary>
    private bool IsCommune(TreeFolder folder) => isFolded && folder.Depth == CommuneDepth && folder.Path.StartsWith(Units, StringComparison.Ordinal);
}

/// <summary>The folder of a commune, in which its units lie.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">What git calls it.</param>
internal sealed record CommuneFolder(string Path, GitName Name)
{
    /// <summary>The place it is named after.</summary>
    public string Place => Path[(Path.LastIndexOf('/') + 1)..];
}
