using Antt.Model.Activities;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Assessment;

/// <summary>Whether a condition that rests on facts names evidence of a kind that suffices ("minh chứng"; C124 Điều 9 khoản 2).</summary>
/// <param name="Served">Evidence that suffices, issued by the day asked about; null when there is none.</param>
/// <param name="IsLater">Whether evidence is named, but all of it issued after that day, so that the facts are not known yet.</param>
internal readonly record struct EvidenceCheck(Input? Served, bool IsLater)
{
    private static readonly Words Lacking = new("Số liệu đạt, nhưng chưa có minh chứng cho điều kiện này.", "The facts hold, but no evidence is named for this condition.");
    private static readonly Words Later = new("Minh chứng chỉ có sau ngày {0}.", "The evidence was issued only after {0}.");

    /// <summary>Looks through the evidence of a unit's year for a condition.</summary>
    public static EvidenceCheck Of(Condition condition, Grounds grounds)
    {
        var check = OfPapers(condition, grounds);
        return check.Served is null && !grounds.Entered.Activities.IsDefaultOrEmpty ? check.OrActivity(condition, grounds) : check;
    }

    private static EvidenceCheck OfPapers(Condition condition, Grounds grounds)
    {
        var evidence = grounds.Entered.Evidence;
        if (evidence.IsDefaultOrEmpty) return default;
        var (later, earlier) = (false, false);
        foreach (var item in evidence)
        {
            if (item.Conditions.IsEmpty || !item.Names(condition.Id)) continue;
            if (item.Date is { } date && date <= grounds.AsOf && condition.EvidenceKinds.Contains(item.Kind)) return new EvidenceCheck(item.Input, false);
            if (item.Date > grounds.AsOf) later = true;
            else earlier = true;
        }
        return new EvidenceCheck(null, later && !earlier);
    }

    /// <summary>Looks through the activities too, where the condition lets one serve. One that is to come says nothing of what is known now.</summary>
    private EvidenceCheck OrActivity(Condition condition, Grounds grounds)
    {
        if (!condition.EvidenceKinds.Contains(ActivityKinds.Evidence)) return this;
        foreach (var activity in grounds.Entered.Activities)
        {
            if (activity.Date <= grounds.AsOf && EvidenceItem.Names(activity.Conditions, condition.Id)) return new EvidenceCheck(activity.Input, false);
        }
        return this;
    }

    /// <summary>The outcome once evidence is asked for: what would be met without any is pending, and what is not known yet cannot fail.</summary>
    public Outcome Settle(Outcome outcome, bool isDated) => outcome switch
    {
        Outcome.Met or Outcome.MetByExemption when Served is null => Outcome.Pending,
        Outcome.NotMet when IsLater && !isDated => Outcome.Pending,
        _ => outcome,
    };

    /// <summary>The finding once evidence is asked for.</summary>
    public Finding Settle(Finding finding, Grounds grounds)
    {
        var outcome = Settle(finding.Outcome, finding.IsDated);
        if (outcome == finding.Outcome)
            return grounds.IsExplained && Served is { } served && outcome is Outcome.Met or Outcome.MetByExemption ? finding with { Inputs = finding.Inputs.Add(served) } : finding;
        return finding with { Outcome = outcome, Exemption = Exemption.None, DueOn = null, Reason = IsLater ? Reason.Of(Later, grounds.AsOf) : Reason.Of(Lacking) };
    }
}
