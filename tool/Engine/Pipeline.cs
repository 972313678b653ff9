using System.Collections.Immutable;
using Antt.Engine.Comparing;
using Antt.Engine.Linking;
using Antt.Engine.Linking.Checks.History;
using Antt.Engine.Linking.Checks.Scans;
using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;
using Antt.Model.Places;

namespace Antt.Engine;

/// <summary>
/// The whole of a run: bytes in, findings and results out. Law, places and decisions are read first and stay; the units, by far
/// the most, pass by one after another and are gone.
/// </summary>
public static class Pipeline
{
    /// <summary>Checks and assesses a register.</summary>
    /// <param name="source">Its files.</param>
    /// <param name="options">What to look at, and as of when.</param>
    /// <param name="onResult">Given each result when it is its turn: by path of the unit, then by year; communes last.</param>
    public static RunSummary Run(SourceTree source, RunOptions options, Action<UnitResult>? onResult = null)
    {
        var isShared = options.Parallelism > 1 && options.Only.IsEmpty;
        if (isShared) Schemas.Prepare();
        source = SealedTree.Over(source);
        var findings = new Findings(source);
        var entries = source.InOrder();
        var files = Catalogue.Of(entries);
        var named = NamesOf(files.Entries, source.Seals, asks: null);
        if (isShared) Task.Run(() => named.Value);
        var units = source.Units ?? new ListedUnits(source, files, options.Parallelism);
        var names = new KnownNames(files, units);
        if (options.History is { } history)
        {
            HistoryChecks.Check(history, findings.All);
            TrustChecks.Check(history, source, findings.All);
        }
        var before = findings.All.Count;
        UnitChoice? chosen = null;
        UnitChoice Choose(IReadOnlyDictionary<string, Place> places) => chosen ??= UnitChoice.Of(source, files, units, places, options);
        var notes = options.SparesDecisions ? source.Notes : null;
        var frame = options.Precedent is { } known ? known.Frame
            : new FrameReader(source, files, names, options.Parallelism) { Notes = notes }.Read(findings, places => [.. Choose(places).Ids, .. options.Changes?.Named ?? []]);
        if (options.Precedent is { } taken) findings.All.AddRange(taken.Found);
        ImmutableArray<Diagnostic> found = options.WithTheirCommunes ? [.. findings.All.Skip(before)] : [];
        var asOf = options.AsOf ?? (frame is { Info: { IsDemonstration: true } info } ? info.AsOf : null) ?? options.Today;
        var untold = new List<Diagnostic>();
        var told = options.ToldOf is null || frame is null ? null : new ToldFiles(options.ToldOf, options.Changes!, frame);
        if (told is not null)
        {
            untold.AddRange(findings.All.Where(found => !told.Holds(found.Location.Path)));
            findings.All.RemoveAll(found => !told.Holds(found.Location.Path));
        }
        if (frame is not null) options.Framed?.Invoke(frame, asOf);
        var count = new ResultCount(options.Entered, onResult);
        chosen = frame is null ? null : Choose(frame.Places);
        var opened = chosen is null ? source : source.Unfolded(chosen.Paths);
        if (opened != source)
        {
            files = Catalogue.Of(opened.InOrder());
            chosen = chosen!.In(files);
        }
        bool Asks(string path) => (options.Only.IsEmpty || chosen is null || chosen.Concerns(path)) && told?.MayHoldPath(path) != false;
        var paths = (options.Only.IsEmpty && opened == source ? named : NamesOf(files.Entries, opened.Seals, Asks)).Value;
        findings.All.AddRange(paths.Where(found => Asks(found.Location.Path) && told?.HoldsPath(found) != false));
        var isExplained = onResult is not null || options.Entered is not null;
        var pass = frame is null ? null : new UnitPass(opened, files, names, new YearLaw(frame), new Question(asOf, chosen!, options.Year, isExplained), options);
        var passed = pass?.Run(findings, count.Add) ?? 0;
        if (frame is not null) ScanChecks.Check(opened, files, frame, chosen!, findings.All);
        Aftermath.Drop(findings.All, untold, source.Units is { HasDropped: true });
        var scope = new PathScope(options.Paths, files.Entries, opened.Seals);
        scope.ReportNothing(findings.All);
        var counts = new RunCounts(scope.Count, passed, count.UnitYears, count.Conditions, scope.CountByKind());
        return new RunSummary(frame, asOf, opened.Seals.Located(scope.Select(findings.All)), counts, count.Verdicts)
        {
            Selected = pass?.Selected ?? [],
            Precedent = options.WithTheirCommunes && pass is not null ? new Precedent(frame!, found, chosen!.Paths) : null,
        };
    }

    /// <summary>What is wrong with the names of files. It needs nothing else, so another thread looks where one is idle, which one is while law and places are read.</summary>
    private static Lazy<List<Diagnostic>> NamesOf(ImmutableArray<SourceEntry> entries, Seals seals, Func<string, bool>? asks) => new(() =>
    {
        var found = new List<Diagnostic>();
        PathRules.Check(entries, found, asks);
        seals.Check(found);
        return found;
    });
}
