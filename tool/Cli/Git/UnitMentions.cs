using System.Collections.Immutable;
using Antt.Cli.Disk;
using Antt.Engine.Linking.Choosing;

namespace Antt.Cli.Git;

/// <summary>
/// Which units lie in the folder of a commune and what their documents tie them to, written down once for each folder by the id that git gives it: an id
/// stands for the content, so two revisions share what is written down, and nothing of it can become untrue.
/// </summary>
/// <remarks>It lies beside git's own files and may be deleted at any time. When it cannot be written, everything is read again.</remarks>
internal sealed class UnitMentions
{
    private const string Kind = "antt units 3";
    private const string Document = "unit.json";

    /// <summary>So many folders that nobody asks about any more are kept beside those asked about, for other branches.</summary>
    private const int MostUnasked = 10_000;

    private readonly string? _file;
    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CommuneNotes> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _holders = new(StringComparer.Ordinal);

    /// <summary>What was written down.</summary>
    /// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
    public UnitMentions(string? folder)
    {
        _file = folder is null ? null : Path.Join(folder, "antt-units");
        if (_file is null) return;
        foreach (var line in KeptLines.Read(_file, Kind))
            if (line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space) _lines[line[..space]] = line[(space + 1)..];
    }

    /// <summary>The units of some folders, by the ids of the folders.</summary>
    /// <param name="folders">The folders of communes.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public void Open(IReadOnlyList<CommuneFolder> folders, GitObjects objects)
    {
        var unknown = folders.Where(folder => !_lines.ContainsKey(folder.Name.Hex)).ToList();
        foreach (var part in unknown.Chunk(GitObjects.MostAtOnce / 8)) Learn(part, objects);
        foreach (var folder in folders) Read(folder.Name.Hex);
        if (unknown.Count > 0 && !objects.HasFailed) Write();
    }

    /// <summary>The units in a folder that was opened.</summary>
    /// <param name="folder">The id of the folder.</param>
    public CommuneNotes In(string folder) => _read[folder];

    /// <summary>The ids of all folders opened, in whatever revision, in which a unit lies.</summary>
    /// <param name="unit">The id of the unit.</param>
    public ImmutableArray<string> HoldersOf(string unit) => _holders.TryGetValue(unit, out var folders) ? folders : [];

    private void Read(string folder)
    {
        if (_read.ContainsKey(folder)) return;
        var line = _lines[folder];
        var notes = ImmutableArray.CreateBuilder<UnitNote>();
        foreach (var part in line.AsSpan().Split(' '))
        {
            if (UnitNote.Of(line.AsSpan()[part]) is not { } note) continue;
            notes.Add(note);
            _holders[note.Unit] = _holders.TryGetValue(note.Unit, out var others) ? others.Add(folder) : [folder];
        }
        _read[folder] = new CommuneNotes(notes.DrainToImmutable());
    }

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
        for (var at = 0; at < folders.Length; at++) _lines[folders[at].Name.Hex] = string.Join(' ', said[at]);
    }

    /// <summary>A unit while its document is read.</summary>
    private sealed record LyingUnit(int Folder, string Unit, GitName Document);

    private void Write()
    {
        if (_file is null) return;
        var isFull = _lines.Count - _read.Count > MostUnasked;
        KeptLines.Write(_file, Kind, _lines.Where(known => !isFull || _read.ContainsKey(known.Key)).Select(static known => $"{known.Key} {known.Value}").Order(StringComparer.Ordinal));
    }
}

/// <summary>The units in the folder of a commune.</summary>
/// <param name="Units">All of them.</param>
internal sealed record CommuneNotes(ImmutableArray<UnitNote> Units)
{
    /// <summary>Those that are tied to others, or to other places than the one whose folder they lie in.</summary>
    public ImmutableArray<UnitNote> Tied { get; } = [.. Units.Where(static unit => !unit.Places.IsEmpty || !unit.Units.IsEmpty)];

    /// <summary>Whether the document of one was dropped.</summary>
    public bool HasDropped { get; } = Units.Any(static unit => unit.IsDropped);
}
