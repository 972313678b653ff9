using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine;

namespace Antt.Cli.Commands;

/// <summary>What commands that print results of units let people choose: which unit, which year, seen from which day, in which form.</summary>
internal sealed class ResultChoices
{
    /// <summary>The form for people.</summary>
    public const string Text = "text";

    private static readonly string[] Formats = [Text, "json", "ndjson"];

    private readonly Option<string> _unit;
    private readonly Option<int?> _year;
    private readonly Option<DateOnly?> _asOf;
    private readonly Option<string> _format;

    private ResultChoices(Screen screen)
    {
        _unit = new("--unit") { Description = screen.In(ResultText.UnitPurpose), HelpName = screen.In(ResultText.UnitName) };
        _year = Choices.Year("--year", screen.In(ResultText.YearPurpose), screen);
        _asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        _format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(ResultText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => Formats);
    }

    /// <summary>Adds the options to a command.</summary>
    public static ResultChoices Of(Command command, Screen screen)
    {
        var choices = new ResultChoices(screen);
        foreach (var option in new Option[] { choices._unit, choices._year, choices._asOf, choices._format }) command.Add(option);
        return choices;
    }

    /// <summary>What was asked about.</summary>
    public RunOptions Asked(ParseResult parsed, Screen screen) =>
        new(screen.Environment.Today) { Unit = parsed.GetValue(_unit), Year = parsed.GetValue(_year), AsOf = AsOf(parsed) };

    /// <summary>The day it is seen from; null for today.</summary>
    public DateOnly? AsOf(ParseResult parsed) => parsed.GetValue(_asOf);

    /// <summary>The form asked for; that for people where nothing was said.</summary>
    public string Format(ParseResult parsed) => parsed.GetValue(_format) ?? Text;
}
