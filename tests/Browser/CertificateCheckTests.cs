using System.Text;
using Antt.Engine.Publishing;
using Antt.Model.Publication;
using Antt.Tests.Cli;
using Antt.Tests.Site;

namespace Antt.Tests.Browser;

/// <summary>The page that checks a certificate's file in the browser: served, below a path, and opened from a folder, where nothing can be fetched.</summary>
[Collection(InBrowser.Name)]
public sealed class CertificateCheckTests(ServedSites sites)
{
    [Fact]
    public void A_certificate_is_confirmed_found_changed_withdrawn_or_unknown()
    {
        using var folder = new TemporaryFolder();
        var issued = Certificates.Of(SampleRegister.Register);
        var good = Encoding.UTF8.GetString(CertificateForm.Write(issued.First(one => one.EndedBy is null).Certificate));
        folder.Write("dung.json", good);
        folder.Write("sua.json", good.Replace("\"year\": 20", "\"year\": 19", StringComparison.Ordinal));
        folder.Write("byte.json", good + "\n");
        folder.Write("thu-hoi.json", CertificateForm.Write(issued.First(one => one.EndedBy is not null).Certificate));
        folder.Write("la.json", good.Replace("-gcn/", "-la/", StringComparison.Ordinal));
        folder.Write("anh.json", "GIF89a");
        (string File, string Vi, string En)[] said =
        [
            ("dung.json", "Đúng là giấy đã công bố", "This is the certificate as published"), ("sua.json", "Mục year", "Field year"), ("byte.json", "không còn y nguyên", "not the same to the byte"),
            ("thu-hoi.json", "đã bị thu hồi", "was withdrawn"), ("la.json", "Không có giấy công nhận số", "There is no certificate"), ("anh.json", "không phải giấy công nhận", "is no certificate"),
        ];
        var served = said.Select(file => Of($"{sites.Sample.Address}kiem-tra/index.html", sites.Sample.Address, folder.At(file.File), file.Vi));
        var english = said.Select(file => Of($"{sites.Root}en/kiem-tra/index.html", sites.Root, folder.At(file.File), file.En));
        var opened = said.Select(file => Of($"{sites.FileAddress}so-mau/kiem-tra/index.html", $"{sites.FileAddress}so-mau/", folder.At(file.File), file.Vi));
        Chromium.AssertClean([.. served, .. english, .. opened]);
    }

    private static Visit Of(string page, string site, string file, string said) =>
        new(page, site) { Views = [View.Narrow], Act = [["upload", "#tep", file], ["see", "#ket-qua", said]] };
}
