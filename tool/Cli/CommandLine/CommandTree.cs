using System.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.CommandLine;

/// <summary>All commands of the tool, made from the <see cref="CommandList"/>; suggestions and usage errors derive from this one tree.</summary>
/// <remarks>Building the tree touches nothing but words: a command loads what it works with when it runs.</remarks>
internal static class CommandTree
{
    /// <summary>Parses and runs one command line.</summary>
    public static ExitCode Run(string[] args, Screen screen) => args switch
    {
        [] => HelpPage.WriteFirst(screen with { Out = screen.Error }, ExitCode.Usage),
        [var only] when CommandList.Help.IsCalled(only) => HelpPage.WriteFirst(screen, ExitCode.Clean),
        [var only] when CommandList.Version.IsCalled(only) => Version(screen),
        _ => Parse(args, screen),
    };

    private static ExitCode Parse(string[] args, Screen screen)
    {
        var help = Flag(CommandList.Help, screen);
        var version = Flag(CommandList.Version, screen);
        help.Recursive = true;
        var parsed = Create(screen, help, version).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = parsed.CommandResult.Command;
        if (parsed.GetValue(help)) return HelpPage.Write(command, screen);
        if (parsed.GetValue(version)) return Version(screen);

        var problems = UsageErrors.In(parsed, screen).ToList();
        if (problems.Count == 0)
            return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = screen.Out, Error = screen.Error });
        foreach (var problem in problems) screen.Error.WriteLine($"antt: {problem}");
        screen.Tell(CliText.SeeHelp(UsageErrors.Path(command)));
        return ExitCode.Usage;
    }

    private static RootCommand Create(Screen screen, Option<bool> help, Option<bool> version)
    {
        var root = new RootCommand(screen.In(CliText.Purpose));
        root.Options.Clear();
        root.Directives.Clear();
        foreach (var entry in CommandList.Commands)
        {
            var command = new Command(entry.Name, screen.In(entry.Purpose));
            entry.Furnish(command, screen);
            root.Add(command);
        }
        root.Add(LanguageOption.Create(screen));
        root.Add(help);
        root.Add(version);
        return root;
    }

    private static Option<bool> Flag(OptionEntry entry, Screen screen) => new(entry.Name, entry.Aliases) { Description = screen.In(entry.Purpose) };

    private static ExitCode Version(Screen screen)
    {
        screen.Out.WriteLine($"antt {typeof(CommandTree).Assembly.GetName().Version?.ToString(3)}");
        return ExitCode.Clean;
    }
}
