using System.Collections.Immutable;
using Antt.Model.Places;

namespace Antt.Model.Authority;

/// <summary>Who recognises units of a sort, as the text lays it down ("thẩm quyền công nhận"; C124 Điều 10). The first that fits decides.</summary>
/// <param name="UnitTypes">The types; none for all of the rulebook.</param>
/// <param name="ManagingLevel">Only units managed by this level; null for all.</param>
/// <param name="MinistryTracked">Only units that professional units of the Ministry follow, or only others; null for both.</param>
/// <param name="Level">The level that recognises.</param>
/// <param name="Appraiser">The role that appraises before ("thẩm định"; C124 Điều 9 khoản 1).</param>
/// <param name="InForce">While it is so.</param>
/// <param name="Question">Number of the open question on whose reading it rests, if any.</param>
/// <param name="Clause">Where the text says so.</param>
public sealed record CompetenceRule(
    ImmutableArray<string> UnitTypes, AdministrativeLevel? ManagingLevel, bool? MinistryTracked, AdministrativeLevel Level, string? Appraiser,
    DateRange InForce, string? Question, string Clause);

/// <summary>Whose recognition may be delegated, and how far ("ủy quyền"; C124 Điều 10 khoản 5).</summary>
/// <param name="UnitTypes">The types whose recognition may be delegated; none where no recognition may.</param>
/// <param name="LevelsDown">How many levels below the delegating body the other one is: exactly so many.</param>
/// <param name="Clause">Where the text says so.</param>
public sealed record DelegationRule(ImmutableArray<string> UnitTypes, int LevelsDown, string Clause);
