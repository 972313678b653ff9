using System.Security.Cryptography;
using System.Text;
using Antt.Engine;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Office;
using Antt.Site;

namespace Antt.Cli.Disk.Remembering;

/// <summary>
/// Which site came of what, in <c>.antt/site</c>: a print of all that is published, of the build of the tool and of where the site went, and beside it a print of every file
/// that was written. Where the first is what it was and the files there are still those, a build would write them all again.
/// </summary>
/// <remarks>
/// The file says of two prints that one gives the other, which never becomes wrong; it may be deleted at any time. What is not as it was written is nothing.
/// </remarks>
internal sealed class RememberedSite
{
    private const string Kind = "antt site 1";

    private readonly string _home;
    private readonly string _folder;
    private readonly Lazy<byte[]> _key;

    /// <summary>What is remembered of a site.</summary>
    /// <param name="root">The folder of the register.</param>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="content">All that is published.</param>
    public RememberedSite(string root, string folder, PublicRegister content)
    {
        _home = Path.Join(root, OwnFolder.Name);
        _folder = Path.GetFullPath(folder);
        _key = new(() => KeyOf(content));
    }

    private string FilePath => Path.Join(_home, "site");

    /// <summary>How many files the site has where it is what a build would write; null where it is not, or nobody knows.</summary>
    public int? FilesOfSame()
    {
        var kept = KeptBytes.Read(FilePath, Kind).Span;
        if (kept.IsEmpty || !kept.StartsWith(_key.Value) || FolderPrint.Of(_folder) is not var (print, files)) return null;
        return kept[_key.Value.Length..].SequenceEqual(print) ? files - 1 : null; // the mark of the folder is none of them
    }

    /// <summary>Remembers what was written.</summary>
    /// <param name="written">The print of every file but the mark of the folder.</param>
    public void Keep(FolderPrint written)
    {
        written.Add(FolderSwap.Mark, Encoding.UTF8.GetBytes(FolderSwap.MarkText));
        try
        {
            OwnFolder.Make(_home);
            KeptBytes.Write(FilePath, Kind, [.. _key.Value, .. written.ToBytes()]);
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            // A register that cannot be written to is built each time.
        }
    }

    /// <summary>A page rests on what is published and on the tool alone: pages see nothing else, no clock and no culture.</summary>
    private byte[] KeyOf(PublicRegister content)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sum.AppendData(Encoding.UTF8.GetBytes($"{_folder}\n{Environment.Version}\n"));
        foreach (var part in (Type[])[typeof(RememberedSite), typeof(SiteBuilder), typeof(Pipeline), typeof(QrPicture), typeof(OutputFile)])
            sum.AppendData(part.Module.ModuleVersionId.ToByteArray());
        new ExportFormat().GiveWhole(content, sum.AppendData);
        return sum.GetHashAndReset();
    }
}
