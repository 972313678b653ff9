using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Exporting;
using Antt.Engine.Tables.Importing;
using Antt.Engine.Tables.Sheets;
using Antt.Model;
using Antt.Office.Spreadsheets;

namespace Antt.Cli.Commands.Tables;

/// <summary>What table somebody asked for.</summary>
internal sealed record TableRequest(string Kind, string? Output, string? Commune, string? Unit, int? Year);

/// <summary>Writes a table: one to be filled in, or what the register has.</summary>
internal sealed record TableWriting(Screen Screen, bool IsTemplate)
{
    private const string Workbook = ".xlsx";
    private const string Text = ".csv";

    public ExitCode Run(TableRequest request)
    {
        if (!TableSheets.Kinds.Contains(request.Kind))
            return Screen.Refuse(TablesText.NoSuchKind(request.Kind, string.Join(", ", TableSheets.Kinds), ClosestName.To(request.Kind, TableSheets.Kinds)));
        if (request.Output is null) return Screen.Refuse(TablesText.OutMissing("-o"));
        var ending = Path.GetExtension(request.Output).ToLowerInvariant();
        if (ending != Workbook && (IsTemplate || ending != Text))
            return Screen.Refuse(TablesText.WrongEnding(request.Output, IsTemplate ? Workbook : $"{Workbook}, {Text}"));
        if (!OpenRegister.TryOpen(Screen, near: null, out var register)) return ExitCode.Usage;
        var shelf = new RegisterShelf(register.Tree);
        if (!RegisterPlace.TryFind(Screen, shelf, request.Commune, out var commune)) return ExitCode.Usage;
        if (request.Unit is { } unit && !shelf.Units.ContainsKey(unit)) return Screen.Refuse(RunText.UnknownUnit(unit, ClosestName.To(unit, shelf.Units.Keys)));
        var year = request.Year ?? (IsTemplate ? RegisterPlace.ThisYear(shelf, Screen) : null);
        if (year is { } asked && !shelf.Years().Contains(asked)) return Screen.Refuse(RunText.YearNotDeclared(asked, string.Join(", ", shelf.Years())));

        var book = TableExport.Build(shelf, new ExportOptions(request.Kind) { Commune = commune, Unit = request.Unit, Year = year, IsTemplate = IsTemplate });
        if (book.Pages.IsEmpty) return Screen.Fail(TablesText.NothingToWrite);
        return Write(Path.GetFullPath(request.Output, Screen.Environment.CurrentFolder), ending == Workbook, book)
            ? Close(request, book, shelf) : Screen.Refuse(TablesText.CannotWrite(request.Output));
    }

    private ExitCode Close(TableRequest request, BookDraft book, RegisterShelf shelf)
    {
        var pages = book.Pages.Where(page => !page.IsGuide).ToList();
        Screen.Print(TablesText.Written(request.Output!, pages.Count, pages.Sum(page => page.Rows.Length)));
        Screen.Print(RunText.Next($"antt import {Quoted(request.Output!)} --dry-run"));
        foreach (var path in shelf.Unread) Screen.Tell(RunText.LeftOut(path));
        return shelf.Unread.Count > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>A workbook as one file; text as one file a sheet.</summary>
    private static bool Write(string path, bool isWorkbook, BookDraft book)
    {
        try
        {
            WholeFiles.Write(Path.GetDirectoryName(path)!, isWorkbook ? [new OutputFile(path, Spreadsheet.WriteWorkbook(book))] : book.Pages.Select(page => new OutputFile(
                book.Pages.Length == 1 ? path : Path.ChangeExtension(path, null) + "-" + PlainLetters.Slug(page.Name) + Text, Spreadsheet.WriteText(page))));
            return true;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return false;
        }
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
