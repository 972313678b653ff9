using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Assessment;

namespace Antt.Engine.Linking;

/// <summary>What communes have to answer for: the units they manage, year by year, and the events of their residential areas.</summary>
internal sealed class CommuneLedger(RegisterFrame frame)
{
    private readonly Dictionary<(string Commune, int Year), List<Child>> _children = [];
    private readonly Dictionary<string, List<ResidentialEvent>> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Commune, int Year), int> _unjudged = [];
    private readonly Dictionary<string, int> _unread = new(StringComparer.Ordinal);

    /// <summary>Enters what a unit contributes.</summary>
    public void Add(UnitOutcome outcome)
    {
        if (outcome.File.Unit is null) AddUnread(Catalogue.FolderOf(outcome.File.Folder.Path));
        foreach (var managed in outcome.Children)
        {
            if (managed.Child is not { } child)
            {
                var key = (managed.Commune, managed.Year);
                _unjudged[key] = _unjudged.GetValueOrDefault(key) + 1;
                continue;
            }
            if (!_children.TryGetValue((managed.Commune, managed.Year), out var children))
                _children[(managed.Commune, managed.Year)] = children = [];
            children.Add(child);
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
            : ImmutableArray<Child>.Empty)
    {
        UnreadUnits = _unread.GetValueOrDefault(commune) + _unjudged.GetValueOrDefault((commune, year)),
        HasUnreadDecisions = frame.Decisions.UnreadYears.Contains(year),
    };

    /// <summary>A unit that could not be read may belong to the commune it was created in or to any that took that one over.</summary>
    private void AddUnread(string createdIn)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([createdIn]);
        while (open.TryPop(out var commune))
        {
            if (!reached.Add(commune)) continue;
            _unread[commune] = _unread.GetValueOrDefault(commune) + 1;
            if (!frame.Places.TryGetValue(commune, out var place)) continue;
            foreach (var successor in place.Successors) open.Push(successor.Place);
        }
    }

    /// <summary>The events of a commune's residential areas.</summary>
    public IReadOnlyList<ResidentialEvent> EventsOf(string commune) => _events.TryGetValue(commune, out var events) ? events : [];
}
