using System.Collections.Immutable;
using System.Text.Json;
using Antt.Cli.Git;
using Antt.Cli.Text.Compare;
using Antt.Engine.Loading;
using Antt.Engine.Reporting.Changes;
using Antt.Model;
using Antt.Model.History;

namespace Antt.Cli.Commands.Compare;

/// <summary>The two states of a register that are compared, and what git knows of them.</summary>
internal sealed class DiffSides : IDisposable
{
    private readonly Revisions _revisions;
    private readonly string _base;
    private readonly string _head;

    private DiffSides(Revisions revisions, string baseCommit, string headCommit)
    {
        _revisions = revisions;
        _base = baseCommit;
        _head = headCommit;
    }

    /// <summary>The older side.</summary>
    public required SourceTree Before { get; init; }

    /// <summary>The newer side.</summary>
    public required SourceTree After { get; init; }

    /// <summary>What the older side is called.</summary>
    public required string BaseName { get; init; }

    /// <summary>What the newer side is called.</summary>
    public required string HeadName { get; init; }

    /// <summary>Whether the newer side is what merging gives.</summary>
    public required bool IsMerged { get; init; }

    /// <summary>Files of the register that are not the same.</summary>
    public required ImmutableArray<string> Changed { get; init; }

    /// <summary>What became of decisions, what is in conflict, what other branches do.</summary>
    public required ChangeHistory History { get; init; }

    /// <summary>Opens the sides that were asked for; null, with the reason, where that cannot be done.</summary>
    /// <param name="root">The register's folder, which is listed only when it is one of the sides.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="language">The language of names that git does not give.</param>
    /// <param name="problem">Why it cannot be done.</param>
    public static DiffSides? Open(string root, DiffQuestion asked, Language language, out Words? problem)
    {
        if (Revisions.Open(root, out problem) is not { } revisions) return null;
        var sides = Of(root, revisions, asked, language, out problem);
        if (sides is null) revisions.Dispose();
        return sides;
    }

    private static DiffSides? Of(string root, Revisions revisions, DiffQuestion asked, Language language, out Words? problem)
    {
        if (revisions.Commit(asked.Head ?? "HEAD", out problem) is not { } head) return null;
        if ((asked.Base ?? revisions.MainLine()) is not { } named)
        {
            problem = CompareText.NoMainLine;
            return null;
        }
        if (revisions.Commit(named, out problem) is not { } target) return null;
        if (revisions.Shared(target, head, out problem) is not { } shared) return null;

        // Without a name for the older side, and with work that is in no commit yet, only what this branch did is looked at.
        var isMerging = asked.Base is not null && asked.Head is not null && !asked.IsUnmerged && shared != target;
        var merged = isMerging ? revisions.Merge(target, head, out problem) : null;
        if (problem is not null) return null;
        return new Opening(root, revisions, asked, language, target, head, isMerging ? target : shared, named).Sides(merged, out problem);
    }

    /// <summary>The offices that the commits of the newer side hand in for, with what the register knows of them.</summary>
    public ImmutableArray<Submitter> Submitters()
    {
        var named = _revisions.Submitters(_base, _head);
        if (named.IsEmpty) return [];
        var known = Offices();
        return [.. named.Select(office => known.TryGetValue(office, out var submitter) ? submitter : new Submitter(office, null, null))];
    }

    public void Dispose() => _revisions.Dispose();

    private Dictionary<string, Submitter> Offices()
    {
        var offices = new Dictionary<string, Submitter>(StringComparer.Ordinal);
        var buffer = new byte[4096];
        var length = After.Read(new SourceEntry("data/offices.json"), ref buffer);
        if (length <= 0) return offices;
        try
        {
            using var document = JsonDocument.Parse(buffer.AsMemory(0, length));
            if (!document.RootElement.TryGetProperty("offices", out var list)) return offices;
            foreach (var office in list.EnumerateArray())
                if (Text(office, "id") is { } id) offices[id] = new Submitter(id, Text(office, "role"), Text(office, "place"));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            offices.Clear(); // whoever checks the register is told what is wrong with the file
        }
        return offices;
    }

    private static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>What is known before the trees are listed.</summary>
    private sealed record Opening(
        string Root, Revisions Revisions, DiffQuestion Asked, Language Language, string Target, string Head, string Base, string Named)
    {
        public DiffSides? Sides(MergedTree? merged, out Words? problem)
        {
            var changed = Asked.Head is null ? Revisions.ChangedHere(Base) : Revisions.Changed(Base, merged?.Tree ?? Head);
            var (before, after) = (new NamedRevision(Base, Named), Asked.Head is { } head ? new NamedRevision(merged?.Tree ?? Head, head) : null);
            if (TwoTrees.Open(Root, Revisions, before, after, changed, out problem) is not { } trees) return null;
            return new DiffSides(Revisions, Base, Head)
            {
                Before = trees.Before, After = trees.After, BaseName = Named, HeadName = Asked.Head ?? CompareText.Folder.In(Language), IsMerged = merged is not null, Changed = changed,
                History = new ChangeHistory(Named, Revisions.Decisions(Base, Asked.Head is null ? null : merged?.Tree ?? Head, changed))
                {
                    Conflicts = merged?.Conflicts ?? [], Elsewhere = Elsewhere(changed), Seals = trees.Seals(changed),
                },
            };
        }

        /// <summary>The units of changed files that other open branches change too.</summary>
        private ImmutableArray<ElsewhereChange> Elsewhere(ImmutableArray<string> changed)
        {
            var here = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var path in changed.Order(StringComparer.Ordinal))
                if (OpenRegister.UnitFolderOf(path) is { } folder && folder.Length < path.Length) here.TryAdd(folder[(folder.LastIndexOf('/') + 1)..], path);
            if (here.Count == 0) return [];
            var elsewhere = ImmutableArray.CreateBuilder<ElsewhereChange>();
            foreach (var branch in new OpenBranches(Root).Beside(Head, Target))
            {
                foreach (var unit in branch.Units.Where(here.ContainsKey)) elsewhere.Add(new ElsewhereChange(here[unit], unit, branch.Name));
            }
            return elsewhere.DrainToImmutable();
        }
    }
}
