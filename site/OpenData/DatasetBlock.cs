using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Antt.Site.OpenData;

/// <summary>The open data in the words of schema.org, for search engines of data.</summary>
internal static class DatasetBlock
{
    /// <summary>The description; letters beyond ASCII and all of markup are escaped, so that it may stand in a page.</summary>
    public static string Of(RegisterView view)
    {
        var head = view.Register.Head;
        var site = head.SiteAddress is { } address ? address.TrimEnd('/') + "/" : "";
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteString("@context"u8, "https://schema.org");
            writer.WriteString("@type"u8, "Dataset");
            writer.WriteString("name"u8, head.Name.Vi);
            writer.WriteString("alternateName"u8, head.Name.En);
            writer.WriteString("description"u8, DataWords.About.Vi);
            writer.WriteString("dateModified"u8, view.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteBoolean("isAccessibleForFree"u8, true);
            writer.WriteKnown("license", head.Licence?.Address ?? head.Licence?.Name.Vi);
            if (site.Length > 0)
            {
                writer.WriteString("url"u8, site + DataPaths.Home);
                writer.WriteStartArray("distribution"u8);
                foreach (var (path, type) in DataTables.All.Select(static table => (DataPaths.Table(table.Name), "text/csv")).Append((DataPaths.Whole, "application/json")).Append((DataPaths.LatestArchive, "application/zip")))
                {
                    writer.WriteStartObject();
                    writer.WriteString("@type"u8, "DataDownload");
                    writer.WriteString("encodingFormat"u8, type);
                    writer.WriteString("contentUrl"u8, site + path);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            }
            writer.WriteEndObject();
        }
        return Encoding.ASCII.GetString(bytes.ToArray());
    }
}
