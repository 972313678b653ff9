using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Commands.Automation;
using Antt.Cli.Commands.Compare;
using Antt.Cli.Text;
using Antt.Cli.Text.Compare;
using Antt.Engine;
using Antt.Engine.Reporting;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Standing;

namespace Antt.Cli.Commands;

/// <summary><c>antt status</c>: how far every unit has come in a year, and who has to act next.</summary>
internal static class StatusCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    public static void Furnish(Command command, Screen screen)
    {
        var queue = new Option<bool>("--queue") { Description = screen.In(StatusText.QueuePurpose) };
        var role = new Option<string>("--role") { Description = screen.In(StatusText.RolePurpose), HelpName = screen.In(StatusText.RoleName) };
        var unit = new Option<string>("--unit") { Description = screen.In(ResultText.UnitPurpose), HelpName = screen.In(ResultText.UnitName) };
        var place = new Option<string>("--place") { Description = screen.In(StatusText.PlacePurpose), HelpName = screen.In(StatusText.PlaceName) };
        var year = Choices.Year("--year", screen.In(StatusText.YearPurpose), screen);
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(StatusText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => Formats);
        var branches = new Option<bool>("--branches") { Description = screen.In(CompareText.BranchesPurpose) };
        foreach (var option in new Option[] { queue, role, unit, place, year, asOf, branches, format }) command.Add(option);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(branches)) return (int)StatusBranches.Run(screen);
            var options = new RunOptions(screen.Environment.Today)
            {
                Unit = parsed.GetValue(unit), Year = parsed.GetValue(year), AsOf = parsed.GetValue(asOf),
            };
            var asked = new StatusQuestion(parsed.GetValue(queue) || parsed.GetValue(role) is not null, parsed.GetValue(role), parsed.GetValue(place), parsed.GetValue(format) == Formats[1]) { Markdown = parsed.GetValue(format) == Formats[2] };
            return (int)Run(screen, options, asked);
        });
    }

    private static ExitCode Run(Screen screen, RunOptions options, StatusQuestion asked)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (register.Tree.Entries.IsEmpty) return screen.Fail(RunText.NothingChecked);
        var gathered = new StatusGathering();
        var summary = register.Run(screen, options with { Entered = gathered.Enter }, gathered.Add);
        if (summary.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        if (options.Year is { } year && !frame.Info.Years.Any(declared => declared.Year == year))
            return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", frame.Info.Years.Select(declared => declared.Year))));
        if (asked.Place is { } place && !frame.Places.ContainsKey(place))
            return screen.Refuse(StatusText.UnknownPlace(place, ClosestName.To(place, frame.Places.Keys)));
        if (options.Unit is { } unit && !register.UnitIds().Contains(unit))
            return screen.Refuse(RunText.UnknownUnit(unit, ClosestName.To(unit, register.UnitIds())));

        var shown = YearShown(options, frame, summary.AsOf);
        var entries = gathered.Entries(frame, summary.AsOf, shown).Where(entry => asked.Wants(entry, frame)).ToList();
        Write(screen, frame, shown, summary.AsOf, options.Unit is not null, asked, entries);
        var next = asked.Queue ? StatusText.NextExplain : StatusText.NextQueue;
        return OpenRegister.Close(asked.Json || asked.Markdown ? screen.Error : screen.Out, screen, summary, screen.In(next));
    }

    private static void Write(Screen screen, RegisterFrame frame, int year, DateOnly asOf, bool isOneUnit, StatusQuestion asked, List<StandingEntry> entries)
    {
        if (asked.Json) Paint.Bytes(screen, stream => StandingReport.Write(stream, frame, year, asOf, entries));
        else if (asked.Markdown) new StatusMarkdown(screen, frame, asOf).Write(year, entries);
        else if (asked.Queue) WriteQueue(screen, frame, year, asOf, asked, entries);
        else if (isOneUnit) new StatusOverview(screen, frame, asOf).WriteUnits(year, entries);
        else new StatusOverview(screen, frame, asOf).Write(year, entries);
    }

    private static void WriteQueue(Screen screen, RegisterFrame frame, int year, DateOnly asOf, StatusQuestion asked, List<StandingEntry> entries)
    {
        var queue = new StatusQueue(screen, frame, asOf);
        queue.Write(year, entries);
        if (asked.Role is { } role && (asked.Place ?? frame.Info.Locality) is { } place) queue.WriteChecklist(role, place, year);
    }

    /// <summary>The year asked for, or the latest declared one that has begun.</summary>
    private static int YearShown(RunOptions options, RegisterFrame frame, DateOnly asOf)
    {
        var years = frame.Info.Years.Select(static declared => declared.Year).Order().ToList();
        return options.Year ?? years.LastOrDefault(year => year <= asOf.Year, years.FirstOrDefault());
    }
}

/// <summary>What <c>antt status</c> was asked.</summary>
/// <param name="Queue">Whether only what waits is wanted, body by body.</param>
/// <param name="Role">The only role wanted; null for all.</param>
/// <param name="Place">The only place wanted; null for all.</param>
/// <param name="Json">Whether JSON is wanted.</param>
internal sealed record StatusQuestion(bool Queue, string? Role, string? Place, bool Json)
{
    /// <summary>Whether a page of Markdown is wanted.</summary>
    public bool Markdown { get; init; }

    /// <summary>Whether an entry belongs to the answer.</summary>
    public bool Wants(StandingEntry entry, RegisterFrame frame) =>
        (!Queue || entry.Standing.Next is not null)
        && (Role is null || entry.Standing.Next?.Role == Role)
        && (Place is null || Area.Of(entry.Commune, frame.Places).Contains(Place));
}
