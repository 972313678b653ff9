using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Antt.Office.Spreadsheets;

/// <summary>What the number formats of a workbook make of numbers: days, and leading zeros.</summary>
internal sealed partial class XlsxFormats
{
    private readonly List<(bool IsDay, int Zeros)> _ofStyle = [];

    public XlsxFormats(Stylesheet? styles)
    {
        var codes = new Dictionary<uint, string>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            if (format.NumberFormatId?.Value is { } id) codes[id] = format.FormatCode?.Value ?? "";
        foreach (var style in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = style.NumberFormatId?.Value ?? 0;
            var code = codes.GetValueOrDefault(id, "");
            _ofStyle.Add((IsBuiltInDay(id) || IsDayCode(code), code.Length > 1 && code.All(letter => letter == '0') ? code.Length : 0));
        }
    }

    /// <summary>Whether numbers of a style are days.</summary>
    public bool IsDay(uint? style) => style < _ofStyle.Count && _ofStyle[(int)style].IsDay;

    /// <summary>A whole number as its format shows it, when that has zeros in front; null when it has none.</summary>
    public string? Shown(uint? style, string digits) =>
        style < _ofStyle.Count && _ofStyle[(int)style].Zeros is > 0 and var zeros && digits.Length < zeros && digits.All(char.IsAsciiDigit) ? digits.PadLeft(zeros, '0') : null;

    private static bool IsBuiltInDay(uint id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    private static bool IsDayCode(string code)
    {
        var bare = NotLetters().Replace(code, "").ToLowerInvariant();
        return bare.Contains('d', StringComparison.Ordinal) || bare.Contains('y', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"""[^""]*""|\[[^\]]*\]|\\.|_.|General|Standard", RegexOptions.IgnoreCase)]
    private static partial Regex NotLetters();
}
