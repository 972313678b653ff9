using System.CommandLine;
using System.CommandLine.Completions;
using Antt.Cli.Text;

namespace Antt.Cli.CommandLine;

/// <summary>The help: of the tool, read off the <see cref="CommandList"/>; of a command, read off the command tree itself.</summary>
internal static class HelpPage
{
    /// <summary>Writes the tool's own page. It does without the tree and without a thought, because it is what people meet first.</summary>
    public static ExitCode WriteFirst(Screen screen, ExitCode code)
    {
        Begin(screen.In(CliText.Purpose), $"antt <{screen.In(CliText.CommandName)}>", screen);
        Section(CliText.CommandsHeading, Array.ConvertAll(CommandList.Commands, entry => new Line(entry.Name, screen.In(entry.Purpose))), screen);
        Section(CliText.OptionsHeading, Array.ConvertAll(CommandList.Options, entry => new Line(
            Shown(entry.Name, entry.Aliases, entry.ValueName), Described(screen.In(entry.Purpose), string.Join(", ", entry.Values), screen))), screen);
        Section(CliText.ExitCodesHeading, Array.ConvertAll(CliText.ExitCodes, meaning => new Line(meaning.Number, screen.In(meaning.Text))), screen);
        screen.Out.WriteLine();
        screen.Print(CliText.HelpNext);
        return code;
    }

    /// <summary>Writes the page of a command.</summary>
    public static ExitCode Write(Command command, Screen screen)
    {
        if (command is RootCommand) return WriteFirst(screen, ExitCode.Clean);
        Begin(command.Description, $"antt {UsageErrors.Path(command)}{Shape(command, screen)}", screen);
        Section(CliText.CommandsHeading, [.. command.Subcommands.Select(sub => new Line(sub.Name, sub.Description))], screen);
        Section(CliText.ArgumentsHeading, [.. command.Arguments.Select(argument => new Line($"<{argument.HelpName ?? argument.Name}>", argument.Description))], screen);
        Section(CliText.OptionsHeading, [.. UsageErrors.Options(command).Select(option => new Line(Shown(option), Described(option, screen)))], screen);
        return ExitCode.Clean;
    }

    private static void Begin(string? purpose, string call, Screen screen)
    {
        screen.Out.WriteLine(purpose);
        screen.Out.WriteLine();
        screen.Print(CliText.UsageHeading);
        screen.Out.WriteLine($"  {call} [{screen.In(CliText.OptionsName)}]");
    }

    private static string Shape(Command command, Screen screen)
    {
        var words = command.Arguments.Select(argument =>
            (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
            {
                (0, 1) => $" [{argument.HelpName}]",
                (0, _) => $" [{argument.HelpName}…]",
                _ => $" <{argument.HelpName}>",
            });
        return (command.Subcommands.Count > 0 ? $" <{screen.In(CliText.CommandName)}>" : "") + string.Concat(words);
    }

    private static string Shown(Option option) =>
        Shown(option.Name, [.. option.Aliases.Where(alias => alias.StartsWith('-'))], option.ValueType == typeof(bool) ? null : option.HelpName);

    private static string Shown(string name, string[] aliases, string? value)
    {
        var names = string.Join(", ", [.. aliases, name]);
        return value is null ? names : $"{names} <{value}>";
    }

    private static string? Described(Option option, Screen screen) => Described(
        option.Description,
        option.ValueType == typeof(string) ? string.Join(", ", option.GetCompletions(CompletionContext.Empty).Select(choice => choice.Label)) : "", screen);

    private static string? Described(string? purpose, string choices, Screen screen) =>
        choices.Length == 0 ? purpose : $"{purpose} {screen.In(CliText.OneOf(choices))}";

    private static void Section(Model.Words heading, Line[] lines, Screen screen)
    {
        if (lines.Length == 0) return;
        screen.Out.WriteLine();
        screen.Print(heading);
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Name.Length + 3);
        foreach (var line in lines) screen.Out.WriteLine($"  {line.Name.PadRight(width)}{line.Text}");
    }

    private sealed record Line(string Name, string? Text);
}
