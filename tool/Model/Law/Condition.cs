using System.Collections.Immutable;
using Antt.Model.Criteria;

namespace Antt.Model.Law;

/// <summary>One atomic condition ("điều kiện") of a rulebook. Its id never changes; another wording or threshold is another entry with another span.</summary>
/// <param name="Id">For instance <c>KDC-3.đ</c> or <c>XA-2/KDC-3.đ</c>.</param>
/// <param name="Clause">Điều, khoản, điểm.</param>
/// <param name="Title">The condition in a few words.</param>
/// <param name="Meaning">What it means, in our words; equals the title where nothing more is to be said.</param>
/// <param name="InForce">While this wording applies.</param>
/// <param name="IsSensitive">Whether it is of the kind recorded only as a confirmation and published only merged.</param>
/// <param name="Applicability">What must hold for it to apply ("nếu có", "nơi có …").</param>
/// <param name="Parts">What is judged; all parts must hold.</param>
/// <param name="EvidenceKinds">Kinds of evidence of which one suffices.</param>
public sealed record Condition(
    string Id, string Clause, Words Title, Words Meaning, DateRange InForce, bool IsSensitive,
    ImmutableArray<Applicability> Applicability, ImmutableArray<Criterion> Parts, ImmutableArray<string> EvidenceKinds)
{
    /// <summary>Id of the profile that adds it (C124 Điều 8 khoản 1); null for the Circular's own.</summary>
    public string? AddedBy { get; init; }

    /// <summary>
    /// Paths of the facts that are entered for it, each with all below it; for what must not have occurred, <c>confirmations.occurred</c> with
    /// the category. Empty where papers, the registration or other units decide.
    /// </summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The last day of the year on which it may still come to hold ("chưa đến hạn", Q-49); null where nothing is waited for.</summary>
    public YearDay? Due { get; init; }
}

/// <summary>When a condition applies ("nếu có", "nơi có …").</summary>
/// <param name="Attribute">Name of a unit attribute, or null where a fact or the type decides.</param>
/// <param name="Fact">Path of a fact of the year, or null where an attribute or the type decides.</param>
/// <param name="Is">The yes or no that makes it apply; when the value is other, it does not.</param>
/// <param name="AnyOf">It applies when the attribute, a list or a word, holds one of these; empty where <paramref name="Is"/> decides.</param>
/// <param name="Setting">Name of the setting that must be on for this rule to be used at all; when it is off the condition always applies.</param>
/// <param name="AppliesWhenMissing">Whether it applies when the value was not entered; otherwise it is pending.</param>
/// <param name="Reason">Said when it does not apply.</param>
public sealed record Applicability(
    string? Attribute, string? Fact, bool Is, ImmutableArray<string> AnyOf, string? Setting, bool AppliesWhenMissing, Words Reason)
{
    /// <summary>Codes of the unit types it applies to, where the type decides; empty where an attribute or a fact does.</summary>
    public ImmutableArray<string> UnitTypes { get; init; } = [];

    /// <summary>Whether the condition is pending, instead of not applicable, where the value is other (<c>otherwise</c>).</summary>
    public bool IsPendingOtherwise { get; init; }

    /// <summary>Whether the condition fails where the value is other and the setting is off (<c>settingOff</c>); otherwise it is judged.</summary>
    public bool FailsWhenSettingOff { get; init; }
}
