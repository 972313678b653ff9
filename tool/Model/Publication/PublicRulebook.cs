using System.Collections.Immutable;
using Antt.Model.Law;
using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>A set of criteria ("bộ tiêu chí").</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Instrument">Id of the text it comes from.</param>
/// <param name="From">Its first day in force.</param>
/// <param name="To">Its last day in force, if there is one.</param>
/// <param name="UnitTypes">The unit types it judges.</param>
/// <param name="Days">The days of every year that its text lays down; null where it lays down none, as that of model units does.</param>
/// <param name="Exclusions">Units it leaves out.</param>
/// <param name="Criteria">The criteria.</param>
/// <param name="Conditions">Every atomic condition, in the order of the text.</param>
public sealed record PublicRulebook(
    string Id, Words Title, string Instrument, DateOnly From, DateOnly? To, ImmutableArray<PublicUnitType> UnitTypes,
    PublicYearDays? Days, ImmutableArray<PublicExclusion> Exclusions, ImmutableArray<PublicCriterion> Criteria,
    ImmutableArray<PublicConditionText> Conditions)
{
    /// <summary>Who recognises, rule by rule, the first that fits; null where the text says nothing ("thẩm quyền"; C124 Điều 10).</summary>
    public ImmutableArray<PublicAuthority>? Authority { get; init; }

    /// <summary>Whose recognition may be delegated; null where no recognition may (C124 Điều 10 khoản 5).</summary>
    public PublicDelegation? Delegation { get; init; }
}

/// <summary>Who recognises units of a sort. Which level manages a unit is not published; what the text says of it is.</summary>
/// <param name="Level">The level that recognises.</param>
/// <param name="Clause">Where the text says so.</param>
public sealed record PublicAuthority(AdministrativeLevel Level, string Clause)
{
    /// <summary>The types it is about; null for all of the rulebook.</summary>
    public ImmutableArray<string>? UnitTypes { get; init; }

    /// <summary>Only units managed by this level; null for all.</summary>
    public AdministrativeLevel? ManagingLevel { get; init; }

    /// <summary>Only units that the Ministry follows, or only others; null for both.</summary>
    public bool? MinistryTracked { get; init; }

    /// <summary>The first day of the rule; null where it has always been so.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the rule; null while it holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Number of the open question on whose reading it rests, if any.</summary>
    public string? Question { get; init; }
}

/// <summary>Whose recognition may be delegated, and how far.</summary>
/// <param name="UnitTypes">The types.</param>
/// <param name="LevelsDown">How many levels below.</param>
/// <param name="Clause">Where the text says so.</param>
public sealed record PublicDelegation(ImmutableArray<string> UnitTypes, int LevelsDown, string Clause);

/// <summary>The days of every year N that a text lays down.</summary>
/// <param name="PeriodStart">First day of the evaluation period, in the year before.</param>
/// <param name="PeriodEnd">Last day of the evaluation period.</param>
/// <param name="RegistrationUntil">Last day to register.</param>
/// <param name="DecisionBefore">The day before which recognition is decided.</param>
public sealed record PublicYearDays(YearDay PeriodStart, YearDay PeriodEnd, YearDay RegistrationUntil, YearDay DecisionBefore);

/// <summary>A unit type and its name ("đối tượng").</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record PublicUnitType(string Code, Words Name);

/// <summary>Units a rulebook leaves out.</summary>
/// <param name="UnitType">Their type.</param>
/// <param name="Reason">Which and why.</param>
/// <param name="Clause">Where the text says so.</param>
public sealed record PublicExclusion(string UnitType, Words Reason, string Clause);

/// <summary>A criterion that groups conditions ("tiêu chí").</summary>
/// <param name="Id">Its id.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="Title">Its title.</param>
public sealed record PublicCriterion(string Id, string Clause, Words Title);

/// <summary>An atomic condition in words ("điều kiện").</summary>
/// <param name="Id">Its id.</param>
/// <param name="Clause">Điều, khoản, điểm.</param>
/// <param name="Title">The condition in a few words.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="From">First day of this wording.</param>
/// <param name="To">Last day of this wording, if there is one.</param>
/// <param name="Sensitive">Whether its outcome is published only merged with others.</param>
/// <param name="Exceptions">When it does not apply.</param>
/// <param name="Evidence">Kinds of evidence of which one suffices.</param>
public sealed record PublicConditionText(
    string Id, string Clause, Words Title, Words Meaning, DateOnly From, DateOnly? To, bool Sensitive,
    ImmutableArray<Words> Exceptions, ImmutableArray<string> Evidence);
