using System.Text;
using Antt.Model;

namespace Antt.Site.Certificates;

/// <summary>The codes printed on certificates, one picture for both languages. Without an address of the site there is nothing a code could lead to.</summary>
internal static class CertificateCodes
{
    public static IEnumerable<OutputFile> Files(RegisterView view)
    {
        if (view.Options.DrawCode is not { } draw) yield break;
        foreach (var certificate in view.CertificateFolders)
        {
            var number = certificate.First().Number;
            if (view.CertificateAddressOf(number) is { } address)
                yield return new OutputFile(SitePaths.CertificateCode(number), Encoding.UTF8.GetBytes(draw(address)));
        }
    }
}
