using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Dossiers;
using Antt.Model.History;
using Antt.Model.Places;
using Antt.Model.Profiles;
using Antt.Model.Publication;
using Antt.Model.Units;

namespace Antt.Engine.Publishing;

/// <summary>
/// Takes each result as it passes by, keeps only what may be published, and puts the public register together once the rest of the
/// register is known. Results may come in any order, one at a time.
/// </summary>
public sealed class PublicExport
{
    private readonly Dictionary<string, SeenUnit> _units = new(StringComparer.Ordinal);
    private readonly HashSet<PublicConditions> _conditions = new(new AlikeConditions());
    private readonly HashSet<(string Unit, int Year)> _confirmedModels = [];
    private readonly HashSet<(string Unit, int Year)> _counted = [];
    private readonly Dictionary<(string Unit, int Year), DateOnly> _filed = [];

    /// <summary>Takes a result in. Units out of scope are not published for that year.</summary>
    public void Add(UnitResult result)
    {
        if (result.Verdict == Verdict.OutOfScope) return;
        if (!_units.TryGetValue(result.Unit.Id, out var seen))
            _units.Add(result.Unit.Id, seen = new SeenUnit(result.Unit));
        var year = SeenYear.Of(result);
        seen.Years[result.Year] = year with { Conditions = Shared(year.Conditions) };
        if (result.RollUp is not { } rollUp) return;
        foreach (var child in rollUp.Children) _counted.Add((child.Unit, result.Year));
    }

    /// <summary>Takes in how a nominated model unit stands; only whether its recognition still rests on a condition is kept.</summary>
    public void AddModel(UnitResult result)
    {
        if (result.Verdict == Verdict.Achieved) _confirmedModels.Add((result.Unit.Id, result.Year));
    }

    /// <summary>Takes in what was entered about a unit's year; only the day its request was first submitted is kept, for the median of its province.</summary>
    public void AddEntered(UnitYear entered)
    {
        if (entered.DossierOf(DossierKind.Request) is not { } request) return;
        foreach (var step in request.Steps)
        {
            if (step.Action != StepAction.Submit) continue;
            _filed.TryAdd((entered.Unit.Id, entered.Year), step.Date);
            return;
        }
    }

    /// <summary>The public register as of a day.</summary>
    /// <param name="frame">The register without its units.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="entered">In which order decisions were entered; null where no history tells.</param>
    public PublicRegister Build(RegisterFrame frame, DateOnly asOf, DecisionLog? entered = null)
    {
        var decisions = PublishedDecisions.Of(frame.Decisions, asOf, IsInScope, (decision, unit) => QuestionOf(decision, unit, frame));
        var units = new PublishedUnits(frame, asOf, decisions.InForce, _units, _counted, new PublishedModels(frame.Decisions, asOf, _confirmedModels));
        var register = new PublicRegister(
            Head(frame.Info, asOf),
            [.. frame.Places.Values.Select(place => Place(place) with { ResidentialAreas = WordAt(place, frame, asOf) }).OrderBy(place => place.Id, StringComparer.Ordinal)],
            units.All(),
            decisions.All,
            PublishedShares.Of(_units.Values, frame.Places),
            PublishedLaw.Of(frame))
        {
            Log = DecisionChain.Of(decisions.All, entered),
            Replies = PublishedReplies.Of(frame, asOf, decisions.All),
            Objections = PublishedReplies.Objections(frame, decisions.All),
            Outlines = Outlines(frame.Outlines),
            Statistics = new PublishedStatistics(frame, asOf, _units.Values, _filed).All(),
        };
        return PublishedSignatures.Add(register, frame);
    }

    /// <summary>Most units that are recognised meet the same conditions in the same way: what is equal is kept once.</summary>
    private PublicConditions? Shared(PublicConditions? conditions)
    {
        if (conditions is null) return null;
        if (_conditions.TryGetValue(conditions, out var known)) return known;
        _conditions.Add(conditions);
        return conditions;
    }

    private bool IsInScope(string unit, int year) => _units.TryGetValue(unit, out var seen) && seen.Years.ContainsKey(year);

    private string? QuestionOf(Decision decision, string unit, RegisterFrame frame) =>
        _units.TryGetValue(unit, out var seen) && seen.Years.TryGetValue(decision.Year, out var year) && year.Rulebook is { HasAssumedAuthority: true } rulebook
            ? Deciding.CompetentOn(seen.Unit, rulebook, decision.Date, frame)?.Question : null;

    private static PublicHead Head(RegisterInfo info, DateOnly asOf) => new(
        PublicHead.CurrentFormat, info.Name, info.Locality, info.SiteAddress, info.IsDemonstration, asOf,
        [.. info.Years.Select(year => new PublicYear(year.Year, year.Rulebooks))]) { Licence = info.Licence };

    /// <summary>The locality's own word, on the day or the last one of the place; the nation's is no word of its own.</summary>
    private static Words? WordAt(Place place, RegisterFrame frame, DateOnly asOf) =>
        frame.ProfileFor(place.Id, place.InForce.To is { } last && last < asOf ? last : asOf).Word(ProfileInForce.ResidentialArea) is { } word
            && word.Profile.Id != RegisterFrame.NationalProfile ? word.Value.Words : null;

    private static PublicPlace Place(Place place) => new(
        place.Id, place.Code, place.Level, place.Kind, place.Name, place.Parent, place.InForce.From, place.InForce.To,
        Links(place.Predecessors), Links(place.Successors));

    private static PublicOutlines Outlines(PlaceOutlines? outlines) => outlines is null ? PublicOutlines.None : new(
        outlines.Source,
        [.. outlines.All.Select(outline => new PublicOutline(outline.Place, outline.Rings)).DistinctBy(outline => outline.Place).OrderBy(outline => outline.Place, StringComparer.Ordinal)]);

    private static ImmutableArray<PublicPlaceLink> Links(ImmutableArray<PlaceSuccession> links) =>
        [.. links.Select(link => new PublicPlaceLink(link.Place, link.Whole))];
}
