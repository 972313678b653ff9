using System.CommandLine;
using System.Text.Json.Nodes;
using Antt.Cli.Text;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;

namespace Antt.Cli.Commands.Authoring;

/// <summary><c>antt new evidence</c>: goes through the papers that a year needs; each is given with what it proves.</summary>
internal static class NewEvidence
{
    public static Command Create(Screen screen)
    {
        var command = new Command("evidence", screen.In(NewText.EvidencePurpose));
        var (unit, year) = (NewCommand.UnitArgument(screen), NewCommand.YearArgument(screen));
        var papers = new Option<string[]>("--paper") { Description = screen.In(NewText.PaperPurpose), HelpName = screen.In(NewText.PaperName), Arity = ArgumentArity.OneOrMore };
        var common = new CommonOptions(screen);
        command.Add(unit);
        command.Add(year);
        command.Add(papers);
        common.AddTo(command);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(unit), parsed.GetRequiredValue(year), parsed.GetValue(papers) ?? [], common.Read(parsed)));
        return command;
    }

    private static ExitCode Run(Screen screen, string unitId, int year, string[] papers, CommonAnswers common)
    {
        var kind = DocumentKinds.Evidence;
        if (NewYearDocument.Open(screen, unitId, year, kind) is not var (register, desk, unit)) return ExitCode.Usage;
        var given = new GivenAnswers();
        if (!given.TryAdd(common.Sets, out var problem)) return screen.Refuse(problem);
        if (NewYearDocument.Begin(screen, desk, unit, year, kind, common.Fill) is not { } document) return ExitCode.Usage;

        var subject = FieldSubject.Of(desk.Frame, unit, year);
        var fields = FieldModel.Of(kind, subject);
        var interview = new Interview(screen, document, common.All, static _ => null);
        if (!interview.Take(fields, given)) return ExitCode.Usage;
        var list = new PaperList(document, fields, ExpectedPapers.Of(subject), IssuersOf(desk.Document(unit.Id, year - 1, kind)));
        foreach (var paper in papers)
            if (!list.TryAdd(paper, out problem)) return screen.Refuse(NewText.BadPaper(paper, screen.In(problem)));
        if (screen.Environment.Input is not null) new PaperInterview(screen, list).Ask(common.All);
        list.Name();
        if (document["items"] is null) return screen.Refuse(NewText.NoPapers);
        interview.Demand(fields);
        if (interview.Missing.Count > 0)
            return screen.Refuse(NewText.Missing($"antt new evidence {unit.Id} {year} --paper \"nghi-quyet;03-NQ/CB;09/01/{year};Chi bộ\"", interview.Missing));
        return NewYearDocument.Close(new Filing(screen, register, desk) { IsDryRun = common.DryRun }, document, unit, year, kind);
    }

    /// <summary>Who issued papers of a kind last year; offices and bodies seldom change.</summary>
    private static Dictionary<string, string> IssuersOf(JsonObject? last)
    {
        var issuers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in last?["items"] as JsonArray ?? [])
            if ((string?)item?["kind"] is { } kind && (string?)item["issuer"] is { } issuer) issuers.TryAdd(kind, issuer);
        return issuers;
    }
}
