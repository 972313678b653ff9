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
    public static void Furnish(Command command, Screen screen)
    {
        var choices = ResultChoices.Of(command, screen);
        command.SetAction(parsed => (int)Run(screen, choices.Asked(parsed, screen), choices.Format(parsed)));
    }

    private static ExitCode Run(Screen screen, RunOptions options, string format)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (register.Tree.Entries.IsEmpty) return screen.Fail(RunText.NothingChecked);
        var results = 0;
        var table = new ClassTable(screen);
        RunSummary? summary = null;
        if (format == ResultChoices.Text) summary = Classes(screen, register, options, table.Add, ref results);
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
        var closing = format == ResultChoices.Text ? screen.Out : screen.Error;
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
