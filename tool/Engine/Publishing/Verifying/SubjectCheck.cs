using System.Collections.Immutable;
using System.Globalization;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>What an export holds about a certificate or decision that somebody names.</summary>
internal static class SubjectCheck
{
    private const string Name = "subject";

    public static (VerificationCheck Check, ImmutableArray<(Words, Words)> Facts) Of(PublicRegister register, string subject)
    {
        var issued = Certificates.Of(register).Where(one => one.Certificate.Number == subject || PlainLetters.Slug(one.Certificate.Number) == PlainLetters.Slug(subject)).ToImmutableArray();
        if (!issued.IsEmpty)
        {
            return (
                VerificationCheck.Of(Name, CheckWords.Subject, issued.SelectMany(static one => EndOf(one))),
                [.. issued.SelectMany(one => FactsOf(one))]);
        }
        var decisions = register.Decisions.Where(decision => decision.Id == subject || decision.Number == subject).ToImmutableArray();
        return decisions.IsEmpty
            ? (new VerificationCheck(Name, CheckWords.Subject, CheckState.Broken, [new ExportFault(ExportPaths.DecisionsFolder, CheckWords.NotFound(subject))]), [])
            : (VerificationCheck.Of(Name, CheckWords.Subject, []), [.. decisions.SelectMany(decision => FactsOf(register, decision))]);
    }

    /// <summary>Why a certificate is no longer to be shown; nothing while it stands.</summary>
    public static IEnumerable<ExportFault> EndOf(IssuedCertificate issued)
    {
        if (issued.EndedBy is { } by)
        {
            yield return new ExportFault(
                CertificateAddress.Revocations, issued.Replacement is { } other ? CheckWords.Replaced(by.Number, other) : CheckWords.Withdrawn(by.Number, issued.Reason));
        }
    }

    /// <summary>What is known of a certificate.</summary>
    public static ImmutableArray<(Words, Words)> FactsOf(IssuedCertificate issued)
    {
        var of = issued.Certificate;
        return
        [
            (new("Giấy công nhận", "Certificate"), Same(of.Number)),
            (new("Đơn vị", "Unit"), Same($"{of.Name} ({of.Unit})")),
            (new("Được công nhận năm", "Recognised for"), Same(of.Year.ToString(CultureInfo.InvariantCulture))),
            (new("Quyết định", "Decision"), new($"{of.DecisionNumber} ngày {of.Date:dd/MM/yyyy}, {of.Body}", $"{of.DecisionNumber} of {of.Date:yyyy-MM-dd}, {of.Body}")),
            (new("Chữ ký", "Signature"), of.Signature is { } signature ? Signed(signature) : new("chưa có chữ ký của khoá bộ phận", "not signed with an office's key")),
            (new("Mục nhật ký", "Log entry"), Same($"{of.Sequence.ToString(CultureInfo.InvariantCulture)} {of.Entry}")),
            (new("Tình trạng", "Status"), EndOf(issued).FirstOrDefault()?.Problem ?? new("không có trong danh sách thu hồi", "not on the list of withdrawn ones")),
        ];
    }

    private static IEnumerable<(Words, Words)> FactsOf(PublicRegister register, PublicDecision decision)
    {
        yield return (new("Quyết định", "Decision"), new($"{decision.Number} ngày {decision.Date:dd/MM/yyyy}, {decision.Body}", $"{decision.Number} of {decision.Date:yyyy-MM-dd}, {decision.Body}"));
        yield return (new("Mã", "Id"), Same(decision.Id));
        yield return (new("Số đơn vị", "Units"), Same(decision.Entries.Length.ToString(CultureInfo.InvariantCulture)));
        foreach (var entry in register.Log.Where(entry => entry.Decision == decision.Id))
            yield return (new("Mục nhật ký", "Log entry"), Same($"{entry.Sequence.ToString(CultureInfo.InvariantCulture)} {entry.Hash}"));
        foreach (var later in register.Decisions.Where(later => later.Supersedes.Any(older => older.Decision == decision.Id)))
            yield return (new("Được sửa đổi hoặc thay bởi", "Amended or replaced by"), Same($"{later.Number}: {later.Supersedes.First(older => older.Decision == decision.Id).Reason}"));
    }

    private static Words Signed(PublicSignature signature) => new(
        $"khoá của {signature.Office}, ngày {signature.Date:dd/MM/yyyy}: {signature.Key}", $"key of {signature.Office}, {signature.Date:yyyy-MM-dd}: {signature.Key}");

    private static Words Same(string text) => new(text, text);
}
