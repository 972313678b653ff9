using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Authoring;

/// <summary>The one form in which the tool writes a document ("dạng chuẩn"); every file of a register that a program writes goes through here.</summary>
/// <remarks>
/// Keys in the order of the schema, then those it does not know, as found; two spaces, LF, one line end at the end of the file; letters as they
/// are and composed, numbers as typed. Nothing is ever dropped. Records have one value a line. The law data is read more than it is written:
/// there a block stands on one line where it fits.
/// </remarks>
public static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = JsonParser.MaxDepth };

    /// <summary>The bytes of a document.</summary>
    public static byte[] Write(JsonObject document, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(kind);
        var layout = new CanonicalLayout(IsLaw(kind));
        layout.WriteDocument(document, Schemas.For(kind).Root);
        return Encoding.UTF8.GetBytes(layout.ToString());
    }

    /// <summary>The document in a file, to be changed and written again; null when it is no plain JSON object, has a name twice, or holds half a letter.</summary>
    public static JsonObject? Read(ReadOnlyMemory<byte> bytes)
    {
        var text = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(text.Span)) return null;
        try
        {
            var document = JsonNode.Parse(text.Span, nodeOptions: null, Strict) as JsonObject;
            // Half a surrogate pair, which only an escape can write, is found by nobody before it is read; then it is too late.
            if (text.Span.IndexOf("\\u"u8) >= 0) _ = document?.ToJsonString();
            return document;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The file in its canonical form; null when it cannot be read, or cannot be written without loss.</summary>
    public static byte[]? Format(ReadOnlyMemory<byte> bytes, DocumentKind kind)
    {
        try
        {
            return Read(bytes) is { } document ? Write(document, kind) : null;
        }
        catch (InvalidOperationException) // half a surrogate pair, written as an escape: there is no letter to write
        {
            return null;
        }
    }

    private static bool IsLaw(DocumentKind kind) =>
        kind == DocumentKinds.Instrument || kind == DocumentKinds.Rulebook || kind == DocumentKinds.Scoring || kind == DocumentKinds.Profile;
}
