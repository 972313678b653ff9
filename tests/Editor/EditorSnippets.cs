using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;
using Antt.Model;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Tests.Editor;

/// <summary>Snippets for the editor, made of the fields that <c>antt new</c> asks: one for each kind of document and type of unit where the fields differ.</summary>
internal static class EditorSnippets
{
    /// <summary>Unit and year, taken by the editor from the folders the file lies in.</summary>
    public const string UnitOfFolder = "${TM_DIRECTORY/.*[\\\\\\/]([^\\\\\\/]+)[\\\\\\/][^\\\\\\/]+$/$1/}";
    public const string YearOfFolder = "${TM_DIRECTORY/.*[\\\\\\/]([^\\\\\\/]+)$/$1/}";

    private const int Year = 2026;
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };
    private static readonly string[] UnitTypes = ["KDC", "XA", "CQ", "DN", "GD"];
    private static readonly DocumentKind[] OfUnits = [DocumentKinds.Registration, DocumentKinds.Evidence, DocumentKinds.Evaluation, DocumentKinds.Score, DocumentKinds.Nomination];

    /// <summary>The file of snippets.</summary>
    public static string Of(RegisterFrame frame)
    {
        var all = new JsonObject();
        foreach (var type in UnitTypes)
        {
            var subject = new FieldSubject(frame, type, null, Year);
            Add(all, $"unit-{type}", DocumentKinds.Unit, type, $"  \"id\": \"${{1:ma-don-vi}}\",\n  \"type\": \"{type}\"", subject);
            foreach (var kind in OfUnits)
                Add(all, $"{kind.Name}-{type}", kind, type, $"  \"unit\": \"{UnitOfFolder}\",\n  \"year\": {YearOfFolder}", subject);
        }
        Add(all, "decision", DocumentKinds.Decision, "KDC", $"  \"year\": ${{1:{Year}}}", new FieldSubject(frame, "KDC", null, Year));
        return all.ToJsonString(Readable) + "\n";
    }

    private static void Add(JsonObject all, string name, DocumentKind kind, string type, string head, FieldSubject subject)
    {
        var fields = FieldModel.Of(kind, subject).Where(static field => !field.IsRare).ToList();
        if (fields.Count == 0) return;
        if (kind == DocumentKinds.Unit) fields.Insert(1, fields[0] with { Path = "states.1.from" });
        var writer = new SnippetWriter(kind == DocumentKinds.Unit || kind == DocumentKinds.Decision ? 2 : 1);
        var body = writer.Block(fields.Select(static field => (field.Path.Split('.'), field)).ToList(), "", head);
        all[$"antt {name}"] = new JsonObject
        {
            ["scope"] = "json",
            ["prefix"] = $"antt-{name.ToLowerInvariant()}",
            ["description"] = $"{kind.PathPattern.Split('/')[^1]} ({(kind == DocumentKinds.Decision ? "quyết định" : type)})",
            ["body"] = new JsonArray([.. body.Split('\n').Select(static line => (JsonNode)line)]),
        };
    }

    /// <summary>Writes the body of one snippet; places to fill are numbered in the order they stand in.</summary>
    private sealed class SnippetWriter(int first)
    {
        private int _next = first;

        public string Block(List<(string[] Path, Field Field)> fields, string indent, string head)
        {
            var lines = new List<string>();
            if (head.Length > 0) lines.Add(head);
            foreach (var group in fields.GroupBy(entry => entry.Path[0]))
            {
                var inner = group.Where(static entry => entry.Path.Length > 1).Select(static entry => (entry.Path[1..], entry.Field)).ToList();
                var value = inner.Count == 0 ? Value(group.First().Field, indent + "  ") : Inner(inner, indent + "  ");
                lines.Add($"{indent}  \"{group.Key}\": {value}");
            }
            return $"{{\n{string.Join(",\n", lines)}\n{indent}}}";
        }

        /// <summary>A block, or a list of one entry where the step is a number.</summary>
        private string Inner(List<(string[] Path, Field Field)> fields, string indent)
        {
            if (!fields.TrueForAll(static entry => entry.Path[0].All(char.IsAsciiDigit))) return Block(fields, indent, "");
            return $"[\n{indent}  {Block([.. fields.Select(static entry => (entry.Path[1..], entry.Field))], indent + "  ", "")}\n{indent}]";
        }

        private string Value(Field field, string indent) => field.Form switch
        {
            FieldForm.Text => $"\"{Hole(Words(field))}\"",
            FieldForm.Day => $"\"{Hole("2026-03-05")}\"",
            FieldForm.Whole or FieldForm.Number => Hole(Math.Max(0, field.Least ?? 0).ToString(CultureInfo.InvariantCulture)),
            FieldForm.YesNo => Choice(["true", "false"]),
            FieldForm.Choice => $"\"{Choice([.. field.Choices.Select(static choice => choice.Value)])}\"",
            FieldForm.Choices => $"[\"{Choice([.. field.Choices.Select(static choice => choice.Value)])}\"]",
            FieldForm.Texts => $"[\"{Hole(Words(field))}\"]",
            FieldForm.Counts => $"{{\"{Choice([.. field.Choices.Select(static choice => choice.Value)])}\": {Hole("0")}}}",
            _ => $"[\n{indent}  {Block([.. field.Fields.Where(static entry => !entry.IsRare).Select(static entry => (entry.Path.Split('.'), entry))], indent + "  ", "")}\n{indent}]",
        };

        /// <summary>What the field is called, cut to what it takes.</summary>
        private static string Words(Field field) => field.Longest < field.Label.Vi.Length ? field.Label.Vi[..field.Longest.Value] : field.Label.Vi;

        private string Hole(string text) => $"${{{_next++}:{Escaped(text)}}}";

        private string Choice(string[] values) => $"${{{_next++}|{string.Join(',', values.Select(static value => Escaped(value).Replace(",", "\\,", StringComparison.Ordinal)))}|}}";

        private static string Escaped(string text)
        {
            var escaped = new StringBuilder();
            foreach (var letter in text)
            {
                if (letter is '"') continue;
                if (letter is '$' or '}' or '\\') escaped.Append('\\');
                escaped.Append(letter);
            }
            return escaped.ToString();
        }
    }
}
