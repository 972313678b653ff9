using System.Collections.Immutable;
using Antt.Model.Criteria;
using Antt.Model.Law;

namespace Antt.Model.Assessment;

/// <summary>Judges one condition: whether it applies, its parts, and the evidence for them.</summary>
internal static class ConditionCheck
{
    public static ConditionResult Judge(Condition condition, Grounds grounds)
    {
        if (ApplicabilityCheck.Settle(condition, grounds) is { } settled) return Result(condition, settled, Questions(settled.Readings));
        Finding only = default;
        var parts = condition.Parts.Length == 1 ? new Span<Finding>(ref only) : new Finding[condition.Parts.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = Judge(condition.Parts[i], condition, grounds);
        var finding = parts.Length == 1 ? parts[0] : Combine(parts, grounds);
        EvidenceCheck? evidence = ProvesItself(condition) ? null : EvidenceCheck.Of(condition, grounds);
        var result = evidence?.Settle(finding, grounds) ?? finding;
        var questions = Decisive(parts, result.Outcome, evidence);
        if (result.Outcome is Outcome.NotMet or Outcome.Pending && ApplicabilityCheck.UnusedWaiver(condition, grounds) is { } waiver)
            questions = questions.Add(waiver);
        return Result(condition, result, questions);
    }

    /// <summary>One part; what may still come to hold by the condition's day is pending until that day is over.</summary>
    private static Finding Judge(Criterion part, Condition condition, Grounds grounds)
    {
        var finding = part.Judge(grounds, condition.Id);
        if (condition.Due is not { } due || !part.MayStillTurn || finding.Outcome is not (Outcome.NotMet or Outcome.Pending)) return finding;
        var last = due.In(grounds.Year);
        return grounds.AsOf > last ? finding
            : finding with { Outcome = Outcome.Pending, Reason = Reason.Of(Phrases.NotDue, last), DueOn = last };
    }

    /// <summary>Whether no part of a condition asks for evidence beside it.</summary>
    public static bool ProvesItself(Condition condition)
    {
        foreach (var part in condition.Parts)
            if (!part.IsOwnEvidence) return false;
        return true;
    }

    /// <summary>The worse of two outcomes: not met, then pending, then by exemption, then met; not applicable ones say nothing.</summary>
    public static Outcome Worst(Outcome left, Outcome right) => Rank(right) > Rank(left) ? right : left;

    private static Finding Combine(ReadOnlySpan<Finding> parts, Grounds grounds)
    {
        if (parts.Length == 0) return new Finding(Outcome.Pending, Reason.Of(new Words("Điều kiện không có nội dung xét.", "The condition states nothing to judge.")));
        var deciding = parts[0];
        foreach (var part in parts)
        {
            if (Worst(deciding.Outcome, part.Outcome) != deciding.Outcome || (part.Outcome == deciding.Outcome && deciding.DueOn is not null && part.DueOn is null))
                deciding = part;
        }
        if (!grounds.IsExplained) return deciding;
        var told = parts.ToArray();
        return deciding with
        {
            Numbers = [.. told.SelectMany(part => part.Numbers).DistinctBy(number => number.Name)],
            Inputs = [.. told.SelectMany(part => part.Inputs).Distinct()],
        };
    }

    /// <summary>The questions under whose other answer the condition would stand otherwise.</summary>
    private static ImmutableArray<string> Decisive(ReadOnlySpan<Finding> parts, Outcome outcome, EvidenceCheck? evidence)
    {
        var questions = ImmutableArray<string>.Empty;
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var reading in parts[i].Readings)
            {
                var other = reading.Otherwise;
                for (var beside = 0; beside < parts.Length; beside++)
                    if (beside != i) other = Worst(other, parts[beside].Outcome);
                if ((evidence?.Settle(other, parts[i].IsDated) ?? other) != outcome) questions = questions.Add(reading.Question);
            }
        }
        return questions;
    }

    private static ImmutableArray<string> Questions(ImmutableArray<Reading> readings) =>
        readings.IsEmpty ? [] : [.. readings.Select(reading => reading.Question)];

    private static ConditionResult Result(Condition condition, Finding finding, ImmutableArray<string> questions) =>
        new(condition, finding.Outcome, finding.Exemption, finding.Reason, finding.Numbers, finding.Inputs, questions)
        {
            DueOn = finding.Outcome == Outcome.Pending ? finding.DueOn : null,
        };

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => 4,
        Outcome.Pending => 3,
        Outcome.MetByExemption => 2,
        Outcome.Met => 1,
        _ => 0,
    };
}
