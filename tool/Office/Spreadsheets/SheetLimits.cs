namespace Antt.Office.Spreadsheets;

/// <summary>How large a spreadsheet may be. A commune's tables need a hundredth of it.</summary>
internal static class SheetLimits
{
    public const int Megabyte = 1 << 20;
    public const int FileBytes = 32 * Megabyte;
    public const int PartBytes = 64 * Megabyte;
    public const long AllBytes = 192L * Megabyte;
    public const int Parts = 2_000;
    public const int Rows = 100_000;
    public const int Columns = 1_000;
    public const int Cells = 2_000_000;
    public const int CellLetters = 32_767;
    public const int Depth = 100;
    public const int Attributes = 1_000;
    public const int Elements = 6_000_000;
    public const int ElementsTogether = 400_000;

    public static string Shown => FormattableString.Invariant($"{FileBytes / Megabyte} MB ({PartBytes / Megabyte} MB/xml), {Rows} × {Columns}");
}

/// <summary>A spreadsheet goes beyond a limit.</summary>
internal sealed class SheetLimitException(string message) : Exception(message);
