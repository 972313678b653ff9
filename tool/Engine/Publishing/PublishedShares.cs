using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>
/// The counts of communes and provinces. A number of registrations, set beside the list of recognised units, could tell that every
/// unit left was refused, or that none of them registered. It is therefore published only where that cannot be told: of the units
/// without a recognition at least <see cref="SmallestGroup"/> registered and as many did not. Where this fails for one
/// commune, the numbers of all communes of the province are held back, or the province's sum would give it away.
/// </summary>
internal sealed class PublishedShares
{
    private const int SmallestGroup = 10;

    public static ImmutableArray<PublicShare> Of(
        IEnumerable<SeenUnit> units, FrozenDictionary<string, Place> places) =>
    [
        .. Counts(units, places)
            .GroupBy(count => (count.Province, count.Year))
            .SelectMany(group => Province(group.Key.Province, [.. group]))
            .OrderBy(share => share.Place, StringComparer.Ordinal).ThenBy(share => share.Year),
    ];

    private static IEnumerable<Count> Counts(
        IEnumerable<SeenUnit> units, FrozenDictionary<string, Place> places)
    {
        foreach (var unit in units)
        {
            foreach (var (year, seen) in unit.Years)
            {
                if (seen.RollUp is not { } rollUp || seen.Rulebook is not { } rulebook) continue;
                var place = unit.Unit.On(rulebook.Period.End.In(year)).Commune;
                yield return Count.Of(place, Top(place, places), year, rollUp);
            }
        }
    }

    private static string Top(string place, FrozenDictionary<string, Place> places)
    {
        for (var depth = 0; depth < 4 && places.TryGetValue(place, out var at) && at.Parent is { } parent; depth++) place = parent;
        return place;
    }

    private static IEnumerable<PublicShare> Province(string province, ImmutableArray<Count> communes)
    {
        var closed = communes.Where(commune => !commune.IsOpen).ToList();
        var hidden = closed.Sum(commune => commune.Unrecognised);
        var hiddenRegistered = closed.Sum(commune => commune.RegisteredUnrecognised);
        var canShowSum = closed.Count == 0 || CannotBeTold(hidden, hiddenRegistered);
        var canShowEach = closed.All(commune => CannotBeTold(commune.Unrecognised, commune.RegisteredUnrecognised));
        if (communes.Any(commune => commune.HasUnregisteredRecognition)) canShowSum = canShowEach = false;

        foreach (var commune in communes)
            yield return commune.Share(commune.IsOpen || canShowEach);
        if (communes.Any(commune => commune.Place == province)) yield break;
        yield return Count.Sum(province, communes).Share(canShowSum);
    }

    private static bool CannotBeTold(int units, int registered) => registered >= SmallestGroup && units - registered >= SmallestGroup;

    /// <summary>The counts of a place for a year. Open: all of its units are recognised, so that nobody is left of whom to learn anything.</summary>
    private sealed record Count(
        string Place, string Province, int Year, Tally Total, ImmutableArray<PublicTypeShare> ByType, int RegisteredUnrecognised,
        bool IsOpen)
    {
        public int Unrecognised => Total.Population - Total.Recognised;

        public bool HasUnregisteredRecognition => Total.Registered - RegisteredUnrecognised < Total.Recognised;

        public static Count Of(string place, string province, int year, RollUp rollUp)
        {
            var total = rollUp.Total;
            var registered = rollUp.Children.Count(child => child.IsRegistered && child.Standing != ChildStanding.Recognised);
            var isOpen = total.Recognised == total.Population && total.Registered == total.Population;
            return new Count(
                place, province, year, total,
                [.. rollUp.ByType().Select(type => new PublicTypeShare(type.Key, type.Value.Population, type.Value.Recognised))],
                registered, isOpen);
        }

        public static Count Sum(string place, ImmutableArray<Count> counts) => new(
            place, place, counts[0].Year,
            new Tally(
                counts.Sum(count => count.Total.Population), counts.Sum(count => count.Total.Registered),
                counts.Sum(count => count.Total.Recognised), 0),
            [
                .. counts.SelectMany(count => count.ByType).GroupBy(type => type.Type)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new PublicTypeShare(group.Key, group.Sum(type => type.Population), group.Sum(type => type.Recognised))),
            ],
            counts.Sum(count => count.RegisteredUnrecognised), IsOpen: false);

        public PublicShare Share(bool withRegistered) => new(
            Place, Year, Total.Population, Total.Recognised, withRegistered ? Total.Registered : null, ByType);
    }
}
