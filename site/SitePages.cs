using System.Collections.Immutable;
using Antt.Model;
using Antt.Site.Lists;
using Antt.Site.OpenData;
using Antt.Site.Pages;
using Antt.Site.Pages.Law;
using Antt.Site.Pages.Lists;
using Antt.Site.Pages.Statistics;
using Antt.Site.Rendering;

namespace Antt.Site;

/// <summary>A kind of page and every page of that kind.</summary>
/// <param name="Name">What the kind is called.</param>
/// <param name="Component">The component that shows it.</param>
/// <param name="Requests">The pages of the kind for a register.</param>
public sealed record SitePage(string Name, Type Component, Func<RegisterView, IEnumerable<PageRequest>> Requests);

/// <summary>Every kind of page the site has. There is none for a unit that was not recognised beyond its own, and none for a refusal.</summary>
public static class SitePages
{
    /// <summary>The kinds, in the order they are written.</summary>
    public static ImmutableArray<SitePage> All { get; } =
    [
        new("home", typeof(HomePage), _ => [new(SitePaths.Home, typeof(HomePage))]),
        new("about", typeof(AboutPage), _ => [new(SitePaths.About, typeof(AboutPage))]),
        new("not-found", typeof(NotFoundPage), _ => [new(SitePaths.NotFound, typeof(NotFoundPage))]),
        new("search", typeof(SearchPage), _ => [new(SitePaths.Search, typeof(SearchPage))]),
        new("places", typeof(PlacesPage), _ => [new(SitePaths.Places, typeof(PlacesPage))]),
        new("place", typeof(PlacePage), Places),
        new("unit", typeof(UnitPage), Units),
        new("units", typeof(UnitsPage), _ => [new(SitePaths.Units, typeof(UnitsPage))]),
        new("letter", typeof(ListingPage), view => view.Letters.SelectMany(listing => Lists(listing, view))),
        new("type", typeof(ListingPage), view => Listings.ByType(view).SelectMany(listing => Lists(listing, view))),
        new("year", typeof(ListingPage), view => Listings.ByYear(view).SelectMany(listing => Lists(listing, view))),
        new("classes", typeof(ClassesPage), _ => [new(SitePaths.Classes, typeof(ClassesPage))]),
        new("class", typeof(ListingPage), view => Listings.ByClass(view).SelectMany(listing => Lists(listing, view))),
        new("models", typeof(ModelsPage), _ => [new(SitePaths.Models, typeof(ModelsPage))]),
        new("certificates", typeof(CertificatesPage), _ => [new(SitePaths.Certificates, typeof(CertificatesPage))]),
        new("certificate-year", typeof(CertificateYearPage), CertificateYears),
        new("certificate", typeof(CertificatePage), view => view.CertificateFolders.Select(
            group => new PageRequest(group.Key + "index.html", typeof(CertificatePage), PageRequest.With(nameof(CertificatePage.Certificates), group.ToImmutableArray())))),
        new("decisions", typeof(DecisionsPage), _ => [new(SitePaths.Decisions, typeof(DecisionsPage))]),
        new("decision-year", typeof(DecisionYearPage), DecisionYears),
        new("decision", typeof(DecisionPage), Decisions),
        new("criteria", typeof(CriteriaPage), _ => [new(SitePaths.Criteria, typeof(CriteriaPage))]),
        new("rulebook", typeof(RulebookPage), Rulebooks),
        new("condition", typeof(ConditionPage), Conditions),
        new("checklist", typeof(ChecklistPage), Checklists),
        new("glossary", typeof(GlossaryPage), _ => [new(SitePaths.Glossary, typeof(GlossaryPage))]),
        new("way", typeof(WayPage), _ => [new(SitePaths.Way, typeof(WayPage))]),
        new("statistics", typeof(StatisticsPage), _ => [new(SitePaths.Statistics, typeof(StatisticsPage))]),
        new("place-statistics", typeof(PlaceStatisticsPage), view => view.Provinces.Select(
            province => new PageRequest(SitePaths.PlaceStatistics(province.Id), typeof(PlaceStatisticsPage), PageRequest.With(nameof(PlaceStatisticsPage.Place), province)))),
        new("forms", typeof(FormsPage), view => view.Options.BlankForms is null ? [] : [new(SitePaths.Forms, typeof(FormsPage))]),
        new("form", typeof(FormPage), Forms),
        new("instruments", typeof(InstrumentsPage), _ => [new(SitePaths.Instruments, typeof(InstrumentsPage))]),
        .. DataPages.All,
        new("codes", typeof(CodesPage), view => view.Options.Codes.IsEmpty ? [] : [new(SitePaths.Codes, typeof(CodesPage))]),
        new("code", typeof(CodePageView), view => view.Options.Codes.Select(
            code => new PageRequest(SitePaths.Code(code.Kind.Code), typeof(CodePageView), PageRequest.With(nameof(CodePageView.Code), code)))),
    ];

