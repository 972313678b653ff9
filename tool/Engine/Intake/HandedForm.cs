using System.Text.Json;
using System.Text.Json.Nodes;

namespace Antt.Engine.Intake;

/// <summary>A form that was filled in, whatever carried it.</summary>
/// <param name="Kind">Name of the document.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Base">SHA-256 of the file it was prefilled from; null when there was none, or when the carrier does not say.</param>
/// <param name="KnowsBase">Whether the carrier says what it was prefilled from.</param>
/// <param name="Document">What was entered.</param>
internal sealed record HandedForm(string Kind, string Unit, int Year, string? Base, bool KnowsBase, JsonObject Document)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>Reads the file a form page makes for a document; null when it is no such file.</summary>
    public static HandedForm? Read(string text) =>
        Parse(text) is { } handed && Word(handed, "kind") is { } kind && Word(handed, "unit") is { } unit && handed["year"] is JsonValue year
        && year.TryGetValue(out int number) && handed["document"] is JsonObject document
            ? new HandedForm(kind, unit, number, Word(handed, "base"), true, document) : null;

    /// <summary>What was entered in a request for correction; null when the file is none.</summary>
    public static JsonObject? ReadCorrection(string text) =>
        Parse(text) is { } handed && Word(handed, "kind") == HandedFields.CorrectionKind ? handed["document"] as JsonObject : null;

    private static JsonObject? Parse(string text)
    {
        try
        {
            // Written once, because only then half a surrogate pair in an escape shows: there is no letter to write.
            return JsonNode.Parse(text, nodeOptions: null, Strict) is JsonObject handed && Word(handed, "form") == "antt" && handed.ToJsonString().Length > 0 ? handed : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string? Word(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue(out string? word) ? word : null;
}
