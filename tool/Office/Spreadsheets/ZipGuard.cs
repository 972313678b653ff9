using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Antt.Office.Spreadsheets;

/// <summary>Unpacks a workbook once, counting, before anything reads it: a small file may claim to be very large, or lie about it.</summary>
internal static class ZipGuard
{
    /// <summary>Why it is refused; null when it may be read.</summary>
    public static string? Refusal(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.Entries.Count > SheetLimits.Parts) return $"{archive.Entries.Count} zip entries";
        var buffer = new byte[64 * 1024];
        long all = 0;
        foreach (var entry in archive.Entries)
        {
            using (var part = entry.Open())
            {
                long length = 0;
                for (int read; (read = part.Read(buffer)) > 0;)
                {
                    length += read;
                    all += read;
                    if (length > SheetLimits.PartBytes || all > SheetLimits.AllBytes) return $"{entry.FullName} > {SheetLimits.PartBytes / SheetLimits.Megabyte} MB";
                }
            }
            using var again = entry.Open();
            if (XmlGuard.Refusal(again) is { } refusal) return refusal;
        }
        return null;
    }

    /// <summary>Whether a fault comes from a file that is not whole, rather than from us.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is InvalidDataException or XmlException or OpenXmlPackageException or FormatException or FileFormatException or UriFormatException
            or InvalidOperationException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException or CsvHelper.CsvFormatException or OverflowException or NotSupportedException or IOException;
}
