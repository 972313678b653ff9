using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>
/// Figures of provinces. Everything is counted as it stood on the last day of year N and given only from the next day on, so that
/// no export differs from a later one by a single unit; what is given at all is decided by numbers that everybody can count.
/// </summary>
/// <param name="frame">The register without its units.</param>
/// <param name="asOf">The day of the export.</param>
/// <param name="seen">The units in scope.</param>
/// <param name="filed">The day a unit's request for a year was first submitted.</param>
internal sealed class PublishedStatistics(
    RegisterFrame frame, DateOnly asOf, IReadOnlyCollection<SeenUnit> seen, IReadOnlyDictionary<(string Unit, int Year), DateOnly> filed)
{
    private const int Tiers = 4;
    private const int NinetyPercent = 90;
    private const int HalfPercent = 50;

    public PublicStatistics All()
    {
        var unitYears = seen
            .SelectMany(static unit => unit.Years.Select(year => new UnitYearSeen(unit, year.Key, year.Value.Rulebook)))
            .Where(unitYear => unitYear.Closing < asOf).ToList();
        return new PublicStatistics(
            [
                .. unitYears.GroupBy(unitYear => (Province: ProvinceOf(unitYear), unitYear.Year))
                    .OrderBy(static group => group.Key.Province, StringComparer.Ordinal).ThenBy(static group => group.Key.Year)
                    .Select(group => Duration(group.Key.Province, group.Key.Year, group)).OfType<PublicDuration>(),
            ],
            [
                .. unitYears.Where(static unitYear => unitYear.Rulebook is not null)
                    .GroupBy(unitYear => (Province: ProvinceOf(unitYear), unitYear.Year, Rulebook: unitYear.Rulebook!.Id))
                    .OrderBy(static group => group.Key.Province, StringComparer.Ordinal).ThenBy(static group => group.Key.Year)
                    .ThenBy(static group => group.Key.Rulebook, StringComparer.Ordinal)
                    .SelectMany(group => Reasons(group.Key.Province, group.Key.Year, [.. group])),
            ]);
    }

    private PublicDuration? Duration(string province, int year, IEnumerable<UnitYearSeen> unitYears)
    {
        var days = new List<int>();
        foreach (var unitYear in unitYears)
        {
            if (!filed.TryGetValue((unitYear.Unit.Unit.Id, year), out var submitted)) continue;
            if (frame.Decisions.RecognitionInForce(unitYear.Unit.Unit.Id, year, unitYear.Closing) is not { Decision.Date: var decided }) continue;
            if (submitted <= decided) days.Add(decided.DayNumber - submitted.DayNumber);
        }
        days.Sort();
        return days.Count < PublicStatistics.SmallestCell ? null
            : new PublicDuration(province, year, days.Count, days[RankOf(HalfPercent, days.Count)], days[RankOf(NinetyPercent, days.Count)]);
    }

    /// <summary>Place in the sorted list of the smallest value that so many per cent do not exceed.</summary>
    private static int RankOf(int percent, int count) => (percent * count + 99) / 100 - 1;

    private IEnumerable<PublicReason> Reasons(string province, int year, ImmutableArray<UnitYearSeen> unitYears)
    {
        var rulebook = unitYears[0].Rulebook!;
        var silentThen = unitYears.Count(unitYear => IsSilent(unitYear, unitYear.Closing));
        var silent = Math.Min(silentThen, unitYears.Count(unitYear => IsSilent(unitYear, asOf)));
        var failing = unitYears.Select(RefusedFor).Where(static conditions => !conditions.IsEmpty).ToList();
        foreach (var criterion in rulebook.Criteria)
        {
            var own = rulebook.Conditions.Where(condition => Belongs(condition, criterion)).ToList();
            var named = own.Where(static condition => !condition.IsSensitive).Select(static condition => condition.Id).ToHashSet(StringComparer.Ordinal);
            if (own.TrueForAll(static condition => !condition.IsSensitive)) named.Add(criterion.Id); // a refusal may name a criterion as a whole; not where that could mean a sensitive matter
            var units = failing.Count(conditions => conditions.Any(named.Contains));
            if (units >= PublicStatistics.SmallestCell && silent - units >= PublicStatistics.SmallestCell)
                yield return new PublicReason(province, year, rulebook.Id, criterion.Id, units);
        }
    }

    private static bool Belongs(Condition condition, CriterionGroup criterion) =>
        condition.Id.StartsWith(criterion.Id, StringComparison.Ordinal) && condition.Id.Length > criterion.Id.Length && condition.Id[criterion.Id.Length] is '.' or '/';

    private bool IsSilent(UnitYearSeen unitYear, DateOnly day) => frame.Decisions.RecognitionInForce(unitYear.Unit.Unit.Id, unitYear.Year, day) is null;

    /// <summary>What the refusal in force at the end of the year names; nothing when there is none.</summary>
    private ImmutableArray<string> RefusedFor(UnitYearSeen unitYear)
    {
        DecisionEntry? last = null;
        foreach (var decided in frame.Decisions.Of(unitYear.Unit.Unit.Id, unitYear.Year))
            if (decided.Decision.Date <= unitYear.Closing) last = decided.Entry;
        return last is { Action: DecisionAction.Refuse, Failing: var failing } ? failing : [];
    }

    private string ProvinceOf(UnitYearSeen unitYear)
    {
        var place = unitYear.Unit.Unit.On(unitYear.Closing).Commune;
        for (var tier = 0; tier < Tiers && frame.Places.TryGetValue(place, out var at) && at.Parent is { } parent; tier++) place = parent;
        return place;
    }

    private sealed record UnitYearSeen(SeenUnit Unit, int Year, Rulebook? Rulebook)
    {
        /// <summary>The last day that counts.</summary>
        public DateOnly Closing => new(Year, 12, 31);
    }
}
