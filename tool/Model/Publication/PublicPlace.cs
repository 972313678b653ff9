using System.Collections.Immutable;
using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>An administrative unit over its time ("đơn vị hành chính").</summary>
/// <param name="Id">Official code and first day.</param>
/// <param name="Code">The official code.</param>
/// <param name="Level">Tier: province, district or commune.</param>
/// <param name="Kind">The official kind, for instance <c>phuong</c>.</param>
/// <param name="Name">The full official name.</param>
/// <param name="Parent">Id of the place it lies in.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it exists.</param>
/// <param name="Predecessors">The places it was made from.</param>
/// <param name="Successors">The places that took it over.</param>
public sealed record PublicPlace(
    string Id, string Code, AdministrativeLevel Level, string Kind, string Name, string? Parent, DateOnly From, DateOnly? To,
    ImmutableArray<PublicPlaceLink> Predecessors, ImmutableArray<PublicPlaceLink> Successors)
{
    /// <summary>What the locality calls its residential areas ("thôn, ấp, khóm, tổ dân phố …"); null where it has no word of its own.</summary>
    public Words? ResidentialAreas { get; init; }
}

/// <summary>A link to a place before or after ("sáp nhập, chia tách, đổi tên").</summary>
/// <param name="Place">Id of the other place.</param>
/// <param name="Whole">Whether the whole of the older place is meant.</param>
public sealed record PublicPlaceLink(string Place, bool Whole);