    private static IEnumerable<PageRequest> Places(RegisterView view) =>
        from place in view.Register.Places
        from sheet in Sheet.Of(view.UnitsOf(place.Id), view.Options.RowsPerPage, page => SitePaths.Place(place.Id, page))
        select new PageRequest(
            sheet.PathOf(sheet.Number), typeof(PlacePage),
            PageRequest.With(nameof(PlacePage.Place), place), PageRequest.With(nameof(PlacePage.Units), sheet));

    private static IEnumerable<PageRequest> Units(RegisterView view) =>
        view.Register.Units.Select(unit =>
            new PageRequest(SitePaths.Unit(unit.Id), typeof(UnitPage), PageRequest.With(nameof(UnitPage.Unit), unit)));

    private static IEnumerable<PageRequest> Lists(Listing listing, RegisterView view) =>
        Sheet.Of(listing.Rows, view.Options.RowsPerPage, listing.PathOf).Select(sheet => new PageRequest(
            sheet.PathOf(sheet.Number), typeof(ListingPage),
            PageRequest.With(nameof(ListingPage.Listing), listing), PageRequest.With(nameof(ListingPage.Rows), sheet)));

    private static IEnumerable<PageRequest> CertificateYears(RegisterView view) =>
        from year in view.CertificateFolders.SelectMany(alike => alike).GroupBy(certificate => certificate.Year).OrderBy(issued => issued.Key)
        from sheet in Sheet.Of([.. year.OrderBy(certificate => VietnameseOrder.KeyOf(certificate.Number), StringComparer.Ordinal)], view.Options.RowsPerPage, page => SitePaths.CertificateYear(year.Key, page))
        select new PageRequest(
            sheet.PathOf(sheet.Number), typeof(CertificateYearPage),
            PageRequest.With(nameof(CertificateYearPage.Year), year.Key), PageRequest.With(nameof(CertificateYearPage.Certificates), sheet));

    private static IEnumerable<PageRequest> DecisionYears(RegisterView view) =>
        from year in view.Register.Decisions.GroupBy(decision => decision.Year).OrderBy(byYear => byYear.Key)
        let decisions = year.OrderByDescending(decision => decision.Date).ThenBy(decision => decision.Id, StringComparer.Ordinal)
        from sheet in Sheet.Of([.. decisions], view.Options.RowsPerPage, page => SitePaths.DecisionYear(year.Key, page))
        select new PageRequest(
            sheet.PathOf(sheet.Number), typeof(DecisionYearPage),
            PageRequest.With(nameof(DecisionYearPage.Year), year.Key), PageRequest.With(nameof(DecisionYearPage.Decisions), sheet));

    private static IEnumerable<PageRequest> Decisions(RegisterView view) =>
        from decision in view.Register.Decisions
        from sheet in Sheet.Of(decision.Entries, view.Options.RowsPerPage, page => SitePaths.Decision(decision.Id, page))
        select new PageRequest(
            sheet.PathOf(sheet.Number), typeof(DecisionPage),
            PageRequest.With(nameof(DecisionPage.Decision), decision), PageRequest.With(nameof(DecisionPage.Entries), sheet));

    private static IEnumerable<PageRequest> Rulebooks(RegisterView view) =>
        view.Register.Law.Rulebooks.Select(rulebook =>
            new PageRequest(SitePaths.Rulebook(rulebook.Id), typeof(RulebookPage), PageRequest.With(nameof(RulebookPage.Rulebook), rulebook)));

    private static IEnumerable<PageRequest> Forms(RegisterView view) => view.Options.BlankForms is not { } forms ? [] :
        forms.Registrations.Add(forms.Correction).Select(form => new PageRequest(SitePaths.Form(form.UnitType), typeof(FormPage), PageRequest.With(nameof(FormPage.Form), form)));

    private static IEnumerable<PageRequest> Checklists(RegisterView view) =>
        from rulebook in view.Register.Law.Rulebooks
        from type in rulebook.UnitTypes
        select new PageRequest(
            SitePaths.Checklist(rulebook.Id, type.Code), typeof(ChecklistPage),
            PageRequest.With(nameof(ChecklistPage.Rulebook), rulebook), PageRequest.With(nameof(ChecklistPage.Type), type));

    private static IEnumerable<PageRequest> Conditions(RegisterView view) =>
        from rulebook in view.Register.Law.Rulebooks
        from wordings in rulebook.Conditions.GroupBy(condition => condition.Id)
        select new PageRequest(
            SitePaths.Condition(rulebook.Id, wordings.Key), typeof(ConditionPage),
            PageRequest.With(nameof(ConditionPage.Rulebook), rulebook),
            PageRequest.With(nameof(ConditionPage.Wordings), wordings.ToImmutableArray()));
}
