using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Cli.Text.Forms;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Forms;
using Antt.Engine.Intake;
using Antt.Engine.Loading;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Forms;

/// <summary><c>antt forms</c>: pages to be filled in by people who never see git.</summary>
internal static class FormsCommand
{
    private static readonly DocumentKind[] Kinds = [DocumentKinds.Registration, DocumentKinds.Evidence, DocumentKinds.Evaluation];

    public static void Furnish(Command command, Screen screen)
    {
        var folder = new Argument<string>("folder") { HelpName = screen.In(FormsText.FolderName), Description = screen.In(FormsText.FolderPurpose) };
        var unit = new Option<string>("--unit") { HelpName = screen.In(FormsText.UnitName), Description = screen.In(FormsText.UnitPurpose) };
        var place = new Option<string>("--place") { HelpName = screen.In(FormsText.PlaceName), Description = screen.In(FormsText.PlacePurpose) };
        var year = Choices.Year("--year", screen.In(FormsText.YearPurpose), screen);
        var blank = new Option<bool>("--blank") { Description = screen.In(FormsText.BlankPurpose) };
        var issueForms = new Option<bool>("--issue-forms") { Description = screen.In(FormsText.IssueFormsPurpose) };
        command.Add(folder);
        foreach (var option in new Option[] { unit, place, year, blank, issueForms }) command.Add(option);
        command.SetAction(parsed => (int)Run(
            screen, parsed.GetRequiredValue(folder), new FormRequest(parsed.GetValue(unit), parsed.GetValue(place), parsed.GetValue(year), parsed.GetValue(blank)), parsed.GetValue(issueForms)));
    }

    private static ExitCode Run(Screen screen, string folder, FormRequest asked, bool issueForms)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (Desk.Open(register.Tree, screen.Environment.Today) is not { } desk) return screen.Fail(RunText.RegisterUnreadable);
        var target = Path.GetFullPath(folder, screen.Environment.CurrentFolder);
        if (RegisterRoot.Below(register.Root, target) is { } below && (below == "data" || below.StartsWith("data/", StringComparison.Ordinal))) return screen.Refuse(FormsText.InsideData);
        var years = desk.Frame.Info.Years.Select(static declared => declared.Year).ToList();
        var year = asked.Year ?? years[^1];
        if (!years.Contains(year)) return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", years)));
        if (asked.Unit is { } id && desk.Folder(id) is null) return screen.Refuse(RunText.UnknownUnit(id, ClosestName.To(id, desk.UnitIds)));
        if (asked.Place is { } place && !desk.Frame.Places.ContainsKey(place)) return screen.Refuse(FormsText.UnknownPlace(place, ClosestName.To(place, desk.Frame.Places.Keys)));

        var filling = new FormFilling(desk, asked, year);
        var files = issueForms
            ? IssueForms.Files()
            : Units(desk, asked, year).SelectMany(known => Kinds.Select(kind => filling.Of(known, kind))).ToImmutableArray() is { IsEmpty: false } subjects
                ? FormPages.Of(subjects, screen.Language) : [];
        if (files.IsEmpty) return screen.Fail(FormsText.NoUnits);
        WholeFiles.Write(target, files);
        screen.Print(issueForms ? FormsText.IssueFormsWritten(folder, files.Length) : FormsText.Written(folder, files.Length));
        foreach (var path in filling.Unread) screen.Tell(RunText.LeftOut(path));
        return filling.Unread.Count > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>The units a form is made for, by commune and name.</summary>
    private static IEnumerable<Unit> Units(Desk desk, FormRequest asked, int year)
    {
        if (asked.Unit is { } id) return desk.Unit(id) is { } known ? [known] : [];
        var last = new DateOnly(year, 12, 31);
        return desk.Frame.Places.Values.Where(place => place.Level == AdministrativeLevel.Commune && (asked.Place is null || desk.Frame.LiesIn(place.Id, asked.Place)))
            .OrderBy(static place => place.Id, StringComparer.Ordinal).SelectMany(place => desk.UnitsIn(place.Id, last));
    }
}

/// <summary>What a form asks, and what the register knows of it already.</summary>
/// <param name="desk">The register.</param>
/// <param name="asked">Which forms somebody asked for.</param>
/// <param name="year">The year they are about.</param>
internal sealed class FormFilling(Desk desk, FormRequest asked, int year)
{
    private readonly HashSet<string> _listed = desk.Tree.Entries.Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
    private readonly List<string> _unread = [];

    /// <summary>The documents that are there and could not be read, so that nothing of them stands in a form.</summary>
    public IReadOnlyList<string> Unread => _unread;

    /// <summary>The form of a document of a unit.</summary>
    public FormSubject Of(Unit unit, DocumentKind kind)
    {
        var subject = FieldSubject.Of(desk.Frame, unit, year);
        var form = new FormSubject(kind, unit.Id, subject.State?.Name ?? unit.Id, year, [.. FieldModel.Of(kind, subject).Where(static field => !field.IsRare)]);
        var path = desk.PathOf(unit.Id, year, kind);
        if (asked.IsBlank || !_listed.Contains(path)) return form;
        if (desk.Tree.BytesAt(path) is { } bytes && CanonicalJson.Read(bytes) is { } known) return form with { Prefilled = known, Base = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        _unread.Add(path);
        return form;
    }
}

/// <summary>Which forms somebody asked for.</summary>
/// <param name="Unit">Id of the only unit; null for all of the place.</param>
/// <param name="Place">Id of the only place; null for all.</param>
/// <param name="Year">The year; null for the last.</param>
/// <param name="IsBlank">Whether nothing is to be prefilled.</param>
internal sealed record FormRequest(string? Unit, string? Place, int? Year, bool IsBlank);
