using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>
/// The rulebook a unit's year is judged by together with what its province adds (C124 Điều 8 khoản 1). Where no profile adds
/// anything, which is nearly everywhere, nothing is looked up. Serves one thread.
/// </summary>
internal sealed class AddedLaw(YearLaw law)
{
    private readonly bool _isAny = law.Frame.Profiles.Values.Any(static profile => !profile.Criteria.IsEmpty);
    private readonly Dictionary<(string Rulebook, string Place, int Year), RulebookNames> _known = [];

    /// <summary>The rulebook for a unit's year.</summary>
    public RulebookNames Of(UnitYear year, RulebookNames national)
    {
        if (!_isAny) return national;
        var day = national.Rulebook.Period.End.In(year.Year);
        var place = year.Unit.On(day).Commune;
        var key = (national.Rulebook.Id, place, year.Year);
        if (_known.TryGetValue(key, out var known)) return known;
        var whole = AddedCriteria.To(national.Rulebook, law.Frame.ProfileFor(place, day));
        return _known[key] = whole == national.Rulebook ? national : new RulebookNames(whole);
    }
}
