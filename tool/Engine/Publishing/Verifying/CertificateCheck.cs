using System.Collections.Immutable;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether a certificate that somebody handed over is the one that is published, field by field, and was not withdrawn.</summary>
internal static class CertificateCheck
{
    private const string Name = "certificate";

    public static (VerificationCheck Check, ImmutableArray<(Words, Words)> Facts) Of(PublicRegister register, string path, ReadOnlyMemory<byte> file)
    {
        if (Fields(file) is not { } given)
        {
            _ = CertificateForm.Read(file.Span, out var problem);
            return (Broken(new ExportFault(path, problem ?? CheckWords.NotFound(path))), []);
        }
        if (Closest(register, given) is not { } issued) return (Broken(new ExportFault(path, CheckWords.NotFound(given.GetValueOrDefault("number") ?? path)) { Field = "number" }), []);
        var isFromBefore = issued.Certificate.Signature is not null && !given.ContainsKey("signature");
        var written = CertificateForm.Write(isFromBefore ? issued.Certificate with { Signature = null } : issued.Certificate); // signed after it was handed out
        var published = Fields(written)!;
        var faults = given.Keys.Union(published.Keys, StringComparer.Ordinal).Where(field => given.GetValueOrDefault(field) != published.GetValueOrDefault(field))
            .Select(field => new ExportFault(path, CheckWords.Differs(field, published.GetValueOrDefault(field) ?? "–")) { Field = field }).ToList();
        if (faults.Count == 0 && !file.Span.SequenceEqual(written)) faults.Add(new ExportFault(path, CheckWords.OtherBytes));
        faults.AddRange(SubjectCheck.EndOf(issued));
        return (VerificationCheck.Of(Name, CheckWords.Certificate, faults), SubjectCheck.FactsOf(issued));
    }

    /// <summary>The published certificate that shares most with a file: its number first, then whatever else names it.</summary>
    private static IssuedCertificate? Closest(PublicRegister register, Dictionary<string, string> given)
    {
        IssuedCertificate? closest = null;
        var most = 1;
        foreach (var issued in Certificates.Of(register))
        {
            var of = issued.Certificate;
            var shared = (Is("number", of.Number) ? 3 : 0) + (Is("entry", of.Entry) ? 1 : 0) + (Is("unit", of.Unit) ? 1 : 0) + (Is("decision", of.Decision) ? 1 : 0);
            if (shared > most) (closest, most) = (issued, shared);
        }
        return closest;

        bool Is(string field, string value) => given.GetValueOrDefault(field) == value;
    }

    /// <summary>The fields of a file as texts; null where it is no object of plain fields.</summary>
    private static Dictionary<string, string>? Fields(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var document = JsonDocument.Parse(file);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return null;
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in document.RootElement.EnumerateObject()) fields[field.Name] = field.Value.ToString();
            return fields;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static VerificationCheck Broken(ExportFault fault) => new(Name, CheckWords.Certificate, CheckState.Broken, [fault]);
}
