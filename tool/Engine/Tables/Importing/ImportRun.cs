using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Reading;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Diagnostics;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Tables.Importing;

/// <summary>One import: rows to documents, documents held against their schema, units with a mistake left out.</summary>
internal sealed class ImportRun(RegisterShelf shelf, ImportOptions options, string? commune, List<ReadPage> pages, List<Diagnostic> findings)
{
    private const int MostNamed = 5;

    private readonly UnitFinder _units = new(shelf, commune);
    private readonly PlaceFinder _places = new(shelf);
    private readonly SortedDictionary<string, DocumentDraft> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<TableRow, string> _unitOf = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _otherYear = new(StringComparer.Ordinal);

    public ImportPlan Plan()
    {
        foreach (var page in pages.Where(page => !page.Heading.Sheet.IsYearly))
            foreach (var row in page.Rows) PlaceUnit(row);
        foreach (var page in pages.Where(page => page.Heading.Sheet.IsYearly))
            foreach (var row in page.Rows.Where(row => row.Year > 0)) PlaceYear(row);
        foreach (var draft in _drafts.Values) draft.Complete(commune);
        SettleLists();
        var changed = _drafts.Values.Where(IsChanged).ToList();
        var files = new Dictionary<DocumentDraft, OutputFile>(ReferenceEqualityComparer.Instance);
        foreach (var draft in changed) files.Add(draft, Write(draft));
        ReportOtherYears(changed);
        return Conclude(changed, files);
    }

    private void PlaceUnit(TableRow row)
    {
        FindPlace(row);
        var its = row.TextOf("commune", isOfDocument: false) ?? commune;
        var id = row.UnitText.Length > 0 ? row.UnitText : null;
        if (id is null || !_units.Has(id))
        {
            var named = Existing(row, its);
            if (id is null) id = named ?? _units.NewId(row.NameText, its ?? "");
            else if (named is not null)
            {
                findings.Add(TableDiagnostics.NoSuchUnit.At(row.UnitOrigin.Location, row.UnitOrigin.Name, CellWords.Quote(id), named));
                return;
            }
        }
        else if (_units.Find(row, findings) is null) return;
        if (id is null)
        {
            var missing = row.NameText.Length == 0 ? row.Sheet.Find("name", isOfDocument: false)! : row.Sheet.Unit;
            findings.Add(TableDiagnostics.EmptyRequiredCell.At(row.Origin.Location, Text(row.Origin.Row), missing.Heading));
            return;
        }
        _unitOf[row] = id;
        var folder = shelf.Units.TryGetValue(id, out var known) ? known : shelf.FolderIn(its ?? "", id);
        if (folder is null && its is null && row.Find("commune", isOfDocument: false) is null)
            findings.Add(TableDiagnostics.EmptyRequiredCell.At(row.Origin.Location, Text(row.Origin.Row), row.Sheet.Find("commune", isOfDocument: false)!.Heading));
        if (folder is null) return;
        if (known is null) _units.Add(id, row.NameText, its!);
        Draft(row, FolderOf(id) ?? folder, "unit.json", () => new JsonObject { ["id"] = id, ["states"] = new JsonArray() })?.Apply(row, findings);
    }

    /// <summary>The unit of that name in that commune, if the register has one.</summary>
    private string? Existing(TableRow row, string? its)
    {
        if (row.NameText.Length == 0) return null;
        var quiet = new List<Diagnostic>();
        var found = new UnitFinder(shelf, its).Find(row with { UnitText = "" }, quiet);
        return found is not null && shelf.StatesOf(found).Any(state => its is null || RegisterShelf.TextOf(state, "commune") == its) ? found : null;
    }

    /// <summary>Puts the place's id where somebody wrote a code or a name.</summary>
    private void FindPlace(TableRow row)
    {
        if (row.Find("commune", isOfDocument: false) is not { Reading.Says: CellSays.Value } cell) return;
        var text = cell.Reading.Value!.ToString();
        if (_places.Find(text) is { } place)
        {
            row.Cells[row.Cells.IndexOf(cell)] = cell with { Reading = CellReading.Of(JsonValue.Create(place)) };
            return;
        }
        var problem = TableDiagnostics.NoSuchPlace.At(cell.Origin.Location, cell.Origin.Name, CellWords.Quote(text), _places.Nearest(text));
        findings.Add(problem);
        row.Cells[row.Cells.IndexOf(cell)] = cell with { Reading = CellReading.Wrong(problem) };
    }

