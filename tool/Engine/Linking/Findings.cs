using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>
/// Collects what linking finds. Records of the Model know files and lines only; the exact place is looked up in the file when,
/// and only when, there is something to say about it. Serves one thread.
/// </summary>
internal sealed class Findings(SourceTree source)
{
    private readonly RecentFiles _files = new(source);

    /// <summary>Everything found so far.</summary>
    public List<Diagnostic> All { get; } = [];

    /// <summary>Adds a finding about a value.</summary>
    /// <param name="kind">What is found.</param>
    /// <param name="file">The file.</param>
    /// <param name="pointer">
    /// Keys and positions joined by slashes, <c>[key=value]</c> for the item that says so; a step that is not there points at what
    /// should have held it.
    /// </param>
    /// <param name="arguments">What fills the texts.</param>
    public void Add(DiagnosticDescriptor kind, string file, string pointer, params ImmutableArray<string> arguments) =>
        All.Add(kind.At(PlaceOf(file, pointer), arguments));

    /// <summary>Adds a finding about a file as a whole.</summary>
    public void AddFile(DiagnosticDescriptor kind, string file, params ImmutableArray<string> arguments) =>
        All.Add(kind.At(Location.StartOf(file), arguments));

    /// <summary>A day as people write it.</summary>
    public static string Day(DateOnly? day) => day is { } known ? known.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : Nearest.None;

    /// <summary>A number as people write it.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private Location PlaceOf(string file, string pointer)
    {
        if (_files.Open(file) is not { } tree) return Location.StartOf(file);
        var node = tree.Root;
        if (pointer.Length == 0) return Location.StartOf(file);
        foreach (var step in pointer.Split('/'))
        {
            var next = node.Kind == JsonKind.Array ? ItemAt(node, step) : node.Get(step);
            if (!next.Exists) break;
            node = next;
        }
        return tree.LocationOf(node);
    }

    private static JsonNode ItemAt(JsonNode list, string step)
    {
        var equals = step.IndexOf('=', StringComparison.Ordinal);
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && equals < 0) return default;
        var (key, value) = equals < 0 ? ([], []) : (Encoding.UTF8.GetBytes(step[1..equals]), Encoding.UTF8.GetBytes(step[(equals + 1)..^1]));
        foreach (var item in list.Items)
        {
            if (equals < 0 ? position-- == 0 : item.Get(key).Bytes.SequenceEqual(value)) return item;
        }
        return default;
    }
}
