using System.Collections.Immutable;
using Antt.Model.Authority;
using Antt.Model.Dossiers;
using Antt.Model.Facts;

namespace Antt.Model.Law;

/// <summary>A set of criteria for one or more unit types ("bộ tiêu chí"; C124 Điều 4–7).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Instrument">Id of the legal text it comes from.</param>
/// <param name="InForce">While it applies; a year is judged by what is in force at its period's end.</param>
/// <param name="UnitTypes">The unit types it judges.</param>
/// <param name="Period">The evaluation period.</param>
/// <param name="DecisionBefore">The day before which recognition is decided ("trước ngày"; C124 Điều 9 khoản 1).</param>
/// <param name="RegistrationUntil">The last day of the quarter in which to register.</param>
/// <param name="Exclusions">Units out of scope (C124 Điều 1 khoản 2.b).</param>
/// <param name="RequiredAttributes">Attributes without which scope cannot be told.</param>
/// <param name="Criteria">The criteria its conditions belong to.</param>
/// <param name="Conditions">Every atomic condition, in the order of the text; included ones stand where they are included.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Rulebook(
    string Id, Words Title, string Instrument, DateRange InForce, ImmutableArray<UnitTypeName> UnitTypes, EvaluationPeriod Period,
    YearDay DecisionBefore, YearDay RegistrationUntil, ImmutableArray<Exclusion> Exclusions,
    ImmutableArray<AttributeRequirement> RequiredAttributes, ImmutableArray<CriterionGroup> Criteria, ImmutableArray<Condition> Conditions,
    Input Input)
{
    /// <summary>The clauses of its period and days.</summary>
    public PeriodClauses Clauses { get; init; } = new(null, null, null);

    /// <summary>What the dossiers of a year must hold (C124 Điều 9 khoản 2).</summary>
    public ImmutableArray<DossierRule> Dossiers { get; init; } = [];

    /// <summary>Who reviews the year (C124 Điều 9 khoản 1).</summary>
    public ImmutableArray<MeetingRule> Meetings { get; init; } = [];

    /// <summary>Who recognises, first that fits; empty where nothing is laid down, so that nothing is checked (C124 Điều 10).</summary>
    public ImmutableArray<CompetenceRule> Authority { get; init; } = [];

    /// <summary>Whether some competence rests on the reading of an open question, so that results have to say whether theirs does.</summary>
    public bool HasAssumedAuthority
    {
        get
        {
            foreach (var rule in Authority)
                if (rule.Question is not null) return true;
            return false;
        }
    }

    /// <summary>Whose recognition may be delegated; null where nothing is laid down (C124 Điều 10 khoản 5).</summary>
    public DelegationRule? Delegation { get; init; }

    /// <summary>What its units strive for.</summary>
    public Scheme Scheme { get; init; }
}

/// <summary>Where the text lays down the days of a rulebook.</summary>
/// <param name="Registration">Of the quarter in which to register.</param>
/// <param name="Period">Of the evaluation period.</param>
/// <param name="Decision">Of the day before which recognition is decided.</param>
public sealed record PeriodClauses(string? Registration, string? Period, string? Decision);

/// <summary>A unit type and its name ("đối tượng").</summary>
/// <param name="Code">KDC, XA, CQ, DN, GD, or one that a locality declares.</param>
/// <param name="Name">Its name.</param>
public sealed record UnitTypeName(string Code, Words Name);

/// <summary>A criterion of the text that groups atomic conditions ("tiêu chí").</summary>
/// <param name="Id">For instance KDC-3.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="Title">Its title.</param>
public sealed record CriterionGroup(string Id, string Clause, Words Title)
{
    /// <summary>The group of criteria it stands in ("nhóm"), where the text has groups.</summary>
    public Words? Group { get; init; }
}

/// <summary>An attribute that units of a type must state before they can register.</summary>
/// <param name="UnitType">The type.</param>
/// <param name="Attribute">The attribute.</param>
public sealed record AttributeRequirement(string UnitType, string Attribute);
