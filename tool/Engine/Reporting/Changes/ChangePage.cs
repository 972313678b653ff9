using System.Collections.Immutable;
using Antt.Engine.Comparing;
using Antt.Model;
using Antt.Model.Comparing;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Engine.Reporting.Changes;

/// <summary>What a report of changes says, before it is known in what form: a few lines above, groups, a line below.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Intro">The lines under the title.</param>
/// <param name="Groups">What stands below, in order.</param>
/// <param name="Foot">The last line; null where there is nothing to say.</param>
internal sealed record ChangePage(string Title, ImmutableArray<Line> Intro, ImmutableArray<Group> Groups, string? Foot)
{
    private const int MostBlocking = 8;
    private const int MostNotes = 4;
    private const int MostLaw = 12;
    private const int MostCommunes = 8;

    /// <summary>Composes a page.</summary>
    public static ChangePage Of(ChangeReport report, ChangeHead head, Language language)
    {
        var items = new UnitItems(report, head, language);
        var groups = new List<Group?>
        {
            Findings(report, language, Severity.Error, ChangeWords.Blocking, MostBlocking),
            report.Law is { } law ? LawGroup(law, report, language) : null,
            Units(report, items, language),
            Communes(report, items, language),
            Findings(report, language, Severity.Warning, ChangeWords.Notes, MostNotes),
            Others(report, language),
        };
        var told = groups.OfType<Group>().Where(static group => !group.Items.IsEmpty).ToImmutableArray();
        return new ChangePage(
            ChangeWords.Title.In(language), IntroOf(report, head, language), told, IsSensitive(report) ? ChangeWords.Sensitive.In(language) : null);
    }

    private static ImmutableArray<Line> IntroOf(ChangeReport report, ChangeHead head, Language language)
    {
        var errors = report.Blocking.Count();
        var lines = ImmutableArray.CreateBuilder<Line>();
        lines.Add(Line.Of(0, Piece.Strong((errors == 0 ? ChangeWords.MayGoIn : ChangeWords.MayNot(errors)).In(language))));
        var units = report.Years.Select(static change => change.Unit.Id).Concat(report.Papers.Select(static paper => paper.Unit).OfType<string>()).Distinct(StringComparer.Ordinal).Count();
        var flips = report.Law?.Flips.Length ?? report.Years.Count(static change => change.HasFlipped);
        lines.Add(Line.Of(0, ChangeWords.Headline(report.Files.Length, units, flips, report.AsOf).In(language)));
        lines.Add(Line.Of(0, ChangeWords.Compared(head.Base, head.Head, head.IsMerged).In(language)));
        if (report.Frame is null) lines.Add(Line.Of(0, ChangeWords.Unreadable.In(language)));
        else if (report.Law is null && !report.Years.Any(static change => change.IsTelling)) lines.Add(Line.Of(0, ChangeWords.NothingTelling.In(language)));
        return lines.DrainToImmutable();
    }

    /// <summary>Findings of one weight, without what sensitive conditions would tell.</summary>
    private static Group Findings(ChangeReport report, Language language, Severity severity, Words heading, int most)
    {
        var redaction = new Redaction(report.Frame);
        var items = report.Found.Where(found => found.Severity == severity).Select(found => new Item(
            [Line.Of(0, Piece.Code($"{found.Location.Path}:{found.Location.Line}"), " ", Piece.Strong(found.Descriptor.Code), " ", redaction.Of(found.Message(language)))], []));
        return new Group(heading.In(language), [.. items], most, (lines, _) => ChangeWords.More(lines).In(language));
    }

    private static Group LawGroup(LawChange law, ChangeReport report, Language language)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        items.Add(new Item([
            Line.Of(0, ChangeWords.LawCounts(law.Compared, law.Flips.Length, law.Turned).In(language)),
            Line.Of(0, ChangeWords.LawFiles(string.Join(", ", law.Files.Select(static file => file["data/".Length..]))).In(language))], []));
        foreach (var group in law.Flips.GroupBy(static flip => (flip.Commune, flip.Type, flip.Year)))
        {
            var place = report.Frame?.Places.GetValueOrDefault(group.Key.Commune)?.Name ?? group.Key.Commune;
            var lines = group.Select(flip => Line.Of(
                1, Piece.Strong(flip.Name), " (", Piece.Code(flip.Unit), "): ", ChangeWords.Result(ChangeWords.Of(flip.Before), ChangeWords.Of(flip.After)).In(language),
                flip.Conditions.IsEmpty ? "" : $" ({string.Join(", ", flip.Conditions)})"));
            items.Add(new Item([Line.Of(0, ChangeWords.FlipsAt(place, group.Key.Type, group.Key.Year, group.Count()).In(language))], [.. lines]));
        }
        return new Group(ChangeWords.Law.In(language), items.DrainToImmutable(), MostLaw, (lines, _) => ChangeWords.More(lines).In(language));
    }

    private static Group Units(ChangeReport report, UnitItems items, Language language)
    {
        var told = report.Years.Where(static change => change.Unit.Type != Unit.Commune || change.Shares.IsEmpty)
            .OrderByDescending(change => report.PapersOf(change.Unit.Id, change.Year).Any()).ThenByDescending(Weight).Select(items.Of).ToList();
        var years = report.Years.Select(static change => (change.Unit.Id, (int?)change.Year)).ToHashSet();
        foreach (var group in report.Papers.Where(paper => paper.Unit is { } unit && !years.Contains((unit, paper.Year))).GroupBy(static paper => paper.Unit!))
            told.Add(items.OfPapers(group.Key, group));
        return new Group(ChangeWords.Units.In(language), [.. told], 0, (lines, hasOthers) => ChangeWords.MoreUnits(lines, hasOthers).In(language));
    }

    /// <summary>Behind the years whose papers changed, what turned comes first: a result, then a condition, then what only moved.</summary>
    private static int Weight(YearChange change) =>
        change.HasFlipped ? 3 : change.Conditions.Any(static condition => condition.IsTurned) ? 2 : change.IsTelling ? 1 : 0;

    private static Group Communes(ChangeReport report, UnitItems items, Language language) => new(
        ChangeWords.Communes.In(language),
        [.. report.Years.Where(static change => change.Unit.Type == Unit.Commune && !change.Shares.IsEmpty).OrderByDescending(Weight).Select(items.Of)],
        MostCommunes, (lines, _) => ChangeWords.More(lines).In(language));

    private static Group Others(ChangeReport report, Language language) => new(
        ChangeWords.Others.In(language),
        [.. report.Papers.Where(static paper => paper.Unit is null && !paper.File.StartsWith("data/rulebooks/", StringComparison.Ordinal))
            .Select(paper => new Item([Line.Of(0, Piece.Code(paper.File), ": ", paper.Text.In(language))], []))],
        2, (lines, _) => ChangeWords.More(lines).In(language));

    /// <summary>Whether some unit told of is judged by sensitive conditions, whatever became of them.</summary>
    private static bool IsSensitive(ChangeReport report) =>
        report.Years.Any(static change => (change.After ?? change.Before)?.Rulebook?.Conditions.Any(static condition => condition.IsSensitive) == true);
}
