using Antt.Model.Law;

namespace Antt.Model.Profiles;

/// <summary>Puts what provinces add to a rulebook behind what the Circular lays down ("tiêu chí khác do UBND cấp tỉnh quy định"; C124 Điều 8 khoản 1).</summary>
public static class AddedCriteria
{
    /// <summary>The rulebook with what is laid down where a unit lies; the same object where nothing is added.</summary>
    public static Rulebook To(Rulebook rulebook, ProfileInForce profile) => With(rulebook, profile.Criteria);

    /// <summary>The rulebook with what any profile adds to it, for whoever publishes the law.</summary>
    public static Rulebook ToAll(Rulebook rulebook, RegisterFrame frame) => With(
        rulebook,
        from profile in frame.Profiles.Values.OrderBy(static profile => profile.Id, StringComparer.Ordinal)
        from added in profile.Criteria
        select new Sourced<ProvincialCriterion>(added, profile, added.Criterion.Clause));

    /// <summary>What would take the place of something national, or of something added before, is left out: it has been complained of.</summary>
    private static Rulebook With(Rulebook rulebook, IEnumerable<Sourced<ProvincialCriterion>> added)
    {
        var (criteria, conditions) = (rulebook.Criteria, rulebook.Conditions);
        foreach (var (own, by, _) in added)
        {
            if (own.Rulebook != rulebook.Id || criteria.Any(known => known.Id == own.Criterion.Id)) continue;
            var known = conditions.Select(static condition => condition.Id).ToHashSet(StringComparer.Ordinal);
            criteria = criteria.Add(own.Criterion);
            conditions = conditions.AddRange(own.Conditions.Where(condition => known.Add(condition.Id)).Select(condition => condition with { AddedBy = by.Id }));
        }
        return criteria == rulebook.Criteria ? rulebook : rulebook with { Criteria = criteria, Conditions = conditions };
    }
}
