using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Engine.Authoring.Fields;

/// <summary>One thing to be asked for a document ("mục cần điền"), as a wizard, a form and a spreadsheet all ask it.</summary>
/// <param name="Path">Where the answer goes: names joined by dots from the outermost object, or from the entry of the list around it.</param>
/// <param name="Form">What an answer looks like.</param>
public sealed record Field(string Path, FieldForm Form)
{
    /// <summary>What it is called.</summary>
    public required Words Label { get; init; }

    /// <summary>What it means, at length.</summary>
    public required Words Explanation { get; init; }

    /// <summary>Where the law asks for it; null when it does not.</summary>
    public string? Clause { get; init; }

    /// <summary>The only answers there are, each with its meaning; empty when any will do. For counts: what is counted.</summary>
    public ImmutableArray<FieldChoice> Choices { get; init; } = [];

    /// <summary>Whether the document, or the entry of the list around it, cannot be without.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Path of the innermost block that may be left out as a whole; null when there is none.</summary>
    public string? Group { get; init; }

    /// <summary>Whether that block, once anything in it is answered, cannot be without.</summary>
    public bool IsRequiredInGroup { get; init; }

    /// <summary>Path of a yes-or-no field that has to be answered with yes before this one is asked; null when none has to.</summary>
    public string? DependsOn { get; init; }

    /// <summary>Whether it is recorded only as a confirmation and never published by itself.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether everybody may see the answer.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether it is asked only of those who ask for it: most documents are complete without.</summary>
    public bool IsRare { get; init; }

    /// <summary>Ids of the conditions that rest on it.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>The fields of an entry, where the answer is a list of blocks.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];

    /// <summary>The least a number may be.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most a number may be.</summary>
    public decimal? Most { get; init; }

    /// <summary>How many letters a text may have.</summary>
    public int? Longest { get; init; }

    /// <summary>The last name of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];
}

/// <summary>An answer that may be chosen.</summary>
/// <param name="Value">As it stands in the file.</param>
/// <param name="Meaning">What it means.</param>
public sealed record FieldChoice(string Value, Words Meaning);
