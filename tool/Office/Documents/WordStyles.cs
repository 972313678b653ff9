using Antt.Engine.Drafting;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Antt.Office.Documents;

/// <summary>How the paragraphs, tables and pages of an administrative paper look; sizes in half points, lengths in twentieths of a point.</summary>
internal static class WordStyles
{
    public const string Head = "Head";
    public const string Motto = "Motto";
    public const string Rule = "Rule";
    public const string Mark = "Mark";
    public const string Recipient = "Recipient";
    public const string Cell = "Cell";
    public const string CellHead = "CellHead";
    public const string Code = "Code";

    /// <summary>Stands before the name of a style that looks different on a certificate.</summary>
    public const string Certificate = "Certificate";

    private const string Red = "8A1C1C";
    private const string Font = "Times New Roman";

    public static Styles Of() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font }, new FontSize { Val = "28" }, new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Style(nameof(PaperStyle.Title), Centred, size: "30", bold: true, before: "240"),
        Style(nameof(PaperStyle.Subject), Centred, bold: true, after: "120"),
        Style(nameof(PaperStyle.Ground), Justified, italic: true, after: "80", firstLine: "567"),
        Style(nameof(PaperStyle.Body), Justified, after: "100", firstLine: "567"),
        Style(nameof(PaperStyle.Item), Justified, after: "60", left: "567"),
        Style(Head, Centred, size: "24"),
        Style(Motto, Centred, size: "26"),
        Style(Rule, Centred, size: "4", rule: "1300", after: "80"),
        Style(Mark, Centred, size: "22", bold: true, after: "120", rule: "0"),
        Style(Recipient, JustificationValues.Left, size: "22"),
        Style(Cell, JustificationValues.Left, size: "24"),
        Style(CellHead, Centred, size: "24", bold: true),
        Style(Code, Centred, before: "60", after: "60"),
        Style(Certificate + nameof(PaperStyle.Title), Centred, size: "64", bold: true, before: "200", after: "120", colour: Red),
        Style(Certificate + nameof(PaperStyle.Subject), Centred, size: "40", bold: true, before: "60", after: "60"),
        Style(Certificate + nameof(PaperStyle.Body), Centred, size: "28", after: "60"));

    public static TableBorders Lines() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    /// <summary>A4: upright with 20, 15, 20 and 30 mm of margin, or across within a double frame.</summary>
    public static SectionProperties Section(PaperForm form) => form == PaperForm.Certificate
        ? new SectionProperties(
            new SectionType { Val = SectionMarkValues.NextPage }, new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = 1134, Bottom = 850, Left = 1134, Right = 1134, Header = 400, Footer = 400, Gutter = 0 },
            new PageBorders(Frame<TopBorder>(), Frame<LeftBorder>(), Frame<BottomBorder>(), Frame<RightBorder>()) { OffsetFrom = PageBorderOffsetValues.Page })
        : new SectionProperties(
            new SectionType { Val = SectionMarkValues.NextPage }, new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 850, Header = 567, Footer = 567, Gutter = 0 });

    private static JustificationValues Centred => JustificationValues.Center;

    private static JustificationValues Justified => JustificationValues.Both;

    private static Style Style(
        string name, JustificationValues justified, string? size = null, bool bold = false, bool italic = false, string before = "0", string after = "0",
        string? firstLine = null, string? left = null, string? rule = null, string? colour = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (rule is not null) paragraph.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1 }));
        paragraph.Append(new SpacingBetweenLines { Before = before, After = after });
        if (firstLine is not null || left is not null || rule is not null)
            paragraph.Append(new Indentation { FirstLine = firstLine, Left = left ?? rule, Right = rule });
        paragraph.Append(new Justification { Val = justified });
        var letters = new StyleRunProperties();
        if (bold) letters.Append(new Bold());
        if (italic) letters.Append(new Italic());
        if (colour is not null) letters.Append(new Color { Val = colour });
        if (size is not null) letters.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, letters) { Type = StyleValues.Paragraph, StyleId = name, CustomStyle = true };
    }

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0 };

    private static T Frame<T>() where T : BorderType, new() => new() { Val = BorderValues.Double, Size = 12, Space = 24, Color = Red };
}
