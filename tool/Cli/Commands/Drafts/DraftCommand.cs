using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Cli.Text.Drafts;
using Antt.Engine;
using Antt.Engine.Drafting;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Drafts;

/// <summary><c>antt draft</c>: the papers of a year written out from the data, to be checked and signed.</summary>
internal static class DraftCommand
{
    private static readonly string[] Formats = [DraftFiles.Word, DraftFiles.Page, "markdown"];

    public static void Furnish(Command command, Screen screen)
    {
        var kind = new Argument<string>("kind") { HelpName = string.Join('|', DraftKind.All.Select(static known => known.Name)), Description = screen.In(DraftText.KindPurpose) };
        kind.AcceptOnlyFromAmong([.. DraftKind.All.Select(static known => known.Name)]);
        var subject = new Argument<string?>("subject")
        {
            Arity = ArgumentArity.ZeroOrOne, HelpName = screen.In(DraftText.SubjectName), Description = screen.In(DraftText.SubjectPurpose),
        };
        var types = new Option<string>("--types") { HelpName = screen.In(DraftText.TypesName), Description = screen.In(DraftText.TypesPurpose) };
        var year = Choices.Year("--year", screen.In(DraftText.YearPurpose), screen);
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        var format = Choices.Limit(new Option<string>("--format") { Description = screen.In(DraftText.FormatPurpose), HelpName = screen.In(CliText.FormatName) }, screen, static () => Formats);
        var output = new Option<string>("--output", "-o") { HelpName = screen.In(DraftText.FolderName), Description = screen.In(DraftText.OutputPurpose) };
        var template = new Option<string>("--template") { HelpName = screen.In(DraftText.TemplateName), Description = screen.In(DraftText.TemplatePurpose) };
        var show = new Option<bool>("--show-template") { Description = screen.In(DraftText.ShowPurpose) };
        command.Add(kind);
        command.Add(subject);
        foreach (var option in new Option[] { types, year, asOf, format, output, template, show }) command.Add(option);
        command.SetAction(parsed =>
        {
            var chosen = DraftKind.All.First(known => known.Name == parsed.GetRequiredValue(kind));
            if (parsed.GetValue(show)) return (int)Show(screen, chosen);
            var asked = new DraftRequest(chosen, parsed.GetValue(subject), parsed.GetValue(year), parsed.GetValue(asOf), parsed.GetValue(types)?.Split(',', StringSplitOptions.TrimEntries) ?? []);
            return (int)Run(screen, asked, parsed.GetValue(format), parsed.GetValue(output), parsed.GetValue(template));
        });
    }

    private static ExitCode Show(Screen screen, DraftKind kind)
    {
        screen.Out.Write(CarriedFiles.PaperTemplate(kind.Template));
        return ExitCode.Clean;
    }

    private static ExitCode Run(Screen screen, DraftRequest asked, string? format, string? output, string? templateFile)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (DraftTemplate.Open(screen, asked.Kind.Template, templateFile) is not { } template) return ExitCode.Usage;
        var gathering = new DraftGathering(asked, [.. register.UnitIds()]);
        UnitYear? entered = null;
        var options = gathering.Narrow(new RunOptions(screen.Environment.Today)
        {
            AsOf = asked.AsOf, Framed = gathering.Open, Entered = known => entered = known,
        });
        var summary = register.Run(screen, options, result => gathering.Add(entered!, result));
        if (summary.Frame is null) return screen.Fail(RunText.RegisterUnreadable);
        if (gathering.Problem is { } problem) return screen.Refuse(problem);
        var drafts = gathering.Drafts();
        if (drafts.IsEmpty) return screen.Fail(DraftText.Nothing(asked.Kind.Title, gathering.Year));
        if (!DraftTemplate.Fits(screen, template, drafts[0])) return ExitCode.Usage;
        if (format == "markdown")
        {
            foreach (var draft in drafts) screen.Out.Write(template.Text(draft.Fields));
            return FindingLines.Close(screen, summary);
        }
        var folder = DraftFiles.Folder(screen, register, output);
        var written = DraftFiles.Of(asked.Kind, drafts, template, format is null ? [.. Formats[..2]] : [format]);
        WholeFiles.Write(folder, written.Select(static file => file.File));
        foreach (var (file, papers) in written) screen.Print(DraftText.Written(Path.GetRelativePath(screen.Environment.CurrentFolder, Path.Combine(folder, file.Path)), papers));
        foreach (var (path, words) in DraftFiles.TooLong(written)) screen.Tell(DraftText.TooLong(path, words));
        foreach (var draft in drafts.Where(static draft => !draft.Questions.IsEmpty)) screen.Tell(DraftText.RestsOn(draft.Name, string.Join(", ", draft.Questions)));
        screen.Tell(DraftText.Check);
        return FindingLines.Close(screen, summary);
    }
}
