using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Antt.Model;

namespace Antt.Site.Search;

/// <summary>What is shown of entries, row by row; texts that neighbours share are written once.</summary>
internal static class SearchRows
{
    private const string FolderPage = "/index.html";

    /// <summary>Writes rows and the texts they share.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<SearchEntry> rows)
    {
        var shared = new List<Words>();
        writer.WriteStartObject();
        writer.WriteStartArray("r");
        foreach (var row in rows) Write(writer, row, words => Share(shared, words));
        writer.WriteEndArray();
        writer.WriteStartArray("s");
        foreach (var words in shared) Write(writer, words);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Texts, one after another.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, IEnumerable<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts) writer.WriteStringValue(Visible.Of(text));
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, SearchEntry row, Func<Words, int> share)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("n");
        Write(writer, row.Name);
        writer.WriteString("h", Short(row.Path));
        if (row.About is { } about) writer.WriteNumber("d", share(about));
        if (row.Place is { } place) writer.WriteNumber("p", share(new Words(place, place)));
        if (row.Standing is { } standing) writer.WriteString("s", standing.Name());
        if (row.RecognisedYears.Length > 0) writer.WriteString("y", string.Join(", ", row.RecognisedYears.Select(year => year.ToString(CultureInfo.InvariantCulture))));
        if (row.FormerNames.Length > 0)
        {
            writer.WritePropertyName("o");
            writer.WriteStrings(row.FormerNames);
        }
        if (row.FormerPlaces.Length > 0)
        {
            writer.WriteStartArray("q");
            foreach (var former in row.FormerPlaces) writer.WriteNumberValue(share(new Words(former, former)));
            writer.WriteEndArray();
        }
        if (row.Now.Length > 0)
        {
            writer.WriteStartArray("w");
            foreach (var (name, path) in row.Now) writer.WriteStrings([name, Short(path)]);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Words words)
    {
        if (words.Vi == words.En) writer.WriteStringValue(Visible.Of(words.Vi));
        else writer.WriteStrings([words.Vi, words.En]);
    }

    /// <summary>The script puts the name of the file back.</summary>
    private static string Short(string path) => path.EndsWith(FolderPage, StringComparison.Ordinal) ? path[..^FolderPage.Length] + "/" : path;

    private static int Share(List<Words> shared, Words words)
    {
        var at = shared.IndexOf(words);
        if (at >= 0) return at;
        shared.Add(words);
        return shared.Count - 1;
    }
}
