namespace Antt.Model.Publication;

/// <summary>Where a certificate is found on the public site: short enough to be printed as a code, and the same for ever.</summary>
public static class CertificateAddress
{
    /// <summary>The list of certificates that were withdrawn.</summary>
    public const string Revocations = "giay-cong-nhan/thu-hoi.json";

    /// <summary>The folder of a certificate: <c>c/</c> and its number in plain letters.</summary>
    public static string Folder(string number) => $"c/{PlainLetters.Slug(number)}/";

    /// <summary>The certificate for machines. Where several bodies gave a number, the later ones are counted on from 2.</summary>
    public static string File(string number, int among = 1) => Folder(number) + (among == 1 ? "giay-cong-nhan.json" : $"giay-cong-nhan-{among}.json");
}
