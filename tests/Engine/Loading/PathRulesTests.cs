using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Loading;

public sealed class PathRulesTests
{
    private const string Unit = "data/units/33-2025-07-01/23701-2025-07-01/kdc-1/";

    [Theory]
    [InlineData("data/register.json", "register")]
    [InlineData("data/instruments/tt-124-2021.json", "instrument")]
    [InlineData("data/rulebooks/tt124-kdc.json", "rulebook")]
    [InlineData("data/scoring/qd510-kdc.json", "scoring")]
    [InlineData("data/profiles/quoc-gia.json", "profile")]
    [InlineData("data/places/S33-2025-07-01/S33-2025-07-01.json", "place")]
    [InlineData(Unit + "unit.json", "unit")]
    [InlineData(Unit + "2025/registration.json", "registration")]
    [InlineData(Unit + "2025/evidence.json", "evidence")]
    [InlineData(Unit + "2025/evaluation.json", "evaluation")]
    [InlineData(Unit + "2025/dossier.json", "dossier")]
    [InlineData(Unit + "2025/nomination.json", "nomination")]
    [InlineData(Unit + "2025/reviews/2025-11-09-uy-ban-xa-2.json", "review")]
    [InlineData("data/offices.json", "offices")]
    [InlineData("data/outlines.json", "outlines")]
    [InlineData(Unit + "2025/score.json", "score")]
    [InlineData(Unit + "2025/activities.json", "activities")]
    [InlineData("data/localities/33-2025-07-01/23701-2025-07-01/2025.json", "locality")]
    [InlineData("data/decisions/ubnd-xa-23701-2025-07-01/2025/3574-qd-ubnd.json", "decision")]
    [InlineData("data/decisions/ubnd-tinh-33-2025-07-01/2025/replies/12-tb-ubnd.json", "reply")]
    [InlineData(Unit + "2025/bao-cao.md", null)]
    [InlineData("data/register.jsonx", null)]
    [InlineData("data/units/unit.json", null)]
    [InlineData("data/instruments/TT-124.json", null)]
    [InlineData("data/instruments/a--b.json", null)]
    [InlineData("data/places/33-2025-7-1/33-2025-07-01.json", null)]
    public void A_path_tells_the_kind(string path, string? kind) => Assert.Equal(kind, DocumentKinds.Of(path)?.Name);

    [Theory]
    [InlineData("", "README.md", "data/Register.proj", "data/register.json", Unit + "2025/bao-cao.md", Unit + "unit.json")]
    [InlineData("unknown-path data/instrument/a.json", "data/instrument/a.json")]
    [InlineData("unknown-path " + Unit + "25/unit.json", Unit + "25/unit.json")]
    [InlineData("names-too-alike data/instruments/b.json", "data/instruments/B.json", "data/instruments/b.json")]
    [InlineData("path-not-ascii data/instruments/thông-tư.json", "data/instruments/thông-tư.json")]
    public void Paths_are_checked(string expected, params string[] paths)
    {
        var findings = Check(paths.Select(path => new SourceEntry(path)));
        Assert.Contains(expected, Slugs(findings));
        Assert.True(findings.Count <= 2);
        Reading.AssertWorded(findings);
    }

    [Theory]
    [InlineData("con", "con-1")]
    [InlineData("CON.json", "CON-1.json")]
    [InlineData("nul", "nul-1")]
    [InlineData("aux.tar.gz", "aux-1.tar.gz")]
    [InlineData("lpt9.md", "lpt9-1.md")]
    [InlineData("bao-cao.", "bao-cao")]
    [InlineData("bao-cao.md ", "bao-cao.md")]
    public void What_Windows_cannot_store_is_refused_with_a_name_to_take_instead(string name, string instead)
    {
        foreach (var path in new[] { Unit + "2025/" + name, "data/units/33-2025-07-01/23701-2025-07-01/" + name + "/unit.json" })
        {
            var finding = Assert.Single(Check([new(path)]));
            Assert.Equal("name-of-system", finding.Descriptor.Slug);
            Assert.Equal([name, instead], finding.Arguments.AsEnumerable());
        }
    }

