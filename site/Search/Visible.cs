using System.Globalization;
using System.Text;

namespace Antt.Site.Search;

/// <summary>Text without the invisible characters that turn its direction or hide in it.</summary>
internal static class Visible
{
    /// <summary>The text; itself where there is nothing to leave out.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsInvisible)) return text;
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
            if (!IsInvisible(character)) visible.Append(character);
        return visible.ToString();
    }

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
