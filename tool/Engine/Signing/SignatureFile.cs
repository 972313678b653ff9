using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Model.Decisions;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Signing;

/// <summary>The file beside a decision that keeps the signatures over its certificates.</summary>
public static class SignatureFile
{
    /// <summary>The file with new signatures in it, each in the place of the office's earlier one over the same certificate.</summary>
    /// <param name="register">The register.</param>
    /// <param name="decision">Id of the decision.</param>
    /// <param name="added">The signatures.</param>
    public static KeyValuePair<string, byte[]?> With(SourceTree register, string decision, IEnumerable<CertificateSignature> added)
    {
        var slash = decision.LastIndexOf('/');
        var path = $"data/decisions/{decision[..slash]}/signatures{decision[slash..]}.json";
        var document = (register.BytesAt(path) is { } bytes ? CanonicalJson.Read(bytes) : null) ?? [];
        var kept = new Dictionary<(string? Unit, string? Certificate, string? Office), JsonNode>();
        foreach (var known in (document["signatures"] as JsonArray ?? []).OfType<JsonObject>()) kept[Id(known)] = known.DeepClone();
        foreach (var written in added.Select(Write)) kept[Id(written)] = written;
        document["signatures"] = new JsonArray([.. kept.OrderBy(static one => one.Key.Unit, StringComparer.Ordinal).ThenBy(static one => one.Key.Certificate, StringComparer.Ordinal).ThenBy(static one => one.Key.Office, StringComparer.Ordinal).Select(static one => one.Value)]);
        return new(path, CanonicalJson.Write(document, DocumentKinds.Signatures));
    }

    private static (string? Unit, string? Certificate, string? Office) Id(JsonObject one) => ((string?)one["unit"], (string?)one["certificate"], (string?)one["office"]);

    private static JsonObject Write(CertificateSignature signature) => new()
    {
        ["unit"] = signature.Unit, ["certificate"] = signature.Certificate, ["office"] = signature.Office,
        ["date"] = signature.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["content"] = signature.Content, ["signature"] = signature.Signature,
    };
}
