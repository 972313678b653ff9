using System.Collections.Immutable;
using Antt.Engine.Comparing;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Comparing;
using Antt.Model.Law;
using Antt.Model.Standing;

namespace Antt.Engine.Reporting.Changes;

/// <summary>What is told of one unit's year: result, conditions, papers, who acts next, who decides.</summary>
internal sealed class UnitItems(ChangeReport report, ChangeHead head, Language language)
{
    private const int MostConditions = 4;
    private const int MostPapers = 3;
    private const int MostPlaces = 4;

    /// <summary>A unit's year.</summary>
    public Item Of(YearChange change)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var more = ImmutableArray.CreateBuilder<Line>();
        lines.Add(Title(change));
        var shares = change.Shares.Select(static share => share.Condition.Id).ToHashSet(StringComparer.Ordinal);
        var turned = change.Conditions.Where(condition => !condition.Condition.IsSensitive && !shares.Contains(condition.Condition.Id))
            .OrderByDescending(static condition => condition.IsTurned).ToList();
        for (var i = 0; i < turned.Count; i++)
        {
            (i < MostConditions ? lines : more).Add(Condition(turned[i]));
            more.AddRange(Grounds(turned[i]));
        }
        foreach (var share in change.Shares)
        {
            var condition = change.Conditions.FirstOrDefault(condition => condition.Condition.Id == share.Condition.Id);
            (share.IsMoved || condition is { IsTurned: true } ? lines : more).Add(Share(share, condition));
            if (condition is not null)
            {
                more.Add(Condition(condition));
                more.AddRange(Grounds(condition));
            }
        }
        var papers = Papers(change).ToList();
        for (var i = 0; i < papers.Count; i++) (i < MostPapers ? lines : more).Add(Line.Of(1, papers[i]));
        lines.AddRange(Steps(change));
        return new Item(lines.DrainToImmutable(), more.DrainToImmutable());
    }

    /// <summary>Papers of a unit that belong to no told year: the unit's own document.</summary>
    public Item OfPapers(string unit, IEnumerable<PaperChange> papers) => new(
        [Line.Of(0, Piece.Code(unit), ": ", string.Join("; ", papers.Select(paper => Say(paper.Text))))], []);

    private Line Title(YearChange change)
    {
        var name = (change.StandsAt ?? change.StoodAt)?.Name ?? change.Unit.States[0].Name;
        var result = change.HasFlipped
            ? ChangeWords.Result(ChangeWords.Of(change.Before?.Verdict), ChangeWords.Of(change.After?.Verdict)) : ChangeWords.SameResult(ChangeWords.Of(change.After?.Verdict));
        var pieces = new List<Piece> { Piece.Strong(name), " (", Piece.Code(change.Unit.Id), $", {Say(ChangeWords.Unit(change.Unit.Type, change.Year, KindOf(change)))}) – ", Say(result) };
        if (change.After is { Verdict: not Verdict.OutOfScope })
        {
            var page = $"don-vi/{change.Unit.Id}/index.html";
            pieces.Add(" · ");
            pieces.Add(head.Preview is { } preview ? Piece.Link(Say(ChangeWords.Page), $"{preview.TrimEnd('/')}/{page}") : Piece.Code(page));
        }
        return new Line(0, [.. pieces]);
    }

    private static Words? KindOf(YearChange change) =>
        (change.After ?? change.Before)?.Rulebook?.UnitTypes.FirstOrDefault(type => type.Code == change.Unit.Type)?.Name;

    private Line Condition(ConditionChange change)
    {
        var (before, after) = (Say(ChangeWords.Of(change.Before?.Outcome)), Say(ChangeWords.Of(change.After?.Outcome)));
        var id = Piece.Code(change.Condition.Id);
        var title = $" {change.Condition.Title.In(language)}: ";
        if (change.After is not { } isNow) return Line.Of(1, id, title, $"{before} → {Say(ChangeWords.Gone)}");
        var reason = isNow.Reason.In(language);
        var old = change.Before is { } was && was.Reason.In(language) is var said && said != reason ? $" {Say(ChangeWords.Before(said))}" : "";
        return change.IsTurned
            ? Line.Of(1, id, title, $"{before} → ", Piece.Strong(after), $". {reason}{old}")
            : Line.Of(1, id, title, $"{Say(ChangeWords.Still(ChangeWords.Of(isNow.Outcome)))}. {reason}{old}");
    }

    /// <summary>Where the facts behind a condition stand, and in which clause it does.</summary>
    private IEnumerable<Line> Grounds(ConditionChange change)
    {
        if (change.After is not { Inputs.IsEmpty: false } isNow) yield break;
        var files = string.Join(", ", isNow.Inputs.OrderBy(static input => input.File, StringComparer.Ordinal).ThenBy(static input => input.Line)
            .Select(input => $"{Short(input.File)}:{input.Line}").Distinct(StringComparer.Ordinal).Take(MostPlaces));
        yield return Line.Of(1, Piece.Code(change.Condition.Id), $" ({Say(Citation.Of(change.Condition.Clause))}) ", Say(ChangeWords.From("")), Piece.Code(files));
    }

    /// <summary>A path of a unit's file without the folders above the unit.</summary>
    private static string Short(string file) => file.Split('/') is ["data", "units", _, _, .. var below] ? string.Join('/', below) : file;

    /// <summary>A share as it was and as it is, against what is asked for.</summary>
    private Line Share(ShareChange change, ConditionChange? condition)
    {
        var before = change.Before is { Population: > 0 } was ? Say(ShareChange.Shown(change.PartOf(was)!.Value, was.Population)) : "–";
        var after = change.After is { Population: > 0 } isNow ? Say(ShareChange.Shown(change.PartOf(isNow)!.Value, isNow.Population)) : "–";
        return Line.Of(1, Piece.Code(change.Condition.Id), $" {Say(ChangeWords.Share(change.OfRecognised))}: {before} → ", Piece.Strong(after),
            $", {Say(ChangeWords.Bound(change.Reaches(change.After), change.Percent))}",
            condition is { IsTurned: true } ? $": {Say(ChangeWords.Of(condition.Before?.Outcome))} → " : "",
            Piece.Strong(condition is { IsTurned: true } ? Say(ChangeWords.Of(condition.After?.Outcome)) : ""));
    }

    private IEnumerable<string> Papers(YearChange change) => report.PapersOf(change.Unit.Id, change.Year).OrderBy(static paper => paper.Kind).Select(paper => Say(paper.Text));

    private IEnumerable<Line> Steps(YearChange change)
    {
        if (change.StandsAt is not { } stands) yield break;
        if (change.StoodAt?.Standing.Standing != stands.Standing.Standing)
            yield return Line.Of(1, Say(ChangeWords.Stands(ChangeWords.Of(change.StoodAt?.Standing.Standing), ChangeWords.Of(stands.Standing.Standing))));
        if (stands.Standing.Next is not { } next) yield return Line.Of(1, Say(ChangeWords.NoNext));
        else
        {
            var blocks = Blocks(change, stands.Standing) is { Length: > 0 } waits ? $"; {Say(ChangeWords.Blocked(waits))}" : "";
            yield return Line.Of(1, Piece.Strong(Say(ChangeWords.Next(
                stands.Body ?? new Words(next.Role, next.Role), StandingWords.Of(next.Duty), next.Due, stands.Standing.IsOverdue(report.AsOf)))), blocks);
        }
        if (change.Deciding is { } competence && change.Decider is { } decider)
        {
            yield return Line.Of(1, Say(ChangeWords.Decides(decider, competence.Rule.Clause, competence.Question)));
            foreach (var submitter in head.Submitters)
                yield return Line.Of(1, Say(ChangeWords.Submits(submitter.Office, submitter.Role == competence.Role && submitter.Place is { } place && report.Frame?.LiesIn(stands.Commune, place) == true)));
        }
        var papers = report.PapersOf(change.Unit.Id, change.Year).ToList();
        if (papers.Exists(static paper => paper.Kind == PaperKind.Decision) && papers.Exists(static paper => paper.Kind is not (PaperKind.Decision or PaperKind.Step or PaperKind.Review)))
            yield return Line.Of(1, Piece.Strong(Say(ChangeWords.DecidesOwn)));
    }

    /// <summary>What the next step waits for; a list of conditions is told without the sensitive ones, and not at all when there are no others.</summary>
    private string Blocks(YearChange change, YearStanding standing)
    {
        var hidden = change.After?.Conditions.Where(static condition => condition.Condition.IsSensitive).Select(static condition => condition.Condition.Id)
            .ToHashSet(StringComparer.Ordinal) ?? [];
        var said = new List<string>();
        foreach (var block in standing.Blocks)
        {
            if (block.Arguments is not [string listed] || !listed.Split(", ").Any(id => hidden.Contains(id.Replace(" …", "", StringComparison.Ordinal))))
            {
                said.Add(block.In(language));
                continue;
            }
            var rest = listed.Split(", ").Where(id => !hidden.Contains(id.Replace(" …", "", StringComparison.Ordinal))).ToList();
            if (rest.Count > 0) said.Add((block with { Arguments = [string.Join(", ", rest)] }).In(language));
        }
        return string.Join("; ", said);
    }

    private string Say(Words words) => words.In(language);
}
