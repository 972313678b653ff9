using AngleSharp.Dom;
using Antt.Model.Publication;
using Antt.Site;

namespace Antt.Tests.Site;

/// <summary>The first thing the page of a decision says: for which year it recognised, and how that stands today.</summary>
public sealed class DecisionStandingTests
{
    private const string Latest = "quyet-dinh/ubnd-xa-mau-T102-2025-07-01/2025/12-qd-ubnd/index.html";
    private const string Earlier = "quyet-dinh/ubnd-xa-cu-T101-2000-01-01/2024/7-qd-ubnd/index.html";
    private const string Revoking = "quyet-dinh/ubnd-xa-cu-T101-2000-01-01/2024/9-qd-ubnd/index.html";
    private static readonly PublicRegister Sample = SampleRegister.Register;

    [Theory]
    [InlineData(Latest, "recognised", "Công nhận năm 2025: còn là công nhận gần nhất", "2 đơn vị đang được công nhận. Tính đến ngày 01/03/2026.")]
    [InlineData(Earlier, "past", "Công nhận năm 2024: năm ấy đã qua", "1 đơn vị từng được công nhận · 1 đơn vị đã bị thu hồi. Tính đến ngày 01/03/2026.")]
    [InlineData(Revoking, "plain", "Thay đổi công nhận năm 2024", null)]
    [InlineData("en/" + Latest, "recognised", "Recognises for 2025: still the latest recognition", "2 units stand recognised. As of 01/03/2026.")]
    [InlineData("en/" + Earlier, "past", "Recognised for 2024: that year has passed", "1 unit was recognised · 1 unit was revoked. As of 01/03/2026.")]
    public void It_says_the_year_and_how_it_stands_in_words_icon_and_colour(string path, string kind, string said, string? counted)
    {
        var verdict = Verdict(Sample, path);
        Assert.True(verdict.ClassList.Contains(kind));
        Assert.Equal(said, verdict.QuerySelector("h2")!.TextContent);
        Assert.Equal(counted is not null, verdict.QuerySelector("h2 svg") is not null);
        Assert.Equal(counted, verdict.QuerySelector("h2 + p")?.TextContent);
    }

    [Fact]
    public void A_decision_all_of_whose_recognitions_were_revoked_says_so() =>
        Assert.Equal("Công nhận năm 2024: đã bị thu hồi", Verdict(Sample with { Units = [.. Sample.Units.Where(unit => unit.Id != "kdc-mau-1")] }, Earlier).QuerySelector("h2")!.TextContent);

    private static IElement Verdict(PublicRegister register, string path) => BuiltSite.Parse(BuiltSite.Build(register, new SiteOptions())[path]).QuerySelector("main section.verdict")!;
}
