using System.CommandLine;
using Antt.Cli.Commands;
using Antt.Cli.Text;

namespace Antt.Cli.CommandLine;

/// <summary>All commands of the tool; help, suggestions and usage errors derive from this one tree.</summary>
/// <remarks>Building the tree touches nothing but words: a command loads what it works with when it runs.</remarks>
internal static class CommandTree
{
    /// <summary>Parses and runs one command line.</summary>
    public static ExitCode Run(string[] args, Screen screen)
    {
        var help = new Option<bool>("--help", "-h", "-?") { Description = screen.In(CliText.HelpPurpose), Recursive = true };
        var version = new Option<bool>("--version") { Description = screen.In(CliText.VersionPurpose) };
        var parsed = Create(screen, help, version).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = parsed.CommandResult.Command;
        if (parsed.GetValue(help)) return Help(command, screen, ExitCode.Clean);
        if (parsed.GetValue(version)) return Version(screen);
        if (args.Length == 0) return Help(command, screen with { Out = screen.Error }, ExitCode.Usage);

        var problems = UsageErrors.In(parsed, screen).ToList();
        if (problems.Count == 0)
            return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = screen.Out, Error = screen.Error });
        foreach (var problem in problems) screen.Error.WriteLine($"antt: {problem}");
        screen.Tell(CliText.SeeHelp(UsageErrors.Path(command)));
        return ExitCode.Usage;
    }

    /// <summary>The tree.</summary>
    public static RootCommand Create(Screen screen, Option<bool> help, Option<bool> version)
    {
        var root = new RootCommand(screen.In(CliText.Purpose));
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(CheckCommand.Create(screen));
        root.Add(AssessCommand.Create(screen));
        root.Add(ExplainCommand.Create(screen));
        root.Add(ExportCommand.Create(screen));
        root.Add(SiteCommand.Create(screen));
        root.Add(BuildCommand.Create(screen));
        root.Add(InitCommand.Create(screen));
        root.Add(LanguageOption.Create(screen));
        root.Add(help);
        root.Add(version);
        return root;
    }

    private static ExitCode Help(Command command, Screen screen, ExitCode code)
    {
        HelpPage.Write(command, screen);
        return code;
    }

    private static ExitCode Version(Screen screen)
    {
        screen.Out.WriteLine($"antt {typeof(CommandTree).Assembly.GetName().Version?.ToString(3)}");
        return ExitCode.Clean;
    }
}
