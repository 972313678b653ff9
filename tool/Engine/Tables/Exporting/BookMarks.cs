using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Tables.Sheets;

namespace Antt.Engine.Tables.Exporting;

/// <summary>What a workbook of ours knows of itself, on a sheet kept out of sight.</summary>
/// <param name="Version">Version of the templates; 0 for a file that did not come from a template.</param>
/// <param name="Commune">The commune it is of, if it is of one.</param>
public readonly record struct BookMarks(int Version, string? Commune)
{
    /// <summary>The version of the templates this tool writes.</summary>
    public const int Current = 1;

    /// <summary>Name of the sheet that holds the marks.</summary>
    public const string PageName = "_antt";

    /// <summary>Name of the sheet that holds the values offered in lists.</summary>
    public const string ListsName = "_danh_muc";

    /// <summary>Name of the guide.</summary>
    public const string GuideName = "Hướng dẫn";

    /// <summary>Whether a sheet holds no data.</summary>
    public static bool IsOwn(SheetPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Name is PageName or ListsName or GuideName;
    }

    /// <summary>The marks of a file that was read.</summary>
    public static BookMarks Of(SheetBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var (version, commune) = (0, (string?)null);
        foreach (var row in book.Pages.FirstOrDefault(page => page.Name == PageName)?.Rows ?? [])
        {
            var value = row.At(2)?.Text ?? "";
            if (row.At(1)?.Text == "version") version = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (row.At(1)?.Text == "commune" && value.Length > 0) commune = value;
        }
        return new BookMarks(version, commune);
    }

    /// <summary>The marks to write.</summary>
    public ImmutableArray<KeyValuePair<string, string>> ToPairs() =>
        [KeyValuePair.Create("version", Version.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("commune", Commune ?? "")];
}
