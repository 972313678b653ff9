using System.Globalization;
using Antt.Model;

namespace Antt.Engine.Reporting.Periodic;

/// <summary>A share as people read it: the exact fraction, and a percentage that is cut off, never rounded up.</summary>
public static class ShareText
{
    /// <summary>For instance <c>23/33 (69,6 %)</c>; a dash where there is no whole.</summary>
    public static string Of(long part, long whole, Language language)
    {
        if (whole == 0) return "–";
        var tenths = part * 1000 / whole;
        var mark = language == Language.Vietnamese ? ',' : '.';
        return string.Create(CultureInfo.InvariantCulture, $"{part}/{whole} ({tenths / 10}{mark}{tenths % 10} %)");
    }
}
