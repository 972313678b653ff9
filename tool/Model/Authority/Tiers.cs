using System.Collections.Immutable;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Model.Authority;

/// <summary>
/// Which levels a sort of body has on a day ("các cấp"): police lost the district on 01/3/2025, administration on 01/7/2025. The days
/// are data of the nation's profile.
/// </summary>
public sealed class Tiers
{
    private readonly ImmutableArray<Tier> _abolished;

    /// <summary>The levels as a nation's profile has them; without one, all levels are there for ever.</summary>
    public Tiers(Profile? nation) => _abolished = nation?.Tiers ?? [];

    /// <summary>What abolished a level of a body by a day; null while it exists.</summary>
    public Tier? Abolished(BodyKind body, AdministrativeLevel level, DateOnly day)
    {
        foreach (var tier in _abolished)
            if (tier.Level == level && day > tier.To && tier.Body == Bodies.Word(body)) return tier;
        return null;
    }

    /// <summary>What abolished the body that fills a role by a day; null while it exists, and for roles that have no level.</summary>
    public Tier? Abolished(string role, DateOnly day)
    {
        foreach (var tier in _abolished)
            if (day > tier.To && tier.Covers(role)) return tier;
        return null;
    }

    /// <summary>Whether a level of a body exists on a day.</summary>
    public bool Has(BodyKind body, AdministrativeLevel level, DateOnly day) => Abolished(body, level, day) is null;

    /// <summary>The level of administration right below another on a day; null below the lowest.</summary>
    public AdministrativeLevel? Below(AdministrativeLevel level, DateOnly day)
    {
        for (var next = level - 1; next >= AdministrativeLevel.Commune; next--)
            if (Has(BodyKind.PeoplesCommittee, next, day)) return next;
        return null;
    }

    /// <summary>The level of administration right above another on a day; null above the highest.</summary>
    public AdministrativeLevel? Above(AdministrativeLevel level, DateOnly day)
    {
        for (var next = level + 1; next <= AdministrativeLevel.Ministry; next++)
            if (Has(BodyKind.PeoplesCommittee, next, day)) return next;
        return null;
    }
}
