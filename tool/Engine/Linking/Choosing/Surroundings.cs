using Antt.Engine.Comparing;
using Antt.Engine.Loading;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Choosing;

/// <summary>
/// Finds what has to be read beside some units: the ones a commune among them may answer for, and the ones they followed or that followed
/// them. Rather too many than too few.
/// </summary>
internal sealed class Surroundings(SourceTree source, Catalogue files, UnitIndex units, IReadOnlyDictionary<string, Place> places)
{
    private readonly UnitReader _reader = new(source, files, []);
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _communes = new(StringComparer.Ordinal);

    /// <summary>The folders of the units and of all around them.</summary>
    public HashSet<string> Of(IEnumerable<string> named)
    {
        foreach (var folder in named)
        {
            _chosen.Add(folder);
            if (_reader.ReadUnit(folder) is not { } unit) continue;
            if (unit.Type == Unit.Commune) _communes.UnionWith(unit.States.Select(static state => state.Commune));
            Follow(unit);
        }
        if (_communes.Count > 0)
        {
            // One made in a place whose territory came to them counts readable or not; any other when its document spells them.
            _chosen.UnionWith(units.MadeIn(Origins(_communes)));
            _chosen.UnionWith(units.Naming(_communes));
        }
        return _chosen;
    }

    /// <summary>The units, and the communes that answer or answered for them.</summary>
    /// <param name="named">Folders of the units.</param>
    /// <param name="changes">What a change concerns: communes are added only where they may count a unit otherwise, in either state of the register.</param>
    public HashSet<string> WithCommunes(IReadOnlyCollection<string> named, ChangeScope? changes)
    {
        var counted = changes is null ? named : named.Where(changes.Counts);
        var around = counted.Select(_reader.ReadUnit).OfType<Unit>().SelectMany(static unit => unit.States).Select(static state => state.Commune)
            .Concat(changes?.Left ?? []).ToHashSet(StringComparer.Ordinal);
        var all = named.ToHashSet(StringComparer.Ordinal);
        foreach (var folder in units.CommunesMadeIn(Origins(around)))
        {
            if (all.Contains(folder)) continue;
            if (_reader.ReadUnit(folder) is { Type: Unit.Commune } unit && unit.States.Any(state => around.Contains(state.Commune))) all.Add(folder);
        }
        return all;
    }

    /// <summary>Adds whoever a unit followed or was followed by, and so on.</summary>
    private void Follow(Unit unit)
    {
        if (unit.Predecessors.IsEmpty && unit.Successors.IsEmpty) return;
        var open = new Stack<string>([unit.Id, .. unit.Predecessors, .. unit.Successors]); // its own id too: another folder may hold a twin
        while (open.TryPop(out var id))
        {
            foreach (var folder in units.FoldersOf(id))
            {
                if (!_chosen.Add(folder) || _reader.ReadUnit(folder) is not { } other) continue;
                foreach (var next in other.Predecessors) open.Push(next);
                foreach (var next in other.Successors) open.Push(next);
            }
        }
    }

    /// <summary>The communes and every place whose territory came to them.</summary>
    private HashSet<string> Origins(HashSet<string> communes)
    {
        var origins = new HashSet<string>(communes, StringComparer.Ordinal);
        for (var known = 0; known < origins.Count;)
        {
            known = origins.Count;
            foreach (var place in places.Values)
                if (place.Successors.Any(successor => origins.Contains(successor.Place))) origins.Add(place.Id);
        }
        return origins;
    }
}
