using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Engine.Reference.Meanings;
using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Engine.Authoring.Fields;

/// <summary>Every field that a schema knows, whether it applies to anybody or not.</summary>
internal sealed class SchemaFields
{
    private readonly JsonNode _document;

    private SchemaFields(DocumentKind kind) => _document = Schemas.For(kind).Document;

    /// <summary>The fields of a kind of document, in the order of its schema. What says whose document it is, is no field.</summary>
    public static ImmutableArray<Field> Of(DocumentKind kind)
    {
        var fields = ImmutableArray.CreateBuilder<Field>();
        var schema = new SchemaFields(kind);
        schema.AddBlock(schema._document, "", new Around(null, true), fields);
        return [.. fields.Where(static field => field.Path is not ("$schema" or "unit" or "year"))];
    }

    private void AddBlock(JsonNode block, string path, Around around, ImmutableArray<Field>.Builder fields)
    {
        var required = RequiredOf(block);
        var hasExists = path.Length > 0 && block.Get("properties"u8).Get("exists"u8).Exists;
        foreach (var property in block.Get("properties"u8).Properties)
        {
            var below = path.Length == 0 ? property.Key : $"{path}.{property.Key}";
            var schema = Resolve(property);
            var isRequired = required.Contains(property.Key);
            if (IsBlock(schema) && !IsCounts(schema))
            {
                var about = property.Get("$ref"u8).Exists ? property.Get("description"u8).Text : around.About;
                AddBlock(schema, below, (isRequired ? around : new Around(below, false)) with { About = about }, fields);
                continue;
            }
            fields.Add(Named(Leaf(property, schema, below), around.About) with
            {
                IsRequired = isRequired && around.IsRequired,
                Group = around.Group,
                IsRequiredInGroup = isRequired && around.Group is not null,
                DependsOn = hasExists && property.Key != "exists" ? $"{path}.exists" : null,
            });
        }
    }

    /// <summary>A field of a block that several share is called by what the block is about as well.</summary>
    private static Field Named(Field field, string? about) => about is null ? field : field with
    {
        Label = FieldLabels.IsNamed(field.Path) ? field.Label : new Words($"{FieldLabels.Of("", "", about).Vi}: {field.Label.Vi}", field.Label.En),
        Explanation = new Words($"{about} {field.Explanation.Vi}", field.Explanation.En),
        Clause = FieldLabels.ClauseIn(about) ?? field.Clause,
    };

    private Field Leaf(JsonNode written, JsonNode schema, string path)
    {
        var description = (written.Get("description"u8) is { Exists: true } own ? own : schema.Get("description"u8)).Text;
        var title = written.Get("title"u8) is { Exists: true } brief ? brief.Text : schema.Get("title"u8).Text;
        var form = FormOf(schema);
        var entry = schema.Get("items"u8) is { Exists: true } items ? Resolve(items) : default;
        var field = new Field(path, form)
        {
            Label = FieldLabels.Of(path, title, description),
            Explanation = new Words(description, FieldMeanings.Of(description) ?? FieldLabels.Of(path, title, description).En),
            Clause = FieldLabels.ClauseIn(description),
            Least = schema.Get("minimum"u8) is { Exists: true } least ? least.Decimal : null,
            Most = schema.Get("maximum"u8) is { Exists: true } most ? most.Decimal : null,
            Longest = schema.TryGet("maxLength"u8, out var longest) ? (int)longest.Long : null,
        };
        return form switch
        {
            FieldForm.Choice => field with { Choices = ChoicesOf(schema, path) },
            FieldForm.Choices => field with { Choices = ChoicesOf(entry, path) },
            FieldForm.Counts => field with { Choices = CountsOf(schema) },
            FieldForm.Entries => field with { Fields = EntryFields(entry) },
            _ => field,
        };
    }

    private ImmutableArray<Field> EntryFields(JsonNode entry)
    {
        var fields = ImmutableArray.CreateBuilder<Field>();
        AddBlock(entry, "", new Around(null, true), fields);
        return fields.ToImmutable();
    }

    private FieldForm FormOf(JsonNode schema)
    {
        if (IsCounts(schema)) return FieldForm.Counts;
        var type = schema.Get("type"u8);
        if (type.Text == "array")
        {
            var entry = Resolve(schema.Get("items"u8));
            return IsBlock(entry) ? FieldForm.Entries : entry.Get("enum"u8).Exists ? FieldForm.Choices : FieldForm.Texts;
        }
        if (schema.Get("enum"u8).Exists) return FieldForm.Choice;
        return type.Text switch
        {
            "integer" => FieldForm.Whole,
            "number" => FieldForm.Number,
            "boolean" => FieldForm.YesNo,
            _ => schema.Get("format"u8).Text == "date" ? FieldForm.Day : FieldForm.Text,
        };
    }

    private static ImmutableArray<FieldChoice> ChoicesOf(JsonNode schema, string path)
    {
        var choices = ImmutableArray.CreateBuilder<FieldChoice>();
        foreach (var value in schema.Get("enum"u8).Items) choices.Add(new FieldChoice(value.Text, ChoiceWords.Of(path, value.Text)));
        return choices.ToImmutable();
    }

    private static ImmutableArray<FieldChoice> CountsOf(JsonNode schema)
    {
        var choices = ImmutableArray.CreateBuilder<FieldChoice>();
        foreach (var property in schema.Get("properties"u8).Properties) choices.Add(new FieldChoice(property.Key, ChoiceWords.Of("", property.Key)));
        return choices.ToImmutable();
    }

    /// <summary>A block of nothing but optional counts: none of them is an answer, so it is asked as one.</summary>
    private bool IsCounts(JsonNode schema)
    {
        if (!IsBlock(schema) || schema.Get("required"u8).Exists) return false;
        var any = false;
        foreach (var property in schema.Get("properties"u8).Properties)
        {
            if (!FieldLabels.IsForm(property.Key) || Resolve(property).Get("type"u8).Text != "integer") return false;
            any = true;
        }
        return any;
    }

    private static bool IsBlock(JsonNode schema) => schema.Get("properties"u8).Exists;

    private static HashSet<string> RequiredOf(JsonNode block)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in block.Get("required"u8).Items) names.Add(name.Text);
        return names;
    }

    /// <summary>The schema a reference leads to; compiling has made sure that it leads somewhere in the document.</summary>
    private JsonNode Resolve(JsonNode schema)
    {
        while (schema.TryGet("$ref"u8, out var reference))
        {
            schema = _document;
            foreach (var step in reference.Text.Split('/').Skip(1)) schema = schema.Get(step);
        }
        return schema;
    }

    /// <summary>What stands around the fields of a block.</summary>
    /// <param name="Group">The innermost block that may be left out.</param>
    /// <param name="IsRequired">Whether everything around is required.</param>
    private sealed record Around(string? Group, bool IsRequired)
    {
        /// <summary>What a block of a form that several share is about.</summary>
        public string? About { get; init; }
    }
}
