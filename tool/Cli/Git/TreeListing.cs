using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// Lists folders of a repository, all of one level at a time. The folder of a unit that nobody asked for stays closed: of it there is no more than
/// the unit's own document, so that a change of a few units is seen without listing the papers of a hundred thousand others.
/// </summary>
/// <param name="objects">Reads the folders.</param>
/// <param name="opened">Folders of the units that are listed; null for all.</param>
internal sealed class TreeListing(GitObjects objects, IReadOnlySet<string>? opened)
{
    private const int UnitDepth = 5;
    private const int CommuneDepth = 4;
    private const string Units = "data/units/";
    private const string Document = "unit.json";

    /// <summary>Files, ordinal by path.</summary>
    public ImmutableArray<SourceEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<SourceEntry>();

    /// <summary>What git calls each of the files.</summary>
    public List<GitName> Names { get; } = [];

    /// <summary>The folders of communes that hold units, with what git calls them.</summary>
    public List<(string Path, GitName Name)> Communes { get; } = [];

    /// <summary>Lists one folder after another, with all below it.</summary>
    /// <param name="folders">Paths without a slash at the end, and what git calls them.</param>
    public void Add(IEnumerable<(string Path, GitName Name)> folders)
    {
        var roots = folders.Select(static folder => new Folder(folder.Path + "/", folder.Name, folder.Path.AsSpan().Count('/') + 1)).ToList();
        for (var level = roots; level.Count > 0; level = [.. level.SelectMany(static folder => folder.Below)])
        {
            var contents = objects.All(level.ConvertAll(static folder => folder.Name));
            for (var i = 0; i < level.Count; i++) Fill(level[i], contents[i]);
        }
        foreach (var root in roots) Take(root);
    }

    private void Fill(Folder folder, byte[]? content)
    {
        var idLength = folder.Name.Id.Length;
        for (var rest = content.AsMemory(); rest.Length > 0;)
        {
            // "<mode> <name>\0<id>"
            var (space, end) = (rest.Span.IndexOf((byte)' '), rest.Span.IndexOf((byte)0));
            var mode = rest.Span[..space];
            var path = folder.Path + Encoding.UTF8.GetString(rest.Span[(space + 1)..end]);
            var name = new GitName(rest.Slice(end + 1, idLength));
            if (mode.SequenceEqual("40000"u8))
            {
                if (IsClosed(folder, path)) folder.Items.Add((new SourceEntry($"{path}/{Document}"), name with { IsUnitOfFolder = true }, null));
                else folder.Items.Add((default, name, new Folder(path + "/", name, folder.Depth + 1)));
            }
            else if (mode.StartsWith("1"u8) && !mode.StartsWith("16"u8))
            {
                folder.Items.Add((new SourceEntry(path, mode.StartsWith("12"u8) ? SourceEntryKind.OutwardLink : SourceEntryKind.File), name, null));
            }
            rest = rest[(end + 1 + idLength)..];
        }
    }

    private bool IsClosed(Folder above, string path) =>
        opened is not null && above.Depth == UnitDepth - 1 && above.Path.StartsWith(Units, StringComparison.Ordinal) && !opened.Contains(path);

    private void Take(Folder folder)
    {
        if (folder.Depth == CommuneDepth && folder.Path.StartsWith(Units, StringComparison.Ordinal)) Communes.Add((folder.Path[..^1], folder.Name));
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

    /// <summary>A folder while it is listed.</summary>
    private sealed class Folder(string path, GitName name, int depth)
    {
        public string Path { get; } = path;

        public GitName Name { get; } = name;

        public int Depth { get; } = depth;

        public List<(SourceEntry Entry, GitName Name, Folder? Below)> Items { get; } = [];

        public IEnumerable<Folder> Below => Items.Select(static item => item.Below).OfType<Folder>();
    }
}
