using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Law;
using Antt.Model.Profiles;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>The law of a register as published: texts, criteria, and the readings results may rest on.</summary>
internal static class PublishedLaw
{
    public static PublicLaw Of(RegisterFrame frame) => new(
        [.. frame.Instruments.Values.OrderBy(instrument => instrument.Id, StringComparer.Ordinal).Select(Publish)],
        [.. frame.Rulebooks.Values.OrderBy(rulebook => rulebook.Id, StringComparer.Ordinal).Select(rulebook => Publish(AddedCriteria.ToAll(rulebook, frame)))],
        Assumptions(frame));

    private static ImmutableArray<PublicAssumption> Assumptions(RegisterFrame frame) =>
        !frame.Profiles.TryGetValue(RegisterFrame.NationalProfile, out var nation) ? [] :
        [
            .. nation.Settings
                .Where(setting => setting is { Question: not null, Meaning: not null })
                .OrderBy(setting => setting.Question, StringComparer.Ordinal).ThenBy(setting => setting.Name, StringComparer.Ordinal)
                .Select(setting => new PublicAssumption(setting.Question!, setting.Meaning!.Value) { Setting = setting.Name, Value = setting.Value }),
        ];

    private static PublicInstrument Publish(Instrument instrument) => new(
        instrument.Id, instrument.Number, instrument.Title, instrument.Issuer, instrument.IssuedOn, instrument.InForce?.From,
        instrument.InForce?.To, instrument.Replaces, instrument.Amends);

    private static PublicRulebook Publish(Rulebook rulebook) => new(
        rulebook.Id, rulebook.Title, rulebook.Instrument, rulebook.InForce.From, rulebook.InForce.To,
        [.. rulebook.UnitTypes.Select(type => new PublicUnitType(type.Code, type.Name))],
        rulebook.Scheme == Scheme.Model ? null : new PublicYearDays(rulebook.Period.Start, rulebook.Period.End, rulebook.RegistrationUntil, rulebook.DecisionBefore),
        [.. rulebook.Exclusions.Select(exclusion => new PublicExclusion(exclusion.UnitType, exclusion.Reason, exclusion.Clause))],
        [.. rulebook.Criteria.Select(criterion => new PublicCriterion(criterion.Id, criterion.Clause, criterion.Title))],
        [.. rulebook.Conditions.Select(Publish)])
    {
        Authority = rulebook.Authority.IsEmpty ? null : [.. rulebook.Authority.Select(Publish)],
        Delegation = rulebook.Delegation is { UnitTypes.IsEmpty: false } delegation
            ? new PublicDelegation(delegation.UnitTypes, delegation.LevelsDown, delegation.Clause) : null,
    };

    private static PublicAuthority Publish(CompetenceRule rule) => new(rule.Level, rule.Clause)
    {
        UnitTypes = rule.UnitTypes.IsEmpty ? null : rule.UnitTypes,
        ManagingLevel = rule.ManagingLevel,
        MinistryTracked = rule.MinistryTracked,
        From = rule.InForce.From == DateOnly.MinValue ? null : rule.InForce.From,
        To = rule.InForce.To,
        Question = rule.Question,
    };

    private static PublicConditionText Publish(Condition condition) => new(
        condition.Id, condition.Clause, condition.Title, condition.Meaning, condition.InForce.From, condition.InForce.To,
        condition.IsSensitive, [.. condition.Applicability.Select(rule => rule.Reason).Distinct()], condition.EvidenceKinds);
}
