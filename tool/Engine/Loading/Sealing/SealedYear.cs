using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Antt.Engine.Loading;

/// <summary>
/// The papers of a commune's units of one closed year in one file ("năm đã niêm phong"), each as it was, byte for byte. The first line says what
/// is sealed and gives the SHA-256 of everything behind it; then comes one line for each paper, in the order of their paths.
/// </summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Papers">What it holds, as far as it can be read.</param>
/// <param name="FaultLine">The first line that is not what was sealed; null when all is.</param>
public sealed record SealedYear(string Path, ImmutableArray<SealedPaper> Papers, int? FaultLine)
{
    /// <summary>A sealed file is never larger: no tree reads more of one file.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Seals papers.</summary>
    /// <param name="commune">The folder of the commune.</param>
    /// <param name="year">The year.</param>
    /// <param name="papers">Paths and contents, ordinal by path; the contents are UTF-8.</param>
    public static byte[] Seal(string commune, string year, IReadOnlyCollection<KeyValuePair<string, byte[]>> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var body = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(body, Plain);
        foreach (var (path, content) in papers)
        {
            writer.WriteStartObject();
            writer.WriteString("path"u8, path);
            writer.WriteString("text"u8, content);
            writer.WriteEndObject();
            EndLine(writer, body);
        }
        var file = new ArrayBufferWriter<byte>(body.WrittenCount + 256);
        writer.Reset(file);
        writer.WriteStartObject();
        writer.WriteNumber("year"u8, int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture));
        writer.WriteString("commune"u8, commune);
        writer.WriteNumber("papers"u8, papers.Count);
        writer.WriteString("sha256"u8, Convert.ToHexStringLower(SHA256.HashData(body.WrittenSpan)));
        writer.WriteEndObject();
        EndLine(writer, file);
        file.Write(body.WrittenSpan);
        return file.WrittenSpan.ToArray();
    }

    /// <summary>Reads what was sealed; a file that was damaged gives the papers that can still be told.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="file">Its content.</param>
    public static SealedYear Read(string path, ReadOnlySpan<byte> file)
    {
        var papers = ImmutableArray.CreateBuilder<SealedPaper>();
        int? fault = file.Length > MostBytes ? 1 : null;
        var first = file.IndexOf((byte)'\n') + 1;
        var previous = "";
        for (var (at, line) = (first, 2); first > 0 && at < file.Length; line++)
        {
            var length = file[at..].IndexOf((byte)'\n');
            if (length < 0) length = file.Length - at;
            var paper = PathIn(file.Slice(at, length));
            if (paper is not null && SealedPath.Of(paper) == path && string.CompareOrdinal(previous, paper) < 0)
            {
                papers.Add(new SealedPaper(paper, path, line, at, length));
                previous = paper;
            }
            else fault ??= line;
            at += length + 1;
        }
        if (fault is null && !IsHead(file[..first], path, papers.Count, file[first..])) fault = 1;
        return new SealedYear(path, papers.DrainToImmutable(), fault);
    }

    /// <summary>Whether a sealed file reads as exactly these papers.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="file">Its content.</param>
    /// <param name="papers">Paths and contents, ordinal by path.</param>
    public static bool Holds(string path, ReadOnlySpan<byte> file, IReadOnlyCollection<KeyValuePair<string, byte[]>> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var read = Read(path, file);
        if (read.FaultLine is not null || read.Papers.Length != papers.Count) return false;
        byte[] buffer = [];
        var next = 0;
        foreach (var (name, content) in papers)
        {
            var paper = read.Papers[next++];
            var length = Open(paper, file, ref buffer);
            if (paper.Path != name || length < 0 || !content.AsSpan().SequenceEqual(buffer.AsSpan(0, length))) return false;
        }
        return true;
    }

    /// <summary>Puts the content of a paper into a buffer, which is replaced by a larger one when it does not fit.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="file">The sealed file that holds it.</param>
    /// <param name="buffer">Takes the content.</param>
    /// <returns>The number of bytes; -1 when the file is not the one that was read.</returns>
    internal static int Open(SealedPaper paper, ReadOnlySpan<byte> file, ref byte[] buffer)
    {
        if (file.Length < paper.Start + paper.Length) return -1;
        if (buffer.Length < paper.Length) buffer = new byte[paper.Length]; // a content is shorter than the line it stands in
        var reader = new Utf8JsonReader(file.Slice(paper.Start, paper.Length));
        try
        {
            for (var text = 0; text < 2 && reader.Read();)
                if (reader.TokenType == JsonTokenType.String) text++;
            return reader.TokenType == JsonTokenType.String ? reader.CopyString(buffer) : -1;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return -1;
        }
    }

    /// <summary>The path in a line of exactly the form that is written; null for any other line.</summary>
    private static string? PathIn(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !IsName(ref reader, "path"u8) || !IsText(ref reader)) return null;
            var path = reader.GetString();
            if (!IsName(ref reader, "text"u8) || !IsText(ref reader)) return null;
            return reader.Read() && reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? path : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name);

    private static bool IsText(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String && reader.GetString() is not null;

    /// <summary>Whether the first line is the one that sealing these very lines writes.</summary>
    private static bool IsHead(ReadOnlySpan<byte> head, string path, int papers, ReadOnlySpan<byte> body)
    {
        var year = path.AsSpan(SealedPath.Folder.Length, 4);
        var expected = string.Create(CultureInfo.InvariantCulture,
            $"{{\"year\":{year},\"commune\":\"{SealedPath.CommuneOf(path)}\",\"papers\":{papers},\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(body))}\"}}\n");
        return head.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(expected));
    }

    private static void EndLine(Utf8JsonWriter writer, ArrayBufferWriter<byte> lines)
    {
        writer.Flush();
        lines.Write("\n"u8);
        writer.Reset(lines);
    }
}

/// <summary>A paper in a sealed year.</summary>
/// <param name="Path">The path it has in the register, now as before.</param>
/// <param name="Seal">Path of the sealed file.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Start">Where that line begins, in bytes.</param>
/// <param name="Length">How long the line is.</param>
public readonly record struct SealedPaper(string Path, string Seal, int Line, int Start, int Length);
