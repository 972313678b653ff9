using Antt.Model;

namespace Antt.Site.Rendering;

/// <summary>Where a component is being rendered. Links are relative, so that the site works below any path and from a folder.</summary>
/// <param name="View">The register.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Path">The path of the page without its language.</param>
public sealed record PageContext(RegisterView View, Language Language, string Path)
{
    private const string EnglishFolder = "en/";

    /// <summary>The path of the page below the root of the site.</summary>
    public string FullPath => In(Language, Path);

    /// <summary>The other language.</summary>
    public Language OtherLanguage => Language == Language.Vietnamese ? Language.English : Language.Vietnamese;

    /// <summary>A link to a page in the language of this one.</summary>
    public string Link(string path) => ToRoot + In(Language, path);

    /// <summary>A link to this page in a language.</summary>
    public string Same(Language language) => ToRoot + In(language, Path);

    /// <summary>A link to a file that both languages share.</summary>
    public string Asset(string path) => ToRoot + path;

    private string ToRoot => string.Concat(Enumerable.Repeat("../", FullPath.Count(character => character == '/')));

    private static string In(Language language, string path) => language == Language.English ? EnglishFolder + path : path;
}
