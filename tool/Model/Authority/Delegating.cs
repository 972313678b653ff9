using System.Collections.Immutable;
using Antt.Model.Decisions;
using Antt.Model.Places;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Model.Authority;

/// <summary>A delegation of the power to recognise ("ủy quyền"; C124 Điều 10 khoản 5), wherever it was entered.</summary>
/// <param name="From">The level that delegates.</param>
/// <param name="To">The level that is delegated to.</param>
/// <param name="ToBody">Sort of the body that is delegated to, by its word.</param>
/// <param name="ToPlace">Id of its place, where it is one alone.</param>
/// <param name="InForce">While it holds.</param>
/// <param name="Act">Number of the act, where known.</param>
public sealed record Delegating(
    AdministrativeLevel From, AdministrativeLevel To, string ToBody, string? ToPlace, DateRange InForce, string? Act)
{
    private static readonly string Committee = Bodies.Word(BodyKind.PeoplesCommittee);

    /// <summary>The delegation that a unit's state tells of; null when it tells of none.</summary>
    public static Delegating? Of(UnitState state) => state.DelegatedTo is { } to
        ? new Delegating(state.ManagingLevel, to, Committee, null, new DateRange(state.From, null), state.DelegationAct) : null;

    /// <summary>A delegation that a profile holds.</summary>
    public static Delegating Of(Delegation delegation) => new(
        delegation.From.Level, delegation.To.Level, delegation.To.Body, delegation.To.Place, delegation.InForce, delegation.ActNumber);

    /// <summary>What makes it invalid from the outset, whatever unit it is used for; null when nothing does.</summary>
    public DelegationFlaw? FlawAtStart(DelegationRule rule, Tiers tiers) =>
        From == AdministrativeLevel.Ministry || ToBody != Committee ? DelegationFlaw.NotBetweenCommittees
        : !IsDownBy(rule.LevelsDown, tiers, InForce.From) ? DelegationFlaw.NotSoManyLevelsDown
        : null;

    /// <summary>Why it does not serve for a unit on a day; null when it does.</summary>
    /// <param name="unitType">The unit's type.</param>
    /// <param name="area">The commune the unit lies in and the places above it.</param>
    /// <param name="rule">What the text allows; null where it allows nothing.</param>
    /// <param name="tiers">The levels there are.</param>
    /// <param name="day">The day.</param>
    public DelegationFlaw? FlawFor(string unitType, ImmutableArray<string> area, DelegationRule? rule, Tiers tiers, DateOnly day)
    {
        if (rule is null || !rule.UnitTypes.Contains(unitType)) return DelegationFlaw.UnitType;
        if (FlawAtStart(rule, tiers) is { } flaw) return flaw;
        if (ToPlace is not null && !area.Contains(ToPlace)) return DelegationFlaw.OutsideArea;
        if (!InForce.Contains(day)) return DelegationFlaw.OutsideDates;
        var bothExist = tiers.Has(BodyKind.PeoplesCommittee, From, day) && tiers.Has(BodyKind.PeoplesCommittee, To, day);
        return bothExist ? null : DelegationFlaw.Lapsed;
    }

    private bool IsDownBy(int steps, Tiers tiers, DateOnly day)
    {
        AdministrativeLevel? level = From;
        for (; steps > 0 && level is { } above; steps--) level = tiers.Below(above, day);
        return level == To;
    }
}

/// <summary>Why a delegation does not hold.</summary>
public enum DelegationFlaw
{
    /// <summary>Recognition of units of the type is not delegated at all.</summary>
    UnitType,

    /// <summary>One side is no People's Committee.</summary>
    NotBetweenCommittees,

    /// <summary>The other body is not exactly one level below.</summary>
    NotSoManyLevelsDown,

    /// <summary>The unit does not lie in the area of the body that is delegated to.</summary>
    OutsideArea,

    /// <summary>The day is before its first or after its last.</summary>
    OutsideDates,

    /// <summary>One side no longer exists, and nobody issued it anew .</summary>
    Lapsed,
}
