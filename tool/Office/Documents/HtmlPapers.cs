using System.Collections.Immutable;
using System.Text;
using Antt.Engine;
using Antt.Engine.Drafting;

namespace Antt.Office.Documents;

/// <summary>Papers as one HTML page that prints as they should look: A4, each on pages of its own, nothing loaded from elsewhere.</summary>
public static class HtmlPapers
{
    private const string Style = """
        @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
        @page certificate { size: A4 landscape; margin: 12mm; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #e9e9e6; color: #000; font: 14pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; }
        article { background: #fff; max-width: 210mm; margin: 8mm auto; padding: 20mm 15mm 20mm 30mm; overflow-wrap: anywhere; }
        header { display: grid; grid-template-columns: 2fr 3fr; gap: 6mm; text-align: center; font-size: 13pt; line-height: 1.25; }
        header p { margin: 0; }
        header .rule::after { content: ""; display: block; width: 40%; margin: 1mm auto 3mm; border-top: 0.6pt solid #000; }
        header .motto { font-size: 14pt; }
        .mark { text-align: center; font-weight: bold; border: 0.6pt solid #000; padding: 1mm; margin: 0 0 4mm; font-size: 11pt; }
        .title { text-align: center; font-size: 15pt; font-weight: bold; margin: 8mm 0 0; }
        .subject { text-align: center; font-weight: bold; margin: 0 0 4mm; }
        .subject + .subject { margin-top: -4mm; }
        .body, .ground { text-align: justify; text-indent: 10mm; margin: 2mm 0; }
        .ground { font-style: italic; }
        .item { text-align: justify; margin: 1mm 0 1mm 10mm; }
        .item::before { content: "- "; }
        table { border-collapse: collapse; width: 100%; margin: 3mm 0; font-size: 12pt; line-height: 1.25; }
        th, td { border: 0.6pt solid #000; padding: 1mm 1.5mm; vertical-align: top; text-align: left; }
        th { text-align: center; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        footer { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 6mm; break-inside: avoid; }
        footer ul { list-style: none; margin: 0; padding: 0; font-size: 11pt; }
        footer li::before { content: "- "; }
        footer b i { font-size: 12pt; }
        footer .sign { text-align: center; font-weight: bold; }
        footer .sign p { margin: 0; }
        footer .sign p:last-child { padding-bottom: 28mm; }
        .annex { break-before: page; border-top: 0.6pt dashed #999; margin-top: 8mm; }
        .code { text-align: center; margin: 3mm 0; }
        .code svg { width: 30mm; height: 30mm; }
        .certificate { page: certificate; max-width: 297mm; padding: 14mm; text-align: center; outline: 3pt double #8a1c1c; outline-offset: -6mm; }
        .certificate header { grid-template-columns: 1fr; }
        .certificate .title { font-size: 30pt; color: #8a1c1c; letter-spacing: 1pt; margin: 5mm 0; }
        .certificate .subject { font-size: 20pt; }
        .certificate .body { text-align: center; text-indent: 0; }
        .certificate footer { grid-template-columns: 1fr 1fr; margin-top: 2mm; }
        @media print {
          body { background: none; }
          article { margin: 0; padding: 0; max-width: none; break-after: page; }
          article:last-child { break-after: auto; }
          .certificate { min-height: 180mm; padding: 12mm; outline-offset: 0; }
          .annex { border-top: 0; margin-top: 0; }
        }
        @media (max-width: 600px) { article { padding: 6mm; } header { grid-template-columns: 1fr; } table { font-size: 10pt; } }
        """;

