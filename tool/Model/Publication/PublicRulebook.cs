using System.Collections.Immutable;
using Antt.Model.Law;

namespace Antt.Model.Publication;

/// <summary>A set of criteria ("bộ tiêu chí").</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Instrument">Id of the text it comes from.</param>
/// <param name="From">Its first day in force.</param>
/// <param name="To">Its last day in force, if there is one.</param>
/// <param name="UnitTypes">The unit types it judges.</param>
/// <param name="PeriodStart">First day of the evaluation period, in the year before.</param>
/// <param name="PeriodEnd">Last day of the evaluation period.</param>
/// <param name="RegistrationUntil">Last day to register.</param>
/// <param name="DecisionBefore">The day before which recognition is decided.</param>
/// <param name="Exclusions">Units it leaves out.</param>
/// <param name="Criteria">The criteria.</param>
/// <param name="Conditions">Every atomic condition, in the order of the text.</param>
public sealed record PublicRulebook(
    string Id, Words Title, string Instrument, DateOnly From, DateOnly? To, ImmutableArray<PublicUnitType> UnitTypes,
    YearDay PeriodStart, YearDay PeriodEnd, YearDay RegistrationUntil, YearDay DecisionBefore,
    ImmutableArray<PublicExclusion> Exclusions, ImmutableArray<PublicCriterion> Criteria,
    ImmutableArray<PublicConditionText> Conditions);

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
