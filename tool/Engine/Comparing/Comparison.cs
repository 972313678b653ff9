using System.Collections.Immutable;
using Antt.Engine.Linking.Checks.History;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Comparing;
using Antt.Model.Diagnostics;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Engine.Comparing;

/// <summary>
/// Compares two states of a register by what they mean. Only the units that changed, those a changed decision names and their communes are
/// looked at; a change of the law looks at all.
/// </summary>
public static class Comparison
{
    /// <summary>Where a unit of which nothing can be read lies: a folder that no unit has.</summary>
    internal const string NoUnit = "data/units/-";

    /// <summary>So many units are told one by one when the law turns them; the others are listed.</summary>
    private const int MostToldByLaw = 200;

    /// <summary>Compares.</summary>
    /// <param name="before">The register as it was.</param>
    /// <param name="after">The register as it is to be.</param>
    /// <param name="options">What changed, and as of when.</param>
    public static ChangeReport Of(SourceTree before, SourceTree after, CompareOptions options)
    {
        var scope = ChangeScope.Of(before, after, options.Changed);
        var run = new RunOptions(options.Today) { AsOf = options.AsOf, Parallelism = options.Parallelism, History = options.History };
        var (law, lawFound) = scope.Law.IsEmpty ? (null, null) : LawComparison.Of(before, after, scope.Law, run);
        var told = scope.Units.Union(law?.Folders.Take(MostToldByLaw) ?? [], StringComparer.Ordinal).ToImmutableArray();
        var (old, now) = Sides(before, after, told, run with { Changes = scope }, ChangeScope.IsPapersAlone(before, after, options.Changed));
        var frame = now.Summary.Frame;
        var changes = frame is null ? [] : Years(old, now, frame);
        var papers = Papers.Between(before, after, options.Changed, frame);
        // What is wrong in a file left in conflict is wrong because of that, and is said once.
        var conflicts = options.History?.Conflicts ?? [];
        var found = (lawFound ?? New(old.Summary.Diagnostics, now.Summary.Diagnostics))
            .RemoveAll(one => conflicts.Contains(one.Location.Path) && one.Descriptor != BranchDiagnostics.ChangedOnBothSides);
        return new ChangeReport(
            now.Summary.AsOf, frame, [.. options.Changed.Order(StringComparer.Ordinal)],
            [.. changes.Where(change => change.IsTelling || papers.Any(paper => paper.Unit == change.Unit.Id && paper.Year == change.Year))], papers, found, law?.Change);
    }

    /// <summary>What is found now and was not found before; where in its file does not matter.</summary>
    internal static ImmutableArray<Diagnostic> New(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var known = new Dictionary<(string Code, string Path, string Arguments), int>();
        foreach (var found in before) known[KeyOf(found)] = known.GetValueOrDefault(KeyOf(found)) + 1;
        var fresh = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var found in after)
        {
            var key = KeyOf(found);
            if (known.TryGetValue(key, out var left) && left > 0) known[key] = left - 1;
            else fresh.Add(found);
        }
        return fresh.DrainToImmutable();
    }

    private static (string Code, string Path, string Arguments) KeyOf(Diagnostic found) =>
        (found.Descriptor.Code, found.Location.Path, string.Join('\n', found.Arguments));

    /// <summary>Both sides, seen on the same day and over the same communes.</summary>
    private static (Side Before, Side After) Sides(SourceTree before, SourceTree after, ImmutableArray<string> units, RunOptions run, bool isPapersAlone)
    {
        var only = units.IsEmpty ? [NoUnit] : units;
        var now = Side.Of(after, run with { Only = only });
        var both = only.Union(now.Communes, StringComparer.Ordinal).ToImmutableArray();
        var old = Side.Of(before, run with { Only = both, AsOf = now.Summary.AsOf, History = null, Precedent = isPapersAlone ? now.Summary.Precedent : null });
        if (old.Communes.Except(both, StringComparer.Ordinal).Any())
            now = Side.Of(after, run with { Only = [.. both.Union(old.Communes, StringComparer.Ordinal)], AsOf = now.Summary.AsOf });
        return (old, now);
    }

    private static List<YearChange> Years(Side old, Side now, RegisterFrame frame)
    {
        var oldStandings = old.Summary.Frame is { } known ? new Standings(known, now.Summary.AsOf) : null;
        var standings = new Standings(frame, now.Summary.AsOf);
        var changes = new List<YearChange>();
        foreach (var folder in old.Years.Keys.Union(now.Years.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var was = old.Years.TryGetValue(folder, out var before) ? before : default;
            var isNow = now.Years.TryGetValue(folder, out var after) ? after : default;
            var change = YearChange.Between(was.Result, isNow.Result) with
            {
                StoodAt = was.Result is null ? null : oldStandings?.Of(was.Entered, was.Result),
                StandsAt = isNow.Result is null ? null : standings.Of(isNow.Entered, isNow.Result),
            };
            changes.Add(isNow.Result is null ? change : Decided(change, isNow.Result, frame));
        }
        return [.. changes.OrderBy(static change => change.Unit.Type == Unit.Commune).ThenBy(static change => change.Unit.Input.File, StringComparer.Ordinal).ThenBy(static change => change.Year)];
    }

    /// <summary>A change with who may decide on it, as that place calls the body.</summary>
    private static YearChange Decided(YearChange change, UnitResult result, RegisterFrame frame)
    {
        if (Deciding.CompetentFor(result, frame) is not { } competence) return change;
        var body = frame.ProfileFor(result.Unit.On(competence.Day).Commune, competence.Day).Role(competence.Role)?.Value.Body;
        return change with { Deciding = competence, Decider = body ?? Vocabulary.Find(competence.Role) ?? new Words(competence.Role, competence.Role) };
    }
}
