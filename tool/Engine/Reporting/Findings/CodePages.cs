using Antt.Model;

namespace Antt.Engine.Reporting;

/// <summary>Where the pages about the codes of findings are found.</summary>
public static class CodePages
{
    /// <summary>The folder of these pages on a site.</summary>
    public const string Folder = "ma-loi";

    /// <summary>The whole address of the page about a code; null when the register does not say where its site is.</summary>
    public static string? AddressOf(string code, RunSummary summary, Language language)
    {
        if (summary.SiteAddress is not { } site || !(site.StartsWith("https://", StringComparison.Ordinal) || site.StartsWith("http://", StringComparison.Ordinal))) return null;
        return $"{site.TrimEnd('/')}/{(language == Language.English ? "en/" : "")}{Folder}/{code}.html";
    }
}
