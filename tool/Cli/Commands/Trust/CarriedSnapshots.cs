using System.Collections.Immutable;
using System.Text.Json;
using Antt.Cli.Text.Trust;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Cli.Commands.Trust;

/// <summary>
/// The snapshots of earlier days in a site that was built before. They go over as they are: an address that was handed out keeps its
/// bytes. One that is gone or was changed is said, and not listed any more.
/// </summary>
/// <param name="Folder">The folder of snapshots in the former site.</param>
/// <param name="Found">Those that are there and whole, oldest first.</param>
internal sealed record CarriedSnapshots(string Folder, ImmutableArray<PublicSnapshot> Found)
{
    private const string Below = "du-lieu/ban/";

    /// <summary>Finds those of a former site; none where there is no such site.</summary>
    public static CarriedSnapshots Of(string site, Screen screen)
    {
        var folder = Path.Combine(site, Below);
        var found = ImmutableArray.CreateBuilder<PublicSnapshot>();
        foreach (var listed in Listed(Path.Combine(folder, "index.json")))
        {
            if (HashOf(Path.Combine(folder, $"{listed.Name}.zip")) == listed.Sha256) found.Add(listed);
            else screen.Tell(VerifyText.SnapshotDamaged(listed.Name));
        }
        return new CarriedSnapshots(folder, found.DrainToImmutable());
    }

    /// <summary>Their files, for the new site.</summary>
    public IEnumerable<OutputFile> Files() => Found.Select(snapshot => new OutputFile($"{Below}{snapshot.Name}.zip", File.ReadAllBytes(Path.Combine(Folder, $"{snapshot.Name}.zip"))));

    private static string? HashOf(string file) => File.Exists(file) ? FileSums.Hash(File.ReadAllBytes(file)) : null;

    private static List<PublicSnapshot> Listed(string index)
    {
        var listed = new List<PublicSnapshot>();
        if (!File.Exists(index)) return listed;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(index));
            foreach (var snapshot in document.RootElement.GetProperty("snapshots").EnumerateArray())
            {
                var name = snapshot.GetProperty("name").GetString() ?? "";
                if (name.Length == 0 || !name.All(static letter => char.IsAsciiDigit(letter) || letter == '-')) continue;
                listed.Add(new PublicSnapshot(
                    name, snapshot.GetProperty("sha256").GetString() ?? "", snapshot.GetProperty("bytes").GetInt64(),
                    snapshot.GetProperty("entries").GetInt32(), snapshot.GetProperty("head").GetString() ?? ""));
            }
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            listed.Clear();
        }
        return listed;
    }
}
