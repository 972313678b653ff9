using System.Globalization;
using System.Text.Json;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>
/// The tables described as a tabular data package (Frictionless Data, version 1 of the profile): what each column holds, which rows are one of a kind,
/// which column names a row of another table. Programs read the tables by it without guessing.
/// </summary>
internal static class DataPackage
{
    public static OutputFile File(RegisterView view) => SiteJson.File(DataPaths.Package, writer => Write(writer, view));

    private static void Write(Utf8JsonWriter writer, RegisterView view)
    {
        var head = view.Register.Head;
        writer.WriteStartObject();
        writer.WriteString("profile"u8, "tabular-data-package");
        writer.WriteString("name"u8, "antt");
        writer.WriteString("title"u8, Both(head.Name));
        writer.WriteString("description"u8, Both(DataWords.About));
        writer.WriteString("version"u8, string.Create(CultureInfo.InvariantCulture, $"{head.FormatVersion}.0.0"));
        writer.WriteString("created"u8, view.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        if (view.SiteRoot is { } root) writer.WriteString("homepage"u8, root + DataPaths.Home);
        if (head.Licence is { Address: { } terms } licence)
        {
            writer.WriteStartArray("licenses"u8);
            writer.WriteStartObject();
            writer.WriteString("path"u8, terms);
            writer.WriteString("title"u8, Both(licence.Name));
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        writer.WriteStartArray("resources"u8);
        foreach (var table in DataTables.All) Resource(writer, table);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter writer, DataTable table)
    {
        writer.WriteStartObject();
        writer.WriteString("profile"u8, "tabular-data-resource");
        writer.WriteString("name"u8, table.Name);
        writer.WriteString("title"u8, Both(table.Title));
        writer.WriteString("path"u8, DataPaths.Table(table.Name)[DataPaths.Folder.Length..]);
        writer.WriteString("format"u8, "csv");
        writer.WriteString("mediatype"u8, "text/csv");
        writer.WriteString("encoding"u8, "utf-8");
        writer.WriteStartObject("schema"u8);
        writer.WriteStartArray("fields"u8);
        foreach (var column in table.Columns)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, column.Heading);
            writer.WriteString("type"u8, TypeOf(column.Holds));
            writer.WriteString("description"u8, Both(column.Meaning));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (!table.Key.IsEmpty) Names(writer, "primaryKey", table.Key);
        var references = table.Columns.Where(column => column.Of is not null && (column.Of != table.Name || !table.Key.Contains(column.Heading))).ToList();
        if (references.Count > 0) References(writer, table, references);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void References(Utf8JsonWriter writer, DataTable table, List<DataColumn> columns)
    {
        writer.WriteStartArray("foreignKeys"u8);
        foreach (var column in columns)
        {
            writer.WriteStartObject();
            Names(writer, "fields", [column.Heading]);
            writer.WriteStartObject("reference"u8);
            writer.WriteString("resource"u8, column.Of == table.Name ? "" : column.Of);
            Names(writer, "fields", DataTables.All.Single(other => other.Name == column.Of).Key);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter writer, string property, IEnumerable<string> headings)
    {
        writer.WriteStartArray(property);
        foreach (var heading in headings) writer.WriteStringValue(heading);
        writer.WriteEndArray();
    }

    private static string TypeOf(CellKind kind) => kind switch
    {
        CellKind.Day => "date",
        CellKind.Year => "year",
        CellKind.Number => "integer",
        _ => "string",
    };

    private static string Both(Words words) => $"{words.Vi} · {words.En}";
}
