using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Antt.Engine.Publishing;

/// <summary>
/// A short print of every single field of a document, so that whoever finds a document changed can say which field. What holds is the
/// hash of the whole; the prints only point.
/// </summary>
internal static class FieldPrints
{
    private const int Digits = 16;

    /// <summary>A print and the path of its field for each field, in the order of the document; null where it cannot be read.</summary>
    public static ImmutableArray<string>? Of(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var prints = ImmutableArray.CreateBuilder<string>();
            Add("", document.RootElement, prints);
            return prints.DrainToImmutable();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The paths of fields that are there on one side only, or differ.</summary>
    public static ImmutableArray<string> Differing(ImmutableArray<string> logged, ImmutableArray<string> found)
    {
        var before = logged.ToHashSet(StringComparer.Ordinal);
        var now = found.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Where(print => !before.Contains(print)).Concat(logged.Where(print => !now.Contains(print)))
                .Select(static print => print[(print.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal),
        ];
    }

    private static void Add(string path, JsonElement value, ImmutableArray<string>.Builder prints)
    {
        if (value.ValueKind == JsonValueKind.Object && value.GetPropertyCount() > 0)
        {
            foreach (var field in value.EnumerateObject()) Add(path.Length == 0 ? field.Name : $"{path}/{field.Name}", field.Value, prints);
        }
        else if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray()) Add(string.Create(CultureInfo.InvariantCulture, $"{path}/{index++}"), item, prints);
        }
        else
        {
            prints.Add($"{FileSums.Hash(Encoding.UTF8.GetBytes($"{path}\n{value.GetRawText()}"))[..Digits]} {path}");
        }
    }
}
