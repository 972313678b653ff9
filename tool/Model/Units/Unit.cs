using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Units;

/// <summary>A unit that can be recognised ("đơn vị"; C124 Điều 1, 2): it keeps its id whatever happens to its name or place.</summary>
/// <param name="Id">ASCII kebab-case, for ever.</param>
/// <param name="Type">Code of its type as the rulebooks declare it: KDC, XA, CQ, DN, GD.</param>
/// <param name="InForce">From its first to its last day.</param>
/// <param name="Predecessors">Ids of the units it was made from.</param>
/// <param name="Successors">Ids of the units that took it over.</param>
/// <param name="States">What it was over time, oldest first, at least one.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Unit(
    string Id, string Type, DateRange InForce, ImmutableArray<string> Predecessors, ImmutableArray<string> Successors,
    ImmutableArray<UnitState> States, Input Input)
{
    /// <summary>Code of the residential area type ("khu dân cư").</summary>
    public const string ResidentialArea = "KDC";

    /// <summary>Code of the enterprise type ("doanh nghiệp").</summary>
    public const string Enterprise = "DN";

    /// <summary>Code of the commune type ("xã, phường, thị trấn, đặc khu").</summary>
    public const string Commune = "XA";

    /// <summary>The state that holds on a day; the first one for days before it.</summary>
    public UnitState On(DateOnly day)
    {
        var state = States[0];
        foreach (var candidate in States)
            if (candidate.From <= day) state = candidate;
        return state;
    }
}
