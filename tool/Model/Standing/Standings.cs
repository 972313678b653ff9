using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Calendar;
using Antt.Model.Criteria;
using Antt.Model.Dossiers;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Model.Standing;

/// <summary>Gives the standing of unit after unit in a register on a day, remembering what is laid down where. Serves one thread.</summary>
public sealed class Standings(RegisterFrame frame, DateOnly asOf)
{
    private const string StandsUntilNextDeadline = "standing-until-next-deadline";
    private const string UnitItself = "don-vi";
    private readonly Dictionary<(string Place, DateOnly Day), ProfileInForce> _profiles = [];
    private readonly Dictionary<(string Place, string Type, int Year), DutyDays> _days = [];
    private readonly Tiers _tiers = new(frame.Profiles.GetValueOrDefault(RegisterFrame.NationalProfile));

    /// <summary>How a unit stands in a year, for a list.</summary>
    public StandingEntry Of(UnitYear entered, UnitResult result)
    {
        ArgumentNullException.ThrowIfNull(entered);
        var state = entered.Unit.On(asOf);
        var standing = Judge(entered, result, state);
        return new StandingEntry(
            entered.Unit, entered.Year, state.Name, state.Commune, standing,
            standing.Next is { } next ? BodyOf(next.Role, state.Commune) : null, standing.Next is { } step ? DeskOf(step.Role, state.Commune) : null)
        {
            Decisions = DecidedOf(entered, result, state),
        };
    }

