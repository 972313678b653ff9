using System.CommandLine;
using System.CommandLine.Completions;
using Antt.Cli.Text;

namespace Antt.Cli.CommandLine;

/// <summary>The help of a command, read off the command tree itself.</summary>
internal static class HelpPage
{
    /// <summary>Writes it.</summary>
    public static void Write(Command command, Screen screen)
    {
        var path = UsageErrors.Path(command);
        var called = path.Length == 0 ? "antt" : $"antt {path}";
        screen.Out.WriteLine(command.Description);
        screen.Out.WriteLine();
        screen.Print(CliText.UsageHeading);
        screen.Out.WriteLine($"  {called}{Shape(command, screen)}");
        Section(CliText.CommandsHeading, command.Subcommands.Select(sub => (sub.Name, sub.Description)), screen);
        Section(CliText.ArgumentsHeading, command.Arguments.Select(argument => ($"<{argument.HelpName ?? argument.Name}>", argument.Description)), screen);
        Section(CliText.OptionsHeading, UsageErrors.Options(command).Select(option => (Shown(option), Described(option, screen))), screen);
        if (path.Length > 0) return;
        Section(CliText.ExitCodesHeading, CliText.ExitCodes.Select(code => (((int)code.Key).ToString(Numbers), (string?)screen.In(code.Value))), screen);
        screen.Out.WriteLine();
        screen.Print(CliText.HelpNext);
    }

    private static IFormatProvider Numbers => System.Globalization.CultureInfo.InvariantCulture;

    private static string Shape(Command command, Screen screen)
    {
        var words = command.Arguments.Select(argument =>
            (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
            {
                (0, 1) => $" [{argument.HelpName}]",
                (0, _) => $" [{argument.HelpName}…]",
                _ => $" <{argument.HelpName}>",
            });
        return (command.Subcommands.Count > 0 ? $" <{screen.In(CliText.CommandName)}>" : "") + string.Concat(words) + $" [{screen.In(CliText.OptionsName)}]";
    }

    private static string Shown(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name));
        return option.ValueType == typeof(bool) ? names : $"{names} <{option.HelpName}>";
    }

    private static string? Described(Option option, Screen screen)
    {
        var choices = option.ValueType == typeof(string) ? string.Join(", ", option.GetCompletions(CompletionContext.Empty).Select(choice => choice.Label)) : "";
        return choices.Length == 0 ? option.Description : $"{option.Description} {screen.In(CliText.OneOf(choices))}";
    }

    private static void Section(Model.Words heading, IEnumerable<(string Name, string? Text)> lines, Screen screen)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        screen.Out.WriteLine();
        screen.Print(heading);
        var width = all.Max(line => line.Name.Length) + 3;
        foreach (var (name, text) in all) screen.Out.WriteLine($"  {name.PadRight(width)}{text}");
    }
}
