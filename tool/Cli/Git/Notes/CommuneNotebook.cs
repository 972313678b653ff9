using System.Text;

namespace Antt.Cli.Git.Notes;

/// <summary>Something that is noted of the units in the folder of a commune, written down once for each such folder.</summary>
/// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
/// <param name="name">Name of the file in it.</param>
/// <param name="kind">What is noted.</param>
/// <param name="learn">Learns what there is to note, for each of some folders the notes of its units.</param>
internal sealed class CommuneNotebook(string? folder, string name, string kind, Func<CommuneFolder[], GitObjects, IEnumerable<IEnumerable<UnitNote>>> learn)
{
    private const int MostUnasked = 10_000;

    private readonly ContentNotes _notes = new(folder, name, kind, MostUnasked);
    private readonly Dictionary<ObjectKey, CommuneNotes> _communes = [];

    /// <summary>The notes of some folders, in the order of these.</summary>
    /// <param name="folders">The folders of communes.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public List<CommuneNotes> Open(IReadOnlyList<CommuneFolder> folders, GitObjects objects)
    {
        var unknown = folders.Where(folder => !IsKnown(folder.Name)).ToList();
        foreach (var part in unknown.Chunk(GitObjects.MostAtOnce / 8))
        {
            foreach (var (commune, units) in part.Zip(learn(part, objects)))
            {
                var text = Encoding.UTF8.GetBytes(string.Join((char)UnitNote.Next, units));
                _notes.Learn(commune.Name, text);
                _communes[commune.Name.Key] = new CommuneNotes(text);
            }
        }
        if (unknown.Count > 0 && !objects.HasFailed) _notes.Keep();
        return [.. folders.Select(folder => _communes[folder.Name.Key])];
    }

    private bool IsKnown(GitName commune)
    {
        if (_communes.ContainsKey(commune.Key)) return true;
        if (_notes.Find(commune) is not { } noted) return false;
        _communes[commune.Key] = new CommuneNotes(noted);
        return true;
    }
}
