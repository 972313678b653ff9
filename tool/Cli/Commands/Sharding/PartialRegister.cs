using System.Collections.Immutable;
using Antt.Cli.Disk;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Git;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Cli.Commands.Sharding;

/// <summary>The register one stands in, of which perhaps only a part is checked out.</summary>
/// <param name="Root">Its folder.</param>
/// <param name="Tree">Its files, units by name alone until they are asked for.</param>
/// <param name="Files">Paths of all files that git knows of.</param>
/// <param name="State">What git calls the data as it was committed.</param>
internal sealed record PartialRegister(string Root, SourceTree Tree, ImmutableArray<string> Files, string State)
{
    /// <summary>Opens it; null, with the reason, where there is none, or no repository around it.</summary>
    public static PartialRegister? Open(string folder, out Words? problem)
    {
        if (RegisterRoot.Above(folder) is not { } root)
        {
            problem = RunText.NoRegister(folder);
            return null;
        }
        if (GitRepository.Open(root, out problem) is null) return null;
        new EditJournal(root).Recover();
        ImmutableArray<string> files = [.. GitCommand.Ask(root, "ls-files", "-z", "--", "data")!.Parts.Where(static path => path.Length > 0)];
        var state = GitCommand.Ask(root, "rev-parse", "HEAD:./data")!.Line;
        return new PartialRegister(root, IndexedTree.Of(SealedTree.Over(new DiskTree(root, isFolded: true), ImmutableHashSet<string>.Empty), files), files, state);
    }

    /// <summary>The first thing in the data, as far as it is checked out, that is not as it was committed; null when all is.</summary>
    public string? Uncommitted => GitCommand.Ask(Root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "data")!.Parts.FirstOrDefault(static part => part.Length > 3)?[3..];

    /// <summary>The folders of communes that git knows of.</summary>
    public IEnumerable<string> Communes => Files.Where(static path => path.StartsWith("data/units/", StringComparison.Ordinal) && path.AsSpan().Count('/') > 4)
        .Select(static path => string.Join('/', path.Split('/')[..4])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A run over the units of some communes.</summary>
    /// <param name="screen">Who asks.</param>
    /// <param name="communes">Their folders.</param>
    /// <param name="asOf">The day asked about; null for the register's own.</param>
    /// <param name="lines">Takes the results; null for nobody.</param>
    public RunSummary Run(Screen screen, ImmutableArray<string> communes, DateOnly? asOf, PartLines? lines)
    {
        var folders = Tree.Entries.Where(static entry => entry.Path.EndsWith("/unit.json", StringComparison.Ordinal)).Select(static entry => entry.Path[..^"/unit.json".Length])
            .Where(folder => communes.Contains(folder[..folder.LastIndexOf('/')])).ToImmutableArray();
        var options = new RunOptions(screen.Environment.Today) { AsOf = asOf, Only = folders.IsEmpty ? communes : folders, Parallelism = Environment.ProcessorCount };
        return lines is null ? Pipeline.Run(Tree, options) : lines.TakeOf(Tree, options);
    }
}
