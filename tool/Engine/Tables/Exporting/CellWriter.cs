using System.Text.Json;
using System.Text.Json.Nodes;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Reading;
using Antt.Engine.Tables.Sheets;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Tables.Exporting;

/// <summary>Writes values of documents as cells, in the words the reader of cells understands.</summary>
internal static class CellWriter
{
    private const string Between = "; ";

    /// <summary>A value as a cell.</summary>
    public static CellDraft Write(TableColumn column, JsonNode? value)
    {
        if (value is null) return CellDraft.Empty;
        return (column.Value, value.GetValueKind()) switch
        {
            (ColumnValue.Whole or ColumnValue.Number, JsonValueKind.Number) => new CellDraft(CellKind.Number, value.ToString()),
            (ColumnValue.Day, JsonValueKind.String) when IsDay(value.ToString()) => new CellDraft(CellKind.Day, value.ToString()),
            _ => CellDraft.Of(Text(column, value)),
        };
    }

    /// <summary>A value as people read it.</summary>
    public static string Text(TableColumn column, JsonNode value) => column.Value switch
    {
        ColumnValue.Nothing => value is JsonArray { Count: 0 } ? CellWords.Nothing : "",
        ColumnValue.Texts or ColumnValue.Choices when value is JsonArray list => list.Count == 0 ? CellWords.Nothing : string.Join(Between, list.Select(item => Label(column, item))),
        ColumnValue.Counts or ColumnValue.Local when value is JsonObject block => block.Count == 0 ? CellWords.Nothing
            : string.Join(Between, block.Select(pair => $"{LabelOf(column, pair.Key)}: {Plain(pair.Value)}")),
        ColumnValue.Choice => Label(column, value),
        ColumnValue.Day when IsDay(value.ToString()) => Shown(value.ToString()),
        _ => Plain(value),
    };

    private static string Label(TableColumn column, JsonNode? value) => value is null ? "" : LabelOf(column, value.ToString());

    private static string LabelOf(TableColumn column, string value)
    {
        foreach (var option in column.Options)
            if (option.Value == value) return option.Label;
        return value;
    }

    private static string Plain(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "",
        JsonValueKind.True => "có",
        JsonValueKind.False => "không",
        JsonValueKind.String => value.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    private static bool IsDay(string text) => text.Length == 10 && text[4] == '-' && text[7] == '-';

    private static string Shown(string day) => $"{day[8..]}/{day[5..7]}/{day[..4]}";
}
