using Antt.Model;
using Antt.Model.Law;
using Antt.Site.Law;
using Antt.Site.Pages.Law;
using Antt.Site.Pages.Statistics;

namespace Antt.Site.Search;

/// <summary>The law and the main pages of the site as the search sees them.</summary>
internal sealed class SearchLaw(RegisterView view)
{
    /// <summary>Conditions, then texts and sets of criteria, terms, pages.</summary>
    public IEnumerable<SearchEntry> Entries() => Conditions().Concat(Instruments()).Concat(Rulebooks()).Concat(Terms()).Concat(Pages());

    private IEnumerable<SearchEntry> Conditions() =>
        from rulebook in view.Register.Law.Rulebooks
        from wordings in rulebook.Conditions.GroupBy(condition => condition.Id)
        let condition = wordings.Last()
        select new SearchEntry(
            SearchKind.Condition, SitePaths.Condition(rulebook.Id, condition.Id),
            new Words($"{condition.Id} · {condition.Title.Vi}", $"{condition.Id} · {condition.Title.En}"),
            [
                new(SearchField.Name, condition.Id), new(SearchField.Other, condition.Title.Vi), new(SearchField.Other, condition.Meaning.Vi),
                new(SearchField.Other, condition.Title.En),
            ])
        {
            About = new Words($"{condition.Clause} · {rulebook.Title.Vi}", $"{Citation.Of(condition.Clause).En} · {rulebook.Title.En}"),
        };

    private IEnumerable<SearchEntry> Instruments() => view.Register.Law.Instruments.Select(text => new SearchEntry(
        SearchKind.Law, SitePaths.Instruments, new Words($"{text.Number} · {text.Title.Vi}", $"{text.Number} · {text.Title.En}"),
        [
            new(SearchField.Name, $"{Kind(text.Number)} {text.Number}"), new(SearchField.Other, text.Title.Vi), new(SearchField.Other, text.Title.En),
            new(SearchField.Other, text.Issuer),
        ])
    {
        About = new Words(text.Issuer, text.Issuer),
    });

    private IEnumerable<SearchEntry> Rulebooks() => view.Register.Law.Rulebooks.Select(rulebook => Titled(SearchKind.Law, SitePaths.Rulebook(rulebook.Id), rulebook.Title));

    private static IEnumerable<SearchEntry> Terms() => Glossary.Terms.Select(term => new SearchEntry(
        SearchKind.Term, $"{SitePaths.Glossary}#{term.Id}", term.Name,
        [
            new(SearchField.Name, term.Name.Vi), new(SearchField.Name, term.Name.En), new(SearchField.Other, term.Meaning.Vi),
            new(SearchField.Other, term.Meaning.En),
        ])
    {
        About = term.Meaning,
    });

    private static IEnumerable<SearchEntry> Pages() =>
    [
        Titled(SearchKind.Page, SitePaths.Places, SiteWords.Places), Titled(SearchKind.Page, SitePaths.Decisions, SiteWords.Decisions),
        Titled(SearchKind.Page, SitePaths.Criteria, SiteWords.Criteria), Titled(SearchKind.Page, SitePaths.Instruments, SiteWords.Instruments),
        Titled(SearchKind.Page, SitePaths.About, SiteWords.About), Titled(SearchKind.Page, SitePaths.Statistics, StatisticsPage.Title),
        Titled(SearchKind.Page, SitePaths.Glossary, GlossaryPage.Title), Titled(SearchKind.Page, SitePaths.Way, WayPage.Title),
    ];

    /// <summary>What a text with such a number is called, where its short form may mean something else too.</summary>
    private static string Kind(string number) => number.Contains("/TT-", StringComparison.Ordinal) ? "Thông tư" : "";

    private static SearchEntry Titled(SearchKind kind, string path, Words title) =>
        new(kind, path, title, [new(SearchField.Name, title.Vi), new(SearchField.Name, title.En)]);
}
