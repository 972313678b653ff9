using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>
/// What the page that checks certificates compares with, as scripts: these load from a folder too, where nothing else may be fetched. A script
/// holds the certificates whose addresses have hashes that begin alike, so that it stays small however many there are.
/// </summary>
internal static class CertificateShards
{
    private const int FewEnoughForOne = 40;

    /// <summary>How many digits of the hash name a script: none while all fit into one.</summary>
    public static int DigitsOf(RegisterView view)
    {
        var digits = 0;
        for (var room = FewEnoughForOne; room < view.Certificates.Length; room *= 16) digits++;
        return digits;
    }

    public static IEnumerable<OutputFile> Files(RegisterView view, WireFormat wire)
    {
        var digits = DigitsOf(view);
        var shards = view.Certificates.GroupBy(issued => Shard(issued.Certificate.Address, digits)).ToDictionary(static group => group.Key, StringComparer.Ordinal);
        foreach (var name in Names(digits))
            yield return File(name, shards.TryGetValue(name, out var certificates) ? certificates : [], wire);
    }

    /// <summary>Every name, so that an address that nobody was given is answered too.</summary>
    private static IEnumerable<string> Names(int digits) => digits == 0 ? ["tat-ca"]
        : Enumerable.Range(0, 1 << (4 * digits)).Select(number => number.ToString("x" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    private static string Shard(string address, int digits) => digits == 0 ? "tat-ca" : Hash(Encoding.UTF8.GetBytes(address))[..digits];

    private static OutputFile File(string name, IEnumerable<IssuedCertificate> certificates, WireFormat wire)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.GetBytes($"(globalThis.anttGiay = globalThis.anttGiay || {{}})[\"{name}\"] = "));
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.BasicLatin, System.Text.Unicode.UnicodeRanges.Latin1Supplement, System.Text.Unicode.UnicodeRanges.LatinExtendedA, System.Text.Unicode.UnicodeRanges.LatinExtendedB, System.Text.Unicode.UnicodeRanges.LatinExtendedAdditional) }))
        {
            writer.WriteStartObject();
            foreach (var same in certificates.GroupBy(static issued => issued.Certificate.Address))
            {
                writer.WriteStartArray(same.Key);
                foreach (var issued in same) Write(writer, issued, wire);
                writer.WriteEndArray();
            }
            writer.WriteEndObject();
        }
        bytes.Write(";\n"u8);
        return new OutputFile($"kiem-tra/giay-{name}.js", bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, IssuedCertificate issued, WireFormat wire)
    {
        var of = issued.Certificate;
        writer.WriteStartObject();
        writer.WriteString("sha256"u8, Hash(wire.Write(of).Span));
        if (of.Signature is not null) writer.WriteString("unsigned"u8, Hash(wire.Write(of with { Signature = null }).Span)); // handed out before it was signed
        writer.WriteString("number"u8, of.Number);
        writer.WriteString("unit"u8, of.Unit);
        writer.WriteString("name"u8, of.Name);
        writer.WriteNumber("year"u8, of.Year);
        writer.WriteString("decisionNumber"u8, of.DecisionNumber);
        writer.WriteString("date"u8, of.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("body"u8, of.Body);
        writer.WriteString("entry"u8, of.Entry);
        writer.WriteString("content"u8, of.Content);
        if (issued.EndedBy is { } by)
        {
            writer.WriteString(issued.Fate == CertificateFate.Revoked ? "revoked"u8 : "replaced"u8, by.Number);
            writer.WriteString("reason"u8, issued.Reason ?? "–");
            if (issued.Replacement is { } number) writer.WriteString("replacement"u8, number);
        }
        writer.WriteEndObject();
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
