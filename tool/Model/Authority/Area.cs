using System.Collections.Immutable;
using Antt.Model.Places;

namespace Antt.Model.Authority;

/// <summary>Where a unit lies ("địa bàn").</summary>
public static class Area
{
    private const int MostLevels = 4;

    /// <summary>A commune and the places above it, lowest first.</summary>
    public static ImmutableArray<string> Of(string commune, IReadOnlyDictionary<string, Place> places)
    {
        var area = ImmutableArray.CreateBuilder<string>(3);
        for (string? id = commune; id is not null && area.Count < MostLevels; id = places.TryGetValue(id, out var place) ? place.Parent : null)
            area.Add(id);
        return area.ToImmutable();
    }
}
