using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Antt.Cli.CommandLine;
using Antt.Cli.Git;
using Antt.Cli.Text;
using Antt.Cli.Text.Forms;
using Antt.Engine.Authoring;
using Antt.Engine.Intake;
using Antt.Model;

namespace Antt.Cli.Commands.Forms;

/// <summary><c>antt intake</c>: forms that were handed over become one branch; what is not good is named with its reasons and never gets there.</summary>
internal static class IntakeCommand
{
    private const string Indent = "         ";
    private static readonly string[] Endings = [".json", ".md", ".txt"];

    public static void Furnish(Command command, Screen screen)
    {
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.OneOrMore, HelpName = screen.In(FormsText.FilesName), Description = screen.In(FormsText.FilesPurpose),
        };
        var branch = new Option<string>("--branch") { HelpName = screen.In(FormsText.BranchName), Description = screen.In(FormsText.BranchPurpose) };
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(FormsText.DryRunPurpose) };
        command.Add(files);
        command.Add(branch);
        command.Add(dryRun);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(files), parsed.GetValue(branch), parsed.GetValue(dryRun)));
    }

    private static ExitCode Run(Screen screen, string[] given, string? branch, bool dryRun)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (Files(screen, given) is not { } files) return ExitCode.Usage;
        if (Desk.Open(register.Tree, screen.Environment.Today) is not { } desk) return screen.Fail(RunText.RegisterUnreadable);
        if (!dryRun && GitRepository.Open(register.Root, out var problem) is null) return screen.Refuse(problem!.Value);

        var items = new IntakeDesk(desk, unit => ClosestName.To(unit, desk.UnitIds)).Take(files);
        foreach (var item in items)
        {
            screen.Print(
                item.IsRefused ? FormsText.Refused(item.Name) : item.Correction is { } request ? FormsText.Correction(item.Name, request.Unit, request.Year)
                : item.IsNews ? FormsText.Taken(item.Name, item.Path!) : FormsText.Known(item.Name, item.Path!));
            foreach (var (question, answer) in item.Correction?.Answers ?? []) screen.Out.WriteLine($"{Indent}{screen.In(question)}: {answer}");
            foreach (var reason in item.Reasons) screen.Out.WriteLine(Indent + screen.In(reason));
        }
        var news = items.Where(static item => item.IsNews).ToImmutableArray();
        var refused = items.Count(static item => item.IsRefused);
        var corrections = items.Count(static item => item.Correction is not null);
        screen.Print(FormsText.Counts(news.Length, items.Length - news.Length - refused - corrections, refused));
        if (corrections > 0) screen.Print(FormsText.Corrections(corrections));
        if (news.IsEmpty) screen.Print(FormsText.NoBranch);
        else if (!dryRun)
        {
            var name = branch ?? "nhan-mau/" + Convert.ToHexStringLower(SHA256.HashData([.. news.SelectMany(static item => Encoding.UTF8.GetBytes(item.Path!).Concat(item.Content.ToArray()))]))[..12];
            if (!new GitBranch(register.Root).TryMake(name, Message(news), news.Select(static item => (item.Path!, item.Content)), out var complaint)) return screen.Fail(FormsText.GitFailed(complaint));
            screen.Print(FormsText.Made(name, news.Length));
        }
        return refused > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>The files given, those of folders by name; null, complained of, when one is not there.</summary>
    private static List<HandedFile>? Files(Screen screen, string[] given)
    {
        var files = new List<HandedFile>();
        foreach (var path in given)
        {
            var full = Path.GetFullPath(path, screen.Environment.CurrentFolder);
            if (File.Exists(full)) files.Add(Read(full));
            else if (Directory.Exists(full))
            {
                files.AddRange(Directory.EnumerateFiles(full).Where(static file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal).Select(Read));
            }
            else
            {
                screen.Refuse(FormsText.Absent(path));
                return null;
            }
        }
        return files;
    }

    /// <summary>A file; of one too long only as much as shows that it is.</summary>
    private static HandedFile Read(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[Math.Min(file.Length, IntakeDesk.MostBytes + 1)];
        file.ReadExactly(bytes);
        return new HandedFile(Path.GetFileName(path), bytes);
    }

    private static string Message(ImmutableArray<IntakeItem> news) =>
        FormsText.CommitTitle(news.Length).In(Language.Vietnamese) + "\n\n" + string.Concat(news.Select(static item => $"{item.Path}\n"));
}
