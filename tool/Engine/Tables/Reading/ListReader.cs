using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Tables.Columns;
using Antt.Model;

namespace Antt.Engine.Tables.Reading;

/// <summary>Reads cells that hold several things, parted by semicolons.</summary>
internal static class ListReader
{
    /// <summary>The value that a word stands for: spelt as in the data or as people read it, with or without marks.</summary>
    public static ColumnOption? Find(TableColumn column, string word)
    {
        foreach (var option in column.Options)
            if (option.Value == word || option.Label == word) return option;
        var plain = PlainLetters.Slug(word);
        ColumnOption? found = null;
        foreach (var option in column.Options)
        {
            if (PlainLetters.Slug(option.Label) != plain && PlainLetters.Slug(option.Value) != plain) continue;
            if (found is not null) return null;
            found = option;
        }
        return found;
    }

    /// <summary>Several ids.</summary>
    public static CellReading Texts(string text) =>
        CellWords.IsNothing(text) ? CellReading.Of(new JsonArray()) : CellReading.Of(new JsonArray([.. Parts(text).Select(part => JsonValue.Create(part))]));

    /// <summary>Several of a few values; null when one is none of them.</summary>
    public static CellReading? Choices(TableColumn column, string text)
    {
        if (CellWords.IsNothing(text)) return CellReading.Of(new JsonArray());
        var values = new JsonArray();
        foreach (var part in Parts(text, column))
        {
            if (Find(column, part) is not { } option) return null;
            values.Add(option.Value);
        }
        return CellReading.Of(values);
    }

    /// <summary>Counts by form; null when it is something else.</summary>
    public static CellReading? Counts(TableColumn column, string text)
    {
        var counts = new JsonObject();
        if (CellWords.IsNothing(text)) return CellReading.Of(counts);
        foreach (var part in text.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var digits = part.Where(char.IsAsciiDigit).ToArray();
            var word = part.Trim([.. "0123456789: ="]);
            if (digits.Length is 0 or > 9 || Find(column, word) is not { } option || counts.ContainsKey(option.Value)) return null;
            if (!part.StartsWith(word, StringComparison.Ordinal) && !part.EndsWith(word, StringComparison.Ordinal)) return null;
            counts.Add(option.Value, long.Parse(digits, CultureInfo.InvariantCulture));
        }
        return CellReading.Of(counts);
    }

    /// <summary>Figures by name; null when it is something else.</summary>
    public static CellReading? Local(string text)
    {
        var figures = new JsonObject();
        if (CellWords.IsNothing(text)) return CellReading.Of(figures);
        foreach (var part in Parts(text))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || figures.ContainsKey(part[..colon].Trim())) return null;
            var value = part[(colon + 1)..].Trim();
            figures.Add(part[..colon].Trim(), long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
                : value is "có" or "không" ? JsonValue.Create(value == "có") : JsonValue.Create(value));
        }
        return CellReading.Of(figures);
    }

    private static string[] Parts(string text, TableColumn? column = null)
    {
        var isCommaInLabel = column?.Options.Any(option => option.Label.Contains(',', StringComparison.Ordinal)) == true;
        var mark = text.Contains(';', StringComparison.Ordinal) || isCommaInLabel ? ';' : ',';
        return text.Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
