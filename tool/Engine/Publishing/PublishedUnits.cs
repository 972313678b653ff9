using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Profiles;
using Antt.Model.Publication;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Engine.Publishing;

/// <summary>Units with their names, places and recognitions over time.</summary>
internal sealed class PublishedUnits(
    RegisterFrame frame, DateOnly asOf, FrozenDictionary<(string Unit, int Year), DecidedEntry> inForce,
    IReadOnlyDictionary<string, SeenUnit> seen, IReadOnlySet<(string Unit, int Year)> counted, PublishedModels models)
{
    private readonly Standings _standings = new(frame, asOf);
    private readonly Dictionary<(string Place, DateOnly Day), ProfileInForce> _profiles = [];
    private readonly Words? _nationsWord = frame.Profiles.GetValueOrDefault(RegisterFrame.NationalProfile)?.LocalWords
        .FirstOrDefault(static word => word.Key == ProfileInForce.ResidentialArea)?.Words;

    public ImmutableArray<PublicUnit> All() =>
        [.. seen.Values.OrderBy(unit => unit.Unit.Id, StringComparer.Ordinal).Select(Publish)];

    private PublicUnit Publish(SeenUnit seenUnit)
    {
        var unit = seenUnit.Unit;
        var names = Changes(unit, state => state.Name);
        var places = Changes(unit, state => state.Commune);
        return new PublicUnit(
            unit.Id, unit.Type, unit.InForce.From, unit.InForce.To, Known(unit.Predecessors), Known(unit.Successors),
            [.. names.Select(name => new PublicName(name.From, name.Value))],
            [.. places.Select(place => new PublicStay(place.From, place.Value))],
            [.. seenUnit.Years.Keys],
            Recognitions(seenUnit))
        {
            Models = models.Of(unit.Id),
            NotCounted = NotCounted(seenUnit),
            Called = unit.Type == Unit.ResidentialArea ? WordFor(unit) : null,
        };
    }

    private ImmutableArray<int>? NotCounted(SeenUnit unit)
    {
        if (unit.Unit.Type == Unit.Commune) return null;
        ImmutableArray<int> years = [.. unit.Years.Keys.Where(year => !counted.Contains((unit.Unit.Id, year)))];
        return years.IsEmpty ? null : years;
    }

    /// <summary>What it is called on the day, or was on its last one; the nation's word is none of its own, and one that no profile knows is not published.</summary>
    private Words? WordFor(Unit unit)
    {
        var day = unit.InForce.To is { } last && last < asOf ? last : asOf;
        var state = unit.On(day);
        var word = ProfileFor(state.Commune, day).ResidentialWord(state.LocalKind);
        return word == _nationsWord ? null : word;
    }

    private ProfileInForce ProfileFor(string place, DateOnly day)
    {
        if (!_profiles.TryGetValue((place, day), out var profile)) _profiles[(place, day)] = profile = frame.ProfileFor(place, day);
        return profile;
    }

    /// <summary>The days on which a value changed. States that differ in something else leave no trace.</summary>
    private static List<(DateOnly From, string Value)> Changes(Unit unit, Func<UnitState, string> value)
    {
        var changes = new List<(DateOnly From, string Value)>();
        foreach (var state in unit.States)
            if (changes.Count == 0 || changes[^1].Value != value(state)) changes.Add((state.From, value(state)));
        return changes;
    }

    private ImmutableArray<string> Known(ImmutableArray<string> units) => [.. units.Where(seen.ContainsKey)];

    private ImmutableArray<PublicRecognition> Recognitions(SeenUnit seenUnit)
    {
        var recognised = seenUnit.Years.Where(year => inForce.ContainsKey((seenUnit.Unit.Id, year.Key))).ToList();
        return
        [
            .. recognised.Select((year, index) =>
                Publish(seenUnit.Unit, year.Key, year.Value, isLatest: index == recognised.Count - 1)),
        ];
    }

    private PublicRecognition Publish(Unit unit, int year, SeenYear result, bool isLatest)
    {
        var decided = inForce[(unit.Id, year)];
        var standsBefore = _standings.StandsBefore(unit, year, result.Rulebook);
        var conditions = result.Conditions;
        return new PublicRecognition(
            year, decided.Decision.Id, decided.Entry.Certificate, result.Rulebook?.Id,
            isLatest && asOf < standsBefore ? PublicStanding.Current : PublicStanding.Past, standsBefore,
            conditions, result.Questions,
            conditions is not null && result.RollUp is { Total: var total } ? new PublicRollUp(total.Population, total.Recognised) : null)
        {
            Class = ClassOf(unit.Id, year),
            ChosenReadings = ChosenReadings(unit, year, result),
        };
    }

    /// <summary>What a locality chose of the readings the result rests on, as they held where and when it was assessed.</summary>
    private ImmutableArray<PublicReading>? ChosenReadings(Unit unit, int year, SeenYear result)
    {
        if (result.Questions.IsEmpty || result.Rulebook is not { } rulebook) return null;
        var day = rulebook.Period.End.In(year);
        var place = unit.On(day).Commune;
        ImmutableArray<PublicReading> chosen =
        [
            .. from reading in ProfileFor(place, day).SourcedSettings
               where reading.Profile.Id != RegisterFrame.NationalProfile && reading.Value.Question is { } question && result.Questions.Contains(question)
               select new PublicReading(reading.Value.Question!, reading.Value.Name, reading.Value.Value, PlaceOf(reading.Profile, place)) { Instrument = reading.Profile.Instrument },
        ];
        return chosen.IsEmpty ? null : chosen;
    }

    /// <summary>The place above another, or that itself, for which a profile is laid down; names and sources that people wrote into a profile are not published.</summary>
    private string PlaceOf(Profile profile, string place)
    {
        for (var at = place; at is not null; at = frame.Places.GetValueOrDefault(at)?.Parent)
            if (profile.IsFor(at)) return at;
        return place;
    }

    private PublicClass? ClassOf(string unit, int year) =>
        frame.Decisions.HasOthers && DecidedClass.Of(frame.Decisions, unit, year, asOf) is { Entry.Decision: var decision } decided
            ? new PublicClass(decided.Class, decision.Number, decision.Date, decision.Authority.Body) : null;
}
