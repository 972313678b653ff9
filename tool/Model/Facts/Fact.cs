using System.Collections.Immutable;

namespace Antt.Model.Facts;

/// <summary>One fact as somebody entered it.</summary>
/// <param name="Path">Where it stands in its document, keys joined by dots: <c>households.residing</c>.</param>
/// <param name="Kind">Which of the values below is meant.</param>
/// <param name="Number">The number; 1 or 0 for a flag.</param>
/// <param name="Text">The text.</param>
/// <param name="Texts">The list of words; of an empty list both this and <paramref name="Items"/> are empty.</param>
/// <param name="Items">The list of groups.</param>
/// <param name="Line">The line of its value in the file, from 1.</param>
public readonly record struct Fact(
    string Path, FactKind Kind, long Number, string? Text, ImmutableArray<string> Texts, ImmutableArray<FactSet> Items, int Line);
