using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Antt.Engine.Tables.Sheets;

namespace Antt.Tests.Support;

/// <summary>
/// A workbook written by hand, XML part by XML part, so that tests hold what office programs may do and no package of ours would: formulas,
/// faults, merged cells, hidden rows, the calendar from 1904. The grammar is told in tests/README.md.
/// </summary>
internal static class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Parse(string text)
    {
        var from1904 = false;
        var pages = new List<(string Name, bool IsHidden, List<string> Rows, List<string> Merged, HashSet<int> Hidden)>();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0))
        {
            if (line == "1904") from1904 = true;
            else if (line[0] == '[') pages.Add((line[1..line.IndexOf(']', StringComparison.Ordinal)], line.EndsWith(" hidden", StringComparison.Ordinal), [], [], []));
            else if (line.StartsWith("merge ", StringComparison.Ordinal)) pages[^1].Merged.Add(line[6..]);
            else if (line.StartsWith("hidden ", StringComparison.Ordinal)) pages[^1].Hidden.Add(int.Parse(line[7..], CultureInfo.InvariantCulture));
            else pages[^1].Rows.Add(line);
        }
        var parts = new List<(string Path, string Xml)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + string.Concat(pages.Select((_, i) => $"<Override PartName=\"/xl/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>"),
            ("_rels/.rels", Related(("r", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr{(from1904 ? " date1904=\"1\"" : "")}/><sheets>"
                + string.Concat(pages.Select((page, i) => $"<sheet name=\"{SecurityElement.Escape(page.Name)}\" sheetId=\"{i + 1}\"{(page.IsHidden ? " state=\"hidden\"" : "")} r:id=\"p{i}\"/>")) + "</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Related([("s", "styles", "styles.xml"), .. pages.Select((_, i) => ($"p{i}", "worksheet", $"sheet{i}.xml"))])),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"dd\\/mm\\/yyyy\"/><numFmt numFmtId=\"171\" formatCode=\"00000\"/></numFmts>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>"),
        };
        parts.AddRange(pages.Select((page, i) => ($"xl/sheet{i}.xml", Page(page.Rows, page.Merged, page.Hidden))));
        return Zip(parts);
    }

    public static byte[] Zip(IEnumerable<(string Path, string Xml)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, xml) in parts)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }
        return bytes.ToArray();
    }

    private static string Page(List<string> rows, List<string> merged, HashSet<int> hidden)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var row = 1; row <= rows.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{(hidden.Contains(row) ? " hidden=\"1\"" : "")}>");
            var cells = rows[row - 1].Split('|');
            for (var column = 1; column <= cells.Length; column++) xml.Append(Cell(CellName.Of(row, column), cells[column - 1].Trim()));
            xml.Append("</row>");
        }
        xml.Append("</sheetData>");
        if (merged.Count > 0) xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merged.Count}\">{string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    /// <summary>#number, @day as a serial number, 0#number shown with five digits, ?true, !fault, =formula→value; anything else is letters.</summary>
    private static string Cell(string name, string text)
    {
        if (text.Length == 0) return "";
        if (text[0] == '#' && text.Length > 1) return $"<c r=\"{name}\"><v>{text[1..]}</v></c>";
        if (text[0] == '@') return $"<c r=\"{name}\" s=\"1\"><v>{text[1..]}</v></c>";
        if (text.StartsWith("0#", StringComparison.Ordinal)) return $"<c r=\"{name}\" s=\"2\"><v>{text[2..]}</v></c>";
        if (text[0] == '?') return $"<c r=\"{name}\" t=\"b\"><v>{(text == "?true" ? 1 : 0)}</v></c>";
        if (text[0] == '!') return $"<c r=\"{name}\" t=\"e\"><v>{text[1..]}</v></c>";
        if (text[0] != '=') return $"<c r=\"{name}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
        var parts = text[1..].Split('→');
        var formula = $"<f>{SecurityElement.Escape(parts[0])}</f>";
        if (parts.Length == 1) return $"<c r=\"{name}\">{formula}</c>";
        return parts[1].StartsWith('#') ? $"<c r=\"{name}\">{formula}<v>{parts[1][1..]}</v></c>" : $"<c r=\"{name}\" t=\"str\">{formula}<v>{SecurityElement.Escape(parts[1])}</v></c>";
    }

    private static string Related(params (string Id, string Kind, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select(target => $"<Relationship Id=\"{target.Id}\" Type=\"{Relations}/{target.Kind}\" Target=\"{target.Target}\"/>")) + "</Relationships>";
}
