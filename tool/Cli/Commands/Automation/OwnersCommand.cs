using System.CommandLine;
using System.Text;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Cli.Text.Automation;
using Antt.Engine;
using Antt.Model;

namespace Antt.Cli.Commands.Automation;

/// <summary><c>antt owners</c>: the files by which a forge knows whose approval a change needs and what a proposal is asked, from bodies, places and criteria.</summary>
internal static class OwnersCommand
{
    private const string DefaultOrganisation = "to-chuc";

    public static void Furnish(Command command, Screen screen)
    {
        var organisation = new Option<string>("--organisation") { Description = screen.In(OwnersText.OrganisationPurpose), HelpName = screen.In(InitText.NameValue) };
        var check = new Option<bool>("--check") { Description = screen.In(OwnersText.CheckPurpose) };
        command.Add(organisation);
        command.Add(check);
        command.SetAction(parsed => (int)Run(screen, parsed.GetValue(organisation), parsed.GetValue(check)));
    }

    private static ExitCode Run(Screen screen, string? organisation, bool isCheck)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var summary = register.Run(screen, new RunOptions(screen.Environment.Today) { Unit = "" }, onResult: null);
        if (summary.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        // An office that cannot be read would own nothing any more, and nobody would be asked.
        if (FindingLines.Close(screen, summary) is not ExitCode.Clean and var code) return code;
        var files = Files(frame, register, organisation ?? OrganisationOf(register.Root), summary.AsOf).ToList();
        var stale = files.Where(file => !IsCurrent(register.Root, file)).ToList();
        if (isCheck)
        {
            foreach (var file in stale) screen.Print(OwnersText.Stale(file.Path));
            screen.Print(stale.Count == 0 ? OwnersText.AllCurrent : OwnersText.Refresh);
            return stale.Count == 0 ? ExitCode.Clean : ExitCode.OutOfDate;
        }
        WholeFiles.Write(register.Root, stale);
        foreach (var file in stale) screen.Print(OwnersText.Written(file.Path));
        screen.Print(OwnersText.Next);
        return ExitCode.Clean;
    }

    private static IEnumerable<OutputFile> Files(RegisterFrame frame, OpenRegister register, string organisation, DateOnly asOf)
    {
        var folders = register.Tree.Entries.Select(static entry => entry.Path.Split('/')).ToList();
        yield return Text(CodeOwners.File, new CodeOwners(frame, organisation, asOf).Write(folders));
        foreach (var (path, content) in ProposalTemplates.Write(frame, asOf)) yield return Text(path, content);
    }

    /// <summary>The organisation the file there names already, so that it is typed once.</summary>
    private static string OrganisationOf(string root)
    {
        var path = Path.Combine(root, CodeOwners.File);
        if (!File.Exists(path)) return DefaultOrganisation;
        var line = File.ReadLines(path).FirstOrDefault(static line => line.StartsWith("* ", StringComparison.Ordinal)) ?? "";
        var (at, slash) = (line.IndexOf('@', StringComparison.Ordinal), line.IndexOf('/', StringComparison.Ordinal));
        return at > 0 && slash > at ? line[(at + 1)..slash] : DefaultOrganisation;
    }

    private static bool IsCurrent(string root, OutputFile file)
    {
        var path = Path.Combine(root, file.Path);
        return File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes.Span);
    }

    private static OutputFile Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
