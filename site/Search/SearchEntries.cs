using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.Search;

/// <summary>
/// Everything of a public register that can be found, kind by kind. Units stand in the order of their places, those that exist before those
/// that are gone: the index then says of a place where its units begin and end, and equal results come in an order that people expect.
/// </summary>
internal sealed class SearchEntries(RegisterView view)
{
    private readonly SearchPlaces _places = new(view);

    /// <summary>The entries, kind by kind in the order of <see cref="SearchKind"/>.</summary>
    public IEnumerable<SearchEntry> All() =>
        Units().Concat(_places.Entries()).Concat(Decisions()).Concat(Certificates()).Concat(new SearchLaw(view).Entries());

    private IEnumerable<SearchEntry> Units() =>
        from inForce in (bool[])[true, false]
        from place in _places.InOrder.Select(place => place.Id).Union(view.Register.Units.Select(unit => unit.PlaceOn(view.AsOf)))
        from unit in view.UnitsOf(place)
        where unit.PlaceOn(view.AsOf) == place && IsInForce(unit) == inForce
        select Of(unit);

    private bool IsInForce(PublicUnit unit) => unit.To is null || view.AsOf <= unit.To;

    private SearchEntry Of(PublicUnit unit)
    {
        var place = unit.PlaceOn(view.AsOf);
        var name = unit.NameOn(view.AsOf);
        var type = view.TypeName(unit);
        ImmutableArray<string> former = [.. unit.Names.Select(other => other.Name).Where(other => other != name).Distinct()];
        ImmutableArray<string> left = [.. unit.Places.Select(stay => stay.Place).Where(stay => stay != place).Distinct()];
        var made = unit.Predecessors.Select(view.Unit).OfType<PublicUnit>().Select(older => older.NameOn(view.AsOf)).Distinct();
        return new SearchEntry(
            SearchKind.Unit, SitePaths.Unit(unit.Id), Same(name),
            [
                new(SearchField.Name, name),
                .. former.Concat(made).Select(other => new SearchText(SearchField.FormerName, other)),
                .. _places.Texts(place, SearchField.Place),
                .. left.Concat(_places.Before(place)).Distinct().SelectMany(older => _places.Texts(older, SearchField.FormerPlace)),
                new(SearchField.Other, type.Vi), new(SearchField.Other, string.Join(' ', unit.Years.Select(SearchWords.Year))),
            ])
        {
            About = IsInForce(unit) ? type : new Words($"{type.Vi} · đến {SearchWords.Day(unit.To!.Value)}", $"{type.En} · until {SearchWords.Day(unit.To!.Value)}"),
            Place = unit.Type == RegisterView.CommuneType ? _places.LineAbove(place) : _places.Line(place),
            Standing = UnitStanding.Of(unit, view),
            RecognisedYears = [.. unit.Recognitions.Select(recognition => recognition.Year)],
            FormerNames = former,
            FormerPlaces = [.. left.Select(_places.Name).Where(older => older != _places.Name(place)).Distinct()],
            Now = [.. unit.Successors.Select(view.Unit).OfType<PublicUnit>().Select(newer => (newer.NameOn(view.AsOf), SitePaths.Unit(newer.Id)))],
            Type = unit.Type,
            Years = [.. unit.Recognitions.Select(recognition => recognition.Year)],
            Commune = place,
        };
    }

    private IEnumerable<SearchEntry> Decisions() =>
        from decision in view.Register.Decisions.OrderByDescending(decision => decision.Date).ThenBy(decision => decision.Id, StringComparer.Ordinal)
        let changed = view.Superseding(decision.Id).Any()
        select new SearchEntry(
            SearchKind.Decision, SitePaths.Decision(decision.Id, 1), SearchWords.Decision(decision.Number),
            [
                new(SearchField.Name, decision.Number), new(SearchField.Other, decision.Body), new(SearchField.Other, "quyết định"),
                new(SearchField.Other, SearchWords.Year(decision.Year)),
            ])
        {
            About = SearchWords.About(decision, changed),
            Years = [decision.Year],
            Commune = decision.Place,
        };

    private IEnumerable<SearchEntry> Certificates() =>
        from decision in view.Register.Decisions.OrderByDescending(decision => decision.Date).ThenBy(decision => decision.Id, StringComparer.Ordinal)
        from entry in decision.Entries
        where entry is { Certificate: not null, Action: PublicAction.Recognise }
        let unit = view.Unit(entry.Unit)
        where unit is not null
        let name = unit.NameOn(decision.Date)
        let standing = UnitStanding.Of(unit, decision.Year, view)
        select new SearchEntry(
            SearchKind.Certificate, SitePaths.Certificate(entry.Certificate!), SearchWords.Certificate(entry.Certificate!),
            [
                new(SearchField.Name, entry.Certificate!), new(SearchField.Other, "giấy công nhận"),
                new(SearchField.Other, SearchWords.Year(decision.Year)),
            ])
        {
            About = new Words($"{name} · năm {decision.Year}", $"{name} · {decision.Year}"),
            Place = _places.Line(unit.PlaceOn(decision.Date)),
            Standing = standing,
            Type = unit.Type,
            Years = [decision.Year],
            Commune = unit.PlaceOn(view.AsOf),
        };

    private static Words Same(string name) => new(name, name);
}
