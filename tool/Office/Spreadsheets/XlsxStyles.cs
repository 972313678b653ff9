using Antt.Engine.Tables.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Antt.Office.Spreadsheets;

/// <summary>How cells look. The numbers are places in the list of formats.</summary>
internal static class XlsxStyles
{
    public const uint Explanation = 3;
    public const uint Guide = 9;

    /// <summary>How a cell of a row that is there already and names its unit or year looks.</summary>
    private const uint LockedText = 10;
    private const uint LockedNumber = 11;

    private const uint DayFormat = 164;
    private const uint TextFormat = 49;

    public static uint Heading(ColumnDraft column) => column.IsRequired ? 2u : 1u;

    public static uint Cell(ColumnDraft column) => (column.Kind, column.IsGiven) switch
    {
        (CellKind.Day, _) => 5,
        (CellKind.Number, false) => 6,
        (CellKind.Number, true) => 8,
        (_, true) => 7,
        _ => 4,
    };

    /// <summary>A cell in a row made ready: what tells whose row it is cannot be typed over by mistake.</summary>
    public static uint ReadyCell(ColumnDraft column) => !column.IsGiven ? Cell(column) : column.Kind == CellKind.Number ? LockedNumber : LockedText;

    public static Stylesheet Build() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }) { Count = 1 },
        new Fonts(
            FontOf(11, null, bold: false, italic: false), FontOf(11, "FFFFFFFF", bold: true, italic: false), FontOf(8, "FF595959", bold: false, italic: true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            FillOf("FF1F4E79"), FillOf("FF7B1E1E"), FillOf("FFF2F2F2")) { Count = 5 },
        new Borders(new Border(), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            Format(font: 1, fill: 2, wrap: true, centre: true),
            Format(font: 1, fill: 3, wrap: true, centre: true),
            Format(font: 2, fill: 4, wrap: true),
            Format(number: TextFormat, isOpen: true),
            Format(number: DayFormat, isOpen: true),
            Format(isOpen: true),
            Format(fill: 4, number: TextFormat, isOpen: true),
            Format(fill: 4, isOpen: true),
            Format(wrap: true),
            Format(fill: 4, number: TextFormat),
            Format(fill: 4)) { Count = 12 });

    private static CellFormat Format(uint font = 0, uint fill = 0, uint number = 0, bool wrap = false, bool centre = false, bool isOpen = false)
    {
        var format = new CellFormat { FontId = font, FillId = fill, BorderId = 1, NumberFormatId = number, FormatId = 0, ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true };
        var alignment = new Alignment { Vertical = centre ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top };
        if (wrap) alignment.WrapText = true;
        if (centre) alignment.Horizontal = HorizontalAlignmentValues.Center;
        format.Append(alignment);
        format.ApplyAlignment = true;
        if (!isOpen) return format;
        format.Append(new Protection { Locked = false });
        format.ApplyProtection = true;
        return format;
    }

    private static Font FontOf(double size, string? colour, bool bold, bool italic)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (italic) font.Append(new Italic());
        font.Append(new FontSize { Val = size });
        if (colour is not null) font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Fill FillOf(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin()
    {
        static Color Grey() => new() { Rgb = "FFBFBFBF" };
        return new Border(
            new LeftBorder(Grey()) { Style = BorderStyleValues.Thin }, new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
            new TopBorder(Grey()) { Style = BorderStyleValues.Thin }, new BottomBorder(Grey()) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
    }
}
