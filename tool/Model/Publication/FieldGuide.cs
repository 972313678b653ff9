using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>What every field of the public export means ("từ điển dữ liệu"), read from its schemas.</summary>
/// <param name="Documents">The kinds of files.</param>
public sealed record FieldGuide(ImmutableArray<DictionaryDocument> Documents);

/// <summary>A kind of file of the export.</summary>
/// <param name="Name">Name of its schema.</param>
/// <param name="Title">What it is.</param>
/// <param name="Description">What is in it.</param>
/// <param name="Fields">Its fields, in the order of the schema, those inside of others behind them.</param>
public sealed record DictionaryDocument(string Name, Words Title, Words Description, ImmutableArray<DictionaryField> Fields);

/// <summary>A field.</summary>
/// <param name="Path">The keys that lead to it, joined by dots; <c>[]</c> behind a list.</param>
/// <param name="Type">Its JSON type, or <c>date</c>.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Values">The only values it takes; none when any will do.</param>
public sealed record DictionaryField(string Path, string Type, bool IsRequired, Words Meaning, ImmutableArray<string> Values);
