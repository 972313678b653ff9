using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Loading;
using Antt.Model;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Authoring.Fields;

/// <summary>Reads answers as people type them: days as 22/11/2026, numbers with thousands parted, yes and no in words, choices by word, number or meaning.</summary>
public static class FieldValue
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "d.M.yyyy"];
    private static readonly string[] Yes = ["co", "c", "x", "dung", "dat", "yes", "y", "true"];
    private static readonly string[] No = ["khong", "k", "ko", "sai", "no", "n", "false"];
    private static readonly string[] Nothing = ["0", "khong", "k", "khong co", "khong co ai", "none", "no", "n", "[]", "{}"];

    /// <summary>The value of an answer, as it stands in a file; or what is wrong with it.</summary>
    public static bool TryRead(Field field, string answer, [NotNullWhen(true)] out JsonNode? value, out Words problem)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = ComposedText.Of(answer ?? "").Trim();
        (value, problem) = field.Form switch
        {
            FieldForm.Day => Day(text),
            FieldForm.Whole => Number(field, Whole(text), FieldProblems.Whole),
            FieldForm.Number => Number(field, WithDecimals(text), FieldProblems.Number),
            FieldForm.YesNo => YesNo(text),
            FieldForm.Choice => OneOf(field, text),
            FieldForm.Choices => AnyOf(field, text),
            FieldForm.Counts => Counts(field, text),
            FieldForm.Texts => (new JsonArray([.. Parted(text, ';').Select(static part => JsonValue.Create(part))]), default),
            FieldForm.Entries => Nothing.Contains(PlainLetters.Of(text)) ? (new JsonArray(), default) : (null, FieldProblems.Entries),
            _ => Text(field, text),
        };
        return value is not null;
    }

    private static (JsonNode?, Words) Day(string text) =>
        DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), default)
            : (null, FieldProblems.Day(text));

    private static (JsonNode?, Words) Number(Field field, decimal? number, Func<string, Words> problem) => number switch
    {
        null => (null, problem(field.Label.Vi)),
        { } value when value < field.Least => (null, FieldProblems.Less(value, field.Least.Value)),
        { } value when value > field.Most => (null, FieldProblems.More(value, field.Most.Value)),
        { } value => (JsonValue.Create(value / 1.0000000000000000000000000000m), default),
    };

    /// <summary>Digits, or groups of three parted by dots or spaces, as in 1.250.</summary>
    private static decimal? Whole(string text)
    {
        var parts = text.Split('.', ' ', '\u00A0');
        if (parts.Length > 1 && parts.Skip(1).Any(static part => part.Length != 3)) return null;
        return decimal.TryParse(string.Concat(parts), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static decimal? WithDecimals(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static (JsonNode?, Words) YesNo(string text)
    {
        var word = PlainLetters.Of(text);
        return Yes.Contains(word) ? (JsonValue.Create(true), default) : No.Contains(word) ? (JsonValue.Create(false), default) : (null, FieldProblems.YesNo(text));
    }

    private static (JsonNode?, Words) OneOf(Field field, string text) =>
        Find(field, text) is { } choice ? (JsonValue.Create(choice.Value), default) : (null, FieldProblems.Choice(text, field));

    private static (JsonNode?, Words) AnyOf(Field field, string text)
    {
        var chosen = new JsonArray();
        foreach (var part in Parted(text, ',', ';', '+'))
        {
            if (Find(field, part) is not { } choice) return (null, FieldProblems.Choice(part, field));
            if (!chosen.Any(entry => entry!.GetValue<string>() == choice.Value)) chosen.Add(JsonValue.Create(choice.Value));
        }
        return chosen.Count == 0 ? (null, FieldProblems.Choice(text, field)) : (chosen, default);
    }

    private static (JsonNode?, Words) Counts(Field field, string text)
    {
        var counts = new JsonObject();
        if (Nothing.Contains(PlainLetters.Of(text))) return (counts, default);
        foreach (var part in Parted(text, ',', ';'))
        {
            var at = part.IndexOfAny(['=', ':']);
            if (at < 0 || Find(field, part[..at].Trim()) is not { } choice || Whole(part[(at + 1)..].Trim()) is not (>= 0 and { } number))
                return (null, FieldProblems.Counts(part, field));
            counts[choice.Value] = (long)number;
        }
        return (counts, default);
    }

    private static (JsonNode?, Words) Text(Field field, string text)
    {
        if (text.Length == 0) return (null, FieldProblems.Empty);
        return text.Length > field.Longest ? (null, FieldProblems.TooLong(text.Length, field.Longest.Value)) : (JsonValue.Create(text), default);
    }

    /// <summary>A choice by its word, by its number in the list, or by its meaning with or without marks.</summary>
    private static FieldChoice? Find(Field field, string text)
    {
        foreach (var choice in field.Choices)
            if (string.Equals(choice.Value, text, StringComparison.OrdinalIgnoreCase)) return choice;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= field.Choices.Length) return field.Choices[place - 1];
        var plain = PlainLetters.Of(text);
        foreach (var choice in field.Choices)
            if (plain == PlainLetters.Of(choice.Meaning.Vi) || plain == PlainLetters.Of(choice.Meaning.En)) return choice;
        return null;
    }

    private static string[] Parted(string text, params char[] by) => text.Split(by, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