    /// <summary>The page.</summary>
    /// <param name="papers">The papers, in order.</param>
    public static string Write(ImmutableArray<Paper> papers)
    {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(HtmlText.Of(Title(papers))).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
        foreach (var paper in papers) Write(paper, page);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string Title(ImmutableArray<Paper> papers)
    {
        var titles = papers.SelectMany(static paper => paper.Body).OfType<PaperText>().Where(static text => text.Style == PaperStyle.Title);
        return titles.FirstOrDefault() is { } title ? string.Concat(title.Runs.Select(static run => run.Text)) : "Văn bản";
    }

    private static void Write(Paper paper, StringBuilder page)
    {
        page.Append(paper.Form == PaperForm.Certificate ? "<article class=\"certificate\">\n" : "<article>\n");
        if (paper.Letterhead.Mark.Length > 0) Line("p", "mark", paper.Letterhead.Mark, page);
        Write(paper.Letterhead, paper.Form, page);
        foreach (var block in paper.Body) Write(block, page);
        Write(paper.Closing, paper.Form == PaperForm.Certificate ? paper.Letterhead.PlaceAndDay : "", page);
        if (!paper.Annex.IsEmpty)
        {
            page.Append("<section class=\"annex\">\n");
            foreach (var block in paper.Annex) Write(block, page);
            page.Append("</section>\n");
        }
        page.Append("</article>\n");
    }

    private static void Write(Letterhead head, PaperForm form, StringBuilder page)
    {
        page.Append("<header>\n");
        if (form == PaperForm.Letter)
        {
            page.Append("<div>\n");
            if (head.Superior.Length > 0) Line("p", "", head.Superior, page);
            for (var i = 0; i < head.Issuer.Length; i++) Line("p", i == head.Issuer.Length - 1 ? "rule" : "", head.Issuer[i], page, "b");
            if (head.Number.Length > 0) Line("p", "", head.Number, page);
            page.Append("</div>\n");
        }
        page.Append("<div>\n");
        Line("p", "", Letterhead.Nation, page, "b");
        Line("p", "motto rule", Letterhead.Motto, page, "b");
        if (form == PaperForm.Letter) Line("p", "", head.PlaceAndDay, page, "i");
        page.Append("</div>\n</header>\n");
    }

    private static void Write(Closing closing, string placeAndDay, StringBuilder page)
    {
        if (closing.Recipients.IsEmpty && closing.Signature.IsEmpty) return;
        page.Append("<footer>\n<div>\n");
        if (!closing.Recipients.IsEmpty)
        {
            page.Append("<b><i>Nơi nhận:</i></b>\n<ul>\n");
            foreach (var recipient in closing.Recipients) Line("li", "", recipient, page);
            page.Append("</ul>\n");
        }
        page.Append("</div>\n<div class=\"sign\">\n");
        if (placeAndDay.Length > 0) Line("p", "", placeAndDay, page, "i");
        foreach (var line in closing.Signature) Line("p", "", line, page);
        page.Append("</div>\n</footer>\n");
    }

    private static void Write(PaperBlock block, StringBuilder page)
    {
        switch (block)
        {
            case PaperText text:
                page.Append("<p class=\"").Append(text.Style.ToString().ToLowerInvariant()).Append("\">");
                Write(text.Runs, page);
                page.Append("</p>\n");
                break;
            case PaperTable table:
                page.Append("<table>\n");
                for (var i = 0; i < table.Rows.Length; i++)
                {
                    page.Append(i switch { 0 => "<thead>\n<tr>", 1 => "<tbody>\n<tr>", _ => "<tr>" });
                    foreach (var cell in table.Rows[i])
                    {
                        page.Append(i == 0 ? "<th scope=\"col\">" : "<td>");
                        Write(cell, page);
                        page.Append(i == 0 ? "</th>" : "</td>");
                    }
                    page.Append(i == 0 ? "</tr>\n</thead>\n" : "</tr>\n");
                }
                page.Append(table.Rows.Length > 1 ? "</tbody>\n</table>\n" : "</table>\n");
                break;
            case PaperCode code:
                page.Append("<p class=\"code\" role=\"img\" aria-label=\"").Append(HtmlText.Of(code.Text)).Append("\">").Append(QrPicture.Svg(code.Text)).Append("</p>\n");
                break;
        }
    }

    private static void Write(ImmutableArray<PaperRun> runs, StringBuilder page)
    {
        foreach (var run in runs)
        {
            if (run.IsBold) page.Append("<b>");
            if (run.IsItalic) page.Append("<i>");
            page.Append(HtmlText.Of(run.Text).Replace("\n", "<br>", StringComparison.Ordinal));
            if (run.IsItalic) page.Append("</i>");
            if (run.IsBold) page.Append("</b>");
        }
    }

    private static void Line(string element, string @class, string words, StringBuilder page, string? inner = null)
    {
        page.Append('<').Append(element);
        if (@class.Length > 0) page.Append(" class=\"").Append(@class).Append('"');
        page.Append('>').Append(inner is null ? HtmlText.Of(words) : $"<{inner}>{HtmlText.Of(words)}</{inner}>").Append("</").Append(element).Append(">\n");
    }
}
