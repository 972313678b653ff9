using System.Collections.Immutable;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Model.Authority;

/// <summary>
/// Who may recognise a unit on a day ("thẩm quyền"; C124 Điều 10): the level the text names, moved down by a delegation that holds, and
/// narrowed by what the locality lays down.
/// </summary>
/// <param name="Level">The level that recognises.</param>
/// <param name="Rule">What the text says.</param>
public sealed record Competence(AdministrativeLevel Level, CompetenceRule Rule)
{
    /// <summary>The delegation that moved it; null when none did.</summary>
    public Delegating? Delegation { get; init; }

    /// <summary>A delegation that does not serve; null when there is none.</summary>
    public Delegating? Refused { get; init; }

    /// <summary>Why <see cref="Refused"/> does not serve.</summary>
    public DelegationFlaw? Flaw { get; init; }

    /// <summary>The level that would recognise if the locality had not narrowed it.</summary>
    public AdministrativeLevel Unnarrowed { get; init; } = Level;

    /// <summary>What the locality lays down, where that narrowed it.</summary>
    public Sourced<AuthorityRule>? Narrowing { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Number of the open question on whose reading it rests, if any.</summary>
    public string? Question => Rule.Question;

    /// <summary>The role that decides.</summary>
    public string Role => Bodies.Deciding(Level);

    /// <summary>The role that appraises before.</summary>
    public string Appraiser => Level == Rule.Level && Rule.Appraiser is { } named ? named : Bodies.Appraising(Level);

    /// <summary>Who may recognise a unit on the day of a profile; null where the text names nobody for it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="state">What it is on the day.</param>
    /// <param name="area">The commune it lies in and the places above it.</param>
    /// <param name="rulebook">The rulebook it is judged by.</param>
    /// <param name="profile">What the locality lays down on the day.</param>
    /// <param name="tiers">The levels there are.</param>
    public static Competence? Of(
        Unit unit, UnitState state, ImmutableArray<string> area, Rulebook rulebook, ProfileInForce profile, Tiers tiers)
    {
        if (RuleFor(unit.Type, state, rulebook, profile.Day) is not { } rule) return null;
        var competence = new Competence(rule.Level, rule) { Day = profile.Day };
        foreach (var delegation in DelegationsOf(unit, state, profile))
        {
            if (delegation.FlawFor(unit.Type, area, rulebook.Delegation, tiers, profile.Day) is { } flaw)
            {
                competence = competence with { Refused = competence.Refused ?? delegation, Flaw = competence.Flaw ?? flaw };
            }
            else if (delegation.From == rule.Level)
            {
                competence = new Competence(delegation.To, rule) { Day = profile.Day, Delegation = delegation };
                break;
            }
        }
        return competence.Narrow(unit.Type, state.ManagingLevel, profile, tiers);
    }

    private static CompetenceRule? RuleFor(string unitType, UnitState state, Rulebook rulebook, DateOnly day)
    {
        foreach (var rule in rulebook.Authority)
        {
            if (!rule.UnitTypes.IsEmpty && !rule.UnitTypes.Contains(unitType)) continue;
            if (rule.ManagingLevel is { } managing && managing != state.ManagingLevel) continue;
            if (rule.MinistryTracked is { } tracked && tracked != (state.Attributes.Flag("ministryTracked") ?? false)) continue;
            if (rule.InForce.Contains(day)) return rule;
        }
        return null;
    }

    private static IEnumerable<Delegating> DelegationsOf(Unit unit, UnitState state, ProfileInForce profile)
    {
        if (Delegating.Of(state) is { } own) yield return own;
        foreach (var layer in profile.Layers)
        {
            foreach (var delegation in layer.Delegations)
                if (delegation.Units.Contains(unit.Id) || delegation.UnitTypes.Contains(unit.Type)) yield return Delegating.Of(delegation);
        }
    }

    /// <summary>Moves it up while the locality gives the level only units of other types.</summary>
    private Competence Narrow(string unitType, AdministrativeLevel managing, ProfileInForce profile, Tiers tiers)
    {
        if (!profile.HasAuthority) return this;
        var rules = profile.AuthorityFor(ProfileInForce.SafetyScheme).ToList();
        var narrowed = this;
        while (rules.Find(rule => rule.Value.Level == narrowed.Level) is { Profile: not null } rule
            && !rules.Exists(other => other.Value.Level == narrowed.Level && Gives(other.Value, unitType, managing))
            && tiers.Above(narrowed.Level, profile.Day) is { } above)
        {
            narrowed = narrowed with { Level = above, Unnarrowed = Unnarrowed, Narrowing = narrowed.Narrowing ?? rule };
        }
        return narrowed;
    }

    private static bool Gives(AuthorityRule rule, string unitType, AdministrativeLevel managing) =>
        rule.UnitTypes.Contains(unitType) && (rule.ManagingLevels.IsEmpty || rule.ManagingLevels.Contains(managing));
}