    private void PlaceYear(TableRow row)
    {
        if (_units.Find(row, findings) is not { } id) return;
        _unitOf[row] = id;
        if (FolderOf(id) is not { } folder) return;
        Draft(row, $"{folder}{Text(row.Year)}/", $"{row.Sheet.Document.Name}.json", () => NewYear(id, row))?.Apply(row, findings);
    }

    private static JsonObject NewYear(string id, TableRow row)
    {
        var document = new JsonObject { ["unit"] = id, ["year"] = row.Year };
        if (row.Sheet.Document == DocumentKinds.Registration && row.Find("form", isOfDocument: false) is null) document["form"] = "tt124";
        return document;
    }

    private string? FolderOf(string id) =>
        shelf.Units.TryGetValue(id, out var known) ? known
        : _drafts.Keys.FirstOrDefault(path => path.EndsWith($"/{id}/unit.json", StringComparison.Ordinal)) is { } added ? added[..^"unit.json".Length] : null;

    private DocumentDraft? Draft(TableRow row, string folder, string name, Func<JsonObject> create)
    {
        var path = folder + name;
        if (_drafts.TryGetValue(path, out var draft)) return draft;
        var before = shelf.Document(path);
        if (shelf.Has(path) && (_unreadable.Contains(path) || before is null || !IsSound(path, row.Sheet.Document)))
        {
            if (_unreadable.Add(path)) findings.Add(TableDiagnostics.FileOfRegisterUnread.At(row.Origin.Location, Text(row.Origin.Row), path));
            return null;
        }
        return _drafts[path] = new DocumentDraft(path, row.Sheet.Document, before, before?.DeepClone() as JsonObject ?? create());
    }

    private bool IsSound(string path, DocumentKind kind)
    {
        var problems = new List<Diagnostic>();
        Check(new OutputFile(path, shelf.Bytes(path)), kind, problems);
        return !problems.Exists(problem => problem.Severity == Severity.Error);
    }

    private static bool IsChanged(DocumentDraft draft) => draft.Rows.Any() && (draft.Before is null || !JsonNode.DeepEquals(draft.Before, draft.Root));

    /// <summary>The file as it would be; what its schema says about it is said about the cells it came from.</summary>
    private OutputFile Write(DocumentDraft draft)
    {
        var file = new OutputFile(draft.Path, CanonicalJson.Write(draft.Root, draft.Kind));
        var problems = new List<Diagnostic>();
        if (Check(file, draft.Kind, problems) is not { } tree) return file;
        foreach (var problem in problems)
        {
            var pointer = DocumentPointer.At(tree, problem.Location);
            if (problem.Descriptor == ValidateDiagnostics.MissingKey) ReportMissing(draft, $"{pointer}/{problem.Arguments[0]}");
            else findings.Add(problem with { Location = draft.OriginOf(pointer)?.Location ?? problem.Location });
        }
        return file;
    }

    private void ReportMissing(DocumentDraft draft, string pointer)
    {
        if (draft.IsWrong(pointer)) return;
        var (row, column) = draft.RowOf(pointer);
        var at = column is null ? 0 : row.ColumnOf(column);
        findings.Add(TableDiagnostics.EmptyRequiredCell.At(row.Origin.Place.At(row.Origin.Row, Math.Max(1, at)), Text(row.Origin.Row), column?.Heading ?? pointer[1..].Replace('/', '.')));
    }

    private static JsonTree? Check(OutputFile file, DocumentKind kind, List<Diagnostic> problems)
    {
        var tree = new JsonReader().Read(new SourceFile(file.Path, file.Bytes), problems);
        if (tree is not null) Schemas.For(kind).Check(tree, problems);
        return tree;
    }

