using System.Text.Json.Nodes;

namespace Antt.Tests.Cli.Compare;

/// <summary>Edits of chance to a register in a repository, good ones and bad ones, as many people make them in many ways.</summary>
internal sealed class RandomEdits(GitFolder register, int seed)
{
    private readonly Random _random = new(seed);
    private int _made;

    /// <summary>Makes one.</summary>
    public void Make()
    {
        switch (_random.Next(23))
        {
            case 0: Rename(); break;
            case 1: Copy(inOtherPlace: true, underOtherId: false); break;
            case 2: Copy(inOtherPlace: true, underOtherId: true); break;
            case 3: Copy(inOtherPlace: false, underOtherId: true); break;
            case 4: Link(); break;
            case 5: File.Delete(register.At(Any(Papers()))); break;
            case 6: Directory.Delete(register.At(Any(Units())), recursive: true); break;
            case 7 or 8: Decide(); break;
            case 9: Event(); break;
            case 10: Edit(Any(Units()) + "/unit.json"); break;
            case 11: Move(); break;
            case 12 when _random.Next(3) == 0: Edit(Any(Below("data/places").Concat(Below("data/rulebooks")).Concat(Below("data/localities")))); break;
            case 13: register.Write($"{Any(Units())}/2026/Ghi chú {_made++}.md", "Ghi chú.\n"); break;
            case 14 or 15: Score(); break;
            case 16: RenameDecision(); break;
            default: Edit(Any(Papers())); break;
        }
    }

    /// <summary>Merges work that was done beside what is there now, on a paper that nobody else touched.</summary>
    public void MergeBranch()
    {
        var touched = register.Git("diff", "--name-only", "HEAD~1", "HEAD").Split('\n').ToHashSet(StringComparer.Ordinal);
        register.Git("switch", "--quiet", "--create", $"beside-{_made}", "HEAD~1");
        Edit(Any(Papers().Where(path => !touched.Contains(path))));
        register.Commit("beside");
        register.Git("switch", "--quiet", "main");
        register.Git("-c", "merge.renames=false", "merge", "--quiet", "--strategy-option", "ours", "--message", "merged", $"beside-{_made++}");
    }

    private void Edit(string path)
    {
        if (Read(path) is not { } document) return;
        JsonObject at = document;
        while (at.Count > 0)
        {
            var (key, value) = at.ElementAt(_random.Next(at.Count));
            if (value is JsonObject inner && _random.Next(3) > 0) at = inner;
            else if (value is JsonArray { Count: > 0 } list && list[_random.Next(list.Count)] is JsonObject item && _random.Next(3) > 0) at = item;
            else
            {
                Change(at, key, value);
                break;
            }
        }
        Write(path, document);
    }

    private void Change(JsonObject at, string key, JsonNode? value)
    {
        switch (value)
        {
            case JsonValue number when number.TryGetValue<int>(out var count): at[key] = count + _random.Next(-1, 3); break;
            case JsonValue flag when flag.TryGetValue<bool>(out var isSo): at[key] = !isSo; break;
            case JsonValue text when text.TryGetValue<string>(out var said) && said.Length == 10 && said[4] == '-': at[key] = $"{said[..5]}{_random.Next(1, 13):00}-{_random.Next(1, 28):00}"; break;
            default:
                if (_random.Next(2) == 0) at.Remove(key);
                break;
        }
    }

    private void Rename()
    {
        var folder = Any(Units());
        var (id, other) = (Path.GetFileName(folder), $"don-vi-{_made++}");
        Replace(folder, $"{Path.GetDirectoryName(folder)}/{other}", id, other);
        Directory.Delete(register.At(folder), recursive: true);
    }

    private void Copy(bool inOtherPlace, bool underOtherId)
    {
        var (folder, home) = (Any(Units()), Path.GetDirectoryName(Any(Units()))!);
        var (id, other) = (Path.GetFileName(folder), $"don-vi-{_made++}");
        var target = $"{(inOtherPlace ? home : Path.GetDirectoryName(folder))}/{(underOtherId ? other : id)}".Replace('\\', '/');
        if (target != folder) Replace(folder, target, id, underOtherId ? other : id);
    }

    private void Move()
    {
        var (folder, home) = (Any(Units()), Path.GetFileName(Path.GetDirectoryName(Any(Units()))!));
        if (Read($"{folder}/unit.json") is not { } document || document["states"] is not JsonArray { Count: > 0 } states || states[^1] is not JsonObject state) return;
        state["commune"] = home;
        Write($"{folder}/unit.json", document);
    }

