using System.Globalization;
using Antt.Engine.Signing;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether each signature is over the certificate that is published, by a key of the body that decided, on a day on which that key signs.</summary>
internal static class SignatureFaults
{
    public static IEnumerable<ExportFault> Of(VerifiedRegister register)
    {
        var position = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var signature in register.Register.Signatures)
        {
            var at = position[signature.Decision] = position.GetValueOrDefault(signature.Decision, -1) + 1;
            if (Of(register, signature) is not { } wrong) continue;
            yield return new ExportFault(ExportPaths.Signatures(signature.Decision), wrong.Problem) { Field = string.Create(CultureInfo.InvariantCulture, $"signatures/{at}/{wrong.Field}") };
        }
    }

    private static (string Field, Words Problem)? Of(VerifiedRegister register, PublicSignature signature)
    {
        if (register.Decisions.GetValueOrDefault(signature.Decision) is not { } decision || !register.Units.TryGetValue(signature.Unit, out var unit)
            || !decision.Entries.Any(entry => entry.Unit == signature.Unit && entry.Certificate == signature.Certificate))
            return ("certificate", NoCertificate(signature.Certificate));
        if (signature.Date < decision.Date || signature.Date > register.Register.Head.AsOf) return ("date", OutOfOrder);
        if (SshSignature.Read(signature.Signature)?.Key != signature.Key) return ("key", OtherKey);
        var statement = CertificateStatement.Of(decision, unit, signature.Certificate, signature.Office, signature.Date);
        return SignatureJudge.Judge(statement, signature.Content, signature.Signature, register.Register.Keys) switch
        {
            SignatureVerdict.Sound => null,
            SignatureVerdict.KeyUnknown => ("key", UnknownKey),
            SignatureVerdict.KeyOfAnother => ("office", ForeignKey(signature.Office)),
            SignatureVerdict.KeyOutOfTime => ("date", ExpiredKey(signature.Date)),
            SignatureVerdict.Stale => ("content", Stale(signature.Certificate)),
            _ => ("signature", Forged),
        };
    }

    private static Words NoCertificate(string number) => new($"Chữ ký cho giấy số {number}, mà quyết định không cấp giấy ấy.", $"A signature over certificate {number}, which the decision does not give.");

    private static Words OutOfOrder { get; } = new("Ngày ký trước ngày quyết định, hoặc sau ngày của bản công bố.", "Signed before it was decided, or after the day of the export.");

    private static Words OtherKey { get; } = new("Chữ ký không đọc được, hoặc do khoá khác với khoá đã ghi tạo ra.", "The signature cannot be read, or was made with another key than it says.");

    private static Words UnknownKey { get; } = new("Ký bằng khoá lạ: không có trong danh sách khoá đã công bố (keys.json).", "Signed with a strange key: not among the keys that are published (keys.json).");

    private static Words ForeignKey(string office) => new(
        $"Ký bằng khoá của cơ quan khác: không phải khoá của “{office}” thuộc cơ quan ra quyết định.", $"Signed with the key of another body: not one of \"{office}\" of the body that decided.");

    private static Words ExpiredKey(DateOnly day) => new(
        $"Khoá không có hiệu lực vào ngày ký {day:dd/MM/yyyy}.", $"The key does not sign on {day:yyyy-MM-dd}.");

    private static Words Stale(string number) => new(
        $"Giấy số {number} khác với nội dung đã ký: có gì đó bị sửa sau khi ký.", $"Certificate {number} is not what was signed: something was changed afterwards.");

    private static Words Forged { get; } = new("Chữ ký không do khoá ấy tạo ra cho nội dung này, hoặc dành cho việc khác.", "The key did not make the signature over this, or made it for something else.");
}
