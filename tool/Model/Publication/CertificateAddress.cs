using System.Security.Cryptography;
using System.Text;

namespace Antt.Model.Publication;

/// <summary>Where a certificate is found on the public site: short enough to be printed as a code, and the same for ever.</summary>
public static class CertificateAddress
{
    /// <summary>The list of certificates that were withdrawn.</summary>
    public const string Revocations = "giay-cong-nhan/thu-hoi.json";

    private const string Name = "giay-cong-nhan";
    private const int MostLetters = 80;
    private const int Digits = 8;

    /// <summary>The folder of a certificate: <c>c/</c> and its number in plain letters; what is left of a very long one is told apart by a few digits.</summary>
    public static string Folder(string number)
    {
        var slug = PlainLetters.Slug(number).Trim('.', '-');
        if (slug.Length is > 0 and <= MostLetters) return $"c/{slug}/";
        var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(number)))[..Digits];
        return slug.Length == 0 ? $"c/so-{digits}/" : $"c/{slug[..MostLetters].Trim('.', '-')}-{digits}/";
    }

    /// <summary>The certificate for machines in the folder of its number. Where several bodies gave a number, the later ones are counted on from 2.</summary>
    public static string FileIn(string folder, int among = 1) => folder + (among == 1 ? Name + ".json" : $"{Name}-{among}.json");

    /// <summary>What was signed of a certificate, beside its file; the signature has <c>.sig</c> behind it.</summary>
    public static string StatementOf(string file) => file.Replace($"/{Name}", "/noi-dung-ky", StringComparison.Ordinal);
}
