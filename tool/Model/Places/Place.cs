using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Places;

/// <summary>
/// An administrative unit over its time ("đơn vị hành chính"). An official code is used again for another territory, so the
/// identity is the code together with the first day.
/// </summary>
/// <param name="Id"><c>code-yyyy-MM-dd</c>.</param>
/// <param name="Code">The official code.</param>
/// <param name="Level">Tier: province, district or commune.</param>
/// <param name="Kind">The official kind, for instance <c>phuong</c> or <c>dac-khu</c>.</param>
/// <param name="Name">The full official name.</param>
/// <param name="Parent">Id of the place it lies in.</param>
/// <param name="InForce">From its first to its last day.</param>
/// <param name="Predecessors">The places it was made from.</param>
/// <param name="Successors">The places that took it over.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Place(
    string Id, string Code, AdministrativeLevel Level, string Kind, string Name, string? Parent, DateRange InForce,
    ImmutableArray<PlaceSuccession> Predecessors, ImmutableArray<PlaceSuccession> Successors, Input Input);
