using System.Text;
using System.Text.Unicode;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Reading;

/// <summary>The letters of a text file, whatever encoding somebody saved it in ("bảng mã").</summary>
/// <param name="Text">The letters; null when nobody can tell.</param>
/// <param name="Finding">What has to be said about it.</param>
public readonly record struct PlainTable(string? Text, Diagnostic? Finding)
{
    private const int HeadLines = 15;
    private const int FewestHeadings = 2;

    /// <summary>Reads a text file.</summary>
    /// <remarks>An encoding of one byte a letter cannot be told from its bytes, but headings only make sense in the right one.</remarks>
    public static PlainTable Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, ..]) return new PlainTable(Encoding.Unicode.GetString(bytes[2..]), null);
        else if (bytes is [0xFE, 0xFF, ..]) return new PlainTable(Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        else if (bytes.Length > 3 && bytes[1] == 0 && bytes[3] == 0) return new PlainTable(Encoding.Unicode.GetString(bytes), null);
        else if (bytes.Length > 3 && bytes[0] == 0 && bytes[2] == 0) return new PlainTable(Encoding.BigEndianUnicode.GetString(bytes), null);
        if (Utf8.IsValid(bytes)) return OfUnicode(path, Encoding.UTF8.GetString(bytes));

        var letters = Encoding.Latin1.GetString(bytes);
        (string Name, string Text)[] candidates =
        [
            (OldFonts.Windows1258, OldFonts.FromWindows1258(bytes)), (OldFonts.Tcvn3, OldFonts.FromTcvn3(letters)), (OldFonts.Vni, OldFonts.FromVni(letters)),
        ];
        foreach (var (name, text) in candidates)
            if (HasHeadings(text)) return new PlainTable(text, TableDiagnostics.ConvertedEncoding.At(Location.StartOf(path), name));
        return new PlainTable(null, TableDiagnostics.UnknownEncoding.At(Location.StartOf(path)));
    }

    /// <summary>Letters of an old font may have been carried into Unicode one by one; the headings tell that too.</summary>
    private static PlainTable OfUnicode(string path, string text)
    {
        if (HasHeadings(text)) return new PlainTable(text, null);
        foreach (var (name, converted) in ((string, string)[])[(OldFonts.Tcvn3, OldFonts.FromTcvn3(text)), (OldFonts.Vni, OldFonts.FromVni(text))])
            if (HasHeadings(converted)) return new PlainTable(converted, TableDiagnostics.ConvertedEncoding.At(Location.StartOf(path), name));
        return new PlainTable(text, null);
    }

    /// <summary>What stands between cells: the mark that leaves the most headings whole, else the one there is most of.</summary>
    public static char Mark(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = Head(text);
        if (lines[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && lines[0].Length == 5) return lines[0][4];
        return Marks.MaxBy(mark => (lines.Max(line => Headings(line, mark)), lines.Take(5).Sum(line => line.Count(letter => letter == mark))));
    }

    private static readonly char[] Marks = [';', ',', '\t', '|'];

    private static bool HasHeadings(string text) => Head(text).Any(line => Marks.Any(mark => Headings(line, mark) >= FewestHeadings));

    private static int Headings(string line, char mark) => line.Split(mark).Count(cell => HeadingMatch.IsHeading(ComposedText.Of(cell).Trim(' ', '"')));

    private static string[] Head(string text) =>
        [.. text.AsSpan(0, Math.Min(text.Length, 20_000)).ToString().ReplaceLineEndings("\n").Split('\n').Take(HeadLines)];
}
