using System.Collections.Immutable;
using Antt.Model.Criteria;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Assessment;

/// <summary>
/// What would make a unit đạt: since every condition has to hold (C124 Điều 4–7 "khi đạt đủ"), the smallest set of changes is one for
/// each part that does not hold, and nothing else.
/// </summary>
public static class WhatIf
{
    private static readonly Words StateAttribute = new("Ghi thuộc tính “{0}” vào unit.json.", "State the attribute “{0}” in unit.json.");
    private static readonly Words NameEvidence = new(
        "Ghi vào evidence.json một minh chứng nêu điều kiện này, thuộc một trong các loại: {0}.", "List in evidence.json a paper that names this condition, of one of these kinds: {0}.");
    private static readonly Words AwaitEvidence = new("Chờ đến ngày minh chứng được ban hành.", "Wait for the day the evidence is issued.");

    /// <summary>The changes, in the order of the conditions; empty when the unit is đạt or out of scope.</summary>
    /// <param name="result">How the unit stands.</param>
    /// <param name="entered">What was entered about it.</param>
    /// <param name="settings">The readings in force.</param>
    public static ImmutableArray<Change> Changes(UnitResult result, UnitYear entered, Settings settings)
    {
        if (result.Rulebook is null || result.Verdict is Verdict.Achieved or Verdict.OutOfScope) return [];
        var grounds = new Grounds(entered, result.Rulebook, settings, result.AsOf, result.RollUp);
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var attribute in Scope.Of(result.Rulebook, entered.Unit.Type, grounds.State, settings).Missing)
            changes.Add(new Change("", new Remedy(RemedyKind.Enter, attribute, null, Reason.Of(StateAttribute, attribute))));
        foreach (var condition in result.Conditions)
            if (condition.Outcome is Outcome.NotMet or Outcome.Pending) AddFor(condition, grounds, changes);
        return changes.DrainToImmutable();
    }

    private static void AddFor(ConditionResult result, Grounds grounds, ImmutableArray<Change>.Builder changes)
    {
        var condition = result.Condition;
        foreach (var rule in condition.Applicability)
        {
            if (ApplicabilityCheck.Settle(rule, grounds) is null) continue;
            changes.Add(new Change(condition.Id, ForRule(rule, result, grounds)));
            return;
        }
        var hopeless = false;
        foreach (var part in condition.Parts)
        {
            if (part.Judge(grounds, condition.Id).Outcome is not (Outcome.NotMet or Outcome.Pending)) continue;
            var remedy = part.Mend(grounds, condition.Id);
            hopeless |= remedy.Kind == RemedyKind.CannotBeMended;
            changes.Add(new Change(condition.Id, remedy));
        }
        if (!hopeless && !ConditionCheck.ProvesItself(condition)) AddEvidence(condition, grounds, changes);
    }

    private static Remedy ForRule(Applicability rule, ConditionResult result, Grounds grounds)
    {
        if (rule.Attribute is { } attribute && !grounds.State.Attributes.Has(attribute))
            return new Remedy(RemedyKind.Enter, attribute, null, Reason.Of(StateAttribute, attribute));
        if (rule.Fact is { } fact && !grounds.Facts.Has(fact)) return Remedy.Enter(fact);
        return new Remedy(RemedyKind.Act, rule.Fact ?? rule.Attribute, null, result.Reason);
    }

    private static void AddEvidence(Condition condition, Grounds grounds, ImmutableArray<Change>.Builder changes)
    {
        var evidence = EvidenceCheck.Of(condition, grounds);
        if (evidence.Served is not null) return;
        changes.Add(new Change(condition.Id, evidence.IsLater
            ? new Remedy(RemedyKind.Wait, "evidence.json", null, Reason.Of(AwaitEvidence))
            : new Remedy(RemedyKind.Enter, "evidence.json", null, Reason.Of(NameEvidence, string.Join(", ", condition.EvidenceKinds)))));
    }
}
