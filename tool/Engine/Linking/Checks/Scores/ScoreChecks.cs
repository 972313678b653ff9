using System.Globalization;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>The points of a unit's year against its scoring table.</summary>
internal static class ScoreChecks
{
    private const decimal Step = 0.25m;

    public static void Check(UnitYear year, Score score, RegisterFrame frame, KnownNames names, Findings findings)
    {
        var file = score.Input.File;
        if (score.Date is { } day && (day < new DateOnly(year.Year, 1, 1) || day > new DateOnly(year.Year + 1, 3, 31)))
            findings.Add(ScoreDiagnostics.ScoreOutsideYear, file, "date", Findings.Day(day), Findings.Number(year.Year));
        CheckSteps(score, findings);
        CheckDecision(year, score, frame, names, findings);
        if (frame.ScoringFor(year.Unit.Type, year.Year, score.Table) is { } table) CheckPoints(score, table, findings);
        else if (score.Table is { } named) ReportTable(year, score, named, frame, names, findings);
    }

    private static void CheckSteps(Score score, Findings findings)
    {
        for (var i = -1; i < score.Items.Length; i++)
        {
            foreach (var count in new[] { ScoreCount.Self, ScoreCount.Confirmed })
            {
                if (PointsAt(score, i, count) is { } points && points % Step != 0)
                    findings.Add(ScoreDiagnostics.ScoreNotInQuarters, score.Input.File, PointerTo(i, count), NameOf(score, i, count), ScoringChecks.Points(points));
            }
        }
    }

    private static void CheckPoints(Score score, ScoringTable table, Findings findings)
    {
        foreach (var flaw in ScoreFlaw.Of(score, table))
        {
            var file = score.Input.File;
            var name = NameOf(score, flaw.Item, flaw.Count);
            var (points, bound) = (ScoringChecks.Points(flaw.Points), ScoringChecks.Points(flaw.Bound));
            switch (flaw.Kind)
            {
                case ScoreFlawKind.AboveMaximum:
                    findings.Add(ScoreDiagnostics.ScoreAboveMaximum, file, PointerTo(flaw.Item, flaw.Count), name, points, bound, table.Id);
                    break;
                case ScoreFlawKind.BelowMinimum:
                    findings.Add(ScoreDiagnostics.ScoreBelowMinimum, file, PointerTo(flaw.Item, flaw.Count), name, points, bound, table.Id);
                    break;
                case ScoreFlawKind.SumDiffers:
                    findings.Add(ScoreDiagnostics.ScoreSumDiffers, file, PointerTo(flaw.Item, flaw.Count), name, points, bound);
                    break;
                case ScoreFlawKind.UnknownItem:
                    findings.Add(ScoreDiagnostics.UnknownScoreItem, file, ItemPointer(flaw.Item), score.Items[flaw.Item].Item, table.Id,
                        Nearest.Of(score.Items[flaw.Item].Item, table.Items.SelectMany(static item => item.Parts.Select(static part => part.Id).Prepend(item.Id))));
                    break;
                default:
                    findings.Add(ScoreDiagnostics.ItemScoredTwice, file, ItemPointer(flaw.Item), score.Items[flaw.Item].Item);
                    break;
            }
        }
    }

    private static void CheckDecision(UnitYear year, Score score, RegisterFrame frame, KnownNames names, Findings findings)
    {
        if (score.Decision is not { } id) return;
        if (!names.HasDecision(id))
            findings.Add(LinkDiagnostics.DanglingDecision, score.Input.File, "decision", id, Nearest.Of(id, names.Decisions));
        else if (!frame.Decisions.Of(year.Unit.Id, year.Year, Model.Decisions.DecisionSubject.Classification).Any(decided => decided.Decision.Id == id))
            findings.Add(ScoreDiagnostics.DecisionGivesNoClass, score.Input.File, "decision", id, year.Unit.Id, Findings.Number(year.Year));
    }

    /// <summary>Says that the table named does not serve; one that was dropped for mistakes of its own has been reported already.</summary>
    private static void ReportTable(UnitYear year, Score score, string named, RegisterFrame frame, KnownNames names, Findings findings)
    {
        if (names.Scoring.Contains(named) && !frame.Scoring.ContainsKey(named)) return;
        var serving = frame.Scoring.Values.Where(table => table.Serves(year.Unit.Type, year.Year)).Select(static table => table.Id).Order(StringComparer.Ordinal);
        findings.Add(ScoreDiagnostics.TableDoesNotServe, score.Input.File, "table", named, year.Unit.Type, Findings.Number(year.Year),
            string.Join(", ", serving) is { Length: > 0 } ids ? ids : Nearest.None);
    }

    private static decimal? PointsAt(Score score, int item, ScoreCount count) =>
        item >= 0 ? score.Items[item].Of(count) : count == ScoreCount.Self ? score.Self : score.Confirmed;

    private static string NameOf(Score score, int item, ScoreCount count) => item < 0 ? Key(count) : $"{score.Items[item].Item}.{Key(count)}";

    private static string PointerTo(int item, ScoreCount count) => item < 0 ? Key(count)
        : string.Create(CultureInfo.InvariantCulture, $"items/{item}/{Key(count)}");

    private static string ItemPointer(int item) => string.Create(CultureInfo.InvariantCulture, $"items/{item}/item");

    private static string Key(ScoreCount count) => count == ScoreCount.Self ? "self" : "confirmed";
}
