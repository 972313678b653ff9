using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Tables.Exporting;
using Antt.Engine.Tables.Importing;
using Antt.Fuzz.Mutating;
using Antt.Fuzz.Running;
using Antt.Office.Spreadsheets;

namespace Antt.Fuzz.Families;

/// <summary>Spreadsheets and tables of text, damaged in their archive, in the parts of it, and in their cells.</summary>
internal sealed class Tables : Family
{
    private static readonly string[] Kinds = ["unit", "registration", "evidence", "evaluation"];
    private static readonly string[] Hits =
        ["r=\"A1048577\"", "r=\"XFE1\"", "r=\"\"", "s=\"999999\"", "t=\"s\"", "t=\"e\"", "t=\"b\"", "<v>-1</v>", "<v>1E400</v>", "<v>999999999</v>", "<f>1+1</f>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<row r=\"-1\">", "&#0;", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "</sheetData>", "<is><t>", "xml:space=\"preserve\""];

    private readonly RegisterShelf _shelf = new(new MemoryTree(Bed.OfResidentialArea));
    private readonly Dictionary<string, byte[]> _workbooks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _texts = new(StringComparer.Ordinal);

    public override string Name => "table";

    public override Outcome Try(Trial trial)
    {
        var kind = Kinds[trial.Dice.Next(Kinds.Length)];
        var isText = trial.Dice.Next(2) == 0;
        var bytes = isText ? Text(TextOf(kind), trial.Dice) : Workbook(WorkbookOf(kind), trial.Dice);
        var name = isText ? "a.csv" : "a.xlsx";
        trial.Give(name, bytes);
        trial.Start();
        var book = Spreadsheet.Read(name, bytes);
        if (book.Pages.IsEmpty && book.Findings.IsEmpty) return Outcome.Wrong("nothing read and nothing said");
        var options = new ImportOptions(2024) { IsPartial = trial.Dice.Next(2) == 0, IsReplacingLists = trial.Dice.Next(2) == 0 };
        var plan = TableImport.Plan([book], _shelf, options);
        trial.Stop();
        if (plan.HasErrors && !options.IsPartial && !plan.Files.IsEmpty) return Outcome.Wrong("imports though there are mistakes");
        foreach (var file in plan.Files)
            if (Oracle.Fault(file.Path, file.Bytes.ToArray()) is { } fault) return Outcome.Wrong($"would write {file.Path}: {fault}");
        return plan.HasErrors ? Outcome.Refused : Outcome.Taken;
    }

    private byte[] WorkbookOf(string kind) => _workbooks.TryGetValue(kind, out var known) ? known : _workbooks[kind] = Spreadsheet.WriteWorkbook(TableExport.Build(_shelf, new ExportOptions(kind)));

    private byte[] TextOf(string kind) => _texts.TryGetValue(kind, out var known) ? known : _texts[kind] = Spreadsheet.WriteText(TableExport.Build(_shelf, new ExportOptions(kind)).Pages[0]);

    private static byte[] Text(byte[] sound, Random dice) =>
        dice.Next(3) == 0 ? ByteMutator.Mutate(sound, dice) : Encoding.UTF8.GetBytes(TextMutator.Mutate(Encoding.UTF8.GetString(sound), dice));

    private static byte[] Workbook(byte[] sound, Random dice)
    {
        if (dice.Next(5) == 0) return ByteMutator.Mutate(sound, dice);
        var parts = new List<(string Name, byte[] Bytes)>();
        using (var zip = new ZipArchive(new MemoryStream(sound)))
        {
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                var bytes = new MemoryStream();
                part.CopyTo(bytes);
                parts.Add((entry.FullName, bytes.ToArray()));
            }
        }
        var sheets = Enumerable.Range(0, parts.Count).Where(i => parts[i].Name.Contains("sheet", StringComparison.Ordinal)).ToImmutableArray();
        var at = dice.Next(3) == 0 ? dice.Next(parts.Count) : sheets[dice.Next(sheets.Length)];
        switch (dice.Next(8))
        {
            case 0: parts.RemoveAt(at); break;
            case 1: parts.Add(parts[at]); break;
            case 2: parts[at] = ("../" + parts[at].Name, parts[at].Bytes); break;
            case 3: parts[at] = (parts[at].Name, ByteMutator.Mutate(parts[at].Bytes, dice)); break;
            default: parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes(Hit(Encoding.UTF8.GetString(parts[at].Bytes), dice))); break;
        }
        return Zip(parts);
    }

    /// <summary>Puts something into the text of a part, in front of or behind an element, or in place of a piece of one.</summary>
    private static string Hit(string xml, Random dice)
    {
        for (var times = dice.Next(1, 4); times > 0; times--)
        {
            var hit = dice.Next(3) == 0 ? Hostile.Texts[dice.Next(Hostile.Texts.Length)] : Hits[dice.Next(Hits.Length)];
            var at = xml.IndexOfAny(['<', '>', ' '], dice.Next(xml.Length));
            if (at < 0) at = dice.Next(xml.Length);
            xml = dice.Next(3) switch
            {
                0 => xml[..at] + hit + xml[at..],
                1 => xml[..at] + hit + xml[Math.Min(xml.Length, at + dice.Next(1, 20))..],
                _ => xml[..Math.Min(xml.Length, at + 1)] + hit + xml[Math.Min(xml.Length, at + 1)..],
            };
        }
        return xml;
    }

    private static byte[] Zip(List<(string Name, byte[] Bytes)> parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
