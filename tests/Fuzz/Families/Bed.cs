using System.Text.Json.Nodes;
using Antt.Fuzz.Running;

namespace Antt.Fuzz.Families;

/// <summary>Clean registers to be damaged: those that the cases begin with, with the law they need, and the demonstration.</summary>
internal static class Bed
{
    private static readonly Lazy<SortedDictionary<string, byte[]>[]> Registers = new(static () =>
        [.. ((string[])["khu-dan-cu", "co-quan", "truong-hoc", "doanh-nghiep", "dien-hinh", "xa-ba-cap"]).Select(Small)]);

    private static readonly Lazy<SortedDictionary<string, byte[]>> Demonstration = new(static () => Read(Path.Combine(Places.Root, "data"), "data"));

    /// <summary>The day all of them are looked at; each says its own.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    /// <summary>One residential area, its commune, and the law.</summary>
    public static SortedDictionary<string, byte[]> OfResidentialArea => Registers.Value[0];

    /// <summary>The demonstration: every kind of document there is.</summary>
    public static SortedDictionary<string, byte[]> OfDemonstration => Demonstration.Value;

    /// <summary>One of them, the large one seldom.</summary>
    public static SortedDictionary<string, byte[]> Any(Random dice) => dice.Next(400) == 0 ? Demonstration.Value : Registers.Value[dice.Next(Registers.Value.Length)];

    private static SortedDictionary<string, byte[]> Small(string name)
    {
        var files = Read(Path.Combine(Places.Root, "tests/Cases/base", name, "data"), "data");
        var rulebooks = JsonNode.Parse(files["data/register.json"])!["years"]!.AsArray().SelectMany(static year => year!["rulebooks"]!.AsArray()).Select(static id => $"rulebooks/{id}.json").ToHashSet(StringComparer.Ordinal);
        foreach (var (path, bytes) in Demonstration.Value)
        {
            var below = path["data/".Length..];
            if (below.StartsWith("instruments/", StringComparison.Ordinal) || below.StartsWith("scoring/", StringComparison.Ordinal) || below == "profiles/quoc-gia.json" || rulebooks.Contains(below)) files.TryAdd(path, bytes);
        }
        return files;
    }

    private static SortedDictionary<string, byte[]> Read(string folder, string prefix)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add($"{prefix}/{Path.GetRelativePath(folder, path).Replace('\\', '/')}", File.ReadAllBytes(path));
        return files;
    }
}
