using System.Text.Json.Nodes;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Authoring;

/// <summary>Makes a document of a unit's year, or goes on with one.</summary>
internal static class NewYearDocument
{
    public static ExitCode Run(Screen screen, DocumentKind kind, string unitId, int year, GivenAnswers given, CommonAnswers common)
    {
        if (Open(screen, unitId, year, kind) is not var (register, desk, unit)) return ExitCode.Usage;
        if (!given.TryAdd(common.Sets, out var problem)) return screen.Refuse(problem);
        if (Begin(screen, desk, unit, year, kind, common.Fill) is not { } document) return ExitCode.Usage;

        var fields = FieldModel.Of(kind, FieldSubject.Of(desk.Frame, unit, year));
        var offered = Suggestions.Of(desk, unit, year, kind);
        var interview = new Interview(screen, document, common.All, path => offered.GetValueOrDefault(path));
        if (!interview.Take(fields, given)) return ExitCode.Usage;
        interview.Ask(fields);
        if (interview.Missing.Count > 0)
            return screen.Refuse(NewText.Missing($"antt new {kind} {unit.Id} {year} {string.Join(' ', interview.Missing.Select(path => $"--set {path}=…"))}", interview.Missing));
        return Close(new Filing(screen, register, desk) { IsDryRun = common.DryRun }, document, unit, year, kind);
    }

    /// <summary>Opens the register and the unit; complains about what is not there.</summary>
    public static (OpenRegister Register, Desk Desk, Unit Unit)? Open(Screen screen, string unitId, int year, DocumentKind kind)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register, isFolded: true)) return null;
        if (Filing.Open(screen, register) is not { } desk)
        {
            screen.Fail(RunText.RegisterUnreadable);
            return null;
        }
        if (desk.Folder(unitId) is null)
        {
            screen.Refuse(RunText.UnknownUnit(unitId, ClosestName.To(unitId, desk.UnitIds)));
            return null;
        }
        if (!desk.Frame.Info.Years.Any(declared => declared.Year == year))
        {
            screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", desk.Frame.Info.Years.Select(static declared => declared.Year))));
            return null;
        }
        if (desk.Unit(unitId) is not { } unit)
        {
            screen.Fail(NewText.UnitUnreadable(unitId));
            return null;
        }
        if (desk.Frame.RulebookFor(unit.Type, year, kind == DocumentKinds.Nomination ? Scheme.Model : Scheme.Safety) is null && kind != DocumentKinds.Score)
        {
            screen.Refuse(NewText.NotNeeded(unitId, year));
            return null;
        }
        return (register, desk, unit);
    }

    /// <summary>A document with nothing in it but whose it is, or the one there is; complains when there is one and it is not to be gone on with.</summary>
    public static JsonObject? Begin(Screen screen, Desk desk, Unit unit, int year, DocumentKind kind, bool fill, string goOn = "--fill")
    {
        var path = desk.PathOf(unit.Id, year, kind);
        if (desk.Tree.BytesAt(path) is null) return new JsonObject { ["unit"] = unit.Id, ["year"] = year };
        if (!fill)
        {
            screen.Refuse(NewText.Exists(path, $"antt new {kind} {unit.Id} {year} {goOn}"));
            return null;
        }
        if (desk.Document(path) is { } document) return document;
        screen.Fail(NewText.FileUnreadable(path));
        return null;
    }

    /// <summary>Writes the document.</summary>
    public static ExitCode Close(Filing filing, JsonObject document, Unit unit, int year, DocumentKind kind)
    {
        var path = filing.Desk.PathOf(unit.Id, year, kind);
        var edit = RegisterEdit.Of(filing.Register.Tree, [new(path, CanonicalJson.Write(document, kind))]);
        if (!edit.IsEmpty) return filing.File(edit, unit.Id, year, Next(filing.Desk, unit, year, kind));
        filing.Screen.Print(FilingText.Nothing);
        filing.Screen.Print(RunText.Next(Next(filing.Desk, unit, year, kind)));
        return ExitCode.Clean;
    }

    /// <summary>The command to go on with: the next document of the year that is not there, else the result.</summary>
    private static string Next(Desk desk, Unit unit, int year, DocumentKind written)
    {
        foreach (var kind in new[] { DocumentKinds.Registration, DocumentKinds.Evidence, DocumentKinds.Evaluation })
            if (kind != written && desk.Tree.BytesAt(desk.PathOf(unit.Id, year, kind)) is null) return $"antt new {kind} {unit.Id} {year}";
        return $"antt explain {unit.Id} --year {year}";
    }
}
