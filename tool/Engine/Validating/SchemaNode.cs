namespace Antt.Engine.Validating;

/// <summary>One schema, ready to be asked about a value. References are resolved, so a schema may contain itself.</summary>
internal sealed class SchemaNode
{
    /// <summary>The schemas <c>true</c> and <c>{}</c>: anything goes.</summary>
    public static readonly SchemaNode Anything = new();

    /// <summary>The schema <c>false</c>: nothing goes.</summary>
    public static readonly SchemaNode Nothing = new() { Kinds = ValueKinds.None };

    public ValueKinds Kinds { get; set; } = ValueKinds.All;

    /// <summary>Every name under <c>properties</c> and <c>required</c>.</summary>
    public NameTable? Names { get; set; }

    /// <summary>The schema of each name, in the order of <see cref="Names"/>; null for a name that is only required.</summary>
    public SchemaNode?[] Properties { get; set; } = [];

    /// <summary>Which names are required, in the order of <see cref="Names"/>.</summary>
    public bool[] Required { get; set; } = [];

    public (TextPattern Pattern, SchemaNode Schema)[] PatternProperties { get; set; } = [];

    /// <summary>The schema of members no other keyword speaks of; null when anything goes.</summary>
    public SchemaNode? Additional { get; set; }

    public SchemaNode? Items { get; set; }

    /// <summary>Schemas by position, where <c>items</c> is a list.</summary>
    public SchemaNode[]? Tuple { get; set; }

    public int MinItems { get; set; }

    public int MaxItems { get; set; } = int.MaxValue;

    public bool UniqueItems { get; set; }

    public int MinLength { get; set; }

    public int MaxLength { get; set; } = int.MaxValue;

    public TextPattern? Pattern { get; set; }

    public TextFormat Format { get; set; }

    public NumberBound? Minimum { get; set; }

    public NumberBound? Maximum { get; set; }

    public ValueSet? Enum { get; set; }

    /// <summary>A text people word themselves, so that personal data could slip into it.</summary>
    public bool IsFreeText { get; set; }

    /// <summary>Whether a text needs no look beyond being one.</summary>
    public bool AnyText { get; set; }
}
