using System.Collections.Immutable;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Places;

namespace Antt.Model.Reviews;

/// <summary>
/// Who may review a unit's dossier on a day ("ai được xem xét, thẩm định"; C124 Điều 9 khoản 1): the standing offices of the steering committees,
/// the police and the People's Committees on the way up to the level that decides, as far as they exist on the day.
/// </summary>
public static class ReviewingRoles
{
    /// <summary>The roles that may review, lowest level first.</summary>
    public static ImmutableArray<string> Of(Competence competence, Tiers tiers)
    {
        ArgumentNullException.ThrowIfNull(competence);
        ArgumentNullException.ThrowIfNull(tiers);
        var roles = ImmutableArray.CreateBuilder<string>();
        for (var level = AdministrativeLevel.Commune; level <= competence.Level; level++)
        {
            if (level == AdministrativeLevel.Ministry)
            {
                roles.Add("v05");
                roles.Add(Bodies.Deciding(level));
                continue;
            }
            foreach (var role in new[] { Bodies.Appraising(level), $"{Bodies.Word(BodyKind.Police)}-{Bodies.Word(level)}", Bodies.Deciding(level) })
                if (tiers.Abolished(role, competence.Day) is null) roles.Add(role);
        }
        if (!roles.Contains(competence.Appraiser) && tiers.Abolished(competence.Appraiser, competence.Day) is null) roles.Add(competence.Appraiser);
        return roles.ToImmutable();
    }
}
