using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Reference.Meanings;
using Antt.Tests.Conventions;

namespace Antt.Tests.Guides;

/// <summary>The guide that lists every field the public may see, drawn from the schemas of the public export; what is not in it is not published.</summary>
internal static class PublicFieldsGuide
{
    public const string Path = "tool/guides/truong-cong-khai.md";
    private const string Schemas = "schemas/public";
    private static readonly string[] Choices = ["oneOf", "anyOf", "allOf"];

    private const string Beginning = """
        # Trường công khai · What everybody may see

        Bắt đầu từ: sổ minh hoạ · *Starting from: the demonstration register*

        Bản công bố chỉ gồm các trường dưới đây. Trường không có tên ở đây thì không có chỗ trong bản công bố, nên không thể lộ ra: số người, hộ, vụ việc, ý kiến
        xem xét, hồ sơ, đơn vị bị từ chối. Tệp này được viết ra từ `schemas/public`; lệch là kiểm thử hỏng.
        *The public export has the fields below and no others: counts of persons and households, events, reviews, dossiers and refusals have no place in it. Made of `schemas/public`; a test keeps it current.*

        ```console
        $ antt export public cong-khai
        $ antt verify --export cong-khai
        $ antt check --history
        Không thấy dữ liệu cá nhân
        ```

        `antt check --history` tìm dữ liệu cá nhân và dấu mật trong mọi phiên bản git còn giữ, kể cả thứ đã xoá ở lần ghi sau.
        *`check --history` looks at every version git keeps, also at what a later commit took out.*

        """;

    /// <summary>The whole page.</summary>
    public static string Text()
    {
        var page = new StringBuilder(Beginning);
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(SourceFiles.Root, Schemas), "*.schema.json").Order(StringComparer.Ordinal))
        {
            var schema = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            var (title, description) = (schema["title"]!.GetValue<string>(), schema["description"]!.GetValue<string>());
            page.Append('\n').Append("## ").Append(title).Append(" · ").Append(FieldMeanings.Of(title)).Append("\n\n").Append(description).Append("\n*").Append(FieldMeanings.Of(description));
            page.Append("* Lược đồ · *schema*: `").Append(Schemas).Append('/').Append(System.IO.Path.GetFileName(file)).Append("`.\n\n| trường · field | là gì | what it is |\n|---|---|---|\n");
            foreach (var (path, words) in FieldsOf(schema, schema, "")) page.Append("| `").Append(path).Append("` | ").Append(words).Append(" | ").Append(FieldMeanings.Of(words)).Append(" |\n");
        }
        return page.ToString();
    }

    /// <summary>Every field, with the path that leads to it: <c>[]</c> for an entry of a list, <c>*</c> for any name.</summary>
    public static IEnumerable<(string Path, string Words)> FieldsOf(JsonObject schema, JsonObject root, string path)
    {
        var meant = schema["$ref"] is { } to ? root["definitions"]![to.GetValue<string>()["#/definitions/".Length..]]!.AsObject() : schema;
        foreach (var (name, field) in meant["properties"]?.AsObject() ?? [])
        {
            var place = path.Length == 0 ? name : $"{path}.{name}";
            var target = field!["$ref"] is { } reference ? root["definitions"]![reference.GetValue<string>()["#/definitions/".Length..]]! : field;
            yield return (place, (field["description"] ?? target["description"])?.GetValue<string>() ?? "");
            foreach (var below in FieldsOf(field.AsObject(), root, place)) yield return below;
        }
        if (meant["items"] is JsonObject items) foreach (var below in FieldsOf(items, root, path + "[]")) yield return below;
        if (meant["additionalProperties"] is JsonObject any) foreach (var below in FieldsOf(any, root, path.Length == 0 ? "*" : path + ".*")) yield return below;
        foreach (var choice in Choices.SelectMany(kind => meant[kind]?.AsArray() ?? []))
            foreach (var below in FieldsOf(choice!.AsObject(), root, path)) yield return below;
    }
}
