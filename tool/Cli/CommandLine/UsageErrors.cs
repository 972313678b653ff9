using System.CommandLine;
using System.CommandLine.Parsing;
using Antt.Cli.Text;
using Antt.Model;

namespace Antt.Cli.CommandLine;

/// <summary>Says in our own words what the parser did not understand; its own sentences exist in English only.</summary>
internal static class UsageErrors
{
    /// <summary>Every complaint once, most telling first; none when the command line is fine.</summary>
    public static IEnumerable<string> In(ParseResult parsed, Screen screen)
    {
        var command = parsed.CommandResult.Command;
        var unknown = Unknown(parsed).ToList();
        if (unknown.Count > 0) return unknown.Select(word => screen.In(OfUnknown(word, command)));
        if (parsed.Errors.Count == 0) return [];
        return parsed.Errors.Select(error => Translate(error, command, screen)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Unknown(ParseResult parsed)
    {
        var mistakenForValues = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .TakeWhile(_ => !parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            .Select(token => token.Value).Where(value => value.StartsWith('-') && value.Length > 1);
        return parsed.UnmatchedTokens.Concat(mistakenForValues);
    }

    private static Words OfUnknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        var typed = isOption ? word.Split('=')[0] : word;
        var known = isOption ? Options(command).Select(option => option.Name) : command.Subcommands.Select(sub => sub.Name);
        var closest = ClosestName.To(typed, known);
        if (isOption) return CliText.UnknownOption(word, Path(command), closest);
        return command.Subcommands.Count > 0 ? CliText.UnknownCommand(word, Path(command), closest) : CliText.OneTooMany(word, Path(command));
    }

    private static string Translate(ParseError error, Command command, Screen screen) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => screen.In(CliText.OptionNeedsValue(option.Option.Name)),
        OptionResult { Tokens.Count: > 1 } option => screen.In(CliText.OptionGivenTwice(option.Option.Name)),
        ArgumentResult { Parent: OptionResult { Tokens.Count: 0 } option } => screen.In(CliText.OptionNeedsValue(option.Option.Name)),
        ArgumentResult { Parent: OptionResult { Tokens.Count: > 1 } option } => screen.In(CliText.OptionGivenTwice(option.Option.Name)),
        OptionResult or ArgumentResult { Tokens.Count: > 0 } => error.Message,
        ArgumentResult missing => screen.In(CliText.ArgumentMissing(missing.Argument.HelpName ?? missing.Argument.Name, Path(command))),
        _ => command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0) is { } argument
            ? screen.In(CliText.ArgumentMissing(argument.HelpName ?? argument.Name, Path(command)))
            : screen.In(CliText.CommandMissing(Path(command))),
    };

    /// <summary>A command's own options and those it shares with all.</summary>
    public static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive));

    /// <summary>The words that call a command, without the program's own name.</summary>
    public static string Path(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(Path)
            .Append(command is RootCommand ? "" : command.Name).Where(word => word.Length > 0));
}
