using System.Globalization;
using Antt.Engine.Authoring;
using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Scans;

/// <summary>
/// Holds the scans in the folder a register names against what was recorded of them. A register that names none, and a copy of it without the
/// folder, are not asked anything, and nothing is read for it.
/// </summary>
internal static class ScanChecks
{
    public static void Check(SourceTree source, Catalogue files, RegisterFrame frame, UnitChoice chosen, List<Diagnostic> findings)
    {
        if (frame.Info.Scans is not { } folder) return;
        var shelf = new ScanShelf(source.ScansIn(folder));
        if (shelf.Count == 0) return;
        var reader = new JsonReader();
        var unread = new List<Diagnostic>();
        var buffer = new byte[16 * 1024];
        foreach (var unit in chosen.Folders)
        {
            for (var i = unit.First; i < unit.First + unit.Count; i++)
            {
                var path = files.Entries[i].Path;
                if (!path.EndsWith("/evidence.json", StringComparison.Ordinal) || !chosen.Concerns(path)) continue;
                var length = source.Read(files.Entries[i], ref buffer);
                if (length < 0 || reader.Read(new SourceFile(path, buffer.AsMemory(0, length)), unread) is not { } tree) continue;
                foreach (var item in tree.Root.Get("items"u8).Items) CheckItem(tree, item, shelf, folder, findings);
            }
        }
    }

    private static void CheckItem(JsonTree tree, JsonNode item, ScanShelf shelf, string folder, List<Diagnostic> findings)
    {
        var file = item.Get("file"u8);
        if (!file.Exists || file.Get("sha256"u8) is not { Kind: JsonKind.Text } print || file.Get("bytes"u8) is not { Kind: JsonKind.Number } size) return;
        var (id, sum, bytes) = (item.Get("id"u8) is { Kind: JsonKind.Text } named ? named.Text : "?", print.Text, size.Long);
        if (shelf.Holds(sum, bytes)) return;
        if (shelf.Called(file.Get("name"u8) is { Kind: JsonKind.Text } name ? name.Text : null) is { } other)
            findings.Add(ScanDiagnostics.ScanAltered.At(tree.LocationOf(print), id, other.Path, Shown(other.Bytes), Shown(bytes), sum[..Math.Min(12, sum.Length)] + "…"));
        else if (!file.Get("keptAt"u8).Exists)
            findings.Add(ScanDiagnostics.ScanAbsent.At(tree.LocationOf(file), id, folder));
    }

    private static string Shown(long number) => number.ToString(CultureInfo.InvariantCulture);
}
