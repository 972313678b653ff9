namespace Antt.Engine.Loading;

/// <summary>Where the papers of a closed year lie once they are sealed: <c>data/archive/&lt;year&gt;/&lt;commune&gt;.ndjson</c>.</summary>
public static class SealedPath
{
    /// <summary>The folder of all sealed years.</summary>
    public const string Folder = "data/archive/";

    private const string Units = "data/units/";
    private const string Ending = ".ndjson";

    /// <summary>The path of a commune's sealed year.</summary>
    /// <param name="commune">The folder of the commune, which is where its units were created.</param>
    /// <param name="year">The year.</param>
    public static string Of(string commune, string year) => $"{Folder}{year}/{commune}{Ending}";

    /// <summary>The sealed file that a paper of a unit's year belongs to when the year is closed; null for every other file.</summary>
    public static string? Of(string paper) => CommuneAndYear(paper) is var (commune, year) ? Of(commune, year) : null;

    /// <summary>Whether a path is that of a sealed year.</summary>
    public static bool IsSeal(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Folder, StringComparison.Ordinal) && DocumentKinds.SealedYear.Matches(path);
    }

    /// <summary>The commune of a sealed year, by its path.</summary>
    public static string CommuneOf(string seal) => seal[(seal.LastIndexOf('/') + 1)..^Ending.Length];

    /// <summary>The folder of the commune and the year that a paper lies in; null for a file that is no paper of a year.</summary>
    public static (string Commune, string Year)? CommuneAndYear(string paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (!paper.StartsWith(Units, StringComparison.Ordinal)) return null;
        var parts = paper.Split('/', 7);
        return parts.Length == 7 && parts[5].Length == 4 ? (parts[3], parts[5]) : null;
    }
}
