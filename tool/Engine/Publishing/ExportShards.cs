using System.Collections.Immutable;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>Which province a place belongs to, so that no file and no folder grows with the nation.</summary>
internal sealed class ExportShards(ImmutableArray<PublicPlace> places)
{
    private const int Tiers = 4;

    private readonly Dictionary<string, PublicPlace> _places = places.ToDictionary(place => place.Id, StringComparer.Ordinal);

    /// <summary>The uppermost place above a place, or the place itself.</summary>
    public string ProvinceOf(string place)
    {
        for (var tier = 0; tier < Tiers && _places.TryGetValue(place, out var at) && at.Parent is { } parent; tier++) place = parent;
        return place;
    }

    /// <summary>Province and commune a unit began in: that never changes, whatever happens to the unit.</summary>
    public string FolderOf(PublicUnit unit) => $"{ProvinceOf(unit.Places[0].Place)}/{unit.Places[0].Place}";
}
