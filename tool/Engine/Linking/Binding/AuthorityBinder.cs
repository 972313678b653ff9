using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Binding;

/// <summary>What a rulebook lays down of authority and delegation, as the Model sees it.</summary>
internal static class AuthorityBinder
{
    public static ImmutableArray<CompetenceRule> Rules(JsonNode node) => node.Each(static rule => new CompetenceRule(
        rule.Get("unitTypes"u8).Each(static type => type.Text), rule.Get("managingLevel"u8).Level(),
        rule.Get("ministryTracked"u8) is { Exists: true } tracked ? tracked.Bool : null,
        rule.Get("level"u8).Level() ?? AdministrativeLevel.Commune, rule.Get("appraiser"u8).TextOrNull(),
        new DateRange(rule.Get("from"u8).Day() ?? DateOnly.MinValue, rule.Get("to"u8).Day()),
        rule.Get("question"u8).TextOrNull(), rule.Get("clause"u8).Text));

    public static DelegationRule? Delegation(JsonNode node) => node.Exists
        ? new DelegationRule(node.Get("unitTypes"u8).Each(static type => type.Text), node.Get("levelsDown"u8).Int(), node.Get("clause"u8).Text)
        : null;
}
