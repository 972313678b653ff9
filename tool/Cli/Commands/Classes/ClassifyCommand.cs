using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Reporting;
using Antt.Model;
using Antt.Model.Classification;

namespace Antt.Cli.Commands.Classes;

/// <summary><c>antt classify</c>: the class of the movement of every unit in every year, and the awards it opens.</summary>
internal static class ClassifyCommand
{
    private static readonly string[] Formats = ["text", "json", "ndjson"];

    public static void Furnish(Command command, Screen screen)
    {
        var unit = new Option<string>("--unit") { Description = screen.In(ResultText.UnitPurpose), HelpName = screen.In(ResultText.UnitName) };
        var year = Choices.Year("--year", screen.In(ResultText.YearPurpose), screen);
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(ResultText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => Formats);
        foreach (var option in new Option[] { unit, year, asOf, format }) command.Add(option);
        command.SetAction(parsed =>
        {
            var options = new RunOptions(screen.Environment.Today)
            {
                Unit = parsed.GetValue(unit), Year = parsed.GetValue(year), AsOf = parsed.GetValue(asOf),
            };
            return (int)Run(screen, options, parsed.GetValue(format) ?? Formats[0]);
        });
    }

    private static ExitCode Run(Screen screen, RunOptions options, string format)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (register.Tree.Entries.IsEmpty) return screen.Fail(RunText.NothingChecked);
        var results = 0;
        var table = new ClassTable(screen);
        RunSummary? summary = null;
        if (format == Formats[0]) summary = Classes(screen, register, options, table.Add, ref results);
        else
        {
            Paint.Bytes(screen, stream =>
            {
                using var writer = format == "json" ? ClassWriter.Array(stream) : ClassWriter.Lines(stream);
                summary = Classes(screen, register, options, writer.Write, ref results);
            });
        }
        if (summary!.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        if (options.Year is { } year && !frame.Info.Years.Any(declared => declared.Year == year))
            return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", frame.Info.Years.Select(declared => declared.Year))));
        if (options.Unit is { } unit && results == 0 && !register.UnitIds().Contains(unit))
            return screen.Refuse(RunText.UnknownUnit(unit, ClosestName.To(unit, register.UnitIds())));
        table.WriteTotals();
        var closing = format == Formats[0] ? screen.Out : screen.Error;
        if (results == 0) closing.WriteLine(screen.In(ResultText.NoResults));
        FindingLines.WriteErrors(screen, summary);
        return OpenRegister.Close(closing, screen, summary, screen.In(ClassText.NextExplain));
    }

    private static RunSummary Classes(Screen screen, OpenRegister register, RunOptions options, Action<ClassResult> take, ref int results)
    {
        RegisterFrame? frame = null;
        var (day, count) = (default(DateOnly), 0);
        var summary = register.Run(screen, options with
        {
            Framed = (opened, asOf) => (frame, day) = (opened, asOf),
            Entered = year =>
            {
                count++;
                take(Classify.UnitYear(year, frame!, day));
            },
        }, onResult: null);
        results = count;
        return summary;
    }
}
