using System.Xml;

namespace Antt.Office.Spreadsheets;

/// <summary>
/// Goes once through an XML part without keeping anything, and counts: what the office library keeps of it is many times its length, and what is nested too
/// deeply ends the program before anybody could catch it.
/// </summary>
internal static class XmlGuard
{
    private static readonly XmlReaderSettings Plain = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    /// <summary>Why a part is refused; null when it may be read, or is no XML as far as can be told: then whoever reads it says so.</summary>
    public static string? Refusal(Stream part)
    {
        try
        {
            using var reader = XmlReader.Create(part, Plain);
            return Count(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Count(XmlReader reader)
    {
        var (all, together, root) = (0, 0, "");
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.Depth == 0) root = reader.LocalName;
            if (reader.Depth <= DepthOfPieces(root)) together = 0;
            if (reader.Depth > SheetLimits.Depth) return $"<{root}> > {SheetLimits.Depth} xml levels";
            if (reader.AttributeCount > SheetLimits.Attributes) return $"<{root}> > {SheetLimits.Attributes} xml attributes";
            if (++all > SheetLimits.Elements && IsRead(root)) return $"<{root}> > {SheetLimits.Elements} xml elements";
            if (++together > SheetLimits.ElementsTogether && IsRead(root)) return $"<{root}> > {SheetLimits.ElementsTogether} xml elements";
        }
        return null;
    }

    private static bool IsRead(string root) => root is "workbook" or "styleSheet" or "worksheet" or "sst";

    /// <summary>How deep lie the elements that are read one after another: rows of a sheet, shared texts. Anything else is read as a whole.</summary>
    private static int DepthOfPieces(string root) => root switch { "worksheet" => 2, "sst" => 1, _ => -1 };
}
