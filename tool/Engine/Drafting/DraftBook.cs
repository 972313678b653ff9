using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Decisions;

namespace Antt.Engine.Drafting;

/// <summary>Gathers units as they pass by and says which papers there are to draft about them, each with what is put in.</summary>
/// <param name="frame">The register.</param>
/// <param name="kind">The kind of paper.</param>
public sealed class DraftBook(RegisterFrame frame, DraftKind kind)
{
    private readonly List<DraftUnit> _units = [];

    /// <summary>Takes a unit's year.</summary>
    public void Add(DraftUnit unit) => _units.Add(unit);

    /// <summary>The papers about a decision: itself, its notice, or the certificates it gave.</summary>
    public ImmutableArray<Draft> About(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var named = decision.Entries.Where(static entry => entry.Gives).Select(static entry => entry.Unit).ToHashSet(StringComparer.Ordinal);
        var units = InOrder().Where(unit => named.Contains(unit.Entered.Unit.Id) && unit.Result.Year == decision.Year).ToList();
        if (units.Count == 0) return [];
        var slug = PlainLetters.Slug(decision.Id);
        if (kind == DraftKind.Certificate) return Certificates(units);
        if (kind == DraftKind.Notice) return [Marked($"{kind.Template}-{slug}", LocalPapers.Notice(decision, units, frame))];
        return kind == DraftKind.Decision ? [Marked($"{kind.Template}-{slug}", LocalPapers.Decision(decision, units, frame))] : [];
    }

    /// <summary>The papers about the units gathered: one a unit, or one a deciding body for those that meet the standard and are not decided.</summary>
    /// <param name="isOneUnit">Whether a unit was asked about and not a place.</param>
    public ImmutableArray<Draft> AboutUnits(bool isOneUnit)
    {
        if (kind == DraftKind.Certificate) return Certificates(InOrder());
        if (kind == DraftKind.Notice) return [.. InOrder().Select(Recognised).OfType<Decision>().Distinct().SelectMany(decision => About(decision))];
        if (kind == DraftKind.Decision || kind == DraftKind.Submission && !isOneUnit) return Batches();
        var number = kind.Number.Length == 0 ? "" : kind.Number;
        return [.. InOrder().Where(static unit => unit.Result.Verdict != Verdict.OutOfScope)
            .Select(unit => Marked($"{kind.Template}-{unit.Result.Year}-{unit.Entered.Unit.Id}", OfUnit(unit, number)))];
    }

    private PaperFields OfUnit(DraftUnit unit, string number) =>
        UnitPapers.Of(unit, frame, number).SetBlock("can-cu", LegalGrounds.Of(LegalGrounds.For([unit], frame, unit.Day), frame));

    /// <summary>Those that meet the standard and wait for a decision, by who decides.</summary>
    private ImmutableArray<Draft> Batches()
    {
        var waiting = InOrder().Where(unit => unit.Result.Verdict == Verdict.Achieved && Recognised(unit) is null)
            .Select(unit => (Unit: unit, Competence: unit.CompetentIn(frame))).Where(static pair => pair.Competence is not null);
        return
        [
            .. waiting.GroupBy(pair => (pair.Competence!.Level, Place: pair.Unit.PlaceAt(pair.Competence.Level, frame)?.Id)).Select(group =>
            {
                var units = group.Select(static pair => pair.Unit).ToList();
                var fields = kind == DraftKind.Decision
                    ? LocalPapers.Decision(units, group.First().Competence!, frame) : LocalPapers.Submission(units, group.First().Competence!, frame);
                return Marked($"{kind.Template}-{units[0].Result.Year}-{PlainLetters.Slug(group.Key.Place ?? Bodies.Word(group.Key.Level))}", fields) with
                {
                    Questions = [.. group.Select(static pair => pair.Competence!.Question).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
                };
            }),
        ];
    }

    private ImmutableArray<Draft> Certificates(IEnumerable<DraftUnit> units) =>
    [
        .. units.Select(unit => (Unit: unit, Fields: LocalPapers.Certificate(unit, frame))).Where(static pair => pair.Fields is not null)
            .Select(pair => Marked($"{kind.Template}-{pair.Unit.Result.Year}-{pair.Unit.Entered.Unit.Id}", pair.Fields!)),
    ];

    private Decision? Recognised(DraftUnit unit) =>
        frame.Decisions.RecognitionInForce(unit.Entered.Unit.Id, unit.Result.Year, unit.Result.AsOf)?.Decision;

    private IEnumerable<DraftUnit> InOrder() => _units.OrderBy(static unit => unit.State.Commune, StringComparer.Ordinal)
        .ThenBy(static unit => unit.State.Name, VietnameseOrder.Instance).ThenBy(static unit => unit.Entered.Unit.Id, StringComparer.Ordinal);

    private Draft Marked(string name, PaperFields fields) => new(name, fields.MarkIfMadeUp(frame));
}

/// <summary>A paper to be drafted.</summary>
/// <param name="Name">Name of its file, without an ending.</param>
/// <param name="Fields">What is put into its template.</param>
public sealed record Draft(string Name, PaperFields Fields)
{
    /// <summary>Numbers of the open questions on whose reading the deciding body rests, in order.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];
}
