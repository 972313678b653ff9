using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Tests.Support;

/// <summary>What the pipeline made of the register of a case.</summary>
/// <param name="Findings">Every finding, in order.</param>
/// <param name="Results">Every result with what it rests on.</param>
/// <param name="Models">Every result of a nominated model unit.</param>
public sealed record CaseOutcome(ImmutableArray<Diagnostic> Findings, IReadOnlyList<CaseResult> Results, IReadOnlyList<CaseResult> Models);

/// <summary>A result and what was entered for it.</summary>
/// <param name="Result">The result.</param>
/// <param name="Entered">What was entered.</param>
/// <param name="Frame">The register around it.</param>
public sealed record CaseResult(UnitResult Result, UnitYear Entered, RegisterFrame Frame)
{
    /// <summary>What would have to change, as a case writes it: <c>act:households.registered@2024-03-31</c>.</summary>
    public IReadOnlyList<string> Mends(string condition) => [.. Changes(condition).Select(change => Written(change.Remedy))];

    /// <summary>The advice that goes with it.</summary>
    public string Advice(string condition) => string.Join(' ', Changes(condition).Select(change => change.Remedy.Advice.In(Language.Vietnamese)));

    private IEnumerable<Change> Changes(string condition)
    {
        if (Result.Rulebook is not { } rulebook) return [];
        var day = rulebook.Period.End.In(Result.Year);
        return WhatIf.Changes(Result, Entered, Frame.SettingsFor(Entered.Unit.On(day).Commune, day)).Where(change => change.Condition == condition);
    }

    private static string Written(Antt.Model.Criteria.Remedy remedy) =>
        $"{Spelling.Of(remedy.Kind)}:{remedy.Fact ?? "-"}" + (remedy.By is { } day ? $"@{day:yyyy-MM-dd}" : "");
}
