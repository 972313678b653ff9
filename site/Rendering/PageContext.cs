using Antt.Model;

namespace Antt.Site.Rendering;

/// <summary>Where a component is being rendered. Links are relative, so that the site works below any path and from a folder.</summary>
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

    /// <summary>The other language.</summary>
    public Language OtherLanguage => Language == Language.Vietnamese ? Language.English : Language.Vietnamese;

    /// <summary>A link to a page in the language of this one.</summary>
    public string Link(string path) => ToRoot + In(Language, path);

    /// <summary>A link to this page in a language.</summary>
    public string Same(Language language) => ToRoot + In(language, Path);

    /// <summary>The whole address of this page in a language, for those who want it so; null where nobody said where the site is found.</summary>
    public string? Address(Language language) => SiteRoot is { } root ? root + In(language, Path) : null;

    /// <summary>The whole address of the home page in the language of this one; null where nobody said where the site is found.</summary>
    public string? Home => SiteRoot is { } root ? root + In(Language, "") : null;

    /// <summary>The address that is printed on a certificate; null where nobody said where the site is found.</summary>
    public string? CertificateAddress(string number) => SiteRoot is { } root ? root + Model.Publication.CertificateAddress.Folder(number) : null;

    /// <summary>A link to a file that both languages share.</summary>
    public string Asset(string path) => ToRoot + path;

    /// <summary>Where a file that both languages share may lie as seen from a page that is shown at any depth, the nearest first.</summary>
    public IEnumerable<string> AssetAbove(string path) =>
        Enumerable.Range(0, DeepestFolder + 1).Select(up => string.Concat(Enumerable.Repeat("../", up)) + Asset(path));

    /// <summary>The way up to the root of the site.</summary>
    private string ToRoot => string.Concat(Enumerable.Repeat("../", FullPath.Count(character => character == '/')));

    private string? SiteRoot => View.Register.Head.SiteAddress is { } address && IsWeb(address) ? address.TrimEnd('/') + "/" : null;

    private static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal);

    private static string In(Language language, string path) => language == Language.English ? EnglishFolder + path : path;
}
