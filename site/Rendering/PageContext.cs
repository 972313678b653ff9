using Antt.Model;

namespace Antt.Site.Rendering;

/// <summary>
/// Where a component is being rendered. Links are relative, so that the site works below any path and from a folder; those of the page that is shown at any
/// unknown address are whole, where somebody said where the site is found.
/// </summary>
/// <param name="View">The register.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Path">The path of the page without its language.</param>
public sealed record PageContext(RegisterView View, Language Language, string Path)
{
    private const string EnglishFolder = "en/";

    /// <summary>So deep lies the deepest page, that of a decision in English; an address mistyped is rarely deeper.</summary>
    private const int DeepestFolder = 6;

    /// <summary>The path of the page below the root of the site.</summary>
    public string FullPath => In(Language, Path);

    /// <summary>The way to the root of the site.</summary>
    public string ToRoot { get; } = Path == SitePaths.NotFound && View.SiteRoot is { } root ? root : string.Concat(Enumerable.Repeat("../", In(Language, Path).AsSpan().Count('/')));

    /// <summary>The other language.</summary>
    public Language OtherLanguage => Language == Language.Vietnamese ? Language.English : Language.Vietnamese;

    /// <summary>A link to a page in the language of this one.</summary>
    public string Link(string path) => ToRoot + In(Language, path);

    /// <summary>A link to this page in a language.</summary>
    public string Same(Language language) => ToRoot + In(language, Path);

    /// <summary>The whole address of this page in a language, for those who want it so; null where nobody said where the site is found.</summary>
    public string? Address(Language language) => View.SiteRoot is { } root ? root + In(language, Path) : null;

    /// <summary>A link to a file that both languages share.</summary>
    public string Asset(string path) => ToRoot + path;

    /// <summary>Where a file that both languages share may lie as seen from a page that is shown at any depth, the nearest first.</summary>
    public static IEnumerable<string> AssetAbove(string path) => Enumerable.Range(0, DeepestFolder + 1).Select(up => string.Concat(Enumerable.Repeat("../", up)) + path);

    private static string In(Language language, string path) => language == Language.English ? EnglishFolder + path : path;
}
