using System.Globalization;

namespace Antt.Model;

/// <summary>Counts as they are written in both languages, with points between thousands.</summary>
public static class Counted
{
    /// <summary>The count alone.</summary>
    public static string Shown(long count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary>The count with what is counted, in English: one of them, or many. Vietnamese has one form for both.</summary>
    public static string English(long count, string one) => $"{Shown(count)} {one}{(count == 1 ? "" : "s")}";
}
