using System.Collections.Immutable;
using Antt.Cli.Commands;
using Antt.Model.Law;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site.Law;

/// <summary>The law explained: checklists hold every condition, examples say what the tool computes, terms stand in order.</summary>
public sealed class LawPagesTests
{
    private static readonly ImmutableArray<LawExample> Examples = [.. CarriedFiles.LawExamples()];
    private static readonly Lazy<PublicRegister> Register = new(() => Published.Register(Published.Files()));
    private static readonly Lazy<SortedDictionary<string, string>> Site = new(() => BuiltSite.Build(Register.Value, new SiteOptions { Examples = Examples }));

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void A_checklist_has_a_row_for_each_condition_and_no_other(string folder)
    {
        var checklists = 0;
        foreach (var rulebook in Register.Value.Law.Rulebooks)
        {
            foreach (var type in rulebook.UnitTypes)
            {
                var page = BuiltSite.Parse(Site.Value[$"{folder}tieu-chi/{rulebook.Id}/bang-kiem-{type.Code}.html"]);
                Assert.Equal(
                    rulebook.Conditions.Select(condition => condition.Id).Distinct(),
                    page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
                checklists++;
            }
        }
        Assert.True(checklists > 7, "each type of each set of criteria has a checklist");
    }

    [Fact]
    public void An_example_stands_on_the_page_of_its_condition_with_the_outcome_of_its_case()
    {
        var example = Assert.Single(Examples, example => example.Title == "Nêu bất khả kháng mà không có văn bản");
        var page = BuiltSite.Parse(Site.Value["tieu-chi/tt124-kdc/KDC-4.b.html"]);
        var shown = Assert.Single(page.QuerySelectorAll(".examples li"), item => item.TextContent.Contains(example.Told.Vi, StringComparison.Ordinal));
        Assert.Contains("không đạt", shown.QuerySelector(".outcome")!.TextContent, StringComparison.Ordinal);
        var english = BuiltSite.Parse(Site.Value["en/tieu-chi/tt124-kdc/KDC-4.b.html"]);
        Assert.Contains(english.QuerySelectorAll(".examples li"), item => item.TextContent.Contains(example.Told.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Examples_are_told_in_both_languages_without_markup()
    {
        Assert.True(Examples.Length > 60, $"only {Examples.Length} examples");
        Assert.All(Examples, example => Assert.All(
            new[] { example.Title, example.Told.Vi, example.Told.En }, text => Assert.DoesNotMatch(@"^$|[`*\[\]<>]", text)));
        string[] ids = [.. Register.Value.Law.Rulebooks.SelectMany(rulebook => rulebook.Conditions).Select(condition => condition.Id)];
        var told = Examples.SelectMany(example => example.Outcomes).Select(outcome => outcome.Condition).Distinct().Count(ids.Contains);
        Assert.True(told >= 30, $"only {told} conditions of the law have an example");
    }

    [Fact]
    public void Days_that_no_text_lays_down_are_not_shown()
    {
        Assert.All(Register.Value.Law.Rulebooks, rulebook => Assert.Equal(rulebook.Id.StartsWith("qd9745", StringComparison.Ordinal), rulebook.Days is null));
        Assert.Empty(BuiltSite.Parse(Site.Value["tieu-chi/qd9745-xa/index.html"]).QuerySelectorAll("dl.facts"));
        Assert.DoesNotContain("9745", BuiltSite.Parse(Site.Value["quy-trinh/index.html"]).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_stand_in_alphabetical_order_each_under_its_own_anchor()
    {
        var page = BuiltSite.Parse(Site.Value["thuat-ngu/index.html"]);
        string[] names = [.. page.QuerySelectorAll(".terms dt > [lang=vi]").Select(name => name.TextContent)];
        Assert.Equal(names.Order(Antt.Model.VietnameseOrder.Instance), names);
        string[] english = [.. page.QuerySelectorAll(".terms dt > [lang=en]").Select(name => name.TextContent)];
        Assert.Equal(english.Length, english.Distinct().Count());
        string[] anchors = [.. page.QuerySelectorAll(".terms > div").Select(term => term.Id!)];
        Assert.Equal(anchors.Length, anchors.Distinct().Count());
        Assert.True(anchors.Length > 30, "the glossary holds the terms of the law");
    }
}
