using System.Text;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Places;

namespace Antt.Cli.Commands.Automation;

/// <summary>
/// CODEOWNERS from bodies and places: for each path exactly one team, the one that answers for it ("một đầu mối"). The team is that of the office
/// in the register's list; where there is none, a name made of role and place.
/// </summary>
internal sealed class CodeOwners(RegisterFrame frame, string organisation, DateOnly asOf)
{
    public const string File = ".github/CODEOWNERS";

    /// <summary>The text.</summary>
    /// <param name="paths">Every file of the register, in its segments.</param>
    public string Write(IReadOnlyList<string[]> paths)
    {
        var text = new StringBuilder("""
            # Ai phải duyệt thay đổi của tệp nào; dòng sau thắng dòng trước. Do "antt owners" tạo ra, đừng sửa tay.
            # Whose approval a change needs; the last line that fits decides. Made by "antt owners", not by hand.

            """.ReplaceLineEndings("\n"));
        Line("*", Keeper);
        foreach (var path in new[] { "/data/instruments/", "/data/profiles/", "/data/rulebooks/", "/data/scoring/" }) Line(path, $"@{organisation}/phap-che");
        foreach (var path in new[] { "/data/offices.json", "/data/places/", "/data/register.json", "/.github/" }) Line(path, Keeper);
        foreach (var province in Distinct(paths, "units", 2)) Line($"/data/units/{province}/", Appraiser(province));
        foreach (var folder in paths.Where(static path => path is ["data", "units", _, _, _, ..]).Select(static path => (Province: path[2], Commune: path[3])).Distinct().Order())
            Line($"/data/units/{folder.Province}/{folder.Commune}/", Appraiser(folder.Commune));
        foreach (var folder in Distinct(paths, "localities", 2)) Line($"/data/localities/{folder}/", Appraiser(folder));
        Line("/data/decisions/", Keeper);
        foreach (var folder in Distinct(paths, "decisions", 2)) Line($"/data/decisions/{folder}/", Decider(folder));
        return text.ToString();

        void Line(string path, string team) => text.Append(path.PadRight(72)).Append(' ').Append(team).Append('\n');
    }

    private string Keeper => $"@{organisation}/nguoi-giu-so";

    private static IEnumerable<string> Distinct(IReadOnlyList<string[]> paths, string folder, int at) =>
        paths.Where(path => path.Length > at + 1 && path[0] == "data" && path[1] == folder).Select(path => path[at]).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Who appraises at a place; for one that is no more, who took over.</summary>
    private string Appraiser(string place) => LevelOf(place) is { } level ? Team(Bodies.Appraising(level), Today(place)) : Keeper;

    /// <summary>Who decides in a folder of decisions, whose name ends in its place; the ministry's has none.</summary>
    private string Decider(string folder)
    {
        foreach (var id in frame.Places.Keys)
            if (folder.EndsWith("-" + id, StringComparison.Ordinal)) return Team(Bodies.Deciding(frame.Places[id].Level), Today(id));
        return Team(Bodies.Deciding(AdministrativeLevel.Ministry), null);
    }

    private AdministrativeLevel? LevelOf(string place) => frame.Places.TryGetValue(Today(place), out var known) ? known.Level : null;

    /// <summary>The place there is now: itself, or what it became as a whole.</summary>
    private string Today(string id)
    {
        for (var step = 0; step < 8; step++)
        {
            if (!frame.Places.TryGetValue(id, out var place) || place.InForce.Contains(asOf) || place.Successors.IsEmpty) return id;
            id = place.Successors[0].Place;
        }
        return id;
    }

    private string Team(string role, string? place)
    {
        foreach (var office in frame.Offices.All)
            if (office.Role == role && office.Place == place && office.InForce.Contains(asOf) && office.Team is { } team) return team.StartsWith('@') ? team : "@" + team;
        if (frame.Tiers.Abolished(role, asOf) is not null) return Keeper;
        return place is null ? $"@{organisation}/{role}" : $"@{organisation}/{role}-{place.ToLowerInvariant()}";
    }
}
