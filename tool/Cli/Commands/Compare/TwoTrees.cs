using System.Collections.Immutable;
using Antt.Cli.Git;
using Antt.Cli.Text.Compare;
using Antt.Engine.Comparing;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.History;

namespace Antt.Cli.Commands.Compare;

/// <summary>Two states of a register, of which only the units whose files changed are listed until a run asks for others.</summary>
internal sealed class TwoTrees
{
    private readonly SourceTree _before;
    private readonly SourceTree _after;

    private TwoTrees(SourceTree before, SourceTree after, IReadOnlySet<string>? opened)
    {
        (_before, _after) = (before, after);
        Before = SealedTree.Over(before, opened);
        After = SealedTree.Over(after, opened);
    }

    /// <summary>The older state.</summary>
    public SourceTree Before { get; }

    /// <summary>The newer state.</summary>
    public SourceTree After { get; }

    /// <summary>Opens both; null, with the reason, where one is no register. A change that may concern any unit lists them all.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="revisions">Where it lies in its repository.</param>
    /// <param name="before">The older side.</param>
    /// <param name="after">The newer side; null for the folder as it is.</param>
    /// <param name="changed">Files that are not the same.</param>
    /// <param name="problem">Why it cannot be done.</param>
    public static TwoTrees? Open(string root, Revisions revisions, NamedRevision before, NamedRevision? after, ImmutableArray<string> changed, out Words? problem)
    {
        var units = changed.Select(UnitIndex.FolderOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var opened = ScopeDoubts.Among(changed).IsEmpty ? units : null;
        var old = GitTree.Of(before.Revision, revisions.Prefix, opened, revisions.Objects, revisions.Notes);
        var now = after is not null ? GitTree.Of(after.Revision, revisions.Prefix, opened, revisions.Objects, revisions.Notes) : old is null ? null : new WorkTree(old, root, changed, units);
        problem = old is null ? CompareText.NoRegisterThere(before.Name) : now is null ? CompareText.NoRegisterThere(after!.Name) : null;
        return problem is null ? new TwoTrees(old!, now!, opened) : null;
    }

    /// <summary>What became of sealed years.</summary>
    /// <param name="changed">Files that are not the same.</param>
    public ImmutableArray<SealChange> Seals(ImmutableArray<string> changed) => SealChanges.Of(changed, _before, _after);
}

/// <summary>One of two states of a register.</summary>
/// <param name="Revision">A commit or a tree.</param>
/// <param name="Name">What the person called it.</param>
internal sealed record NamedRevision(string Revision, string Name);
