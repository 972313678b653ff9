using System.Text;
using Antt.Site;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site;

/// <summary>A residential area is called on the site what its locality calls it: ấp, thôn, khóm, tổ dân phố …</summary>
public sealed class LocalWordTests
{
    private const string Profile = """
        {"id": "xa-gia-tuong", "name": {"vi": "Xã Giả Tưởng (thử)", "en": "Giả Tưởng (test)"}, "inherits": "quoc-gia", "places": ["M10103-2025-07-01"],
         "from": "2025-07-01", "words": {"khu-dan-cu": {"vi": "khóm, ấp", "en": "hamlet"}}, "localKinds": ["khóm", "ấp"], "settings": {}}
        """;

    [Fact]
    public void The_word_of_the_locality_stands_on_the_pages_of_its_place_and_units()
    {
        var files = Published.Files();
        files["data/profiles/xa-gia-tuong.json"] = Encoding.UTF8.GetBytes(Profile);
        var pages = Pages(files);
        Assert.Contains("khu dân cư ở đây là khóm, ấp", pages["dia-ban/M10103-2025-07-01/index.html"], StringComparison.Ordinal);
        Assert.Contains("residential areas here: hamlet", pages["en/dia-ban/M10103-2025-07-01/index.html"], StringComparison.Ordinal);
        Assert.Contains("Khu dân cư (khóm, ấp)", pages["don-vi/thon-mo-mong/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("ở đây là", pages["dia-ban/M10201-2025-07-01/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("khóm, ấp", pages["don-vi/to-dan-pho-mau-1/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_profile_the_unit_s_own_word_stands_as_long_as_the_Circular_knows_it()
    {
        var files = Published.Files();
        Assert.Contains("Khu dân cư (tổ dân phố)", Pages(files)["don-vi/to-dan-pho-mau-1/index.html"], StringComparison.Ordinal);
        var unit = files.Keys.Single(path => path.EndsWith("/to-dan-pho-mau-1/unit.json", StringComparison.Ordinal));
        files.Change(unit, document => { foreach (var state in document["states"]!.AsArray()) state!["localKind"] = "chỗ gốc đa"; });
        Assert.DoesNotContain("gốc đa", Pages(files)["don-vi/to-dan-pho-mau-1/index.html"], StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Pages(SortedDictionary<string, byte[]> files) =>
        Published.Texts(MadeSite.Files(Published.Register(files), new SiteOptions()));
}
