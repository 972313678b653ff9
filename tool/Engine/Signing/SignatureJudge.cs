using System.Collections.Immutable;
using System.Security.Cryptography;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Offices;
using Antt.Model.Publication;

namespace Antt.Engine.Signing;

/// <summary>What is to be said of a signature over a certificate.</summary>
public enum SignatureVerdict
{
    /// <summary>The body's key, in force on the day, over what is there now.</summary>
    Sound,

    /// <summary>No signature of OpenSSH, or one made for something else.</summary>
    Unreadable,

    /// <summary>Made with a key that no deciding office holds.</summary>
    KeyUnknown,

    /// <summary>Made with the key of another office, or in the name of another body.</summary>
    KeyOfAnother,

    /// <summary>Made with a key of the office on a day on which it does not sign.</summary>
    KeyOutOfTime,

    /// <summary>What was signed is not what is there now.</summary>
    Stale,

    /// <summary>The key did not make it over what it says.</summary>
    Forged,
}

/// <summary>Judges signatures over certificates; the working register, the export and whoever verifies it ask the same.</summary>
public static class SignatureJudge
{
    /// <summary>The bytes that are signed: one form, the same on every machine.</summary>
    public static byte[] Bytes(CertificateStatement statement) => ExportWriter.Bytes(statement);

    /// <summary>SHA-256 of these bytes.</summary>
    public static string ContentOf(CertificateStatement statement) => Convert.ToHexStringLower(SHA256.HashData(Bytes(statement)));

    /// <summary>The keys of the offices that decide, each for the days on which both are in force.</summary>
    public static ImmutableArray<PublicKey> KeysOf(OfficeList offices) =>
    [
        .. from office in offices.All
           where office.Role == Bodies.Deciding(office.Level)
           from held in office.Keys
           where held.IsWellFormed
           let inForce = Shared(office.InForce, held.InForce)
           where !inForce.IsReversed
           select new PublicKey(office.Id, office.Level, office.Place, held.Key, inForce.From, inForce.To),
    ];

    /// <summary>Judges a signature.</summary>
    /// <param name="statement">What it has to be over.</param>
    /// <param name="content">SHA-256 of what it says it is over.</param>
    /// <param name="signature">The signature, base64.</param>
    /// <param name="keys">The keys of the offices that decide.</param>
    public static SignatureVerdict Judge(CertificateStatement statement, string content, string signature, IEnumerable<PublicKey> keys)
    {
        if (SshSignature.Read(signature) is not { Namespace: CertificateStatement.Namespace } read) return SignatureVerdict.Unreadable;
        var held = keys.Where(key => key.Key == read.Key).ToList();
        if (held.Count == 0) return SignatureVerdict.KeyUnknown;
        var own = held.Where(key => key.Office == statement.Office && key.Level == statement.Level && key.Place == statement.Place).ToList();
        if (own.Count == 0) return SignatureVerdict.KeyOfAnother;
        if (!own.Any(key => new DateRange(key.From, key.To).Contains(statement.SignedOn))) return SignatureVerdict.KeyOutOfTime;
        if (content != ContentOf(statement)) return SignatureVerdict.Stale;
        return read.Fits(Bytes(statement)) ? SignatureVerdict.Sound : SignatureVerdict.Forged;
    }

    private static DateRange Shared(DateRange left, DateRange right) => new(
        left.From > right.From ? left.From : right.From,
        left.To is null ? right.To : right.To is null || left.To < right.To ? left.To : right.To);
}
