using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Antt.Model;

namespace Antt.Site.Search;

/// <summary>
/// The index of the search as files: scripts that hand over data, because a page opened from a folder may load scripts and nothing else.
/// A search fetches the head, the parts its words stand in, and the rows it shows. Every file carries the stamp of the whole, so that parts
/// of two makings are never mixed.
/// </summary>
internal sealed class SearchFiles
{
    /// <summary>Rows a file holds: few, since what is found is scattered.</summary>
    private const int RowsPerFile = 3;

    /// <summary>Letters of words and postings a file holds before the next begins; a word that stands in very many entries has its own.</summary>
    private const int LettersPerPart = 1500;

    /// <summary>The most letters a word of the vocabulary keeps of the one before: the number has one digit.</summary>
    private const int MostKept = 9;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ImmutableArray<SearchEntry> _entries;
    private readonly List<(string Name, byte[] Data)> _parts = [];

    private SearchFiles(RegisterView view)
    {
        _entries = [.. new SearchEntries(view).All()];
        var index = new SearchIndex(_entries);
        var firsts = AddWords(index);
        AddRows();
        var filters = AddFilters(view);
        _parts.Add(("tu-vung", Written(writer => writer.WriteStringValue(Vocabulary(index)))));
        _parts.Add(("goc", Written(writer => WriteHead(writer, firsts, filters))));
    }

    /// <summary>The files for a register.</summary>
    public static IEnumerable<OutputFile> Of(RegisterView view)
    {
        var made = new SearchFiles(view);
        var stamp = made.Stamp();
        return made._parts.OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => new OutputFile(
            SitePaths.SearchPart(part.Name), (byte[])[.. Encoding.ASCII.GetBytes($"anttPart(\"{stamp}\",\"{part.Name}\","), .. part.Data, .. ");\n"u8]));
    }

    private string Stamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, data) in _parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(data);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    /// <summary>Consecutive keys go into one part; the first key of each tells where a key is found.</summary>
    private List<string> AddWords(SearchIndex index)
    {
        var firsts = new List<string>();
        var open = new List<(string Key, List<(string Form, string Postings)> Forms)>();
        var letters = 0;
        foreach (var (key, forms) in index.Keys)
        {
            var written = forms.ToList();
            var size = written.Sum(form => form.Postings.Length + form.Form.Length + 8);
            if (open.Count > 0 && letters + size > LettersPerPart) Close();
            open.Add((key, written));
            letters += size;
        }
        Close();
        return firsts;

        void Close()
        {
            if (open.Count == 0) return;
            var words = open.ToImmutableArray();
            _parts.Add((Name("tu", firsts.Count), Written(writer => WriteWords(writer, words))));
            firsts.Add(open[0].Key);
            open.Clear();
            letters = 0;
        }
    }

    private static void WriteWords(Utf8JsonWriter writer, ImmutableArray<(string Key, List<(string Form, string Postings)> Forms)> words)
    {
        writer.WriteStartObject();
        foreach (var (key, forms) in words)
        {
            writer.WriteStartObject(key);
            foreach (var (form, postings) in forms) writer.WriteString(form, postings);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    /// <summary>Every word without its numbers, each as the number of letters it keeps of the one before, and its other letters.</summary>
    private static string Vocabulary(SearchIndex index)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var key in index.Keys.Select(key => key.Key).Where(key => !key.Any(char.IsDigit)))
        {
            var kept = 0;
            while (kept < Math.Min(MostKept, Math.Min(key.Length, last.Length)) && key[kept] == last[kept]) kept++;
            text.Append((char)('0' + kept)).Append(key.AsSpan(kept));
            last = key;
        }
        return text.ToString();
    }

    private void AddRows()
    {
        for (var file = 0; file * RowsPerFile < _entries.Length; file++)
        {
            var rows = _entries.Skip(file * RowsPerFile).Take(RowsPerFile).ToImmutableArray();
            _parts.Add((Name(string.Create(CultureInfo.InvariantCulture, $"dong/{file / 100}"), file), Written(writer => SearchRows.Write(writer, rows))));
        }
    }

    /// <summary>For each value of a filter the entries it leaves.</summary>
    private SortedDictionary<string, List<string>> AddFilters(RegisterView view)
    {
        var known = new SortedDictionary<string, List<string>>(StringComparer.Ordinal) { ["loai"] = [], ["nam"] = [], ["dat"] = [] };
        foreach (var type in view.Types) Add("loai", type, entry => entry.Type == type);
        foreach (var year in view.Years) Add("nam", year.ToString(CultureInfo.InvariantCulture), entry => entry.Years.Contains(year));
        Add("dat", "1", entry => entry.Standing?.Kind == UnitStanding.Recognised);
        var communes = _entries.Select((entry, number) => (entry.Commune, number)).Where(pair => pair.Commune is not null)
            .GroupBy(pair => pair.Commune!, pair => pair.number).OrderBy(group => group.Min());
        _parts.Add(("loc/xa", Written(writer =>
        {
            writer.WriteStartArray();
            foreach (var commune in communes) writer.WriteStrings([commune.Key, view.Place(commune.Key)?.Name ?? commune.Key, SearchIndex.Numbers(commune)]);
            writer.WriteEndArray();
        })));
        return known;

        void Add(string filter, string value, Func<SearchEntry, bool> isLeft)
        {
            var left = Enumerable.Range(0, _entries.Length).Where(number => isLeft(_entries[number]));
            _parts.Add(($"loc/{filter}-{SitePaths.Name(value)}", Written(writer => writer.WriteStringValue(SearchIndex.Numbers(left)))));
            known[filter].Add(SitePaths.Name(value));
        }
    }

    private void WriteHead(Utf8JsonWriter writer, List<string> firsts, SortedDictionary<string, List<string>> filters)
    {
        writer.WriteStartObject();
        writer.WriteNumber("rows", RowsPerFile);
        writer.WriteStartArray("kinds");
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            writer.WriteStartArray();
            writer.WriteStringValue(SearchWords.Name(kind));
            writer.WriteNumberValue(_entries.Count(entry => entry.Kind == kind));
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WritePropertyName("parts");
        writer.WriteStrings(firsts);
        writer.WriteStartObject("filters");
        foreach (var (name, values) in filters)
        {
            writer.WritePropertyName(name);
            writer.WriteStrings(values);
        }
        writer.WriteEndObject();
        writer.WriteStartArray("groups");
        foreach (var phrase in Abbreviations.Phrases)
        {
            writer.WriteStartArray();
            writer.WriteStrings(phrase.Phrase);
            writer.WriteStringValue(phrase.Id);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Name(string folder, int number) => string.Create(CultureInfo.InvariantCulture, $"{folder}/{number}");

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Json)) write(writer);
        return bytes.ToArray();
    }
}
