using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>A folder of a revision, with all below it as far as it was listed.</summary>
/// <param name="path">Its path, a slash at the end.</param>
/// <param name="name">What git calls it.</param>
internal sealed class TreeFolder(string path, GitName name)
{
    /// <summary>Its path, a slash at the end.</summary>
    public string Path { get; } = path;

    /// <summary>What git calls it.</summary>
    public GitName Name { get; } = name;

    /// <summary>How many folders its path names.</summary>
    public int Depth { get; } = path.AsSpan().Count('/');

    /// <summary>What stands in it, in git's order; null until it is listed.</summary>
    public List<TreeEntry>? Items { get; private set; }

    /// <summary>Takes down what stands in it.</summary>
    /// <param name="content">The folder as git keeps it; null where it is not there.</param>
    /// <param name="known">The folders of other revisions.</param>
    public void Fill(byte[]? content, TreeFolders known)
    {
        Items = [];
        foreach (var item in TreeContent.Of(content, Name.Id.Length))
        {
            if (item.Kind == TreeItemKind.Module) continue;
            var (below, called) = (Path + item.Name, new GitName(item.Id));
            Items.Add(item.Kind == TreeItemKind.Folder
                ? new TreeEntry(default, called, known.At(below, called))
                : new TreeEntry(new SourceEntry(below, item.Kind == TreeItemKind.Link ? SourceEntryKind.OutwardLink : SourceEntryKind.File), called, null));
        }
    }
}

/// <summary>A file, or a folder with all below it.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">What git calls it.</param>
/// <param name="Folder">The folder; null for a file.</param>
internal sealed record TreeEntry(SourceEntry File, GitName Name, TreeFolder? Folder);

/// <summary>The folders that revisions share: one that git calls the same is listed once.</summary>
internal sealed class TreeFolders
{
    private readonly Dictionary<string, TreeFolder> _byPath = new(StringComparer.Ordinal);

    /// <summary>The folder at a path, listed already where a revision before had the same there.</summary>
    /// <param name="path">The path, without a slash at the end.</param>
    /// <param name="name">What git calls the folder.</param>
    public TreeFolder At(string path, GitName name)
    {
        if (_byPath.TryGetValue(path, out var known) && known.Name.Key == name.Key) return known;
        return _byPath[path] = new TreeFolder(path + "/", name);
    }
}
