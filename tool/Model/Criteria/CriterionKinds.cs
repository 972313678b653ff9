using System.Collections.Immutable;
using Antt.Model.Criteria.Movement;

namespace Antt.Model.Criteria;

/// <summary>Every kind of criterion there is. A new kind is its file, a line here and its parameter schema.</summary>
public static class CriterionKinds
{
    /// <summary>All kinds, by id.</summary>
    public static ImmutableArray<CriterionKind> All { get; } =
    [
        ChildrenShare.Kind,
        ClassAtLeast.Kind,
        ContainedOrCut.Kind,
        CountAtLeast.Kind,
        CountAtMost.Kind,
        DocumentIssued.Kind,
        EventHeld.Kind,
        JudgementHolds.Kind,
        MonthsCovered.Kind,
        NoEvent.Kind,
        NoOccurrence.Kind,
        NobodyDisciplined.Kind,
        NotAboveLastYear.Kind,
        RatingAtLeast.Kind,
        ReductionByBands.Kind,
        RegistrationFiled.Kind,
        ShareAtLeast.Kind,
        ShareBelow.Kind,
    ];

    /// <summary>The kind of an id, or null when there is none.</summary>
    public static CriterionKind? Find(string id)
    {
        foreach (var kind in All)
            if (kind.Id == id) return kind;
        return null;
    }
}
