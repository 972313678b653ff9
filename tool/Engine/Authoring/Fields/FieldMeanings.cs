using System.Collections.Frozen;
using Antt.Engine.Loading;

namespace Antt.Engine.Authoring.Fields;

/// <summary>
/// What fields mean, in English; the Vietnamese stands in the schemas. It is told for the papers that people without a register fill in; other
/// fields are explained in English by the conditions that rest on them, or by their name.
/// </summary>
internal static class FieldMeanings
{
    private static readonly FrozenDictionary<string, string> Registration = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["form"] = "The form used: that of Circular 124/2021/TT-BCA (tt124) or of Circular 23/2012/TT-BCA (tt23). The old one counts for 2022 only.",
        ["date"] = "The day the registration was signed. It has to lie in the first quarter of the year.",
        ["addressee"] = "The body the registration is sent to, for instance: the People's Committee of the commune. A body, not a person.",
        ["signerOffice"] = "The office of who signs, for instance: head of the village. No person's name.",
        ["inheritedFrom"] = "Registrations taken over from places there were before a rearrangement.",
        ["receivedByCommune"] = "The day the commune received the registration.",
        ["consolidated"] = "The day the commune sent its summary upward.",
        ["commitments"] = "How many households signed a commitment; residential areas only. A number alone.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a field of a document means; null where nothing is told beyond its name.</summary>
    public static string? Of(DocumentKind kind, string path) => kind == DocumentKinds.Registration ? Registration.GetValueOrDefault(path) : null;
}
