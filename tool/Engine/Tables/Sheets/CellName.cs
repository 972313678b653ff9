using System.Globalization;

namespace Antt.Engine.Tables.Sheets;

/// <summary>Names of cells as table programs show them: B7.</summary>
public static class CellName
{
    private const int Letters = 26;

    /// <summary>The letters of a column, from 1: A … Z, AA …</summary>
    public static string OfColumn(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters) name = (char)('A' + ((rest - 1) % Letters)) + name;
        return name;
    }

    /// <summary>The name of a cell.</summary>
    public static string Of(int row, int column) => OfColumn(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Row and column of a name; zeros when it is none.</summary>
    public static (int Row, int Column) Parse(ReadOnlySpan<char> name)
    {
        var (column, at) = (0, 0);
        for (; at < name.Length && at < 3 && char.IsAsciiLetter(name[at]); at++) column = (column * Letters) + (char.ToUpperInvariant(name[at]) - 'A' + 1);
        return column > 0 && int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? (row, column) : (0, 0);
    }
}
