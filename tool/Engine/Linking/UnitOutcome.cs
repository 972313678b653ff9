using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>What the rest of a run needs to know of a unit once its documents are gone.</summary>
/// <param name="File">The unit's folder and, while results are delivered, its documents.</param>
/// <param name="Results">Its results, years ascending; a commune's come later.</param>
/// <param name="Models">How it stands as a nominated model unit, years ascending.</param>
/// <param name="CommuneYears">The years of a commune, which wait for the units it manages.</param>
/// <param name="Children">How it counts for the communes that answer for it.</param>
/// <param name="Events">A residential area's events, which its commune lists too.</param>
/// <param name="WithoutLaw">Declared years that have no rulebook for it.</param>
/// <param name="Found">What was found.</param>
internal sealed record UnitOutcome(
    UnitFile File, ImmutableArray<JudgedYear> Results, ImmutableArray<JudgedYear> Models, ImmutableArray<UnitYear> CommuneYears,
    ImmutableArray<ManagedChild> Children, ImmutableArray<ResidentialEvent> Events, ImmutableArray<int> WithoutLaw, ImmutableArray<Diagnostic> Found);

/// <summary>A year of a unit and its result.</summary>
/// <param name="Entered">What was entered.</param>
/// <param name="Result">What came out.</param>
internal sealed record JudgedYear(UnitYear Entered, UnitResult Result);

/// <summary>A unit in the population of a commune for a year.</summary>
/// <param name="Commune">Id of the commune's place.</param>
/// <param name="Year">The year.</param>
/// <param name="Child">How it counts; null when nothing says how to judge it.</param>
internal readonly record struct ManagedChild(string Commune, int Year, Child? Child);

/// <summary>An event of a residential area.</summary>
/// <param name="Commune">Id of the commune it lay in on the day.</param>
/// <param name="Date">The day.</param>
/// <param name="Id">Id of the event.</param>
/// <param name="Unit">Id of the residential area.</param>
internal readonly record struct ResidentialEvent(string Commune, DateOnly Date, string Id, string Unit);
