using System.Collections.Immutable;
using System.Text.Json;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Model.Places;

namespace Antt.Engine.Sharding;

/// <summary>
/// Splits a register by place for several machines ("chia phần"). Communes stay together whose units are judged together: those of which one took
/// over territory or units of another, or whose units name each other. So each part comes out as in the whole, whatever lies in the others.
/// </summary>
public static class ShardPlan
{
    /// <summary>So many parts at most: jobs of one matrix on either forge.</summary>
    public const int MostParts = 256;

    /// <summary>Plans parts of about the same size, in the order of their numbers. There are fewer where less is apart.</summary>
    /// <param name="tree">The register; of its units no more is read than their own documents.</param>
    /// <param name="places">Its places.</param>
    /// <param name="files">Paths of all its files, also of those that are not at hand.</param>
    /// <param name="parts">How many parts at most.</param>
    public static ImmutableArray<Shard> Of(SourceTree tree, IReadOnlyDictionary<string, Place> places, IEnumerable<string> files, int parts)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var groups = new Groups();
        foreach (var place in places.Values)
            foreach (var successor in place.Successors) groups.Join(place.Id, successor.Place);
        var sizes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in files)
        {
            if (!path.StartsWith(Desk.Units, StringComparison.Ordinal) || path.Split('/', 6) is not [_, _, var province, var commune, var unit, _]) continue;
            var folder = $"{Desk.Units}{province}/{commune}";
            sizes[folder] = sizes.GetValueOrDefault(folder) + 1;
            if (!homes.TryAdd(unit, commune)) groups.Join(homes[unit], commune); // an id used twice is found where both are
        }
        JoinNamed(tree, places, homes, groups);
        return Spread(sizes, groups, parts);
    }

    private static void JoinNamed(SourceTree tree, IReadOnlyDictionary<string, Place> places, Dictionary<string, string> homes, Groups groups)
    {
        foreach (var entry in tree.Entries)
        {
            if (!entry.Path.StartsWith(Desk.Units, StringComparison.Ordinal) || !entry.Path.EndsWith("/unit.json", StringComparison.Ordinal) || tree.BytesAt(entry.Path) is not { } bytes) continue;
            var commune = entry.Path.Split('/')[3];
            foreach (var named in Texts(bytes))
            {
                if (places.TryGetValue(named, out var place) && place.Level == AdministrativeLevel.Commune) groups.Join(commune, named);
                else if (homes.TryGetValue(named, out var home)) groups.Join(commune, home);
            }
        }
    }

    /// <summary>Every text in a document, as far as it can be read: rather too many names than too few.</summary>
    private static List<string> Texts(byte[] document)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(document);
        try
        {
            while (reader.Read())
                if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } text) texts.Add(text);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return texts; // the check says what is wrong with it
        }
        return texts;
    }

    /// <summary>The largest group first, each into the part that is the smallest so far.</summary>
    private static ImmutableArray<Shard> Spread(SortedDictionary<string, int> sizes, Groups groups, int parts)
    {
        var together = sizes.GroupBy(folder => groups.Of(folder.Key[(folder.Key.LastIndexOf('/') + 1)..]), StringComparer.Ordinal)
            .Select(group => (Folders: group.Select(static folder => folder.Key).ToList(), Files: group.Sum(static folder => folder.Value)))
            .OrderByDescending(static group => group.Files).ThenBy(static group => group.Folders[0], StringComparer.Ordinal).ToList();
        var shards = Enumerable.Range(0, Math.Min(parts, together.Count)).Select(static _ => (Folders: new List<string>(), Files: 0)).ToArray();
        foreach (var (folders, files) in together)
        {
            var smallest = 0;
            for (var i = 1; i < shards.Length; i++)
                if (shards[i].Files < shards[smallest].Files) smallest = i;
            shards[smallest].Folders.AddRange(folders);
            shards[smallest].Files += files;
        }
        return [.. shards.Select(static (shard, i) => new Shard(i + 1, [.. shard.Folders.Order(StringComparer.Ordinal)], shard.Files))];
    }

    /// <summary>Names that belong together.</summary>
    private sealed class Groups
    {
        private readonly Dictionary<string, string> _above = new(StringComparer.Ordinal);

        public string Of(string name)
        {
            while (_above.TryGetValue(name, out var above)) name = above;
            return name;
        }

        public void Join(string one, string other)
        {
            var (first, second) = (Of(one), Of(other));
            if (first != second) _above[first] = second;
        }
    }
}

/// <summary>A part of a register for one machine.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Folders">The folders of its communes: <c>data/units/&lt;province&gt;/&lt;commune&gt;</c>.</param>
/// <param name="Files">How many files lie in them.</param>
public sealed record Shard(int Number, ImmutableArray<string> Folders, int Files)
{
    /// <summary>Patterns for <c>git sparse-checkout set --no-cone</c> that leave all other communes out.</summary>
    public ImmutableArray<string> Patterns =>
    [
        .. Frame, .. Folders.Select(static folder => $"/{folder}/"),
        .. Folders.Select(static folder => $"/{SealedPath.Of(folder[(folder.LastIndexOf('/') + 1)..], "*")}"),
    ];

    /// <summary>Patterns for everything but units.</summary>
    public static ImmutableArray<string> Frame { get; } = ["/data/*", "!/data/units/*", "!/data/archive/*"];

    /// <summary>Patterns for what a plan is made from: everything but the papers of units.</summary>
    public static ImmutableArray<string> Planning { get; } = [.. Frame, "/data/units/**/unit.json"];
}
