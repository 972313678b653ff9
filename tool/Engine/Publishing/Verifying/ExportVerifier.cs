using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Checks a public export from its files alone: whoever serves it need not be trusted.</summary>
public sealed class ExportVerifier
{
    private readonly ImmutableArray<OutputFile> _files;
    private readonly PublicRegister? _register;
    private readonly ImmutableArray<ExportFault> _unreadable;
    private readonly LogTrail _trail;

    /// <summary>A verifier of an export's files.</summary>
    public ExportVerifier(IEnumerable<OutputFile> files)
    {
        _files = [.. files];
        (_register, _unreadable, _trail) = ExportReader.Parse(_files);
    }

    /// <summary>The register of the export; null where it cannot be read.</summary>
    public PublicRegister? Register => _register;

    /// <summary>Checks all of it.</summary>
    /// <param name="knownHead">The head of the log as it was known before; null where none was kept.</param>
    public VerificationReport All(PublicLogHead? knownHead) => new("all", Checks(knownHead));

    /// <summary>Checks all of it, and what stands in it about a certificate or decision.</summary>
    /// <param name="subject">The number of a certificate, or the id or number of a decision.</param>
    /// <param name="knownHead">The head of the log as it was known before.</param>
    public VerificationReport Named(string subject, PublicLogHead? knownHead)
    {
        var checks = Checks(knownHead);
        if (_register is null) return new VerificationReport(subject, checks);
        var found = SubjectCheck.Of(_register, subject);
        return new VerificationReport(subject, checks.Insert(0, found.Check)) { Facts = found.Facts };
    }

    /// <summary>Checks all of it, and a certificate that somebody handed over.</summary>
    /// <param name="path">What the file is called.</param>
    /// <param name="certificate">The file.</param>
    /// <param name="knownHead">The head of the log as it was known before.</param>
    public VerificationReport Certificate(string path, ReadOnlyMemory<byte> certificate, PublicLogHead? knownHead)
    {
        var checks = Checks(knownHead);
        if (_register is null) return new VerificationReport(path, checks);
        var found = CertificateCheck.Of(_register, path, certificate);
        return new VerificationReport(path, checks.Insert(0, found.Check)) { Facts = found.Facts };
    }

    private ImmutableArray<VerificationCheck> Checks(PublicLogHead? knownHead)
    {
        var checks = ImmutableArray.CreateBuilder<VerificationCheck>();
        checks.Add(VerificationCheck.Of("files", CheckWords.Files, FileChecks.Of(_files, _trail.Head)));
        checks.Add(VerificationCheck.Of("form", CheckWords.Form, _unreadable));
        checks.Add(VerificationCheck.Of("log", CheckWords.Log, DecisionChain.FaultsOf(_trail.Log, _trail.Decisions, _trail.Head)));
        checks.Add(knownHead is null
            ? VerificationCheck.Impossible("append-only", CheckWords.AppendOnly, ExportPaths.LogHead, CheckWords.NoKnownHead)
            : VerificationCheck.Of("append-only", CheckWords.AppendOnly, KnownHeadFaults(knownHead)));
        var register = _register is null ? null : new VerifiedRegister(_register);
        foreach (var (name, title, faults) in OverRegister)
            checks.Add(register is null ? VerificationCheck.Impossible(name, title, ExportPaths.Head, CheckWords.Unreadable) : VerificationCheck.Of(name, title, faults(register)));
        checks.Add(register is null ? VerificationCheck.Impossible("signature", CheckWords.Signature, ExportPaths.Head, CheckWords.Unreadable)
            : register.Register.Signatures.IsEmpty ? VerificationCheck.Impossible("signature", CheckWords.Signature, ExportPaths.Keys, CheckWords.NothingSigned)
            : VerificationCheck.Of("signature", CheckWords.Signature, SignatureFaults.Of(register)));
        return checks.DrainToImmutable();
    }

    private static ImmutableArray<(string Name, Words Title, Func<VerifiedRegister, IEnumerable<ExportFault>> Faults)> OverRegister { get; } =
    [
        ("authority", CheckWords.Authority, AuthorityChecks.Of),
        ("dates", CheckWords.Dates, DateChecks.Of),
        ("uniqueness", CheckWords.Uniqueness, UniquenessChecks.Of),
        ("recognitions", CheckWords.Recognitions, StandingChecks.Of),
        ("totals", CheckWords.Totals, TotalChecks.Of),
        ("links", CheckWords.Links, LinkChecks.Of),
    ];

    private IEnumerable<ExportFault> KnownHeadFaults(PublicLogHead known)
    {
        if (known.Entries > _trail.Log.Length) yield return new ExportFault(ExportPaths.LogHead, CheckWords.Shorter(known.Entries, _trail.Log.Length)) { Field = "entries" };
        else if (known.Entries > 0 && _trail.Log[known.Entries - 1].Hash != known.Hash) yield return new ExportFault(ExportPaths.Log(known.Entries), CheckWords.Rewritten(known.Entries)) { Field = "hash" };
    }

    /// <summary>The head of the log that a hash names: the entry with that hash as the last one; null where there is none.</summary>
    public PublicLogHead? HeadOf(string hash) =>
        _trail.Log.Where(entry => entry.Hash == hash).Select(static entry => new PublicLogHead(entry.Sequence, entry.Hash)).FirstOrDefault();
}
