using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Antt.Engine.Reporting;
using Antt.Model;
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
    /// <summary>No part counts more of anything, so that the sums of all parts are numbers still.</summary>
    private const int MostCounted = int.MaxValue / ShardPlan.MostParts;

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
            ImmutableArray<string> folders = [.. head.GetProperty("folders"u8).EnumerateArray().Select(static item => Some(item.GetString()))];
            var verdicts = ImmutableArray.CreateBuilder<VerdictCount>();
            var selected = ImmutableArray.CreateBuilder<SelectedModel>();
            var found = ImmutableArray.CreateBuilder<Diagnostic>();
            var results = ImmutableArray.CreateBuilder<ShardLine>();
            foreach (var text in lines.AsSpan(1..^1))
            {
                var line = Parse(text);
                if (line.TryGetProperty("result"u8, out _)) results.Add(Result(line, folders));
                else if (line.TryGetProperty("found"u8, out _)) found.Add(Found(line));
                else if (line.TryGetProperty("verdict"u8, out _)) verdicts.Add(new VerdictCount(Number(line, "year"), Text(line, "type"), Known<Verdict>(line, "verdict"), Number(line, "count")));
                else selected.Add(new SelectedModel(Number(line, "year"), Text(line, "type"), Text(line, "selected"), Known<AdministrativeLevel>(line, "managing")));
            }
            var files = head.GetProperty("files"u8).EnumerateObject().Select(static kind => KeyValuePair.Create(kind.Name, Counted(kind.Value.GetInt64()))).ToImmutableArray();
            _ = Counted(verdicts.Sum(static verdict => (long)verdict.Count));
            var counts = new RunCounts(Counted(files.Sum(static kind => (long)kind.Value)), Number(head, "units"), Number(head, "unitYears"), head.GetProperty("conditions"u8).GetInt64() is >= 0 and <= long.MaxValue / ShardPlan.MostParts and var judged ? judged : throw new FormatException(), files);
            var asOf = DateOnly.ParseExact(Text(head, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new ShardResult(
                Text(head, "tree"), folders,
                new ShardSummary(asOf, found.DrainToImmutable(), counts, verdicts.DrainToImmutable(), selected.DrainToImmutable()), results.DrainToImmutable());
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A result of a unit of the part itself, which is one JSON object on one line.</summary>
    private static ShardLine Result(JsonElement line, ImmutableArray<string> folders)
    {
        var (folder, json) = (Text(line, "result"), Text(line, "json"));
        if (!folders.Contains(folder[..Math.Max(0, folder.LastIndexOf('/'))]) || json.Contains('\n', StringComparison.Ordinal) || Parse(json).ValueKind != JsonValueKind.Object) throw new FormatException();
        return new(Known<ShardList>(line, "list"), folder, line.GetProperty("last"u8).GetBoolean(), json);
    }

    private static Diagnostic Found(JsonElement line)
    {
        if (line.GetProperty("at"u8).EnumerateArray().Select(static number => Counted(number.GetInt64())).ToArray() is not [var first, var column, var last, var end]) throw new FormatException();
        var found = ByCode[Text(line, "found")].At(
            new Location(Text(line, "file"), first, column, last, end), [.. line.GetProperty("arguments"u8).EnumerateArray().Select(static argument => Some(argument.GetString()))]);
        foreach (var language in Enum.GetValues<Language>()) _ = found.Message(language); // too few arguments are a FormatException
        return found;
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement line, string name) => Some(line.GetProperty(name).GetString());

    private static string Some(string? text) => text ?? throw new FormatException();

    private static int Number(JsonElement line, string name) => Counted(line.GetProperty(name).GetInt64());

    private static int Counted(long number) => number is >= 0 and <= MostCounted ? (int)number : throw new FormatException();

    private static T Known<T>(JsonElement line, string name) where T : struct, Enum =>
        Enum.ToObject(typeof(T), Number(line, name)) is T value && Enum.IsDefined(value) ? value : throw new FormatException();
}
