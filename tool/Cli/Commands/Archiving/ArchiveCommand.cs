using System.CommandLine;
using Antt.Cli.Commands.Authoring;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Archiving;

/// <summary><c>antt archive</c>: seals a finished year, one file for each commune.</summary>
internal static class ArchiveCommand
{
    private const int MostShown = 20;

    public static void Furnish(Command command, Screen screen)
    {
        var year = NewCommand.YearArgument(screen);
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(ArchiveText.DryRunPurpose) };
        command.Add(year);
        command.Add(dryRun);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(year), parsed.GetValue(dryRun)));
    }

    private static ExitCode Run(Screen screen, int year, bool isDryRun)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var (entered, years, nominated) = (default(UnitYear), new List<(UnitYear Entered, Model.Assessment.UnitResult Result)>(), new List<UnitYear>());
        var options = new RunOptions(screen.Environment.Today) { Year = year, Entered = facts => entered = facts, Nominated = (facts, _) => nominated.Add(facts) };
        var summary = register.Run(screen, options, result => years.Add((entered!, result)));
        if (summary.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        if (!frame.Info.Years.Any(declared => declared.Year == year))
            return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", frame.Info.Years.Select(static declared => declared.Year))));

        var papers = Papers(register.Tree, year);
        if (papers.Count == 0) return screen.Fail(ArchiveText.NothingToSeal(year));
        var errors = summary.Diagnostics.Count(static finding => finding.Severity == Severity.Error);
        if (errors > 0) return screen.Fail(ArchiveText.HasErrors(errors));
        var standings = new Standings(frame, summary.AsOf);
        var entries = years.ConvertAll(one => standings.Of(one.Entered, one.Result));
        var open = YearClosing.Open(frame, year, summary.AsOf, entries, nominated.Where(facts => facts.Year == year)).ToList();
        return open.Count > 0 ? Refuse(screen, year, open) : Seal(screen, register, papers, year, isDryRun);
    }

    private static ExitCode Refuse(Screen screen, int year, List<OpenMatter> open)
    {
        screen.Fail(ArchiveText.StillOpen(year, open.Count));
        foreach (var matter in open.Take(MostShown)) screen.Tell(ArchiveText.Matter(matter));
        if (open.Count > MostShown) screen.Tell(ArchiveText.More(open.Count - MostShown));
        screen.Tell(RunText.Next($"antt status --queue --year {year}"));
        return ExitCode.Errors;
    }

    private static ExitCode Seal(Screen screen, OpenRegister register, SortedDictionary<string, SortedDictionary<string, byte[]>> papers, int year, bool isDryRun)
    {
        var files = new List<KeyValuePair<string, byte[]?>>();
        foreach (var (path, own) in papers)
        {
            var seal = SealedYear.Seal(SealedPath.CommuneOf(path), $"{year}", own);
            if (seal.Length > SealedYear.MostBytes) return screen.Fail(ArchiveText.TooLarge(path, SealedYear.MostBytes));
            if (!SealedYear.Holds(path, seal, own)) throw new InvalidOperationException($"{path} does not read as it was sealed");
            files.Add(new(path, seal));
            foreach (var paper in own.Keys) files.Add(new(paper, null));
            screen.Print(ArchiveText.Sealed(path, own.Count));
        }
        if (isDryRun)
        {
            screen.Print(FilingText.DryRun);
            return ExitCode.Clean;
        }
        var outcome = new EditJournal(register.Root).Apply(RegisterEdit.Of(register.Tree, files));
        if (outcome.State != EditState.Done) return screen.Fail(FilingText.Stopped(outcome.State, outcome.About));
        screen.Print(ArchiveText.Done(year, papers.Count, files.Count - papers.Count));
        screen.Print(RunText.Next("antt check --base main"));
        return ExitCode.Clean;
    }

    /// <summary>The loose papers of a year with their contents, by the sealed file they go into.</summary>
    private static SortedDictionary<string, SortedDictionary<string, byte[]>> Papers(SourceTree tree, int year)
    {
        var papers = new SortedDictionary<string, SortedDictionary<string, byte[]>>(StringComparer.Ordinal);
        foreach (var entry in tree.Entries)
        {
            if (SealedPath.CommuneAndYear(entry.Path) is not var (commune, own) || own != $"{year}" || tree.Seals.Find(entry.Path) is not null) continue;
            if (entry.Kind != SourceEntryKind.File || tree.BytesAt(entry.Path) is not { } bytes) continue; // the check has said so already
            var seal = SealedPath.Of(commune, own);
            if (!papers.TryGetValue(seal, out var together)) papers[seal] = together = new(StringComparer.Ordinal);
            together[entry.Path] = bytes;
        }
        return papers;
    }
}
