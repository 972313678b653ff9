using System.Collections.Immutable;
using Antt.Model.Authority;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Assessment;

/// <summary>How a unit stands for a year on a day ("kết quả xét").</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year N.</param>
/// <param name="AsOf">The day asked about; facts dated later are not known.</param>
/// <param name="IsFinal">Whether the period is over and nothing is still open.</param>
/// <param name="Verdict">The result.</param>
/// <param name="Rulebook">The rulebook it was judged by; null when the year declares none for the type.</param>
/// <param name="Conditions">Every condition in the order of the rulebook; none when out of scope.</param>
/// <param name="RollUp">The counts over the units a commune manages; null for other types.</param>
/// <param name="Exclusion">Why it is out of scope, when it is.</param>
/// <param name="Questions">Numbers of the open questions whose reading decided something, in order.</param>
public sealed record UnitResult(
    Unit Unit, int Year, DateOnly AsOf, bool IsFinal, Verdict Verdict, Rulebook? Rulebook, ImmutableArray<ConditionResult> Conditions,
    RollUp? RollUp, Exclusion? Exclusion, ImmutableArray<string> Questions)
{
    /// <summary>Who is competent to decide, where that rests on the reading of an open question; null elsewhere.</summary>
    public Competence? AssumedAuthority { get; init; }
}
