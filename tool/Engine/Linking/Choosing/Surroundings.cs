using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Choosing;

/// <summary>
/// Finds what has to be read beside some units: the ones a commune among them may answer for, and the ones they followed or that followed
/// them. Rather too many than too few.
/// </summary>
internal sealed class Surroundings(SourceTree source, Catalogue files, IReadOnlyDictionary<string, Place> places, int parallelism)
{
    private const string UnitFile = "/unit.json";
    private static readonly byte[] CommuneType = [.. "\"XA\""u8];
    private readonly UnitReader _reader = new(source, files, []);
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _communes = new(StringComparer.Ordinal);
    private ILookup<string, UnitFolder>? _byId;

    /// <summary>The folders of the units and of all around them.</summary>
    public HashSet<string> Of(List<UnitFolder> named)
    {
        foreach (var folder in named)
        {
            _chosen.Add(folder.Path);
            if (_reader.ReadUnit(folder) is not { } unit) continue;
            if (unit.Type == Unit.Commune) _communes.UnionWith(unit.States.Select(static state => state.Commune));
            Follow(unit);
        }
        if (_communes.Count > 0) AddManaged();
        return _chosen;
    }

    /// <summary>The units, and the communes that answer or answered for them.</summary>
    public List<UnitFolder> WithCommunes(List<UnitFolder> named)
    {
        var places = named.Select(_reader.ReadUnit).OfType<Unit>().SelectMany(static unit => unit.States).Select(static state => state.Commune)
            .ToHashSet(StringComparer.Ordinal);
        var origins = Origins(places);
        var known = named.Select(static folder => folder.Path).ToHashSet(StringComparer.Ordinal);
        var all = new List<UnitFolder>(named);
        var page = new Page();
        foreach (var folder in files.Units)
        {
            if (!origins.Contains(Catalogue.FolderOf(folder.Path)) || known.Contains(folder.Path) || !Spells(folder, page, [CommuneType])) continue;
            if (_reader.ReadUnit(folder) is { Type: Unit.Commune } unit && unit.States.Any(state => places.Contains(state.Commune))) all.Add(folder);
        }
        return all;
    }

    /// <summary>Adds whoever a unit followed or was followed by, and so on.</summary>
    private void Follow(Unit unit)
    {
        if (unit.Predecessors.IsEmpty && unit.Successors.IsEmpty) return;
        _byId ??= files.Units.ToLookup(static folder => folder.Id, StringComparer.Ordinal);
        var open = new Stack<string>([unit.Id, .. unit.Predecessors, .. unit.Successors]); // its own id too: another folder may hold a twin
        while (open.TryPop(out var id))
        {
            foreach (var folder in _byId[id])
            {
                if (!_chosen.Add(folder.Path) || _reader.ReadUnit(folder) is not { } other) continue;
                foreach (var next in other.Predecessors) open.Push(next);
                foreach (var next in other.Successors) open.Push(next);
            }
        }
    }

    /// <summary>
    /// Adds every unit that may count for the communes: one made in a place whose territory came to them, readable or not, and one whose
    /// document spells them.
    /// </summary>
    private void AddManaged()
    {
        var origins = Origins(_communes);
        if (source.UnitsNaming(_communes) is { } naming)
        {
            foreach (var folder in files.Units)
                if (naming.Contains(folder.Path) || origins.Contains(Catalogue.FolderOf(folder.Path))) _chosen.Add(folder.Path);
            return;
        }
        var spelled = _communes.Select(Encoding.UTF8.GetBytes).ToList();
        OrderedWork.Run(files.Units.Count, parallelism, static () => new Page(), MayCount, path => { if (path is not null) _chosen.Add(path); });

        string? MayCount(Page page, int index)
        {
            var folder = files.Units[index];
            return origins.Contains(Catalogue.FolderOf(folder.Path)) || Spells(folder, page, spelled) ? folder.Path : null;
        }
    }

    private bool Spells(UnitFolder folder, Page page, List<byte[]> communes)
    {
        for (var i = folder.First + folder.Count - 1; i >= folder.First; i--)
        {
            var entry = files.Entries[i];
            if (entry.Path.Length != folder.Path.Length + UnitFile.Length || !entry.Path.EndsWith(UnitFile, StringComparison.Ordinal)) continue;
            var length = entry.Kind == SourceEntryKind.File ? source.Read(entry, ref page.Bytes) : -1;
            var text = page.Bytes.AsSpan(0, Math.Max(0, length));
            if (text.Contains((byte)'\\')) return true; // an id may be written with escapes
            foreach (var commune in communes)
                if (text.IndexOf(commune) >= 0) return true;
            return false;
        }
        return false;
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

    /// <summary>What one thread reads into.</summary>
    private sealed class Page
    {
        public byte[] Bytes = new byte[4096];
    }
}
