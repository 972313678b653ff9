using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Commands.Sharding;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Reporting;
using Antt.Model.Law;

namespace Antt.Cli.Commands;

/// <summary><c>antt assess</c>: how every unit stands in every year.</summary>
internal static class AssessCommand
{
    private static readonly string[] Schemes = ["an-toan", "dien-hinh"];

    public static void Furnish(Command command, Screen screen)
    {
        var choices = ResultChoices.Of(command, screen);
        var scheme = Choices.Limit(
            new Option<string>("--scheme") { Description = screen.In(ResultText.SchemePurpose), HelpName = screen.In(ResultText.SchemeName) },
            screen, static () => Schemes);
        var part = new Option<string>("--part") { Description = screen.In(ShardText.PartPurpose), HelpName = screen.In(ShardText.PartName) };
        var output = new Option<string>("--output", "-o") { Description = screen.In(ShardText.OutputPurpose), HelpName = screen.In(ShardText.FileName) };
        foreach (var option in new Option[] { scheme, part, output }) command.Add(option);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(part) is { } folders) return (int)PartRun.Run(screen, folders, choices.AsOf(parsed), parsed.GetValue(output));
            var options = choices.Asked(parsed, screen) with { Scheme = parsed.GetValue(scheme) == Schemes[1] ? Scheme.Model : Scheme.Safety };
            return (int)Run(screen, options, choices.Format(parsed));
        });
    }

    private static ExitCode Run(Screen screen, RunOptions options, string format)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (register.Tree.Entries.IsEmpty) return screen.Fail(RunText.NothingChecked);
        var (summary, results) = format == ResultChoices.Text ? AsTable(screen, register, options) : AsJson(screen, register, options, format);
        if (summary.Frame is not { } frame) return WithFindings(screen, summary, () => screen.Fail(RunText.RegisterUnreadable));
        if (options.Year is { } year && !frame.Info.Years.Any(declared => declared.Year == year))
            return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", frame.Info.Years.Select(declared => declared.Year))));
        if (options.Unit is { } unit && results == 0 && !register.UnitIds().Contains(unit))
            return screen.Refuse(RunText.UnknownUnit(unit, ClosestName.To(unit, register.UnitIds())));

        var closing = format == ResultChoices.Text ? screen.Out : screen.Error;
        if (format == ResultChoices.Text) ResultTable.WriteTotals(screen.Out, screen, summary);
        if (results == 0) closing.WriteLine(screen.In(ResultText.NoResults));
        return WithFindings(screen, summary, () => OpenRegister.Close(closing, screen, summary, screen.In(ResultText.NextExplain)));
    }

    private static (RunSummary Summary, int Results) AsTable(Screen screen, OpenRegister register, RunOptions options)
    {
        var table = new ResultTable(screen);
        return (register.Run(screen, options, table.Add), table.Count);
    }

    private static (RunSummary Summary, int Results) AsJson(Screen screen, OpenRegister register, RunOptions options, string format)
    {
        RunSummary? summary = null;
        var results = 0;
        Paint.Bytes(screen, stream =>
        {
            using var writer = format == "json" ? ResultWriter.Array(stream) : ResultWriter.Lines(stream);
            summary = register.Run(screen, options, result =>
            {
                results++;
                writer.Write(result);
            });
        });
        return (summary!, results);
    }

    /// <summary>Says what could not be assessed for errors in the data; the results above stand all the same.</summary>
    private static ExitCode WithFindings(Screen screen, RunSummary summary, Func<ExitCode> close)
    {
        FindingLines.WriteErrors(screen, summary);
        return close();
    }
}
