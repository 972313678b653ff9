using System.CommandLine;
using System.CommandLine.Completions;
using Antt.Cli.Text;

namespace Antt.Cli.CommandLine;

/// <summary>Limits on what may be given to an option, with the tool's own words for what is refused.</summary>
internal static class Choices
{
    /// <summary>Only one of a few words; they are asked for as late as possible.</summary>
    public static Option<string> Limit(Option<string> option, Screen screen, Func<IEnumerable<string>> choices)
    {
        option.CompletionSources.Add(_ => choices().Select(choice => new CompletionItem(choice)));
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && choices().ToArray() is var known && !known.Contains(given.Value))
                result.AddError(screen.In(CliText.NotOneOf(option.Name, given.Value, string.Join(", ", known))));
        });
        return option;
    }

    /// <summary>A day, as 2026-11-22 or as people write it here, 22/11/2026.</summary>
    public static Option<DateOnly?> Day(string name, string description, Screen screen) => new(name)
    {
        Description = description,
        HelpName = screen.In(CliText.DayName),
        CustomParser = result =>
        {
            if (Days.TryRead(result.Tokens[0].Value, out var day)) return day;
            result.AddError(screen.In(CliText.NotADay(name, result.Tokens[0].Value)));
            return null;
        },
    };

    /// <summary>A year of four digits.</summary>
    public static Option<int?> Year(string name, string description, Screen screen) => new(name)
    {
        Description = description,
        HelpName = screen.In(CliText.YearName),
        CustomParser = result =>
        {
            if (Days.TryReadYear(result.Tokens[0].Value, out var year)) return year;
            result.AddError(screen.In(CliText.NotAYear(name, result.Tokens[0].Value)));
            return null;
        },
    };
}
