using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Tables.Exporting;
using Antt.Engine.Tables.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Antt.Office.Spreadsheets;

/// <summary>The values offered in drop-down lists, on a sheet kept out of sight; every list once.</summary>
internal sealed class XlsxLists
{
    private readonly List<ImmutableArray<string>> _lists = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public bool IsEmpty => _lists.Count == 0;

    /// <summary>Where the list stands.</summary>
    public string RangeOf(ImmutableArray<string> values)
    {
        var key = string.Join('\n', values);
        if (!_known.TryGetValue(key, out var place))
        {
            _known[key] = place = _lists.Count;
            _lists.Add(values);
        }
        var column = CellName.OfColumn(place + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{BookMarks.ListsName}!${column}$1:${column}${values.Length}");
    }

    public Worksheet ToWorksheet()
    {
        var rows = new SheetData();
        for (var i = 0; i < _lists.Max(list => list.Length); i++)
        {
            var row = new Row { RowIndex = (uint)i + 1 };
            for (var column = 0; column < _lists.Count; column++)
            {
                if (i >= _lists[column].Length) continue;
                row.Append(new Cell { CellReference = CellName.Of(i + 1, column + 1), DataType = CellValues.InlineString, InlineString = new InlineString(new Text(_lists[column][i])) });
            }
            rows.Append(row);
        }
        return new Worksheet(rows);
    }
}
