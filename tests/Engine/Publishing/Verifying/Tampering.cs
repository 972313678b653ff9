using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Publishing;
using Antt.Model;

namespace Antt.Tests.Engine.Publishing.Verifying;

/// <summary>Changes of single fields in the files of an export, as somebody would make them who serves it.</summary>
internal static class Tampering
{
    /// <summary>The paths of all fields of a document that hold a value.</summary>
    public static IEnumerable<string> Leaves(JsonNode? node, string path = "") => node switch
    {
        JsonObject { Count: > 0 } block => block.SelectMany(field => Leaves(field.Value, path.Length == 0 ? field.Key : $"{path}/{field.Key}")),
        JsonArray { Count: > 0 } list => list.SelectMany((item, index) => Leaves(item, $"{path}/{index}")),
        _ => [path],
    };

    /// <summary>A path without the places in lists: which field it is.</summary>
    public static string Shape(string path) => string.Join('/', path.Split('/').Where(part => !int.TryParse(part, out _)));

    /// <summary>The file with another value in a field.</summary>
    public static OutputFile With(OutputFile file, string path)
    {
        var document = JsonNode.Parse(file.Bytes.Span)!;
        var at = document;
        var parts = path.Split('/');
        foreach (var part in parts[..^1]) at = at is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : at[part]!;
        if (at is JsonArray items) items[int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)] = Other(items[int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)]!);
        else at[parts[^1]] = Other(at[parts[^1]]!);
        return file with { Bytes = Encoding.UTF8.GetBytes(document.ToJsonString(ExportText) + "\n") };
    }

    /// <summary>The file with each of its fields in turn taken away and made a list with nothing in it.</summary>
    public static IEnumerable<(string What, OutputFile File)> Bent(OutputFile file)
    {
        foreach (var path in Fields(JsonNode.Parse(file.Bytes.Span)))
        {
            foreach (var isGone in (bool[])[true, false])
            {
                var document = JsonNode.Parse(file.Bytes.Span)!;
                var parts = path.Split('/');
                var at = document;
                foreach (var part in parts[..^1]) at = at is JsonArray ? at[Place(part)]! : at[part]!;
                var before = document.ToJsonString();
                if (at is JsonArray list && isGone) list.RemoveAt(Place(parts[^1]));
                else if (at is JsonArray items) items[Place(parts[^1])] = new JsonArray();
                else if (isGone) at.AsObject().Remove(parts[^1]);
                else at[parts[^1]] = new JsonArray();
                if (document.ToJsonString() != before) yield return ($"{Shape(path)}: {(isGone ? "gone" : "emptied")}", file with { Bytes = Encoding.UTF8.GetBytes(document.ToJsonString(ExportText) + "\n") });
            }
        }

        static int Place(string part) => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The paths of all fields, also of those that hold others.</summary>
    private static IEnumerable<string> Fields(JsonNode? node, string path = "")
    {
        if (path.Length > 0) yield return path;
        var below = node switch
        {
            JsonObject block => block.Select(static field => (field.Key, field.Value)),
            JsonArray list => list.Select(static (item, index) => (Key: $"{index}", Value: item)),
            _ => [],
        };
        foreach (var (key, value) in below)
            foreach (var found in Fields(value, path.Length == 0 ? key : $"{path}/{key}")) yield return found;
    }

    /// <summary>The same files with one of them replaced.</summary>
    public static IEnumerable<OutputFile> Replace(IEnumerable<OutputFile> files, OutputFile by) => files.Select(file => file.Path == by.Path ? by : file);

    /// <summary>The files with the list of files and its hash in the head made to fit again, as a careful forger leaves them.</summary>
    public static IEnumerable<OutputFile> Relisted(IEnumerable<OutputFile> files)
    {
        var all = files.Where(file => file.Path != FileSums.Path).ToList();
        var text = string.Concat(all.Where(file => file.Path != "log/head.json").OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{FileSums.Hash(file.Bytes.Span)}  {file.Path}\n"));
        var list = new OutputFile(FileSums.Path, Encoding.UTF8.GetBytes(text));
        var head = all.Single(file => file.Path == "log/head.json");
        var document = JsonNode.Parse(head.Bytes.Span)!;
        document["files"] = FileSums.Hash(list.Bytes.Span);
        return all.Where(file => file != head).Append(list).Append(head with { Bytes = Encoding.UTF8.GetBytes(document.ToJsonString(ExportText) + "\n") });
    }

    private static readonly System.Text.Json.JsonSerializerOptions ExportText = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode? Other(JsonNode value)
    {
        if (value is JsonArray) return new JsonArray("them");
        var text = value.ToJsonString();
        if (bool.TryParse(text, out var flag)) return !flag;
        if (int.TryParse(text, out var number)) return number + 1;
        var said = (string)value!;
        if (DateOnly.TryParseExact(said, "yyyy-MM-dd", out var day)) return day.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return said switch
        {
            "xa" => "tinh", "huyen" => "tinh", "tinh" => "xa", "bo" => "tinh",
            "cong-nhan" => "thu-hoi", "sua-doi" => "cong-nhan", "thu-hoi" => "sua-doi",
            "current" => "past", "past" => "current", "met" => "not-applicable", "not-applicable" => "met", "xuat-sac" => "kha", "kha" => "xuat-sac",
            "trung-binh" => "kha", "yeu" => "kha",
            _ => (said[0] == '1' ? "2" : "1") + said[1..],
        };
    }
}
