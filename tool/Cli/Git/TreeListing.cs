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
        var roots = new List<Folder>();
        foreach (var (path, name) in folders) roots.Add(new Folder(path + "/", name, path.AsSpan().Count('/') + 1));
        for (var level = roots; level.Count > 0; level = [.. level.SelectMany(static folder => folder.Below)])
        {
            var contents = objects.All(level.ConvertAll(static folder => folder.Name));
            for (var i = 0; i < level.Count; i++) Fill(level[i], contents[i]);
        }
        foreach (var root in roots) Take(root);
    }

    private void Fill(Folder folder, byte[]? content)
    {
        var isAbove = isFolded && folder.Depth == CommuneDepth - 1 && folder.Path.StartsWith(Units, StringComparison.Ordinal);
        foreach (var item in TreeContent.Of(content, folder.Name.Id.Length))
        {
            var (path, name) = (folder.Path + item.Name, new GitName(item.Id));
            if (item.Kind == TreeItemKind.Module) continue;
            if (item.Kind != TreeItemKind.Folder) folder.Items.Add(new Item(new SourceEntry(path, item.Kind == TreeItemKind.Link ? SourceEntryKind.OutwardLink : SourceEntryKind.File), name, null));
            else if (isAbove) Communes.Add(new CommuneFolder(path, name));
            else folder.Items.Add(new Item(default, name, new Folder(path + "/", name, folder.Depth + 1)));
        }
    }

    private void Take(Folder folder)
    {
        foreach (var (entry, name, below) in folder.Items)
        {
            if (below is not null)
            {
                Take(below);
                continue;
            }
            Entries.Add(entry);
            Names.Add(name);
        }
    }

    /// <summary>A file, or a folder with all below it.</summary>
    private sealed record Item(SourceEntry Entry, GitName Name, Folder? Below);

    /// <summary>A folder while it is listed.</summary>
    private sealed class Folder(string path, GitName name, int depth)
    {
        public string Path { get; } = path;

        public GitName Name { get; } = name;

        public int Depth { get; } = depth;

        public List<Item> Items { get; } = [];

        public IEnumerable<Folder> Below => Items.Select(static item => item.Below).OfType<Folder>();
    }
}

/// <summary>The folder of a commune, in which its units lie.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">What git calls it.</param>
internal sealed record CommuneFolder(string Path, GitName Name)
{
    /// <summary>The place it is named after.</summary>
    public string Place => Path[(Path.LastIndexOf('/') + 1)..];
}
