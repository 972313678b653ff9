using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Crypto.Utilities;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace Antt.Engine.Signing;

/// <summary>A detached signature as <c>ssh-keygen -Y sign</c> makes it (PROTOCOL.sshsig), read and checked without that program.</summary>
/// <remarks>The framework knows no Ed25519, the key that nearly everybody has; that is why a library is asked.</remarks>
public sealed class SshSignature
{
    private const uint Version = 1;
    private static readonly byte[] Magic = "SSHSIG"u8.ToArray();
    private readonly byte[] _key;
    private readonly byte[] _hashName;
    private readonly byte[] _reserved;
    private readonly byte[] _signature;

    private SshSignature(byte[] key, byte[] use, byte[] reserved, byte[] hashName, byte[] signature) =>
        (_key, Namespace, _reserved, _hashName, _signature) = (key, Encoding.UTF8.GetString(use), reserved, hashName, signature);

    /// <summary>What it was made for.</summary>
    public string Namespace { get; }

    /// <summary>The key it says it was made with: its sort and its content, as offices hold keys.</summary>
    public string Key => $"{Encoding.ASCII.GetString(new Parts(_key).Next())} {Convert.ToBase64String(_key)}";

    /// <summary>Reads one; null where it is none.</summary>
    /// <param name="base64">Its content without first and last line; line feeds may stand in it.</param>
    public static SshSignature? Read(string base64)
    {
        try
        {
            var bytes = Convert.FromBase64String(base64);
            if (!bytes.AsSpan().StartsWith(Magic)) return null;
            var parts = new Parts(bytes.AsMemory(Magic.Length));
            if (parts.Number() != Version) return null;
            var read = new SshSignature(parts.Next(), parts.Next(), parts.Next(), parts.Next(), parts.Next());
            return parts.IsAtEnd && read.Key.Length > 0 ? read : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether the key made it over a message.</summary>
    public bool Fits(ReadOnlySpan<byte> message)
    {
        byte[]? hash = Encoding.ASCII.GetString(_hashName) switch { "sha512" => SHA512.HashData(message), "sha256" => SHA256.HashData(message), _ => null };
        if (hash is null) return false;
        byte[] signed = [.. Magic, .. Framed(Encoding.UTF8.GetBytes(Namespace)), .. Framed(_reserved), .. Framed(_hashName), .. Framed(hash)];
        try
        {
            var parts = new Parts(_signature);
            var (sort, value) = (Encoding.ASCII.GetString(parts.Next()), parts.Next());
            return parts.IsAtEnd && Fits(OpenSshPublicKeyUtilities.ParsePublicKey(_key), sort, value, signed);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or CryptoException or GeneralSecurityException or InvalidOperationException or IOException or ArithmeticException)
        {
            return false;
        }
    }

    private static bool Fits(AsymmetricKeyParameter key, string sort, byte[] value, byte[] signed) => (key, sort) switch
    {
        (Ed25519PublicKeyParameters, "ssh-ed25519") => Fits("Ed25519", key, value, signed),
        (RsaKeyParameters, "rsa-sha2-512") => Fits("SHA-512withRSA", key, value, signed),
        (RsaKeyParameters, "rsa-sha2-256") => Fits("SHA-256withRSA", key, value, signed),
        (ECPublicKeyParameters curve, "ecdsa-sha2-nistp256") => Fits(curve, value, SHA256.HashData(signed)),
        (ECPublicKeyParameters curve, "ecdsa-sha2-nistp384") => Fits(curve, value, SHA384.HashData(signed)),
        (ECPublicKeyParameters curve, "ecdsa-sha2-nistp521") => Fits(curve, value, SHA512.HashData(signed)),
        _ => false,
    };

    private static bool Fits(string algorithm, AsymmetricKeyParameter key, byte[] value, byte[] signed)
    {
        var signer = SignerUtilities.GetSigner(algorithm);
        signer.Init(false, key);
        signer.BlockUpdate(signed, 0, signed.Length);
        return signer.VerifySignature(value);
    }

    private static bool Fits(ECPublicKeyParameters key, byte[] value, byte[] hash)
    {
        var numbers = new Parts(value);
        var signer = new ECDsaSigner();
        signer.Init(false, key);
        return signer.VerifySignature(hash, new BigInteger(numbers.Next()), new BigInteger(numbers.Next())) && numbers.IsAtEnd;
    }

    private static byte[] Framed(byte[] bytes)
    {
        var framed = new byte[sizeof(uint) + bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(framed, (uint)bytes.Length);
        bytes.CopyTo(framed, sizeof(uint));
        return framed;
    }

    /// <summary>Strings of bytes, each behind its length; one that is cut short is a <see cref="FormatException"/>.</summary>
    private sealed class Parts(ReadOnlyMemory<byte> bytes)
    {
        private ReadOnlyMemory<byte> _left = bytes;

        public bool IsAtEnd => _left.IsEmpty;

        public uint Number()
        {
            if (_left.Length < sizeof(uint)) throw new FormatException();
            var number = BinaryPrimitives.ReadUInt32BigEndian(_left.Span);
            _left = _left[sizeof(uint)..];
            return number;
        }

        public byte[] Next()
        {
            var length = Number();
            if (length > _left.Length) throw new FormatException();
            var part = _left[..(int)length].ToArray();
            _left = _left[(int)length..];
            return part;
        }
    }
}
