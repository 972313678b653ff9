using System.Collections.Immutable;
using Antt.Model.Assessment;

namespace Antt.Model.Nominations;

/// <summary>
/// What may be decided about a nominated unit: recognition needs every criterion ("đạt đủ tiêu chí"), except that what is not yet due
/// may be left to be confirmed at the end of the year.
/// </summary>
public static class ModelReview
{
    /// <summary>Whether it may be recognised on the day asked about, and how.</summary>
    public static ModelStanding Of(UnitResult result)
    {
        if (result.Verdict == Verdict.Achieved) return ModelStanding.AllMet;
        if (result.Verdict != Verdict.Pending || result.Conditions.IsEmpty) return ModelStanding.NotMet;
        foreach (var condition in result.Conditions)
            if (condition is { Outcome: Outcome.Pending, DueOn: null }) return ModelStanding.Open;
        return ModelStanding.Conditional;
    }

    /// <summary>Ids of the conditions that are not yet due.</summary>
    public static ImmutableArray<string> NotYetDue(UnitResult result) =>
        [.. from condition in result.Conditions where condition is { Outcome: Outcome.Pending, DueOn: not null } select condition.Condition.Id];
}

/// <summary>How a nominated unit stands.</summary>
public enum ModelStanding
{
    /// <summary>Đạt đủ tiêu chí.</summary>
    AllMet,

    /// <summary>Có thể công nhận có điều kiện: only what is not yet due is open.</summary>
    Conditional,

    /// <summary>Chưa xác định: something that is due is not known.</summary>
    Open,

    /// <summary>Chưa đạt.</summary>
    NotMet,
}
