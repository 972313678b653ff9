using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Commands.Drafts;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Cli.Text.Drafts;
using Antt.Engine;
using Antt.Engine.Drafting;
using Antt.Engine.Reporting.Periodic;
using Antt.Model;
using Antt.Model.Places;
using Antt.Model.Reports;
using Antt.Model.Units;

namespace Antt.Cli.Commands;

/// <summary><c>antt report</c>: the periodic reports of a place, from the data alone.</summary>
internal static class ReportCommand
{
    private static readonly string[] Formats = ["markdown", "json", DraftFiles.Word, DraftFiles.Page];
    private static readonly string[] Kinds = ["half-year", "year", "next-year"];

    public static void Furnish(Command command, Screen screen)
    {
        var kind = new Argument<string>("report") { HelpName = string.Join('|', Kinds), Description = screen.In(ReportText.KindPurpose) };
        kind.AcceptOnlyFromAmong(Kinds);
        var place = new Option<string>("--place") { Description = screen.In(ReportText.PlacePurpose), HelpName = screen.In(ReportText.PlaceName) };
        var year = Choices.Year("--year", screen.In(ReportText.YearPurpose), screen);
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(ReportText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => Formats);
        var output = new Option<string>("--output", "-o") { HelpName = screen.In(DraftText.FolderName), Description = screen.In(ReportText.OutputPurpose) };
        var template = new Option<string>("--template") { HelpName = screen.In(DraftText.TemplateName), Description = screen.In(ReportText.TemplatePurpose) };
        command.Add(kind);
        foreach (var option in new Option[] { place, year, asOf, format, output, template }) command.Add(option);
        command.SetAction(parsed => (int)Run(
            screen, (ReportKind)Array.IndexOf(Kinds, parsed.GetRequiredValue(kind)), parsed.GetValue(place), parsed.GetValue(year),
            parsed.GetValue(asOf), new ReportForm(parsed.GetValue(format) ?? Formats[0], parsed.GetValue(output), parsed.GetValue(template))));
    }

    private static ExitCode Run(Screen screen, ReportKind kind, string? placeId, int? year, DateOnly? asOf, ReportForm form)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var template = form.IsPaper ? DraftTemplate.Open(screen, PeriodicPaper.Template, form.Template) : null;
        if (form.IsPaper && template is null) return ExitCode.Usage;
        ReportBook? book = null;
        UnitYear? entered = null;
        var options = new RunOptions(screen.Environment.Today)
        {
            AsOf = asOf,
            Framed = (frame, day) => book = Open(frame, kind, placeId, year ?? day.Year, day),
            Entered = known => entered = known,
        };
        var summary = register.Run(screen, options, result => book?.Add(entered!, result));
        if (summary.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        if (book is null) return Refuse(screen, frame, placeId, year ?? summary.AsOf.Year);

        var report = book.Build();
        if (template is not null)
        {
            var draft = PeriodicPaper.Of(report, frame, type => TypeName(frame, type).Vi);
            if (!DraftTemplate.Fits(screen, template, draft)) return ExitCode.Usage;
            var file = DraftFiles.Of(draft.Name, [template.Fill(draft.Name, draft.Fields)], form.Format);
            var folder = DraftFiles.Folder(screen, register, form.Output);
            WholeFiles.Write(folder, [file]);
            screen.Print(DraftText.Written(Path.GetRelativePath(screen.Environment.CurrentFolder, Path.Combine(folder, file.Path)), 1));
            screen.Tell(ReportText.Check);
        }
        else Paint.Bytes(screen, stream => Write(report, form.Format, frame, screen.Language, stream));
        return OpenRegister.Close(screen.Error, screen, summary, $"antt calendar --place {report.Place.Id}");
    }

    private static void Write(PeriodicReport report, string format, RegisterFrame frame, Language language, Stream output)
    {
        if (format == "json") PeriodicJson.Write(report, output);
        else output.Write(System.Text.Encoding.UTF8.GetBytes(PeriodicMarkdown.Of(report, type => TypeName(frame, type).In(language), language)));
    }

    private static ReportBook? Open(RegisterFrame frame, ReportKind kind, string? place, int year, DateOnly asOf) =>
        Find(frame, place) is { } found && IsDeclared(frame, year) ? new ReportBook(frame, kind, found, year, asOf) : null;

    private static Place? Find(RegisterFrame frame, string? id) => (id ?? frame.Info.Locality) is { } known ? frame.Places.GetValueOrDefault(known) : null;

    private static bool IsDeclared(RegisterFrame frame, int year) => frame.Info.Years.Any(declared => declared.Year == year);

    private static ExitCode Refuse(Screen screen, RegisterFrame frame, string? place, int year)
    {
        if (Find(frame, place) is not null)
            return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", frame.Info.Years.Select(static declared => declared.Year))));
        return screen.Refuse(place is null ? ReportText.PlaceMissing : ReportText.UnknownPlace(place, ClosestName.To(place, frame.Places.Keys)));
    }

    /// <summary>How the report is given.</summary>
    /// <param name="Format">Its form.</param>
    /// <param name="Output">The folder papers are written to.</param>
    /// <param name="Template">The locality's own template.</param>
    private sealed record ReportForm(string Format, string? Output, string? Template)
    {
        public bool IsPaper => Format is DraftFiles.Word or DraftFiles.Page;
    }

    private static Words TypeName(RegisterFrame frame, string type) =>
        frame.Rulebooks.Values.SelectMany(static rulebook => rulebook.UnitTypes).FirstOrDefault(known => known.Code == type)?.Name ?? new Words(type, type);
}
