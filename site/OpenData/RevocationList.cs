using System.Globalization;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>The certificates that were withdrawn or replaced, with decision, published reason, and the number of the new one.</summary>
internal static class RevocationList
{
    public static OutputFile File(RegisterView view) => SiteJson.File(CertificateAddress.Revocations, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("asOf"u8, Day(view.AsOf));
        writer.WriteBoolean("demonstration"u8, view.Register.Head.Demonstration);
        writer.WriteStartArray("revoked"u8);
        foreach (var issued in view.Certificates)
        {
            if (issued.EndedBy is not { } by) continue;
            writer.WriteStartObject();
            writer.WriteString("number"u8, issued.Certificate.Number);
            writer.WriteString("unit"u8, issued.Certificate.Unit);
            writer.WriteNumber("year"u8, issued.Certificate.Year);
            writer.WriteString("entry"u8, issued.Certificate.Entry);
            writer.WriteString("file"u8, issued.Path);
            writer.WriteString("decision"u8, by.Id);
            writer.WriteString("decisionNumber"u8, by.Number);
            writer.WriteString("date"u8, Day(by.Date));
            writer.WriteKnown("reason", issued.Reason);
            writer.WriteKnown("replacement", issued.Replacement);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
