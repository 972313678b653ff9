using System.Text;
using Antt.Engine.Linking.Choosing;

namespace Antt.Cli.Git.Notes;

/// <summary>Which units lie in the folders of communes and what their documents tie them to.</summary>
internal sealed class UnitMentions
{
    private const string Document = "unit.json";

    private readonly CommuneNotebook _notes;
    private readonly HashSet<CommuneNotes> _opened = [];
    private readonly Dictionary<ulong, CommuneNotes> _holders = [];

    /// <summary>The other folders, where a unit lies in several: in those of other revisions most of the time.</summary>
    private readonly Dictionary<ulong, List<CommuneNotes>> _moreHolders = [];

    /// <summary>Folders that units are not found by yet.</summary>
    private readonly Queue<CommuneNotes> _fresh = [];

    /// <summary>What was written down.</summary>
    /// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
    public UnitMentions(string? folder) => _notes = new CommuneNotebook(folder, "antt-units", "antt units 4", Learn);

    /// <summary>The units of some folders, in the order of these.</summary>
    /// <param name="folders">The folders of communes.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public List<CommuneNotes> Open(IReadOnlyList<CommuneFolder> folders, GitObjects objects)
    {
        var communes = _notes.Open(folders, objects);
        foreach (var commune in communes)
            if (_opened.Add(commune)) _fresh.Enqueue(commune);
        return communes;
    }

    /// <summary>The folders opened, of whatever revision, in which a unit lies.</summary>
    /// <param name="unit">The id of the unit.</param>
    public IEnumerable<CommuneNotes> HoldersOf(string unit)
    {
        while (_fresh.TryDequeue(out var commune))
            foreach (var known in commune.Numbers) AddHolder(known, commune);
        var id = Encoding.UTF8.GetBytes(UnitNote.Escaped(unit));
        var number = NameNumber.Of(id);
        if (!_holders.TryGetValue(number, out var first)) return [];
        return (_moreHolders.TryGetValue(number, out var more) ? more.Prepend(first) : [first]).Where(commune => commune.Holds(id));
    }

    private void AddHolder(ulong unit, CommuneNotes commune)
    {
        if (_holders.TryAdd(unit, commune)) return;
        if (!_moreHolders.TryGetValue(unit, out var more)) _moreHolders[unit] = more = [];
        more.Add(commune);
    }

    /// <summary>Reads the documents of all units in some folders.</summary>
    private static IEnumerable<IEnumerable<UnitNote>> Learn(CommuneFolder[] folders, GitObjects objects)
    {
        var units = LyingUnit.In(folders, objects);
        var documents = objects.All(units.ConvertAll(static unit => unit.Name with { Below = Document }));
        var notes = new UnitNote[units.Count];
        Parallel.For(0, units.Count, static () => new UnitTiesReader(), (at, _, reader) =>
        {
            var unit = units[at];
            notes[at] = UnitNote.Of(unit.Id, folders[unit.Folder].Place, documents[at] is { } document ? reader.Read($"{folders[unit.Folder].Path}/{unit.Id}/{Document}", document) : null);
            return reader;
        }, static _ => { });
        var said = units.Zip(notes).ToLookup(static unit => unit.First.Folder, static unit => unit.Second);
        return folders.Select((_, at) => said[at]);
    }
}
