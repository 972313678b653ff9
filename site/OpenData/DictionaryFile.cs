using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>The data dictionary for machines: every field of the export, every column of the tables.</summary>
internal static class DictionaryFile
{
    public static OutputFile Of(FieldGuide dictionary) => SiteJson.File(DataPaths.DictionaryJson, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion"u8, PublicHead.CurrentFormat);
        writer.WriteStartArray("documents"u8);
        foreach (var document in dictionary.Documents)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, document.Name);
            writer.Write("title", document.Title);
            writer.Write("description", document.Description);
            writer.WriteStartArray("fields"u8);
            foreach (var field in document.Fields)
            {
                writer.WriteStartObject();
                writer.WriteString("path"u8, field.Path);
                writer.WriteString("type"u8, field.Type);
                writer.WriteBoolean("required"u8, field.IsRequired);
                writer.Write("meaning", field.Meaning);
                if (!field.Values.IsEmpty)
                {
                    writer.WriteStartArray("values"u8);
                    foreach (var value in field.Values) writer.WriteStringValue(value);
                    writer.WriteEndArray();
                }
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("tables"u8);
        foreach (var table in DataTables.All)
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, DataPaths.Table(table.Name));
            writer.Write("title", table.Title);
            writer.WriteStartArray("columns"u8);
            foreach (var column in table.Columns)
            {
                writer.WriteStartObject();
                writer.WriteString("heading"u8, column.Heading);
                writer.Write("meaning", column.Meaning);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
