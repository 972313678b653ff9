using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Antt.Model.Decisions;

/// <summary>All decisions, found by unit and year.</summary>
public sealed class DecisionIndex
{
    private readonly FrozenDictionary<(string Unit, int Year), ImmutableArray<DecidedEntry>> _byUnitYear;

    /// <summary>An index over decisions in any order.</summary>
    public DecisionIndex(ImmutableArray<Decision> decisions)
    {
        All = decisions.Sort((left, right) =>
            left.Date != right.Date ? left.Date.CompareTo(right.Date) : string.CompareOrdinal(left.Id, right.Id));
        _byUnitYear = All
            .SelectMany(decision => decision.Entries.Select(entry => new DecidedEntry(decision, entry)))
            .GroupBy(decided => (decided.Entry.Unit, decided.Decision.Year))
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>Years of which a decision could not be read, so that what looks undecided may be decided.</summary>
    public ImmutableArray<int> UnreadYears { get; init; } = [];

    /// <summary>Every decision, oldest first.</summary>
    public ImmutableArray<Decision> All { get; }

    /// <summary>What was decided about a unit for a year, oldest first.</summary>
    public ImmutableArray<DecidedEntry> Of(string unit, int year) =>
        _byUnitYear.TryGetValue((unit, year), out var entries) ? entries : [];

    /// <summary>The recognition in force for a unit and year on a day, if there is one: decided by then and not revoked or refused since.</summary>
    public DecidedEntry? RecognitionInForce(string unit, int year, DateOnly asOf)
    {
        DecidedEntry? inForce = null;
        foreach (var decided in Of(unit, year))
        {
            if (decided.Decision.Date > asOf) break;
            inForce = decided.Entry.Action switch
            {
                DecisionAction.Recognise => decided,
                DecisionAction.Amend => inForce,
                _ => null,
            };
        }
        return inForce;
    }

    /// <summary>Whether anything had been decided about a unit for a year by a day.</summary>
    public bool IsDecided(string unit, int year, DateOnly asOf)
    {
        var entries = Of(unit, year);
        return !entries.IsEmpty && entries[0].Decision.Date <= asOf;
    }
}

/// <summary>An entry together with the decision it stands in.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Entry">What it says of the unit.</param>
public sealed record DecidedEntry(Decision Decision, DecisionEntry Entry);
