using System.Text.Json;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>Certificates as files.</summary>
public static class CertificateForm
{
    /// <summary>A certificate as its file holds it: the same certificate gives the same bytes.</summary>
    public static byte[] Write(PublicCertificate certificate) => ExportWriter.Bytes(certificate);

    /// <summary>The certificate a file holds; null where it is none, with where it stops making sense.</summary>
    public static PublicCertificate? Read(ReadOnlySpan<byte> json, out Words? problem)
    {
        problem = null;
        try
        {
            if (JsonSerializer.Deserialize<PublicCertificate>(json, ExportForm.Options) is { FormatVersion: PublicCertificate.CurrentFormat } certificate) return certificate;
            problem = OtherForm;
        }
        catch (JsonException fault)
        {
            problem = Unreadable((fault.LineNumber ?? 0) + 1);
        }
        return null;
    }

    private static Words OtherForm { get; } = new(
        "Tệp ở dạng khác; hãy dùng phiên bản antt phù hợp.", "The file is of another form; use a matching version of antt.");

    private static Words Unreadable(long line) => new(
        $"Dòng {line}: không phải giấy công nhận do trang công bố đưa ra.", $"Line {line}: not a certificate as the public site hands out.");
}
