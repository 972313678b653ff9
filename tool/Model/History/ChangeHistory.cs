using System.Collections.Immutable;
using Antt.Model.Offices;

namespace Antt.Model.History;

/// <summary>
/// What became of the decisions that a revision of the register holds ("sổ chỉ thêm, không sửa"). A decision that was entered is never touched
/// again: it is amended, revoked or replaced by another. Whoever reads git hands this in; nothing here knows of git.
/// </summary>
/// <param name="Base">The revision, as it was named.</param>
/// <param name="Decisions">Files of decisions that are there in the revision and are not what they were.</param>
public sealed record ChangeHistory(string Base, ImmutableArray<DecisionChange> Decisions)
{
    /// <summary>Sealed years that are not what they were, or not what they seal.</summary>
    public ImmutableArray<SealChange> Seals { get; init; } = [];

    /// <summary>Files that both sides of a merge changed, each its own way.</summary>
    public ImmutableArray<string> Conflicts { get; init; } = [];

    /// <summary>What other branches that are still open do to the same units.</summary>
    public ImmutableArray<ElsewhereChange> Elsewhere { get; init; } = [];

    /// <summary>The commits since then that touched the data, oldest first.</summary>
    public ImmutableArray<CommitFact> Commits { get; init; } = [];

    /// <summary>Older commits that touched the dossiers which have been reviewed or decided since, oldest first.</summary>
    public ImmutableArray<CommitFact> Earlier { get; init; } = [];

    /// <summary>The offices as the revision has them.</summary>
    public OfficeList Offices { get; init; } = OfficeList.None;

    /// <summary>From when the revision asks for signatures; null where it does not.</summary>
    public DateOnly? SignedFrom { get; init; }

    /// <summary>The day of the revision, so that nobody gets around it by an older date.</summary>
    public DateOnly BaseDay { get; init; }
}

/// <summary>A unit that another branch changes too.</summary>
/// <param name="Path">The first file of the unit that is changed here.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Branch">The other branch.</param>
public sealed record ElsewhereChange(string Path, string Unit, string Branch);

/// <summary>A decision's file that is not what it was.</summary>
/// <param name="Path">Its path in the older revision.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="NewPath">Where it lies now, when it was moved.</param>
public sealed record DecisionChange(string Path, DecisionChangeKind Kind, string? NewPath = null);

/// <summary>What became of a file.</summary>
public enum DecisionChangeKind
{
    /// <summary>Its content is another.</summary>
    Edited,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It lies elsewhere, so that the decision has another id.</summary>
    Moved,
}

/// <summary>A sealed year that is not what the older revision has.</summary>
/// <param name="Path">Path of the sealed file.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Paper">The first paper that differs, when it was sealed since.</param>
public sealed record SealChange(string Path, SealChangeKind Kind, string? Paper = null);

/// <summary>What became of a sealed year.</summary>
public enum SealChangeKind
{
    /// <summary>It was sealed before and is another now.</summary>
    Edited,

    /// <summary>It was sealed before and is no longer.</summary>
    Removed,

    /// <summary>It was sealed since, with other papers than there were.</summary>
    SealedOtherwise,
}
