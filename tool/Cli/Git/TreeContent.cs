using System.Text;

namespace Antt.Cli.Git;

/// <summary>What stands in a folder as git keeps it.</summary>
internal static class TreeContent
{
    /// <summary>Everything in a folder, in git's order.</summary>
    /// <param name="content">The folder; null for one that is not there.</param>
    /// <param name="idLength">How many bytes an id has.</param>
    public static IEnumerable<TreeItem> Of(byte[]? content, int idLength)
    {
        for (var rest = content.AsMemory(); rest.Length > 0;)
        {
            // "<mode> <name>\0<id>"
            var (space, end) = (rest.Span.IndexOf((byte)' '), rest.Span.IndexOf((byte)0));
            var mode = rest.Span[..space];
            var kind = mode.SequenceEqual("40000"u8) ? TreeItemKind.Folder
                : mode.StartsWith("12"u8) ? TreeItemKind.Link
                : mode.StartsWith("16"u8) ? TreeItemKind.Module : TreeItemKind.File;
            yield return new TreeItem(Encoding.UTF8.GetString(rest.Span[(space + 1)..end]), kind, rest.Slice(end + 1, idLength));
            rest = rest[(end + 1 + idLength)..];
        }
    }
}

/// <summary>One thing in a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">What git calls its content.</param>
internal readonly record struct TreeItem(string Name, TreeItemKind Kind, ReadOnlyMemory<byte> Id);

/// <summary>What a thing in a folder is.</summary>
internal enum TreeItemKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>Another folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>Another repository.</summary>
    Module,
}
