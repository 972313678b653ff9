using System.Collections.Immutable;
using Antt.Engine.Linking.Choosing;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;
using Antt.Model.Nominations;

namespace Antt.Engine;

/// <summary>What a run found.</summary>
/// <param name="Frame">Everything but the units; null when the register itself could not be read.</param>
/// <param name="AsOf">The day that was used.</param>
/// <param name="Diagnostics">Every finding, once, in order.</param>
/// <param name="Counts">How much was looked at.</param>
/// <param name="Verdicts">How many units came out how, by year, type and verdict.</param>
public sealed record RunSummary(
    RegisterFrame? Frame, DateOnly AsOf, ImmutableArray<Diagnostic> Diagnostics, RunCounts Counts, ImmutableArray<VerdictCount> Verdicts)
{
    /// <summary>The units asked about that were selected as models: whether a place has enough of them only all parts of a register together tell.</summary>
    public ImmutableArray<SelectedModel> Selected { get; init; } = [];

    /// <summary>What a run over almost the same register may take over; null where nothing is kept for one.</summary>
    internal Precedent? Precedent { get; init; }

    /// <summary>Where the register says its site is; null when it does not.</summary>
    public string? SiteAddress { get; init; } = Frame?.Info.SiteAddress;

    /// <summary>Whether anything found makes a check fail.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>How much a run looked at.</summary>
/// <param name="Files">Files of the register.</param>
/// <param name="Units">Units that could be read.</param>
/// <param name="UnitYears">Results that were worked out.</param>
/// <param name="Conditions">Conditions that were judged.</param>
/// <param name="FilesByKind">Files by kind, in the order of the kinds' names.</param>
public sealed record RunCounts(
    int Files, int Units, int UnitYears, long Conditions, ImmutableArray<KeyValuePair<string, int>> FilesByKind);

/// <summary>How many units of a type came out one way in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="UnitType">Code of the type.</param>
/// <param name="Verdict">The result.</param>
/// <param name="Count">How many.</param>
public readonly record struct VerdictCount(int Year, string UnitType, Verdict Verdict, int Count);
