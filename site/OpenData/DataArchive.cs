using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>
/// The open data as one file, at an address that always has the newest and at one of its day that never changes. A day that is published anew with
/// other content gets an address of its own.
/// </summary>
internal static class DataArchive
{
    private const string ReadMe = "doc-truoc.txt";

    /// <summary>What the archive holds, file by file, and the archive itself.</summary>
    public static IEnumerable<OutputFile> Files(RegisterView view, WireFormat wire)
    {
        using var growing = new SteadyArchive();
        growing.Add(new OutputFile(ReadMe, Encoding.UTF8.GetBytes(Terms(view))));
        foreach (var file in Content(view, wire))
        {
            growing.Add(file with { Path = file.Path[DataPaths.Folder.Length..] });
            yield return file;
        }
        var archive = growing.Close();
        yield return new OutputFile(DataPaths.LatestArchive, archive);
        var snapshots = view.Options.Snapshots;
        if (NewOf(view, archive) is { } added)
        {
            yield return new OutputFile(DataPaths.Snapshot(added.Name), archive);
            snapshots = snapshots.Add(added);
        }
        yield return SiteJson.File(DataPaths.SnapshotsJson, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("snapshots"u8);
            foreach (var snapshot in snapshots)
            {
                writer.WriteStartObject();
                writer.WriteString("name"u8, snapshot.Name);
                writer.WriteString("file"u8, $"{snapshot.Name}.zip");
                writer.WriteString("sha256"u8, snapshot.Sha256);
                writer.WriteNumber("bytes"u8, snapshot.Bytes);
                writer.WriteNumber("entries"u8, snapshot.Entries);
                writer.WriteString("head"u8, snapshot.Head);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>Export, tables, dictionary.</summary>
    private static IEnumerable<OutputFile> Content(RegisterView view, WireFormat wire) =>
        wire.Export(view.Register).Select(static file => file with { Path = DataPaths.Latest + file.Path })
            .Concat(DataTables.All.Select(table => table.File(view))).Append(DictionaryFile.Of(wire.Dictionary));

    /// <summary>The snapshot of this day; null where the newest one has the same content.</summary>
    private static PublicSnapshot? NewOf(RegisterView view, ReadOnlyMemory<byte> archive)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(archive.Span));
        var earlier = view.Options.Snapshots;
        if (!earlier.IsEmpty && earlier[^1].Sha256 == hash) return null;
        var day = view.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = day;
        for (var again = 2; earlier.Any(one => one.Name == name); again++) name = string.Create(CultureInfo.InvariantCulture, $"{day}-{again}");
        var log = view.Register.Log;
        return new PublicSnapshot(name, hash, archive.Length, log.Length, log.IsEmpty ? new string('0', 64) : log[^1].Hash);
    }

    private static string Terms(RegisterView view)
    {
        var head = view.Register.Head;
        var licence = head.Licence;
        return string.Create(CultureInfo.InvariantCulture, $"""
            {head.Name.Vi}
            {head.Name.En}
            Số liệu tính đến ngày / data as of {view.AsOf:yyyy-MM-dd}

            Giấy phép / licence: {licence?.Name.Vi ?? DataWords.NoLicence.Vi}
                                 {licence?.Name.En ?? DataWords.NoLicence.En}
            {licence?.Address}

            moi-nhat/  bản công bố / the public export; antt verify --export moi-nhat, sha256sum -c SHA256SUMS
            bang/      bảng CSV / tables
            tu-dien.json  từ điển dữ liệu / data dictionary

            {(head.Demonstration ? $"{SiteWords.Demonstration.Vi}\n{SiteWords.Demonstration.En}\n" : "")}{SiteWords.NotUnsafe.Vi}
            {SiteWords.NotUnsafe.En}

            """).Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
