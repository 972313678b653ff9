using System.Collections.Immutable;
using Antt.Cli.Disk;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Engine.Tables.Importing;
using Antt.Engine.Tables.Sheets;
using Antt.Model.Diagnostics;
using Antt.Office.Spreadsheets;

namespace Antt.Cli.Commands.Tables;

/// <summary>One run of <c>antt import</c>.</summary>
internal sealed class TableImporting(Screen screen, bool isDry, bool isPartial)
{
    /// <summary>Whether lists end up as the tables have them.</summary>
    public bool IsReplacingLists { get; init; }

    public ExitCode Run(string[] files, string? place, int? year)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var shelf = new RegisterShelf(register.Tree);
        if (!RegisterPlace.TryFind(screen, shelf, place, out var commune)) return ExitCode.Usage;
        if (year is { } asked && !shelf.Years().Contains(asked)) return screen.Refuse(RunText.YearNotDeclared(asked, string.Join(", ", shelf.Years())));
        if (Read(files) is not { } books) return ExitCode.Usage;
        var options = new ImportOptions(RegisterPlace.ThisYear(shelf, screen)) { Years = year is { } only ? [only] : [], Commune = commune, IsPartial = isPartial, IsReplacingLists = IsReplacingLists };
        var plan = TableImport.Plan(books, shelf, options);
        if (!plan.HasErrors || isPartial) plan = Checked(register, plan);
        return Conclude(register, plan, CommandOf(files));
    }

    private string CommandOf(string[] files) =>
        "antt import " + string.Join(' ', files.Select(file => file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file)) + (IsReplacingLists ? " --replace-lists" : "");

    private ImmutableArray<SheetBook>? Read(string[] files)
    {
        var books = ImmutableArray.CreateBuilder<SheetBook>();
        foreach (var file in files)
        {
            var full = Path.GetFullPath(file, screen.Environment.CurrentFolder);
            if (!File.Exists(full))
            {
                screen.Refuse(TablesText.NoSuchFile(file));
                return null;
            }
            var shown = RegisterRoot.Below(screen.Environment.CurrentFolder, full) is { Length: > 0 } below ? below : file.Replace(Path.DirectorySeparatorChar, '/');
            books.Add(Spreadsheet.Read(shown, File.ReadAllBytes(full)));
        }
        return books.ToImmutable();
    }

    /// <summary>
    /// The plan with what a check would say of the new files, each finding about the cell behind it. Only the units of the tables are looked at, and the
    /// register as it was only where something is found in a file it had before.
    /// </summary>
    private ImportPlan Checked(OpenRegister register, ImportPlan plan)
    {
        if (plan.Files.IsEmpty) return plan;
        var edit = EditOf(register, plan);
        var after = FindingsIn(new OverlayTree(register.Tree, edit), [.. edit.Written]);
        var had = edit.Files.Where(file => file.Before is not null).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        had.IntersectWith(after.Select(finding => finding.Location.Path));
        var before = had.Count == 0 ? [] : FindingsIn(register.Tree, [.. had]).Select(Fingerprint).ToHashSet(StringComparer.Ordinal);
        return plan.With(after.Where(finding => !before.Contains(Fingerprint(finding))), isPartial);
    }

    private ImmutableArray<Diagnostic> FindingsIn(SourceTree tree, ImmutableArray<string> paths)
    {
        var units = paths.Select(OpenRegister.UnitFolderOf).OfType<string>().Distinct(StringComparer.Ordinal);
        return Pipeline.Run(tree, new RunOptions(screen.Environment.Today) { Only = [.. units], Paths = paths, Parallelism = Environment.ProcessorCount }).Diagnostics;
    }

    private ExitCode Conclude(OpenRegister register, ImportPlan plan, string command)
    {
        foreach (var finding in plan.Findings)
            screen.Out.WriteLine($"{finding.Location}: {Word(finding.Severity)} {finding.Descriptor.Code}: {finding.Message(screen.Language)}");
        foreach (var change in plan.Changes) Show(change);
        if (plan.HasErrors && !isPartial)
        {
            screen.Fail(TablesText.NothingImported(plan.Findings.Count(finding => finding.Severity == Severity.Error)));
            screen.Print(TablesText.MendTables(command));
            return ExitCode.Errors;
        }
        if (!isDry && Write(register, plan) is { } refusal) return refusal;
        if (plan.Files.IsEmpty && !plan.HasErrors) screen.Print(TablesText.NothingChanges);
        screen.Print(TablesText.Summary(
            plan.Counts.Rows, plan.Files.Length, plan.Changes.Count(change => change.IsNew), plan.Counts.Same, plan.Counts.Untouched, !isDry));
        if (!plan.Counts.Refused.IsEmpty) screen.Print(TablesText.Refused(string.Join(", ", plan.Counts.Refused), plan.Counts.Refused.Length));
        screen.Print(plan.HasErrors ? TablesText.MendTables(command) : RunText.Next(isDry && !plan.Files.IsEmpty ? command : "antt check"));
        return plan.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    private void Show(ImportChange change)
    {
        screen.Print(TablesText.DocumentLine(change.Unit, change.Title, change.Year, change.IsNew));
        if (!isDry) return;
        foreach (var value in change.Values) screen.Print(TablesText.ValueLine(value.Cell, value.Heading, value.Before, value.After));
    }

    private ExitCode? Write(OpenRegister register, ImportPlan plan)
    {
        var outcome = new EditJournal(register.Root).Apply(EditOf(register, plan));
        return outcome.State switch
        {
            EditState.Done => null,
            EditState.ChangedMeanwhile => screen.Fail(TablesText.ChangedMeanwhile(outcome.About)),
            EditState.Sealed => screen.Fail(ArchiveText.IsSealed(outcome.About)),
            EditState.Busy => screen.Fail(TablesText.RegisterBusy),
            EditState.Unfinished => screen.Fail(FilingText.Unfinished(outcome.About)),
            _ => screen.Fail(TablesText.CannotWrite(outcome.About)),
        };
    }

    private static RegisterEdit EditOf(OpenRegister register, ImportPlan plan) =>
        RegisterEdit.Of(register.Tree, plan.Files.Select(file => KeyValuePair.Create(file.Path, (byte[]?)file.Bytes.ToArray())));

    private static string Fingerprint(Diagnostic finding) => $"{finding.Location.Path}\n{finding.Descriptor.Code}\n{string.Join('\n', finding.Arguments)}";

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
