using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Antt.Model.Facts;

/// <summary>One fact as somebody entered it. There are more of them than of anything else, so it is kept small.</summary>
public readonly struct Fact
{
    private readonly object? _value;

    private Fact(string path, FactKind kind, long number, object? value, int line) =>
        (Path, Kind, Number, _value, Line) = (path, kind, number, value, line);

    /// <summary>Where it stands in its document, keys joined by dots: <c>households.residing</c>.</summary>
    public string Path { get; }

    /// <summary>The number; 1 or 0 for a flag.</summary>
    public long Number { get; }

    /// <summary>The line of its value in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>What it holds.</summary>
    public FactKind Kind { get; }

    /// <summary>The text.</summary>
    public string? Text => _value as string;

    /// <summary>The list of words; of an empty list both this and <see cref="Items"/> are empty.</summary>
    public ImmutableArray<string> Texts => _value switch
    {
        string[] texts => ImmutableCollectionsMarshal.AsImmutableArray(texts),
        FactSet[] { Length: 0 } => [],
        _ => default,
    };

    /// <summary>The list of groups.</summary>
    public ImmutableArray<FactSet> Items => ImmutableCollectionsMarshal.AsImmutableArray(_value as FactSet[]);

    /// <summary>A group of facts, which follow on their own.</summary>
    public static Fact OfGroup(string path, int line) => new(path, FactKind.Group, 0, null, line);

    /// <summary>A whole number.</summary>
    public static Fact Of(string path, long number, int line) => new(path, FactKind.Number, number, null, line);

    /// <summary>Yes or no.</summary>
    public static Fact Of(string path, bool flag, int line) => new(path, FactKind.Flag, flag ? 1 : 0, null, line);

    /// <summary>A text.</summary>
    public static Fact Of(string path, string text, int line) => new(path, FactKind.Text, 0, text, line);

    /// <summary>A list of words.</summary>
    public static Fact Of(string path, ImmutableArray<string> texts, int line) =>
        new(path, FactKind.Texts, 0, ImmutableCollectionsMarshal.AsArray(texts), line);

    /// <summary>A list of groups, or an empty list.</summary>
    public static Fact Of(string path, ImmutableArray<FactSet> items, int line) =>
        new(path, FactKind.Items, 0, ImmutableCollectionsMarshal.AsArray(items), line);
}
