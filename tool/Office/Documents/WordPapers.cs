using System.Collections.Immutable;
using Antt.Engine.Drafting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Antt.Office.Documents;

/// <summary>Papers as one Word document (.docx): A4, Times New Roman, the margins of administrative papers, each paper a section of its own.</summary>
public static class WordPapers
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const int LetterWidth = 9355;
    private const int CertificateWidth = 14570;
    private const int IssuerWidth = 3700;

    /// <summary>The bytes of the document; the same papers give the same bytes.</summary>
    /// <param name="papers">The papers, in order.</param>
    public static byte[] Write(ImmutableArray<Paper> papers)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddNewPart<MainDocumentPart>(MainType, "main"); // a name of our own: the package would make one up anew each time
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of();
            var body = new Body();
            for (var i = 0; i < papers.Length; i++) Add(papers[i], i == papers.Length - 1, body, new WordPictures(main));
            main.Document = new Document(body);
        }
        return SteadyZip.Of(file.ToArray());
    }

    /// <summary>Writes a paper; the frame of a certificate belongs to its section, which ends with its last paragraph.</summary>
    private static void Add(Paper paper, bool isLast, Body body, WordPictures pictures)
    {
        var width = paper.Form == PaperForm.Certificate ? CertificateWidth : LetterWidth;
        if (paper.Letterhead.Mark.Length > 0) body.Append(WordText.Line(paper.Letterhead.Mark, WordStyles.Mark));
        body.Append(paper.Form == PaperForm.Certificate ? Nation(paper.Letterhead, withDay: false) : [Head(paper.Letterhead)]);
        body.Append(WordText.Blocks(paper.Body, paper.Form, width, pictures));
        if (!paper.Closing.Recipients.IsEmpty || !paper.Closing.Signature.IsEmpty) body.Append(Foot(paper, width));
        if (!paper.Annex.IsEmpty) body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
        body.Append(WordText.Blocks(paper.Annex, paper.Form, width, pictures));
        if (isLast) body.Append(WordStyles.Section(paper.Form));
        else body.Append(new Paragraph(new ParagraphProperties(WordStyles.Section(paper.Form))));
    }

    private static Table Head(Letterhead head)
    {
        var left = new List<OpenXmlElement>();
        if (head.Superior.Length > 0) left.Add(WordText.Line(head.Superior, WordStyles.Head));
        left.AddRange(head.Issuer.Select(static line => WordText.Line(line, WordStyles.Head, bold: true)));
        left.Add(WordText.Line("", WordStyles.Rule));
        left.Add(WordText.Line(head.Number, WordStyles.Head));
        return WordText.Columns([IssuerWidth, LetterWidth - IssuerWidth], [left, Nation(head, withDay: true)]);
    }

    private static List<OpenXmlElement> Nation(Letterhead head, bool withDay)
    {
        var lines = new List<OpenXmlElement>
        {
            WordText.Line(Letterhead.Nation, WordStyles.Head, bold: true), WordText.Line(Letterhead.Motto, WordStyles.Motto, bold: true), WordText.Line("", WordStyles.Rule),
        };
        if (withDay) lines.Add(WordText.Line(head.PlaceAndDay, WordStyles.Head, italic: true));
        return lines;
    }

    private static Table Foot(Paper paper, int width)
    {
        var left = new List<OpenXmlElement>();
        if (!paper.Closing.Recipients.IsEmpty) left.Add(WordText.Line("Nơi nhận:", WordStyles.Recipient, bold: true, italic: true));
        left.AddRange(paper.Closing.Recipients.Select(static recipient => WordText.Line("- " + recipient, WordStyles.Recipient)));
        if (left.Count == 0) left.Add(WordText.Line("", WordStyles.Recipient));
        var right = new List<OpenXmlElement>();
        if (paper.Form == PaperForm.Certificate) right.Add(WordText.Line(paper.Letterhead.PlaceAndDay, WordStyles.Head, italic: true));
        right.AddRange(paper.Closing.Signature.Select(static line => WordText.Line(line, WordStyles.Head, bold: true)));
        for (var i = 0; i < 4; i++) right.Add(WordText.Line("", WordStyles.Head));
        return WordText.Columns([width / 2, width - width / 2], [left, right]);
    }
}
