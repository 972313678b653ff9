using System.Collections.Immutable;
using Antt.Model.Assessment;

namespace Antt.Engine.Linking;

/// <summary>What communes have to answer for: the units they manage, year by year, and the events of their residential areas.</summary>
internal sealed class CommuneLedger
{
    private readonly Dictionary<(string Commune, int Year), List<Child>> _children = [];
    private readonly Dictionary<string, List<ResidentialEvent>> _events = new(StringComparer.Ordinal);

    /// <summary>Enters what a unit contributes.</summary>
    public void Add(UnitOutcome outcome)
    {
        foreach (var managed in outcome.Children)
        {
            if (!_children.TryGetValue((managed.Commune, managed.Year), out var children))
                _children[(managed.Commune, managed.Year)] = children = [];
            children.Add(managed.Child);
        }
        foreach (var happened in outcome.Events)
        {
            if (!_events.TryGetValue(happened.Commune, out var events)) _events[happened.Commune] = events = [];
            events.Add(happened);
        }
    }

    /// <summary>The units a commune answers for in a year, by id.</summary>
    public RollUp RollUpOf(string commune, int year) => new(
        _children.TryGetValue((commune, year), out var children)
            ? [.. children.OrderBy(static child => child.Unit, StringComparer.Ordinal)]
            : ImmutableArray<Child>.Empty);

    /// <summary>The events of a commune's residential areas.</summary>
    public IReadOnlyList<ResidentialEvent> EventsOf(string commune) => _events.TryGetValue(commune, out var events) ? events : [];
}
