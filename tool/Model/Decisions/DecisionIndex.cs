using System.Collections.Immutable;

namespace Antt.Model.Decisions;

/// <summary>All decisions, found by unit, year and subject. Who does not name a subject asks about recognition of the standard.</summary>
public sealed class DecisionIndex
{
    private readonly Dictionary<string, List<Subject>> _byUnit;

    /// <summary>An index over decisions in any order.</summary>
    public DecisionIndex(ImmutableArray<Decision> decisions)
    {
        All = decisions.Sort((left, right) =>
            left.Date != right.Date ? left.Date.CompareTo(right.Date) : string.CompareOrdinal(left.Id, right.Id));
        HasOthers = All.Any(static decision => decision.Subject != DecisionSubject.Recognition);
        var entries = 0;
        foreach (var decision in All) entries += decision.Entries.Length;
        _byUnit = new(entries, StringComparer.Ordinal);
        foreach (var decision in All)
        {
            foreach (var entry in decision.Entries) Add(new DecidedEntry(decision, entry));
        }
    }

    /// <summary>Years of which a decision could not be read, so that what looks undecided may be decided.</summary>
    public ImmutableArray<int> UnreadYears { get; init; } = [];

    /// <summary>Whether there are decisions about anything but recognition of the standard.</summary>
    public bool HasOthers { get; }

    /// <summary>Every decision, oldest first.</summary>
    public ImmutableArray<Decision> All { get; }

    /// <summary>What was decided about a unit for a year, oldest first.</summary>
    public ImmutableArray<DecidedEntry> Of(string unit, int year, DecisionSubject subject = DecisionSubject.Recognition) =>
        _byUnit.TryGetValue(unit, out var subjects) && Find(subjects, year, subject) is { } found ? found.Entries : [];

    /// <summary>The recognition in force for a unit and year on a day, if there is one: decided by then and not revoked or refused since.</summary>
    public DecidedEntry? RecognitionInForce(
        string unit, int year, DateOnly asOf, DecisionSubject subject = DecisionSubject.Recognition)
    {
        DecidedEntry? inForce = null;
        foreach (var decided in Of(unit, year, subject))
        {
            if (decided.Decision.Date > asOf) break;
            inForce = decided.Entry.Action switch
            {
                DecisionAction.Recognise or DecisionAction.Replace => decided,
                DecisionAction.Amend => inForce,
                _ => null,
            };
        }
        return inForce;
    }

    /// <summary>Whether anything had been decided about a unit for a year by a day.</summary>
    public bool IsDecided(string unit, int year, DateOnly asOf, DecisionSubject subject = DecisionSubject.Recognition)
    {
        var entries = Of(unit, year, subject);
        return !entries.IsEmpty && entries[0].Decision.Date <= asOf;
    }

    private void Add(DecidedEntry decided)
    {
        if (!_byUnit.TryGetValue(decided.Entry.Unit, out var subjects)) _byUnit[decided.Entry.Unit] = subjects = new(1);
        if (Find(subjects, decided.Decision.Year, decided.Decision.Subject) is { } known) known.Entries = known.Entries.Add(decided);
        else subjects.Add(new Subject(decided.Decision.Year, decided.Decision.Subject) { Entries = [decided] });
    }

    private static Subject? Find(List<Subject> subjects, int year, DecisionSubject kind)
    {
        foreach (var subject in subjects)
            if (subject.Year == year && subject.Kind == kind) return subject;
        return null;
    }

    /// <summary>What was decided about a unit for one year and of one kind.</summary>
    private sealed record Subject(int Year, DecisionSubject Kind)
    {
        public ImmutableArray<DecidedEntry> Entries { get; set; } = [];
    }
}

/// <summary>An entry together with the decision it stands in.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Entry">What it says of the unit.</param>
public sealed record DecidedEntry(Decision Decision, DecisionEntry Entry);
