using System.Collections.Immutable;
using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Commands.Automation;
using Antt.Cli.Commands.Compare;
using Antt.Cli.Disk;
using Antt.Cli.Disk.Remembering;
using Antt.Cli.Git;
using Antt.Cli.Text;
using Antt.Cli.Text.Automation;
using Antt.Cli.Text.Compare;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model.History;

namespace Antt.Cli.Commands;

/// <summary><c>antt check</c>: what is wrong, where, and how to mend it.</summary>
internal static class CheckCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var paths = new Argument<string[]>("paths")
        {
            Arity = ArgumentArity.ZeroOrMore, HelpName = screen.In(CheckText.PathsName), Description = screen.In(CheckText.PathsPurpose),
        };
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(CheckText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => ReportFormats.All.Select(known => known.Name));
        var older = new Option<string>("--base") { Description = screen.In(GitText.BasePurpose), HelpName = screen.In(GitText.RevisionName) };
        command.Add(paths);
        command.Add(format);
        var watch = new Option<bool>("--watch") { Description = screen.In(CheckText.WatchPurpose) };
        command.Add(older);
        command.Add(watch);
        var history = new Option<bool>("--history") { Description = screen.In(HooksText.HistoryPurpose) };
        command.Add(history);
        var noCache = new Option<bool>("--no-cache") { Description = screen.In(CheckText.NoCachePurpose) };
        command.Add(noCache);
        var since = new Option<string>("--since") { Description = screen.In(SinceText.Purpose), HelpName = screen.In(GitText.RevisionName) };
        command.Add(since);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(history))
            {
                var alone = parsed.GetValue(format) is null && parsed.GetValue(older) is null && parsed.GetValue(since) is null && !parsed.GetValue(watch);
                return (int)(alone ? HistoryCheck.Run(screen, parsed.GetValue(paths)?.FirstOrDefault()) : screen.Refuse(HooksText.OnlyHistory));
            }
            if (parsed.GetValue(since) is { } commit)
            {
                var isAlone = parsed.GetValue(paths) is not { Length: > 0 } && parsed.GetValue(older) is null && !parsed.GetValue(watch);
                return (int)(isAlone ? Since(screen, commit, parsed.GetValue(format), parsed.GetValue(noCache)) : screen.Refuse(SinceText.Alone));
            }
            ExitCode Once() => Run(screen, parsed.GetValue(paths) ?? [], parsed.GetValue(format), parsed.GetValue(older), parsed.GetValue(noCache));
            return (int)(parsed.GetValue(watch) ? Watch(screen, parsed.GetValue(paths)?.FirstOrDefault(), Once) : Once());
        });
    }

    /// <summary>Checks again whenever something below <c>data</c> changes, until the person stops it. Editors know where a round begins and ends by its lines.</summary>
    private static ExitCode Watch(Screen screen, string? near, Func<ExitCode> check)
    {
        if (!OpenRegister.TryOpen(screen, near, out var register)) return ExitCode.Usage;
        var stopped = screen.Environment.UntilStopped();
        while (true)
        {
            var changed = screen.Environment.UntilChanged(Path.Combine(register.Root, "data"));
            screen.Print(CheckText.RoundBegins);
            var code = check();
            screen.Print(CheckText.RoundEnds);
            screen.Out.Flush();
            if (code == ExitCode.Usage || Task.WhenAny(stopped, changed).GetAwaiter().GetResult() == stopped) return code;
        }
    }

    private static ExitCode Run(Screen screen, string[] given, string? format, string? older, bool isAnew)
    {
        if (given.Length == 0 && older is null) return Whole(screen, format, isAnew);
        if (!OpenRegister.TryOpen(screen, given.FirstOrDefault(), out var register, isFolded: given.Length > 0)) return ExitCode.Usage;
        var paths = Locate(screen, register, given);
        if (given.Length > 0 && paths.Length == 0) return ExitCode.Usage;
        var units = UnitsOf(paths);
        if (given.Length > 0) register = register.With(units);
        var files = register.Tree.Entries.Count(entry => paths.Length == 0 || paths.Any(path => IsIn(path, entry.Path)));
        if (files == 0) return screen.Fail(RunText.NothingChecked);

        ChangeHistory? history = null;
        if (older is not null)
        {
            history = GitRepository.Open(register.Root, out var problem)?.ChangesSince(older, out problem);
            if (history is null) return screen.Refuse(problem!.Value);
        }
        var options = new RunOptions(screen.Environment.Today) { Paths = paths.Contains("data") ? [] : paths, History = history, Only = units };
        var summary = register.Run(screen, options, onResult: null);
        var code = Report(screen, register.Root, summary, format, options.Only.IsEmpty ? "antt assess" : "antt check");
        return paths.Length < given.Length ? ExitCode.Usage : code;
    }

    private static ExitCode Since(Screen screen, string commit, string? format, bool isAnew)
    {
        if (RegisterRoot.Above(screen.Environment.CurrentFolder) is not { } root) return screen.Refuse(RunText.NoRegister(screen.Environment.CurrentFolder));
        return SinceCheck.Run(screen, root, commit, format, () => Everything(screen, root, isAnew));
    }

    private static ExitCode Whole(Screen screen, string? format, bool isAnew)
    {
        if (RegisterRoot.Above(screen.Environment.CurrentFolder) is not { } root) return screen.Refuse(RunText.NoRegister(screen.Environment.CurrentFolder));
        return Report(screen, root, Everything(screen, root, isAnew), format, "antt assess");
    }

    /// <summary>What is wrong in the whole register; as remembered where nothing changed.</summary>
    private static RunSummary Everything(Screen screen, string root, bool isAnew)
    {
        var options = new RunOptions(screen.Environment.Today);
        if (isAnew) return OpenRegister.Whole(root, screen).Run(screen, options, onResult: null);
        OpenRegister.Recover(root, screen);
        OpenRegister? register = null;
        return new RememberedCheck(root, options.Today).Of(
            () => (register = OpenRegister.Listed(root, isFolded: false)).Files!, tree => (register! with { Tree = SealedTree.Over(tree) }).Run(screen, options, onResult: null));
    }

    /// <summary>Writes what a run found in the format asked for, and the closing lines.</summary>
    internal static ExitCode Report(Screen screen, string root, RunSummary summary, string? format, string next)
    {
        var report = ReportFormats.All.FirstOrDefault(known => known.Name == format) ?? ReportFormats.All[0];
        var isText = report == ReportFormats.All[0];
        var reported = report.IsForForges ? Below(GitRepository.FolderOf(root), summary) : summary;
        Action<Stream> write = stream => report.Write(reported, screen.Language, stream);
        if (isText) Paint.Lines(screen, write);
        else Paint.Bytes(screen, write);
        return summary.Counts.Files == 0 ? screen.Fail(RunText.NothingChecked) : OpenRegister.Close(isText ? screen.Out : screen.Error, screen, summary, next);
    }

    /// <summary>The findings with paths from the repository's root, for a register that lies deeper.</summary>
    private static RunSummary Below(string folder, RunSummary summary) => folder.Length == 0 ? summary : summary with
    {
        Diagnostics = [.. summary.Diagnostics.Select(finding => finding with { Location = finding.Location with { Path = folder + finding.Location.Path } })],
    };

    /// <summary>The paths given, as paths below the root; complains about each that is not one.</summary>
    internal static ImmutableArray<string> Locate(Screen screen, OpenRegister register, string[] given)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var path in given)
        {
            var full = Path.GetFullPath(path, screen.Environment.CurrentFolder);
            if (!Path.Exists(full) && register.FolderOf(path) is { } unit)
            {
                paths.Add(unit);
                continue;
            }
            var below = RegisterRoot.Below(register.Root, full);
            if (below is "") below = "data";
            if (below is null || !IsIn("data", below)) screen.Refuse(CheckText.Outside(path, register.Root));
            else if (!Path.Exists(full)) screen.Refuse(CheckText.Absent(path));
            else paths.Add(below.TrimEnd('/'));
        }
        return paths.DrainToImmutable();
    }

    /// <summary>The folders of units that all paths lie in; none when one of them lies elsewhere.</summary>
    private static ImmutableArray<string> UnitsOf(ImmutableArray<string> paths)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (OpenRegister.UnitFolderOf(path) is not { } folder) return [];
            folders.Add(folder);
        }
        return [.. folders];
    }

    internal static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}
