using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Antt.Engine.Drafting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Antt.Office.Documents;

/// <summary>Words, tables and codes as the elements of a Word document.</summary>
internal static class WordText
{
    private const int MostWeight = 40;

    /// <summary>A bold letter of a table, in twentieths of a point.</summary>
    private const int LetterWidth = 140;

    /// <summary>What a cell leaves free on both sides together.</summary>
    private const int CellMargins = 220;

    public static Paragraph Line(string words, string style, bool bold = false, bool italic = false) => Paragraph(style, [new PaperRun(words, bold, italic)]);

    /// <summary>Blocks one below the other; Word would run two tables together that nothing stands between.</summary>
    public static IEnumerable<OpenXmlElement> Blocks(ImmutableArray<PaperBlock> blocks, PaperForm form, int width, WordPictures pictures)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0 && blocks[i] is PaperTable && blocks[i - 1] is PaperTable) yield return Line("", WordStyles.Cell);
            yield return blocks[i] switch
            {
                PaperText text => Paragraph(
                    (form == PaperForm.Certificate ? WordStyles.Certificate : "") + text.Style,
                    text.Style == PaperStyle.Item ? [new PaperRun("- ", false, false), .. text.Runs] : text.Runs),
                PaperTable table => Table(table, width),
                PaperCode code => pictures.Code(code.Text),
                var other => throw new InvalidOperationException($"{other.GetType().Name} has no form in Word."),
            };
        }
    }

    /// <summary>Columns side by side without lines between them.</summary>
    public static Table Columns(int[] widths, List<OpenXmlElement>[] contents)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        for (var i = 0; i < widths.Length; i++)
        {
            var cell = new TableCell(new TableCellProperties(Width(widths[i])));
            cell.Append(contents[i]);
            row.Append(cell);
        }
        return new Table(new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Twips(widths.Sum()) }, Fixed()), Grid(widths), row);
    }

    private static Table Table(PaperTable table, int width)
    {
        var widths = Widths(table, width);
        var drawn = new Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Twips(width) }, WordStyles.Lines(), Fixed()), Grid(widths));
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = new TableRow(i == 0 ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
            for (var column = 0; column < table.Rows[i].Length; column++)
            {
                var runs = i == 0 ? [.. table.Rows[i][column].Select(static run => run with { IsBold = true })] : table.Rows[i][column];
                row.Append(new TableCell(
                    new TableCellProperties(Width(widths[Math.Min(column, widths.Length - 1)])), Paragraph(i == 0 ? WordStyles.CellHead : WordStyles.Cell, runs)));
            }
            drawn.Append(row);
        }
        return drawn;
    }

    /// <summary>
    /// Room for the longest word of each column, so that none is broken where all fit; what is left goes by the longest cell, within bounds, so that a number
    /// does not take as much as a name.
    /// </summary>
    private static int[] Widths(PaperTable table, int width)
    {
        var columns = table.Rows.IsEmpty ? 1 : Math.Max(1, table.Rows.Max(static row => row.Length));
        var (least, weights) = (new int[columns], new int[columns]);
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                var text = string.Concat(row[i].Select(static run => run.Text));
                weights[i] = Math.Max(weights[i], Math.Min(text.Length, MostWeight));
                least[i] = Math.Max(least[i], CellMargins + Math.Min(MostWeight, text.Split(' ', '\n').Max(static word => word.Length)) * LetterWidth);
            }
        }
        var (all, total) = (least.Sum(), Math.Max(1, weights.Sum()));
        return [.. least.Select((own, i) => all >= width ? width * own / all : own + (width - all) * weights[i] / total)];
    }

    private static Paragraph Paragraph(string style, ImmutableArray<PaperRun> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var run in runs)
        {
            var written = new Run();
            if (run.IsBold || run.IsItalic)
            {
                var look = new RunProperties();
                if (run.IsBold) look.Append(new Bold());
                if (run.IsItalic) look.Append(new Italic());
                written.Append(look);
            }
            var lines = run.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0) written.Append(new Break());
                written.Append(new Text(WithoutControls(lines[i])) { Space = SpaceProcessingModeValues.Preserve });
            }
            paragraph.Append(written);
        }
        return paragraph;
    }

    private static TableGrid Grid(int[] widths) => new(widths.Select(static width => new GridColumn { Width = Twips(width) }));

    private static TableCellWidth Width(int width) => new() { Type = TableWidthUnitValues.Dxa, Width = Twips(width) };

    private static TableLayout Fixed() => new() { Type = TableLayoutValues.Fixed };

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);

    /// <summary>XML has no way to write most control characters, halves of pairs and what is no character.</summary>
    private static string WithoutControls(string words) =>
        words.All(static letter => !char.IsControl(letter) && XmlConvert.IsXmlChar(letter)) ? words
            : string.Concat(words.EnumerateRunes().Where(static rune => !Rune.IsControl(rune) && rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF)).Select(static rune => rune.ToString()));
}