    private void Link()
    {
        var (one, other) = (Any(Units()), Any(Units()));
        Name(one, "successors", other);
        if (_random.Next(2) == 0) Name(other, "predecessors", one);

        void Name(string folder, string key, string named)
        {
            if (Read($"{folder}/unit.json") is not { } document) return;
            document[key] = new JsonArray(_random.Next(4) == 0 ? $"khong-co-{_made++}" : Path.GetFileName(named));
            Write($"{folder}/unit.json", document);
        }
    }

    private void Event()
    {
        var path = Any(Papers().Where(static path => path.EndsWith("/evaluation.json", StringComparison.Ordinal)));
        if (Read(path) is not { } document || document["events"] is not JsonArray events) return;
        if (events.Count > 0 && _random.Next(2) == 0) events.RemoveAt(0);
        else events.Add(new JsonObject { ["id"] = $"vu-{_made++}", ["category"] = "chay", ["date"] = $"{Path.GetFileName(Path.GetDirectoryName(path))}-05-12", ["severity"] = "nghiem-trong" });
        Write(path, document);
    }

    private void Decide()
    {
        var decisions = Below("data/decisions").ToList();
        if (decisions.Count == 0) return;
        var path = Any(decisions);
        if (Read(path) is not { } document || Read(Any(decisions)) is not { } like) return;
        switch (_random.Next(7))
        {
            case 0: document["number"] = like["number"]?.DeepClone(); break;
            case 1 when document["units"] is JsonArray { Count: > 0 } units && like["units"] is JsonArray { Count: > 0 } others: units[0] = others[0]!.DeepClone(); break;
            case 2 when document["units"] is JsonArray { Count: > 1 } units: units.RemoveAt(0); break;
            case 3: File.Delete(register.At(path)); return;
            case 4: path = $"{Path.GetDirectoryName(path)!.Replace('\\', '/')}/qd-{_made++}.json"; break;
            case 5 when document["units"] is JsonArray { Count: > 0 } units && units[0] is JsonObject entry: entry["unit"] = Path.GetFileName(Any(Units())); break;
            default: Edit(path); return;
        }
        Write(path, document);
    }

    /// <summary>Lets points name a decision: one that is there and most likely says nothing of the unit, one that may come, or none.</summary>
    private void Score()
    {
        var path = Any(Papers().Where(static path => path.EndsWith("/score.json", StringComparison.Ordinal)));
        var decisions = Decisions();
        if (Read(path) is not { } document || decisions.Count == 0) return;
        var named = Any(decisions)["data/decisions/".Length..^".json".Length];
        document["decision"] = _random.Next(3) switch { 0 => named, 1 => $"{named[..named.LastIndexOf('/')]}/qd-{_made + _random.Next(4)}", _ => named + "x" };
        Write(path, document);
    }

    /// <summary>Moves a decision to another number, most likely one that scores name.</summary>
    private void RenameDecision()
    {
        var decisions = Decisions();
        if (decisions.Count == 0) return;
        var path = Any(decisions);
        var other = _random.Next(3) switch
        {
            0 => $"{path[..path.LastIndexOf('/')]}/qd-{_made++}.json",
            1 => $"{path[..path.LastIndexOf('/')]}/QD-{_made++}.json",
            _ => path.EndsWith("x.json", StringComparison.Ordinal) ? path[..^"x.json".Length] + ".json" : path[..^".json".Length] + "x.json",
        };
        register.Write(other, register.Read(path));
        File.Delete(register.At(path));
    }

    private void Replace(string from, string to, string id, string other)
    {
        foreach (var path in Below(from).ToList()) register.Write(to + path[from.Length..], register.Read(path).Replace($"\"{id}\"", $"\"{other}\"", StringComparison.Ordinal));
    }

    private List<string> Decisions() => [.. Below("data/decisions").Where(static path => path.EndsWith(".json", StringComparison.Ordinal) && path.Count(static letter => letter == '/') == 4)];

    private IEnumerable<string> Papers() => Below("data/units").Where(static path => path.EndsWith(".json", StringComparison.Ordinal));

    private IEnumerable<string> Units() => Papers().Where(static path => path.Count(static letter => letter == '/') >= 5).Select(static path => string.Join('/', path.Split('/')[..5])).Distinct();

    private IEnumerable<string> Below(string folder) => !Directory.Exists(register.At(folder)) ? [] :
        Directory.GetFiles(register.At(folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(register.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private string Any(IEnumerable<string> paths) => _random.GetItems(paths.ToArray(), 1)[0];

    private JsonObject? Read(string path)
    {
        try
        {
            return File.Exists(register.At(path)) ? JsonNode.Parse(register.Read(path)) as JsonObject : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private void Write(string path, JsonObject document) => register.Write(path, _random.Next(30) == 0 ? document.ToJsonString()[1..] : document.ToJsonString());
}
