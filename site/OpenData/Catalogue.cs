using System.Globalization;
using System.Text.Json;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>The open data described for catalogues of data (DCAT-AP, as JSON-LD).</summary>
internal static class Catalogue
{
    public static OutputFile File(RegisterView view) => SiteJson.File(DataPaths.Catalogue, writer => Write(writer, view));

    private static void Write(Utf8JsonWriter writer, RegisterView view)
    {
        var head = view.Register.Head;
        var site = head.SiteAddress is { } address ? address.TrimEnd('/') + "/" : "../";
        writer.WriteStartObject();
        writer.WriteStartObject("@context"u8);
        foreach (var (prefix, space) in new[]
        {
            ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
            ("spdx", "http://spdx.org/rdf/terms#"), ("adms", "http://www.w3.org/ns/adms#"),
        })
            writer.WriteString(prefix, space);
        writer.WriteEndObject();
        writer.WriteString("@id"u8, site + DataPaths.Catalogue);
        writer.WriteString("@type"u8, "dcat:Catalog");
        Text(writer, "dct:title", head.Name);
        Text(writer, "dct:description", DataWords.About);
        Publisher(writer, head.Name);
        Reference(writer, "foaf:homepage", site + SitePaths.Home);
        writer.WriteStartArray("dcat:dataset"u8);
        writer.WriteStartObject();
        writer.WriteString("@id"u8, site + DataPaths.Home);
        writer.WriteString("@type"u8, "dcat:Dataset");
        Text(writer, "dct:title", head.Name);
        Text(writer, "dct:description", DataWords.About);
        Publisher(writer, head.Name);
        writer.WriteString("dct:identifier"u8, site + DataPaths.Home);
        Day(writer, "dct:modified", view.AsOf);
        Reference(writer, "dct:accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/IRREG");
        Reference(writer, "dcat:landingPage", site + DataPaths.Home);
        writer.WriteString("adms:versionNotes"u8, string.Create(CultureInfo.InvariantCulture, $"format {head.FormatVersion}"));
        writer.WriteStartArray("dct:language"u8);
        Node(writer, "http://publications.europa.eu/resource/authority/language/VIE");
        writer.WriteEndArray();
        writer.WriteStartArray("dcat:keyword"u8);
        foreach (var (language, word) in new[] { ("vi", SiteWords.Standard.Vi), ("en", SiteWords.Standard.En) }) Tagged(writer, language, word);
        writer.WriteEndArray();
        if (head.Years is [var first, ..])
        {
            writer.WriteStartObject("dct:temporal"u8);
            writer.WriteString("@type"u8, "dct:PeriodOfTime");
            Day(writer, "dcat:startDate", new DateOnly(first.Year, 1, 1));
            Day(writer, "dcat:endDate", view.AsOf);
            writer.WriteEndObject();
        }
        writer.WriteStartArray("dcat:distribution"u8);
        foreach (var table in DataTables.All) Distribution(writer, view, site, DataPaths.Table(table.Name), table.Title, "CSV", "text/csv");
        Distribution(writer, view, site, DataPaths.Whole, DataWords.Whole, "JSON", "application/json");
        Distribution(writer, view, site, DataPaths.LatestArchive, DataWords.Archive, "ZIP", "application/zip");
        Distribution(writer, view, site, DataPaths.DecisionFeed, DataWords.DecisionFeed, "ATOM", "application/atom+xml");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Distribution(Utf8JsonWriter writer, RegisterView view, string site, string path, Words title, string format, string media)
    {
        writer.WriteStartObject();
        writer.WriteString("@id"u8, site + path);
        writer.WriteString("@type"u8, "dcat:Distribution");
        Text(writer, "dct:title", title);
        Reference(writer, "dcat:accessURL", site + DataPaths.Home);
        Reference(writer, "dcat:downloadURL", site + path);
        Reference(writer, "dct:format", $"http://publications.europa.eu/resource/authority/file-type/{format}");
        Reference(writer, "dcat:mediaType", $"https://www.iana.org/assignments/media-types/{media}");
        if (view.Register.Head.Licence is { } licence)
        {
            if (licence.Address is { } terms) Reference(writer, "dct:license", terms);
            else Text(writer, "dct:rights", licence.Name);
        }
        writer.WriteEndObject();
    }

    private static void Publisher(Utf8JsonWriter writer, Words name)
    {
        writer.WriteStartObject("dct:publisher"u8);
        writer.WriteString("@type"u8, "foaf:Agent");
        Text(writer, "foaf:name", name);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string property, Words words)
    {
        writer.WriteStartArray(property);
        Tagged(writer, "vi", words.Vi);
        Tagged(writer, "en", words.En);
        writer.WriteEndArray();
    }

    private static void Tagged(Utf8JsonWriter writer, string language, string text)
    {
        writer.WriteStartObject();
        writer.WriteString("@language"u8, language);
        writer.WriteString("@value"u8, text);
        writer.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter writer, string property, DateOnly day)
    {
        writer.WriteStartObject(property);
        writer.WriteString("@type"u8, "xsd:date");
        writer.WriteString("@value"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter writer, string property, string address)
    {
        writer.WritePropertyName(property);
        Node(writer, address);
    }

    private static void Node(Utf8JsonWriter writer, string address)
    {
        writer.WriteStartObject();
        writer.WriteString("@id"u8, address);
        writer.WriteEndObject();
    }
}
