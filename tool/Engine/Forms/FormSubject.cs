using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;

namespace Antt.Engine.Forms;

/// <summary>A form to be filled in: for a document of a unit's year.</summary>
/// <param name="Kind">The document.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Year">The year.</param>
/// <param name="Fields">What is asked, in order.</param>
public sealed record FormSubject(DocumentKind Kind, string Unit, string UnitName, int Year, ImmutableArray<Field> Fields)
{
    /// <summary>What the register holds already; empty when nothing.</summary>
    public JsonObject Prefilled { get; init; } = [];

    /// <summary>SHA-256 of the file it was prefilled from, in hexadecimal; null when there was none.</summary>
    public string? Base { get; init; }

    /// <summary>Name of its page.</summary>
    public string Page => $"{Unit}-{Year}-{Kind.Name}.html";
}
