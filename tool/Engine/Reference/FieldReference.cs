using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Engine.Reference;

/// <summary>What the schema says of a field of a document ("mục"), or of the document itself, in words for people.</summary>
/// <param name="Path">The document, then the names that lead to the field, joined by dots; lists and named entries take no step.</param>
/// <param name="Description">What it means, in Vietnamese.</param>
/// <param name="EntryDescription">What every value of this form, or every entry of the list, means; null when nothing more is said.</param>
/// <param name="Type">What kind of value is written.</param>
/// <param name="IsRequired">Whether the block around it must have it.</param>
/// <param name="Allowed">The only values allowed; empty when they are not listed.</param>
/// <param name="Limits">What else a value has to keep to, one sentence each.</param>
/// <param name="Examples">Values as they are written in a file.</param>
/// <param name="Fields">The fields right below, in the order of the schema.</param>
public sealed record FieldReference(
    string Path,
    string Description,
    string? EntryDescription,
    Words Type,
    bool IsRequired,
    ImmutableArray<string> Allowed,
    ImmutableArray<Words> Limits,
    ImmutableArray<string> Examples,
    ImmutableArray<FieldReference> Fields)
{
    /// <summary>The last name of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The first sentence of the description.</summary>
    public string Summary => Description.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? Description[..(end + 1)] : Description;

    /// <summary>Every field below, each before its own.</summary>
    public IEnumerable<FieldReference> Below() => Fields.SelectMany(field => field.Below().Prepend(field));
}
