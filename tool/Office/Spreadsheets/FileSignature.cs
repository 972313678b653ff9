using System.IO.Compression;
using System.Text;

namespace Antt.Office.Spreadsheets;

/// <summary>What a file is by its first bytes, when it is no table that can be read.</summary>
internal static class FileSignature
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The name of another kind of file, and whether it is a workbook behind a password; null when it may be read.</summary>
    public static (string Name, bool IsLocked)? NameOf(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Compound)) return (".xls (Excel 97–2003)", bytes.AsSpan().IndexOf(Encrypted) >= 0);
        if (bytes.AsSpan().StartsWith("%PDF"u8)) return (".pdf", false);
        if (bytes.AsSpan().StartsWith("{\\rtf"u8)) return (".rtf", false);
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..]) return (".png, .jpg", false);
        if (bytes.AsSpan().TrimStart(" \r\n\t"u8).StartsWith("<"u8)) return (".html, .xml", false);
        return IsZip(bytes) ? InZip(bytes) : null;
    }

    private static (string, bool)? InZip(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (archive.GetEntry("xl/workbook.xml") is not null) return null;
            if (archive.GetEntry("mimetype") is not null) return (".ods (OpenDocument)", false);
            if (archive.GetEntry("word/document.xml") is not null) return (".docx (Word)", false);
            if (archive.GetEntry("xl/workbook.bin") is not null) return (".xlsb (Excel)", false);
            return (".zip", false);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
