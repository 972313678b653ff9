using Antt.Engine.Publishing;
using Antt.Engine.Publishing.Verifying;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Tests.Engine.Publishing;
using Antt.Tests.Site;

namespace Antt.Tests.Demo;

/// <summary>
/// The demonstration shows what signed certificates look like: one decision's are signed, with a key that was made for this and thrown away. Whoever changes
/// what they say makes another key, gives it to the office in <c>data/offices.json</c>, and signs anew.
/// </summary>
public sealed class SignedCertificateTests
{
    private const string Decision = "ubnd-xa-gia-tuong-M10103-2025-07-01/2026/139-qd-ubnd";
    private const string Office = "ubnd-xa-gia-tuong";
    private static readonly PublicRegister Register = Published.Register(Published.Files());

    [Fact]
    public void Every_certificate_of_one_decision_is_signed_and_verifies()
    {
        var issued = Certificates.Of(Register).Where(static one => one.Decision.Id == Decision).ToList();
        Assert.Equal(Register.Decisions.Single(static decision => decision.Id == Decision).Entries.Length, issued.Count);
        Assert.All(issued, static one => Assert.Equal(Office, one.Certificate.Signature!.Office));
        var report = new ExportVerifier(ExportWriter.Files(Register)).Named(issued[0].Certificate.Number, null);
        Assert.True(report.Holds);
        Assert.Contains(report.Facts, fact => fact.Value.Vi.Contains(issued[0].Certificate.Signature!.Key, StringComparison.Ordinal));
        Assert.Equal(Office, Assert.Single(Register.Keys).Office);
    }

    [Fact]
    public void Their_pages_say_who_signed_and_the_others_say_that_nobody_did()
    {
        var site = BuiltSite.Build(Register, new SiteOptions());
        foreach (var issued in Certificates.Of(Register))
        {
            var said = BuiltSite.Parse(site[issued.Certificate.Address + "index.html"]).QuerySelector("main")!.TextContent;
            Assert.Contains(issued.Decision.Id == Decision ? $"Đã ký số bằng khoá của bộ phận {Office} thuộc UBND xã Giả Tưởng, ngày 10/11/2026" : "Chưa có chữ ký của khoá bộ phận", said, StringComparison.Ordinal);
        }
    }
}
