using System.Collections.Frozen;

namespace Antt.Engine.Reference.Meanings;

/// <summary>
/// What fields mean, in English: the Vietnamese stands in the schemas, and the English is looked up by it, so that it cannot stay behind when the Vietnamese changes.
/// It is told for all that is public and for the papers that people without a register fill in; other fields are explained in English by the conditions that
/// rest on them, or by their name.
/// </summary>
internal static class FieldMeanings
{
    private static readonly FrozenDictionary<string, string> All = Listed.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every Vietnamese description that has an English one.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Listed =>
        [.. RegistrationMeanings.All, .. RecordMeanings.All, .. ProofMeanings.All, .. LawMeanings.All, .. FigureMeanings.All];

    /// <summary>The English of a description in a schema; null where there is none.</summary>
    public static string? Of(string vietnamese) => All.GetValueOrDefault(vietnamese);
}
