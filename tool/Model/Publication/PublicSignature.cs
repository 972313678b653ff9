using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>A signature that an office's key made over a certificate. It proves who vouches for the data; it does not replace the signed original.</summary>
/// <param name="Decision">Id of the decision that gave the certificate.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Certificate">Number of the certificate.</param>
/// <param name="Office">Id of the office, the principal of the signature.</param>
/// <param name="Date">The day it says it was made.</param>
/// <param name="Key">The public key: its sort and its content.</param>
/// <param name="Content">SHA-256 of what was signed.</param>
/// <param name="Signature">The signature in the form of OpenSSH, base64 without its first and last line.</param>
public sealed record PublicSignature(
    string Decision, string Unit, string Certificate, string Office, DateOnly Date, string Key, string Content, string Signature)
{
    private const int LineLength = 70;

    /// <summary>The signature as the file that <c>ssh-keygen -Y verify</c> reads.</summary>
    public string ToArmour() =>
        $"-----BEGIN SSH SIGNATURE-----\n{string.Join('\n', Signature.Chunk(LineLength).Select(static line => new string(line)))}\n-----END SSH SIGNATURE-----\n";
}

/// <summary>A key with which an office signs certificates. An office's, never a person's.</summary>
/// <param name="Office">Id of the office.</param>
/// <param name="Level">Level of the body.</param>
/// <param name="Place">Id of the place it governs; none for the ministry.</param>
/// <param name="Key">The public key: its sort and its content.</param>
/// <param name="From">The first day it signs.</param>
/// <param name="To">The last day; none while no end is known.</param>
public sealed record PublicKey(string Office, AdministrativeLevel Level, string? Place, string Key, DateOnly From, DateOnly? To);
