using System.Collections.Immutable;

namespace Antt.Model.Places;

/// <summary>
/// Finds what an official code or an id stands for on a day ("tra cứu địa bàn"). Codes are used again and places are merged and split, so
/// the day decides; an id that ended leads on to those that took the place over, however often that happened.
/// </summary>
/// <param name="places">Every place, by id.</param>
public sealed class PlaceIndex(IReadOnlyDictionary<string, Place> places)
{
    private readonly ILookup<string, Place> _byCode = places.Values.ToLookup(place => place.Code, StringComparer.Ordinal);

    /// <summary>
    /// The places that a code or an id stands for on a day, by id: the one in force under that code, or where an id has ended, every one that
    /// took it over by then. None when nothing is known of it on that day.
    /// </summary>
    public ImmutableArray<Place> Resolve(string codeOrId, DateOnly day)
    {
        if (places.TryGetValue(codeOrId, out var place)) return HeirsOf(place, day);
        return [.. _byCode[codeOrId].Where(candidate => candidate.InForce.Contains(day)).OrderBy(candidate => candidate.Id, StringComparer.Ordinal)];
    }

    /// <summary>Every place that ever had the code, oldest first.</summary>
    public ImmutableArray<Place> WithCode(string code) => [.. _byCode[code].OrderBy(place => place.InForce.From)];

    /// <summary>
    /// The place another lies in on a day: its parent, or what took the whole parent over. Null for a province, and where the chain breaks.
    /// </summary>
    public Place? ParentOn(Place place, DateOnly day)
    {
        if (place.Parent is not { } id || !places.TryGetValue(id, out var parent)) return null;
        return HeirsOf(parent, day) is [var only] ? only : null;
    }

    /// <summary>Follows successors until places in force on the day are reached; a circle of links ends where it closes.</summary>
    private ImmutableArray<Place> HeirsOf(Place start, DateOnly day)
    {
        var heirs = new SortedDictionary<string, Place>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Place>([start]);
        while (open.TryPop(out var place))
        {
            if (!seen.Add(place.Id)) continue;
            if (place.InForce.Contains(day)) heirs[place.Id] = place;
            else if (place.InForce.To < day)
            {
                foreach (var link in place.Successors)
                    if (places.TryGetValue(link.Place, out var next)) open.Push(next);
            }
        }
        return [.. heirs.Values];
    }
}
