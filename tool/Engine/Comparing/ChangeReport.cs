using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Comparing;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Comparing;

/// <summary>What a change of the register means ("thay đổi này làm gì").</summary>
/// <param name="AsOf">The day both sides were looked at.</param>
/// <param name="Frame">Everything but the units, as it is now; null when the register itself cannot be read.</param>
/// <param name="Files">Every file that is not the same, ordinal by path.</param>
/// <param name="Years">The years of units of which something is told, those of communes last.</param>
/// <param name="Papers">What was added, taken away or edited, in the order of the files.</param>
/// <param name="Found">What is found now and was not before.</param>
/// <param name="Law">What a change of the law data turns; null when it was not touched.</param>
public sealed record ChangeReport(
    DateOnly AsOf, RegisterFrame? Frame, ImmutableArray<string> Files, ImmutableArray<YearChange> Years, ImmutableArray<PaperChange> Papers,
    ImmutableArray<Diagnostic> Found, LawChange? Law)
{
    /// <summary>What stops the change from going in.</summary>
    public IEnumerable<Diagnostic> Blocking => Found.Where(static found => found.Severity == Severity.Error);

    /// <summary>The papers of a unit's year; those of the unit itself for no year.</summary>
    public IEnumerable<PaperChange> PapersOf(string unit, int? year) => Papers.Where(paper => paper.Unit == unit && paper.Year == year);
}

/// <summary>What a change of rulebooks, profiles or places turns, over the whole register.</summary>
/// <param name="Files">The files of the law that changed.</param>
/// <param name="Compared">How many results were compared.</param>
/// <param name="Turned">How many results rest on a condition that stands otherwise, though the result is the same.</param>
/// <param name="Flips">Every unit whose result is another, by place, type, year and unit.</param>
public sealed record LawChange(ImmutableArray<string> Files, int Compared, int Turned, ImmutableArray<Flip> Flips);

/// <summary>A result that is another.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Commune">Id of the commune it lies in.</param>
/// <param name="Year">The year.</param>
/// <param name="Before">What it was; null when there was none.</param>
/// <param name="After">What it is; null when there is none.</param>
/// <param name="Conditions">Ids of the conditions that stand otherwise, without the sensitive ones.</param>
public sealed record Flip(
    string Unit, string Type, string Name, string Commune, int Year, Verdict? Before, Verdict? After, ImmutableArray<string> Conditions);
