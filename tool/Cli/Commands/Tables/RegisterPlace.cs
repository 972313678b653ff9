using System.Globalization;
using Antt.Cli.Text;
using Antt.Engine.Tables.Importing;

namespace Antt.Cli.Commands.Tables;

/// <summary>The commune and the year a table is about.</summary>
internal static class RegisterPlace
{
    /// <summary>Finds a commune by id, code or name, or that of a unit; complains when there is none. Null in, null out.</summary>
    public static bool TryFind(Screen screen, RegisterShelf shelf, string? text, out string? commune)
    {
        commune = null;
        if (text is null) return true;
        commune = shelf.CommuneOf(text, out var nearest);
        if (commune is null) screen.Refuse(TablesText.NoSuchCommune(text, nearest));
        return commune is not null;
    }

    /// <summary>The year being worked on: that of the day a demonstration looks from, else today's.</summary>
    public static int ThisYear(RegisterShelf shelf, Screen screen) =>
        shelf.AsOf() is { Length: >= 4 } day && int.TryParse(day[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : screen.Environment.Today.Year;
}
