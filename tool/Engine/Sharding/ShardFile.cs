using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Antt.Engine.Reporting;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;
using Antt.Model.Nominations;
using Antt.Model.Places;

namespace Antt.Engine.Sharding;

/// <summary>
/// The file in which a part travels: one JSON object a line, the part first, then what was found, selected and judged, and a last line that
/// counts the others, so that a file a killed machine left behind is told from a whole one.
/// </summary>
public static class ShardFile
{
    private static readonly FrozenDictionary<string, DiagnosticDescriptor> ByCode = DiagnosticCatalogue.All.ToFrozenDictionary(static kind => kind.Code, StringComparer.Ordinal);

    /// <summary>Writes a part.</summary>
    public static void Write(ShardResult part, Stream output)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        using var records = new JsonRecords(output, asArray: false);
        var writer = records.Writer;
        var lines = 0;
        var (summary, counts) = (part.Summary, part.Summary.Counts);
        Line(() =>
        {
            writer.WriteString("tree"u8, part.Tree);
            writer.WriteString("asOf"u8, summary.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteStartArray("folders"u8);
            foreach (var folder in part.Folders) writer.WriteStringValue(folder);
            writer.WriteEndArray();
            writer.WriteNumber("units"u8, counts.Units);
            writer.WriteNumber("unitYears"u8, counts.UnitYears);
            writer.WriteNumber("conditions"u8, counts.Conditions);
            writer.WriteStartObject("files"u8);
            foreach (var (kind, count) in counts.FilesByKind) writer.WriteNumber(kind, count);
            writer.WriteEndObject();
        });
        foreach (var verdict in summary.Verdicts)
            Line(() => { writer.WriteNumber("verdict"u8, (int)verdict.Verdict); writer.WriteNumber("year"u8, verdict.Year); writer.WriteString("type"u8, verdict.UnitType); writer.WriteNumber("count"u8, verdict.Count); });
        foreach (var model in summary.Selected)
            Line(() => { writer.WriteString("selected"u8, model.Commune); writer.WriteNumber("year"u8, model.Year); writer.WriteString("type"u8, model.Type); writer.WriteNumber("managing"u8, (int)model.Managing); });
        foreach (var found in summary.Found)
        {
            Line(() =>
            {
                writer.WriteString("found"u8, found.Descriptor.Code);
                writer.WriteString("file"u8, found.Location.Path);
                writer.WriteStartArray("at"u8);
                foreach (var number in new[] { found.Location.Line, found.Location.Column, found.Location.EndLine, found.Location.EndColumn }) writer.WriteNumberValue(number);
                writer.WriteEndArray();
                writer.WriteStartArray("arguments"u8);
                foreach (var argument in found.Arguments) writer.WriteStringValue(argument);
                writer.WriteEndArray();
            });
        }
        foreach (var result in part.Results)
            Line(() => { writer.WriteString("result"u8, result.Folder); writer.WriteNumber("list"u8, (int)result.List); writer.WriteBoolean("last"u8, result.IsLast); writer.WriteString("json"u8, result.Json); });
        var before = lines;
        Line(() => writer.WriteNumber("lines"u8, before));

        void Line(Action write)
        {
            writer.WriteStartObject();
            write();
            writer.WriteEndObject();
            records.End();
            lines++;
        }
    }

    /// <summary>Reads a part; null when the file is none, or is not whole.</summary>
    public static ShardResult? Read(ReadOnlySpan<byte> file)
    {
        try
        {
            var lines = Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (lines.Length < 2 || Parse(lines[^1]).GetProperty("lines").GetInt32() != lines.Length - 1) return null;
            var head = Parse(lines[0]);
            var verdicts = ImmutableArray.CreateBuilder<VerdictCount>();
            var selected = ImmutableArray.CreateBuilder<SelectedModel>();
            var found = ImmutableArray.CreateBuilder<Diagnostic>();
            var results = ImmutableArray.CreateBuilder<ShardLine>();
            foreach (var text in lines.AsSpan(1..^1))
            {
                var line = Parse(text);
                if (line.TryGetProperty("result"u8, out var folder)) results.Add(Result(line, folder.GetString()!));
                else if (line.TryGetProperty("found"u8, out var code)) found.Add(Found(line, ByCode[code.GetString()!]));
                else if (line.TryGetProperty("verdict"u8, out var verdict)) verdicts.Add(new VerdictCount(Number(line, "year"), Text(line, "type"), (Verdict)verdict.GetInt32(), Number(line, "count")));
                else selected.Add(new SelectedModel(Number(line, "year"), Text(line, "type"), Text(line, "selected"), (AdministrativeLevel)Number(line, "managing")));
            }
            var files = head.GetProperty("files"u8).EnumerateObject().Select(static kind => KeyValuePair.Create(kind.Name, kind.Value.GetInt32())).ToImmutableArray();
            var counts = new RunCounts(files.Sum(static kind => kind.Value), Number(head, "units"), Number(head, "unitYears"), head.GetProperty("conditions"u8).GetInt64(), files);
            var asOf = DateOnly.ParseExact(Text(head, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new ShardResult(
                Text(head, "tree"), [.. head.GetProperty("folders"u8).EnumerateArray().Select(static item => item.GetString()!)],
                new ShardSummary(asOf, found.DrainToImmutable(), counts, verdicts.DrainToImmutable(), selected.DrainToImmutable()), results.DrainToImmutable());
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static ShardLine Result(JsonElement line, string folder) =>
        new((ShardList)Number(line, "list"), folder, line.GetProperty("last"u8).GetBoolean(), Text(line, "json"));

    private static Diagnostic Found(JsonElement line, DiagnosticDescriptor kind)
    {
        var at = line.GetProperty("at"u8);
        return kind.At(
            new Location(Text(line, "file"), at[0].GetInt32(), at[1].GetInt32(), at[2].GetInt32(), at[3].GetInt32()),
            [.. line.GetProperty("arguments"u8).EnumerateArray().Select(static argument => argument.GetString()!)]);
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    private static int Number(JsonElement line, string name) => line.GetProperty(name).GetInt32();
}
