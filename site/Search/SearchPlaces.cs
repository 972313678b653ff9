using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.Search;

/// <summary>The places as the search sees them: in order from the uppermost down, each with its names, and what it was before.</summary>
internal sealed class SearchPlaces
{
    private readonly RegisterView _view;
    private readonly Dictionary<string, ImmutableArray<SearchText>> _now = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<SearchText>> _once = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

    public SearchPlaces(RegisterView view)
    {
        _view = view;
        InOrder = [.. view.Provinces.SelectMany(Within)];
        foreach (var place in view.Register.Places)
        {
            ImmutableArray<string> chain = [place.Name, .. view.Above(place).Reverse().Select(above => above.Name)];
            _now[place.Id] = [.. chain.Select(name => new SearchText(SearchField.Place, name))];
            _once[place.Id] = [.. chain.Select(name => new SearchText(SearchField.FormerPlace, name))];
            _lines[place.Id] = string.Join(", ", chain);
        }
    }

    /// <summary>Every place, below the one it lies in.</summary>
    public ImmutableArray<PublicPlace> InOrder { get; }

    /// <summary>The name of a place; its id where it is not published.</summary>
    public string Name(string id) => _view.Place(id)?.Name ?? id;

    /// <summary>The place and all above it, in a line.</summary>
    public string Line(string id) => _lines.GetValueOrDefault(id, id);

    /// <summary>All above a place, in a line; null for the uppermost.</summary>
    public string? LineAbove(string id) => _view.Place(id)?.Parent is { } parent ? Line(parent) : null;

    /// <summary>The names of a place and of all above it.</summary>
    public ImmutableArray<SearchText> Texts(string id, SearchField field) =>
        (field == SearchField.Place ? _now : _once).TryGetValue(id, out var texts) ? texts : [];

    /// <summary>The places a place was made from.</summary>
    public IEnumerable<string> Before(string id) => _view.Place(id)?.Predecessors.Select(older => older.Place) ?? [];

    /// <summary>The places that can be found, those that exist first.</summary>
    public IEnumerable<SearchEntry> Entries() => InOrder.OrderBy(place => !_view.IsInForce(place)).Select(place => new SearchEntry(
        SearchKind.Place, SitePaths.Place(place.Id, 1), new Words(place.Name, place.Name),
        [
            new(SearchField.Name, place.Name), new(SearchField.Name, place.Code),
            .. Before(place.Id).Select(older => new SearchText(SearchField.FormerName, Name(older))),
            .. place.Parent is { } parent ? Texts(parent, SearchField.Place) : [],
        ])
    {
        About = SearchWords.About(place),
        Place = LineAbove(place.Id),
        FormerNames = [.. Before(place.Id).Select(Name).Where(name => name != place.Name).Distinct()],
        Now = _view.IsInForce(place) ? [] : [.. place.Successors.Select(newer => (Name(newer.Place), SitePaths.Place(newer.Place, 1)))],
    });

    private IEnumerable<PublicPlace> Within(PublicPlace place) => _view.ChildrenOf(place.Id).SelectMany(Within).Prepend(place);
}