    [Theory]
    [InlineData("data/instruments/icon.json")]
    [InlineData("data/instruments/com0.json")]
    [InlineData("data/instruments/com10.json")]
    [InlineData("data/instruments/com-1.json")]
    [InlineData("data/instruments/nul-1.json")]
    [InlineData("data/instruments/a.json")]
    public void A_name_that_only_looks_like_one_of_the_system_is_fine(string path) => Assert.Empty(Check([new(path)]));

    [Theory]
    [InlineData(Unit + "2025\\registration.json")]
    [InlineData("data/units\\33-2025-07-01/unit.json")]
    [InlineData(Unit + "2025/registration.json:stream")]
    [InlineData(Unit + "2025/*.md")]
    [InlineData(Unit + "../unit.json")]
    public void A_path_in_the_form_of_another_system_is_no_part_of_a_register(string path) =>
        Assert.Contains(Assert.Single(Check([new(path)])).Descriptor.Slug, (string[])["unknown-path", "name-of-system"]);

    [Fact]
    public void Names_that_differ_only_in_case_are_refused_wherever_they_stand_in_the_path()
    {
        Assert.Contains(Check([new(Unit + "2025/Bao-cao.md"), new(Unit + "2025/bao-cao.md")]), static finding => finding.Descriptor.Slug == "names-too-alike");
        var findings = Check([new("data/units/33-2025-07-01/23701-2025-07-01/KDC-1/unit.json"), new(Unit + "unit.json")]);
        Assert.Contains(findings, static finding => finding.Descriptor.Slug == "names-too-alike");
    }

    [Fact]
    public void Names_that_differ_only_in_marks_stored_apart_are_refused()
    {
        var findings = Check([new("data/instruments/tho\u0302n.json"), new("data/instruments/th\u00F4n.json")]);
        Assert.Equal(["path-not-ascii", "names-too-alike"], findings.Select(finding => finding.Descriptor.Slug));
    }

    [Fact]
    public void A_link_out_of_the_tree_is_refused()
    {
        var findings = Check([new("data/instruments/a.json", SourceEntryKind.OutwardLink)]);
        Assert.Equal("link-leaves-register data/instruments/a.json", Slugs(findings));
    }

    [Fact]
    public void A_path_may_be_long_but_not_too_long()
    {
        var name = "data/decisions/" + new string('a', 80) + "/2025/" + new string('b', 80) + ".json";
        Assert.Empty(Check([new(name)]));
        var folder = "docs/" + new string('c', PathRules.MaxPathLength - 5);
        Assert.Empty(Check([new(folder)]));
        Assert.Equal("path-too-long", Check([new(folder + "c")])[0].Descriptor.Slug);
    }

    [Fact]
    public void A_folder_may_hold_a_thousand_entries()
    {
        var entries = Enumerable.Range(0, 1001).Select(number => new SourceEntry($"data/instruments/i{number:D4}.json")).ToList();
        Assert.Empty(Check(entries.Take(1000)));
        var finding = Assert.Single(Check(entries));
        Assert.Equal("folder-too-large", finding.Descriptor.Slug);
        Assert.Equal("data/instruments", finding.Arguments[0]);
    }

    [Fact]
    public void Folders_differing_in_case_are_said_once()
    {
        var findings = Check([new("data/decisions/UBND-x/2025/a.json"), new("data/decisions/ubnd-x/2025/a.json"), new("data/decisions/ubnd-x/2025/b.json")]);
        Assert.Equal("names-too-alike data/decisions/ubnd-x/2025/a.json", Slugs(findings));
    }

    private static List<Diagnostic> Check(IEnumerable<SourceEntry> entries)
    {
        var findings = new List<Diagnostic>();
        PathRules.Check([.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)], findings);
        return findings;
    }

    private static string Slugs(IEnumerable<Diagnostic> findings) =>
        string.Join("; ", findings.Select(finding => $"{finding.Descriptor.Slug} {finding.Location.Path}"));
}
