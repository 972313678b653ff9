using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>What every file of a register has to be before anybody asks what it says: of bearable size, UTF-8, without a mark in front, merged.</summary>
internal static class PlainBytes
{
    /// <summary>Where the text begins; -1 when the file cannot be read any further.</summary>
    public static int Begin(SourceFile file, LineMap lines, ICollection<Diagnostic> findings)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > JsonReader.MaxBytes)
        {
            findings.Add(LoadDiagnostics.FileTooLarge.At(Location.StartOf(file.Path), Text(bytes.Length), Text(JsonReader.MaxBytes)));
            return -1;
        }
        if (!Utf8.IsValid(bytes))
        {
            var at = FirstBadByte(bytes);
            findings.Add(LoadDiagnostics.NotUtf8.At(lines.LocationOf(file, at, at)));
            return -1;
        }
        if (!bytes.StartsWith("\uFEFF"u8)) return 0;
        findings.Add(LoadDiagnostics.ByteOrderMark.At(Location.StartOf(file.Path)));
        return 3;
    }

    /// <summary>The first line git marked where two people changed the same lines.</summary>
    public static Diagnostic? MergeConflict(SourceFile file, LineMap lines)
    {
        var bytes = file.Bytes.Span;
        for (var at = 0; at < bytes.Length;)
        {
            var line = bytes[at..];
            if (line.StartsWith("<<<<<<< "u8) || line.StartsWith(">>>>>>> "u8))
                return LoadDiagnostics.MergeConflict.At(lines.LocationOf(file, at, JsonWord.EndOfLine(bytes, at)));
            var length = line.IndexOf((byte)'\n');
            if (length < 0) return null;
            at += length + 1;
        }
        return null;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