    /// <summary>
    /// The day before which a recognition for a year is still the latest standing: the deadline of the next year's decision, or the end
    /// of its own year where the locality reads it so.
    /// </summary>
    public DateOnly StandsBefore(Unit unit, int year, Rulebook? rulebook)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (ProfileAt(unit.On(asOf).Commune).Settings.Find(StandsUntilNextDeadline)?.Value == "false") return new DateOnly(year + 1, 1, 1);
        var next = frame.RulebookFor(unit.Type, year + 1) ?? rulebook;
        return next is null ? new DateOnly(year + 2, 1, 1) : next.DecisionBefore.In(year + 1);
    }

    private YearStanding Judge(UnitYear entered, UnitResult result, UnitState state)
    {
        var (unit, year) = (entered.Unit, entered.Year);
        var decided = frame.Decisions.Of(unit.Id, year);
        if (result.Rulebook is not { } rulebook) return YearStanding.Of(new StandingGrounds(entered, result, decided, null));
        var profile = ProfileAt(state.Commune);
        var competence = Competence.Of(unit, state, Area.Of(state.Commune, frame.Places), rulebook, profile, _tiers);
        var grounds = new StandingGrounds(entered, result, decided, DaysOf(unit, state, year, rulebook))
        {
            Appraiser = competence?.Appraiser ?? "", Decider = competence?.Role ?? "", AuthorityQuestion = competence?.Rule.Question,
            AsksForReview = frame.Info.ReviewsFrom is { } since && since <= asOf,
        };
        return YearStanding.Of(grounds with { MissingPapers = MissingOf(grounds, profile.Settings) });
    }

    private DutyDays DaysOf(Unit unit, UnitState state, int year, Rulebook rulebook)
    {
        var end = StandsBefore(unit, year, rulebook);
        return DaysAt(state.Commune, unit.Type, year, rulebook) with
        {
            StandsBefore = DecidedAnew(unit.Id, year + 1) is { } day && day < end ? day : end,
        };
    }

    /// <summary>The days at a place, each as it is laid down and read on that very day, like those of the calendar.</summary>
    private DutyDays DaysAt(string commune, string type, int year, Rulebook rulebook)
    {
        if (_days.TryGetValue((commune, type, year), out var known)) return known;
        var decideBefore = rulebook.DecisionBefore.In(year);
        var days = new DutyDays(
            rulebook.Period.End.In(year), rulebook.RegistrationUntil.In(year), LastDay.Before(decideBefore, ProfileAt(commune, decideBefore).Settings));
        foreach (var profile in frame.Profiles.Values)
        {
            foreach (var deadline in profile.Deadlines)
            {
                if (!Counts(deadline, type) || deadline.NamedIn(year) is not { } named || !deadline.InForce.Contains(named)) continue;
                var laidDown = ProfileAt(commune, named);
                if (!laidDown.Layers.Contains(profile) || !laidDown.Deadlines.Any(other => other.Profile.Id == profile.Id && other.Value.Id == deadline.Id)) continue;
                days = With(days, deadline.Step, deadline.Kind == DeadlineKind.Before ? LastDay.Before(named, laidDown.Settings) : named);
            }
        }
        return _days[(commune, type, year)] = days;
    }

    private static bool Counts(Deadline deadline, string type) =>
        deadline.Step is "dang-ky" or "nop-ket-qua" or "cong-nhan" && deadline.Scheme == ProfileInForce.SafetyScheme && deadline.Binds(type);

    /// <summary>The decisions that settled the year by the day asked about, each with its last day; what amends or takes back has none.</summary>
    private ImmutableArray<DecisionInTime> DecidedOf(UnitYear entered, UnitResult result, UnitState state)
    {
        if (result.Rulebook is not { } rulebook || frame.Decisions.Of(entered.Unit.Id, entered.Year) is not { IsEmpty: false } decided) return [];
        var due = DaysAt(state.Commune, entered.Unit.Type, entered.Year, rulebook).DecideBy;
        var settled = ImmutableArray.CreateBuilder<DecisionInTime>();
        foreach (var (decision, entry) in decided)
        {
            if (entry.Action is Decisions.DecisionAction.Recognise or Decisions.DecisionAction.Refuse && decision.Date <= asOf)
                settled.Add(new DecisionInTime(decision.Id, decision.Number, decision.Date, due));
        }
        return settled.DrainToImmutable();
    }

    /// <summary>The days with one more that the locality lays down; of several for a step the first binds.</summary>
    private static DutyDays With(DutyDays days, string step, DateOnly last) => step switch
    {
        "dang-ky" => days with { RegisterLocallyBy = Earlier(days.RegisterLocallyBy, last) },
        "nop-ket-qua" => days with { SubmitBy = Earlier(days.SubmitBy, last) },
        "cong-nhan" => days with { DecideBy = Earlier(days.DecideBy, last) },
        _ => days,
    };

    private static DateOnly Earlier(DateOnly? known, DateOnly last) => known < last ? known.Value : last;

    private DateOnly? DecidedAnew(string unit, int year) =>
        frame.Decisions.Of(unit, year) is { IsEmpty: false } decided && decided[0].Decision.Date <= asOf ? decided[0].Decision.Date : null;

    private ImmutableArray<DossierItem> MissingOf(StandingGrounds grounds, Settings settings)
    {
        if (grounds.Request is not { } request || request.LastFiled(asOf) is not { } filed
            || frame.DossierRuleFor(grounds.Entered.Unit.Type, grounds.Entered.Year, request.Kind) is not var (rulebook, rule)) return [];
        return Completeness.Missing(rule, filed, new Grounds(grounds.Entered, rulebook, settings, asOf, null));
    }

    private Words BodyOf(string role, string commune) =>
        ProfileAt(commune).Role(role)?.Value.Body ?? new Words(role, role);

    /// <summary>The place whose body acts: the one at the level the role's name ends in; the commune for the unit itself.</summary>
    private string DeskOf(string role, string commune)
    {
        var level = role == UnitItself ? AdministrativeLevel.Commune : RoleLevel.Of(role) ?? AdministrativeLevel.Commune;
        var area = Area.Of(commune, frame.Places);
        foreach (var id in area)
            if (frame.Places.TryGetValue(id, out var place) && place.Level == level) return id;
        return level == AdministrativeLevel.Ministry ? "" : area[^1];
    }

    private ProfileInForce ProfileAt(string place) => ProfileAt(place, asOf);

    private ProfileInForce ProfileAt(string place, DateOnly day)
    {
        if (!_profiles.TryGetValue((place, day), out var profile)) _profiles.Add((place, day), profile = frame.ProfileFor(place, day));
        return profile;
    }
}