    /// <summary>Last year's table is often handed in again: rows of another year than the one at hand are refused when they would change anything.</summary>
    private void ReportOtherYears(List<DocumentDraft> changed)
    {
        ImmutableArray<int> asked = options.Years.IsEmpty ? [options.ThisYear] : options.Years;
        var others = changed.SelectMany(draft => draft.Rows).Where(row => row.Year > 0 && !asked.Contains(row.Year));
        foreach (var group in others.GroupBy(row => (row.Origin.Place, row.Year)))
        {
            var first = group.MinBy(row => row.Origin.Row)!;
            findings.Add(TableDiagnostics.OtherYear.At(
                first.Origin.Location, Text(group.Count()), Text(first.Origin.Row), Text(group.Key.Year), string.Join(", ", asked)));
            foreach (var row in group) _otherYear.Add(_unitOf[row]);
        }
    }

    /// <summary>Says, once a sheet, which entries of the register its rows do not hold, and what becomes of them.</summary>
    private void SettleLists()
    {
        var unheld = _drafts.Values.SelectMany(draft => draft.Settle(options.IsReplacingLists, findings)).ToList();
        var said = options.IsReplacingLists ? TableDiagnostics.EntriesTakenOut : TableDiagnostics.EntriesNotInTable;
        foreach (var sheet in unheld.GroupBy(entries => (entries.Row.Origin.Place, entries.List)))
        {
            var named = sheet.Select(entries => $"{_unitOf[entries.Row]} {Text(entries.Row.Year)}: {string.Join(", ", entries.Names)}").ToList();
            var shown = string.Join("; ", named.Take(MostNamed)) + (named.Count > MostNamed ? "; …" : "");
            findings.Add(said.At(sheet.First().Row.Origin.Location, Text(sheet.Sum(entries => entries.Names.Length)), sheet.Key.List, shown));
        }
    }

    private ImportPlan Conclude(List<DocumentDraft> changed, Dictionary<DocumentDraft, OutputFile> files)
    {
        var refused = Refused();
        var isStopped = !options.IsPartial && findings.Exists(finding => finding.Severity == Severity.Error);
        var kept = changed.Where(draft => !draft.Rows.Any(row => refused.Contains(_unitOf[row]))).ToList();
        var changes = kept.Select(draft => new ImportChange(
            _unitOf[draft.Rows.First()], draft.Rows.First().Year, draft.Path, TableSheets.All.First(sheet => sheet.Document == draft.Kind).Title, draft.Before is null,
            [.. draft.Changes.Select(change => new ImportedValue(
                change.Cell.Origin.Location, change.Cell.Origin.Name, change.Cell.Of.Heading, change.Before, change.After)),
            .. draft.TakenOut.Select(entry => new ImportedValue(entry.Origin.Location, entry.Origin.Name, entry.Heading, entry.Name, ""))]));
        var rows = pages.Sum(page => page.Rows.Count);
        var touched = changed.SelectMany(draft => draft.Changes).Select(change => change.Row).Distinct().Count();
        findings.Sort(Diagnostic.Order);
        return new ImportPlan(
            [.. findings.Distinct()], [.. changes], isStopped ? [] : [.. kept.Select(draft => files[draft])],
            new ImportCounts(rows, rows - touched, pages.Sum(page => page.Untouched), [.. refused.Where(unit => unit.Length > 0)]))
        {
            Drafts = [.. kept],
        };
    }

    /// <summary>The units with a mistake in any row, by the rows that mistakes stand in; all of a sheet whose headings are wrong.</summary>
    private SortedSet<string> Refused()
    {
        var refused = new SortedSet<string>(_otherYear, StringComparer.Ordinal);
        var wrong = findings.Where(finding => finding.Severity == Severity.Error).ToLookup(finding => finding.Location.Path, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var lines = wrong[page.Place.Whole.Path].ToList();
            var isWhole = lines.Exists(finding => finding.Location.Line <= page.Heading.Row.Number || finding.Descriptor == TableDiagnostics.MergedData);
            var rows = lines.Select(finding => finding.Location.Line).ToHashSet();
            foreach (var row in page.Rows)
                if (isWhole || rows.Contains(row.Origin.Row)) refused.Add(_unitOf.GetValueOrDefault(row, row.UnitText));
        }
        return refused;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
