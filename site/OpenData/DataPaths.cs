using System.Globalization;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>The addresses of the open data. They are part of the contract: an address that was published stays.</summary>
internal static class DataPaths
{
    public const string Folder = "du-lieu/";
    public const string Home = Folder + "index.html";
    public const string Dictionary = Folder + "tu-dien.html";
    public const string DictionaryJson = Folder + "tu-dien.json";
    public const string Snapshots = Folder + "ban/index.html";
    public const string SnapshotsJson = Folder + "ban/index.json";
    public const string Latest = Folder + "moi-nhat/";
    public const string LatestArchive = Folder + "moi-nhat.zip";
    public const string Whole = Folder + "tat-ca.json";
    public const string Tables = Folder + "bang/";
    public const string Changes = Folder + "thay-doi/";
    public const string ChangesIndex = Changes + "index.json";
    public const string Catalogue = Folder + "dcat.jsonld";
    public const string Package = Folder + "datapackage.json";
    public const string DecisionFeed = Folder + "quyet-dinh.xml";
    public const string RevocationFeed = Folder + "thu-hoi.xml";
    public const string Keys = Folder + "khoa-ky.txt";
    public const string Check = "kiem-tra/index.html";
    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";

    /// <summary>Where a file that speaks a language stands in that language.</summary>
    public static string In(Language language, string path) => language == Language.English ? "en/" + path : path;

    public static string Table(string name) => $"{Tables}{name}.csv";

    public static string Month(string month) => $"{Changes}{month}.json";

    public static string Snapshot(string name) => $"{Folder}ban/{name}.zip";

    public static string Unit(string id) => $"don-vi/{SitePaths.Name(id)}/don-vi.json";

    public static string Badge(string id) => $"don-vi/{SitePaths.Name(id)}/huy-hieu.svg";

    public static string Place(string id) => $"dia-ban/{SitePaths.Name(id)}/dia-ban.json";

    public static string PlaceFeed(string id) => $"dia-ban/{SitePaths.Name(id)}/tin.xml";

    public static string PlaceCalendar(string id) => $"dia-ban/{SitePaths.Name(id)}/lich.ics";

    public static string Decision(string id) => $"quyet-dinh/{string.Join('/', id.Split('/').Select(SitePaths.Name))}/quyet-dinh.json";

    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml");
}
