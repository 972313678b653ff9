using System.Globalization;

namespace Antt.Cli.Disk;

/// <summary>What a file system says of a file without its content being read.</summary>
/// <param name="Number">Its number on the file system (inode).</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Written">When its content was last written, in nanoseconds since 1970; anybody can set it.</param>
/// <param name="Changed">When anything about it last changed, in nanoseconds since 1970; only the system sets it.</param>
internal readonly record struct FileStamp(ulong Number, ulong Size, long Written, long Changed)
{
    /// <summary>Reads a stamp as <see cref="ToString"/> writes it; null when it is none.</summary>
    public static FileStamp? Of(string text) =>
        text.Split('-') is [var number, var size, var written, var changed]
        && ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && ulong.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var s)
        && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && long.TryParse(changed, NumberStyles.None, CultureInfo.InvariantCulture, out var c)
            ? new FileStamp(n, s, w, c) : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}-{Size}-{Written}-{Changed}");
}
