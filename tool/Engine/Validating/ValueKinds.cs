using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>The kinds of values a schema's <c>type</c> allows.</summary>
[Flags]
internal enum ValueKinds : byte
{
    None = 0,
    Object = 1,
    Array = 2,
    Text = 4,
    WholeNumber = 8,

    /// <summary>Any number. A schema that allows numbers allows whole ones.</summary>
    Number = 16,
    Boolean = 32,
    Null = 64,
    All = 127,
}

/// <summary>The names of value kinds in schemas.</summary>
internal static class ValueKindNames
{
    public static ValueKinds Of(string type) => type switch
    {
        "object" => ValueKinds.Object,
        "array" => ValueKinds.Array,
        "string" => ValueKinds.Text,
        "integer" => ValueKinds.WholeNumber,
        "number" => ValueKinds.Number | ValueKinds.WholeNumber,
        "boolean" => ValueKinds.Boolean,
        "null" => ValueKinds.Null,
        _ => throw new SchemaDialectException($"unknown type '{type}'"),
    };

    /// <summary>The kinds a value satisfies, a number without regard to its being whole.</summary>
    public static ValueKinds Of(JsonKind kind) => kind switch
    {
        JsonKind.Object => ValueKinds.Object,
        JsonKind.Array => ValueKinds.Array,
        JsonKind.Text => ValueKinds.Text,
        JsonKind.Number => ValueKinds.Number,
        JsonKind.True or JsonKind.False => ValueKinds.Boolean,
        _ => ValueKinds.Null,
    };
}
