using System.Text;
using Antt.Engine.Linking.Choosing;

namespace Antt.Cli.Git;

/// <summary>Which units lie in the folder of a commune and what their documents tie them to, written down once for each such folder.</summary>
/// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
internal sealed class UnitMentions(string? folder)
{
    private const string Document = "unit.json";
    private const int MostUnasked = 10_000;

    private readonly ContentNotes _notes = new(folder, "antt-units", "antt units 4", MostUnasked);
    private readonly Dictionary<ObjectKey, CommuneNotes> _communes = [];
    private readonly Dictionary<ulong, CommuneNotes> _holders = [];

    /// <summary>The other folders, where a unit lies in several: in those of other revisions most of the time.</summary>
    private readonly Dictionary<ulong, List<CommuneNotes>> _moreHolders = [];

    /// <summary>Folders that units are not found by yet.</summary>
    private readonly Queue<CommuneNotes> _fresh = [];

    /// <summary>The units of some folders, in the order of these.</summary>
    /// <param name="folders">The folders of communes.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public List<CommuneNotes> Open(IReadOnlyList<CommuneFolder> folders, GitObjects objects)
    {
        var unknown = folders.Where(folder => !IsKnown(folder.Name)).ToList();
        foreach (var part in unknown.Chunk(GitObjects.MostAtOnce / 8)) Learn(part, objects);
        if (unknown.Count > 0 && !objects.HasFailed) _notes.Keep();
        return [.. folders.Select(folder => _communes[folder.Name.Key])];
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

    private bool IsKnown(GitName folder)
    {
        if (_communes.ContainsKey(folder.Key)) return true;
        if (_notes.Find(folder) is not { } noted) return false;
        Take(folder, noted);
        return true;
    }

    private void Take(GitName folder, ReadOnlyMemory<byte> noted) => _fresh.Enqueue(_communes[folder.Key] = new CommuneNotes(noted));

    /// <summary>Reads the documents of all units in some folders.</summary>
    private void Learn(CommuneFolder[] folders, GitObjects objects)
    {
        var contents = objects.All([.. folders.Select(static folder => folder.Name)]);
        var units = new List<LyingUnit>();
        for (var at = 0; at < folders.Length; at++)
        {
            foreach (var item in TreeContent.Of(contents[at], folders[at].Name.Id.Length))
                if (item.Kind == TreeItemKind.Folder) units.Add(new LyingUnit(at, item.Name, new GitName(item.Id, Document)));
        }
        var documents = objects.All([.. units.Select(static unit => unit.Document)]);
        var notes = new UnitNote[units.Count];
        Parallel.For(0, units.Count, static () => new UnitTiesReader(), (at, _, reader) =>
        {
            var (folder, unit, _) = units[at];
            notes[at] = UnitNote.Of(unit, folders[folder].Place, documents[at] is { } document ? reader.Read($"{folders[folder].Path}/{unit}/{Document}", document) : null);
            return reader;
        }, static _ => { });
        var said = folders.Select(static _ => new List<string>()).ToList();
        for (var at = 0; at < units.Count; at++) said[units[at].Folder].Add(notes[at].ToString());
        for (var at = 0; at < folders.Length; at++)
        {
            var note = Encoding.UTF8.GetBytes(string.Join((char)UnitNote.Next, said[at]));
            _notes.Learn(folders[at].Name, note);
            Take(folders[at].Name, note);
        }
    }

    /// <summary>A unit while its document is read.</summary>
    private sealed record LyingUnit(int Folder, string Unit, GitName Document);
}
