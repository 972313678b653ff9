using Antt.Model.Publication;
using Antt.Site;

namespace Antt.Tests.Site;

/// <summary>The page of a unit tells its recognitions over the years and over the units it was made from.</summary>
public sealed class UnitHistoryTests
{
    [Fact]
    public void A_unit_shows_its_years_and_those_of_the_units_before_and_after_it()
    {
        var register = SampleRegister.Register;
        var (older, newer) = (register.Units[0] with { Successors = ["kdc-mau-2"] }, register.Units[1] with { Predecessors = ["kdc-mau-1"] });
        var site = BuiltSite.Build(register with { Units = [older, newer, register.Units[2]] }, new SiteOptions());

        Assert.Contains("Được lập từ: Tổ dân phố Đường Mới (được công nhận năm 2024, 2025).", TextOf(newer), StringComparison.Ordinal);
        Assert.Contains("Nay là: Thôn Bờ Sông.", TextOf(older), StringComparison.Ordinal);
        Assert.Equal(["2025", "2024"], BuiltSite.Parse(site[$"don-vi/{older.Id}/index.html"]).QuerySelectorAll("ol.years > li").Select(item => item.TextContent.Trim()[..4]));

        string TextOf(PublicUnit unit) =>
            string.Join(' ', BuiltSite.Parse(site[$"don-vi/{unit.Id}/index.html"]).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Replace(" .", ".", StringComparison.Ordinal);
    }
}
