using System.Collections.Immutable;
using Antt.Model.Places;

namespace Antt.Model.Authority;

/// <summary>Where a unit lies ("địa bàn").</summary>
public static class Area
{
    /// <summary>A commune and the places above it, lowest first; it ends where places name each other as parents.</summary>
    public static ImmutableArray<string> Of(string commune, IReadOnlyDictionary<string, Place> places)
    {
        var area = ImmutableArray.CreateBuilder<string>();
        for (string? id = commune; id is not null && !area.Contains(id); id = places.TryGetValue(id, out var place) ? place.Parent : null)
            area.Add(id);
        return area.ToImmutable();
    }
}
