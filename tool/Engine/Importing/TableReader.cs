using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Facts;

namespace Antt.Engine.Importing;

/// <summary>Reads tables: bytes to lines of cells, each table under its kind. What cannot be read is said and left out.</summary>
internal sealed class TableReader(List<TableProblem> problems)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<Table> _tables = [];

    /// <summary>How many lines were read below the headings.</summary>
    public int Rows => _tables.Sum(table => table.Rows.Count);

    /// <summary>Reads a table.</summary>
    public void Read(TableFile file)
    {
        if (TextOf(file) is not { } text) return;
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var headings = lines[0].Split('\t');
        var kind = TableKind.All.FirstOrDefault(kind => kind.Headings.AsSpan().SequenceEqual(headings));
        if (kind is null)
        {
            problems.Add(new TableProblem(file.Path, 1, 1, TableWords.UnknownHeadings));
            return;
        }
        var day = DayOf(file.Path);
        if (kind.NeedsDay && day is null)
        {
            problems.Add(new TableProblem(file.Path, 1, 1, TableWords.NoDay));
            return;
        }
        var rows = new List<TableRow>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            var row = new TableRow(file, i + 1, lines[i].Split('\t'));
            if (!NormalForm.IsComposed(lines[i])) problems.Add(row.At(0, TableWords.NotComposed));
            else if (row.Cells.Length == headings.Length) rows.Add(row);
            else problems.Add(row.At(Math.Min(row.Cells.Length, headings.Length) - 1, TableWords.CellCount(row.Cells.Length, headings.Length)));
        }
        _tables.Add(new Table(kind, day ?? default, rows));
    }

    /// <summary>The lines of every table of a kind, with the day the table speaks of; the earliest table first.</summary>
    public IEnumerable<Table> Of(params TableKind[] kinds) => _tables.Where(table => kinds.Contains(table.Kind)).OrderBy(table => table.Day);

    private string? TextOf(TableFile file)
    {
        try
        {
            return Strict.GetString(file.Bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new TableProblem(file.Path, 1, 1, TableWords.NotText));
            return null;
        }
    }

    private static DateOnly? DayOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 10 ? null : IsoDay.Parse(path.AsSpan(dot - 10, 10));
    }
}

/// <summary>A table that was read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Day">The day it speaks of, where its kind has one.</param>
/// <param name="Rows">Its lines.</param>
internal sealed record Table(TableKind Kind, DateOnly Day, List<TableRow> Rows);
