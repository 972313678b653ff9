using System.Text;
using System.Text.Json;
using Antt.Cli.Disk;

namespace Antt.Cli.Git;

/// <summary>
/// Which places the documents of units name beside the one whose folder they lie in. To know who counts for a commune every unit would have to be
/// read; here it is written down once for each folder, by the id that git gives it, so that it stays true for as long as git says it does.
/// </summary>
/// <remarks>It lies beside git's own files and may be deleted at any time. When it cannot be written, everything is read again.</remarks>
internal sealed class UnitMentions
{
    private const string Kind = "antt units 2";
    private const string Anything = "*";
    private readonly string? _file;
    private readonly Dictionary<string, string> _byFolder = new(StringComparer.Ordinal);

    /// <summary>What was written down.</summary>
    /// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
    public UnitMentions(string? folder)
    {
        _file = folder is null ? null : Path.Join(folder, "antt-units");
        if (_file is null) return;
        foreach (var line in KeptLines.Read(_file, Kind))
            if (line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space) _byFolder[line[..space]] = line[(space + 1)..];
    }

    /// <summary>Folders of the units that may name one of some places other than the one whose folder they lie in.</summary>
    /// <param name="folders">The folders of communes, with what git calls them.</param>
    /// <param name="places">The places.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public IReadOnlySet<string> Of(List<(string Path, GitName Name)> folders, IReadOnlySet<string> places, GitObjects objects)
    {
        var ids = folders.ConvertAll(static folder => folder.Name.Hex);
        var unknown = Enumerable.Range(0, folders.Count).Where(at => !_byFolder.ContainsKey(ids[at])).ToList();
        if (unknown.Count > 0)
        {
            foreach (var part in unknown.Chunk(GitObjects.MostAtOnce / 8)) Learn(part.Select(at => folders[at]).ToList(), objects);
            if (!objects.HasFailed) Write();
        }

        var naming = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < folders.Count; i++)
        {
            foreach (var unit in _byFolder[ids[i]].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var named = unit.Split('=', ',');
                if (named.AsSpan(1).Contains(Anything) || named.Skip(1).Any(places.Contains)) naming.Add($"{folders[i].Path}/{named[0]}");
            }
        }
        return naming;
    }

    /// <summary>Reads the documents of all units in some folders.</summary>
    private void Learn(List<(string Path, GitName Name)> folders, GitObjects objects)
    {
        var listing = new TreeListing(objects, new HashSet<string>());
        listing.Add(folders);
        var said = folders.ToDictionary(static folder => folder.Path, static _ => new StringBuilder(), StringComparer.Ordinal);
        var contents = objects.All(listing.Names);
        for (var i = 0; i < contents.Count; i++)
        {
            if (!listing.Names[i].IsUnitOfFolder) continue;
            var parts = listing.Entries[i].Path.Split('/');
            if (parts[4].AsSpan().ContainsAny(" =,\n\r")) continue; // no id of a unit has them, and such a unit is dropped
            var named = contents[i] is { } document ? Places(document, parts[3]) : [];
            if (named.Count > 0) said[string.Join('/', parts[..4])].Append(' ').Append(parts[4]).Append('=').AppendJoin(',', named);
        }
        foreach (var (path, name) in folders) _byFolder[name.Hex] = said[path].ToString();
    }

    /// <summary>Every text of a document that may be the id of a place, but for one; a document that cannot be read may name any.</summary>
    private static SortedSet<string> Places(byte[] document, string but)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            var reader = new Utf8JsonReader(document, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.String) continue;
                var text = reader.GetString()!;
                if (IsPlace(text) && text != but) places.Add(text.AsSpan().ContainsAny(" =,\n\r") ? Anything : text);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            places.Add(Anything);
        }
        return places;
    }

    /// <summary>Whether a text ends as ids of places do, with a day behind a hyphen.</summary>
    private static bool IsPlace(string text) => text.Length > 11 && text[^11] == '-' && text[^6] == '-' && text[^3] == '-';

    private void Write()
    {
        if (_file is not null) KeptLines.Write(_file, Kind, _byFolder.Select(static known => $"{known.Key} {known.Value}").Order(StringComparer.Ordinal));
    }
}
