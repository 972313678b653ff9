using System.Collections.Immutable;
using Antt.Model.Criteria;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Assessment;

/// <summary>How a unit stands for a year ("xét kết quả"; C124 Điều 4–8). Pure: the same facts, law, readings and day give the same result.</summary>
public static class Assess
{
    /// <summary>Assesses a unit's year.</summary>
    /// <param name="entered">What was entered about it.</param>
    /// <param name="rulebook">The rulebook it is judged by; null when the year declares none for its type.</param>
    /// <param name="settings">The readings in force where it lies.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="rollUp">The units it manages, for a commune.</param>
    /// <param name="explained">Whether reasons, figures and places are wanted beside the outcomes.</param>
    public static UnitResult UnitYear(UnitYear entered, Rulebook? rulebook, Settings settings, DateOnly asOf, RollUp? rollUp, bool explained)
    {
        if (rulebook is null)
            return new UnitResult(entered.Unit, entered.Year, asOf, false, Verdict.Pending, null, [], rollUp, null, []);
        var grounds = new Grounds(entered, rulebook, settings, asOf, rollUp) { IsExplained = explained };
        var scope = Scope.Of(rulebook, entered.Unit.Type, grounds.State, settings);
        var questions = scope.Question is null ? ImmutableArray<string>.Empty : [scope.Question];
        if (scope.Exclusion is not null)
            return new UnitResult(entered.Unit, entered.Year, asOf, true, Verdict.OutOfScope, rulebook, [], rollUp, scope.Exclusion, questions);

        var conditions = ImmutableArray.CreateBuilder<ConditionResult>(rulebook.Conditions.Length);
        foreach (var condition in rulebook.Conditions)
            if (condition.InForce.Contains(grounds.PeriodEnd)) conditions.Add(ConditionCheck.Judge(condition, grounds));
        var results = conditions.DrainToImmutable();
        var verdict = scope.Missing.IsEmpty ? Conclude(results) : Verdict.Pending;
        var final = asOf > grounds.PeriodEnd && verdict != Verdict.Pending && !AwaitsChildren(results);
        return new UnitResult(entered.Unit, entered.Year, asOf, final, verdict, rulebook, results, rollUp, null, Union(questions, results));
    }

    /// <summary>The result from its conditions: any not met, then any pending, then đạt if at least one is met – never because nothing was asked.</summary>
    public static Verdict Conclude(ImmutableArray<ConditionResult> conditions)
    {
        var verdict = Verdict.Pending;
        var pending = false;
        foreach (var condition in conditions)
        {
            if (condition.Outcome == Outcome.NotMet) return Verdict.NotAchieved;
            if (condition.Outcome == Outcome.Pending) pending = true;
            if (condition.Outcome is Outcome.Met or Outcome.MetByExemption) verdict = Verdict.Achieved;
        }
        return pending ? Verdict.Pending : verdict;
    }

    private static bool AwaitsChildren(ImmutableArray<ConditionResult> conditions)
    {
        foreach (var condition in conditions)
        {
            if (condition.Outcome != Outcome.Pending) continue;
            foreach (var part in condition.Condition.Parts)
                if (part is ChildrenShare) return true;
        }
        return false;
    }

    private static ImmutableArray<string> Union(ImmutableArray<string> questions, ImmutableArray<ConditionResult> conditions)
    {
        foreach (var condition in conditions)
            foreach (var question in condition.Questions)
                if (!questions.Contains(question)) questions = questions.Add(question);
        return questions.Sort(StringComparer.Ordinal);
    }
}
