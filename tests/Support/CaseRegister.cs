using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Antt.Engine.Loading;
using Antt.Engine.Reference;
using Antt.Engine.Reviews;
using Antt.Model.History;

namespace Antt.Tests.Support;

/// <summary>Builds the register of a case: the repository's own law data, a base register, then the changes the case names.</summary>
public sealed partial class CaseRegister(string repositoryRoot)
{
    private const string BaseRegisters = "tests/Cases/base";
    private readonly ConcurrentDictionary<string, SortedDictionary<string, byte[]>> _bases = new(StringComparer.Ordinal);

    /// <summary>The whole register of a case.</summary>
    public SourceTree Build(CaseSection section) => new CaseTree(
        Files(section),
        [.. section.Changes.Where(change => change.Kind == CaseChangeKind.Link).Select(change => change.Path)],
        [.. section.Changes.Where(change => change.Kind == CaseChangeKind.Locked).Select(change => change.Path)]);

    /// <summary>The files of the register of a case, by path below its root.</summary>
    public SortedDictionary<string, byte[]> Files(CaseSection section)
    {
        var files = new SortedDictionary<string, byte[]>(_bases.GetOrAdd(section.Base, ReadBase), StringComparer.Ordinal);
        foreach (var change in section.Changes) Apply(change, files);
        return files;
    }

    /// <summary>What became of the files that a case says were there before; null when it says nothing of the kind.</summary>
    public ChangeHistory? History(CaseSection section)
    {
        var before = section.Changes.Where(change => change.Kind == CaseChangeKind.Before).ToList();
        var conflicts = section.Changes.Where(change => change.Kind == CaseChangeKind.Conflict).Select(change => change.Path).ToList();
        var elsewhere = section.Changes.Where(change => change.Kind == CaseChangeKind.Elsewhere).ToList();
        var commits = section.Changes.Where(change => change.Kind == CaseChangeKind.Commit).ToList();
        if (before.Count + conflicts.Count + elsewhere.Count + commits.Count == 0) return null;
        var files = Files(section);
        var asked = Safeguards.Read(files["data/register.json"], files.GetValueOrDefault("data/offices.json"));
        var old = new Dictionary<string, byte[]>(files, StringComparer.Ordinal);
        foreach (var file in before) old[FullPath(file.Path, files)] = Encoding.UTF8.GetBytes(file.Text);
        foreach (var seal in files.Keys.Where(SealedPath.IsSeal).Where(seal => before.All(file => file.Path != seal))) old.Remove(seal);
        return new ChangeHistory("main", [.. before.Where(file => file.Path.StartsWith("data/decisions/", StringComparison.Ordinal)).Select(Became).OfType<DecisionChange>()])
        {
            Seals = SealChanges.Of(old.Keys.Concat(files.Keys), new MemoryTree(old), new MemoryTree(files)),
            Conflicts = [.. conflicts], Elsewhere = [.. elsewhere.Select(change => new ElsewhereChange(change.Path, change.Path.Split('/')[4], change.Text.Trim()))],
            Commits = [.. commits.Select(commit => CaseCommit.Read(commit, path => FullPath(path, files)))], Offices = asked.Offices, SignedFrom = asked.SignedFrom,
        };

        DecisionChange? Became(CaseChange change)
        {
            var bytes = Encoding.UTF8.GetBytes(change.Text);
            if (files.TryGetValue(change.Path, out var now))
                return now.AsSpan().SequenceEqual(bytes) ? null : new DecisionChange(change.Path, DecisionChangeKind.Edited);
            var elsewhere = files.FirstOrDefault(file => file.Value.AsSpan().SequenceEqual(bytes)).Key;
            return new DecisionChange(change.Path, elsewhere is null ? DecisionChangeKind.Removed : DecisionChangeKind.Moved, elsewhere);
        }
    }

    private static void Apply(CaseChange change, SortedDictionary<string, byte[]> files)
    {
        if (change.From > change.To) ApplyOnce(change, FullPath(Repeat(change.Path), files), change.Text, files);
        for (var n = change.From; n <= change.To; n++)
        {
            var number = n.ToString(CultureInfo.InvariantCulture);
            var path = change.Path.Replace("{n}", number, StringComparison.Ordinal);
            ApplyOnce(change, FullPath(path, files), change.Text.Replace("{n}", number, StringComparison.Ordinal), files);
        }
    }

    private static void ApplyOnce(CaseChange change, string path, string text, SortedDictionary<string, byte[]> files)
    {
        switch (change.Kind)
        {
            case CaseChangeKind.Replace:
                files[path] = Encoding.UTF8.GetBytes(Repeat(text));
                break;
            case CaseChangeKind.Link or CaseChangeKind.Locked or CaseChangeKind.Before or CaseChangeKind.Conflict or CaseChangeKind.Elsewhere or CaseChangeKind.Commit:
                break;
            case CaseChangeKind.Bytes:
                files[path] = Convert.FromHexString(string.Concat(text.Where(char.IsAsciiHexDigit)));
                break;
            case CaseChangeKind.Workbook:
                files[path] = RawWorkbook.Parse(Repeat(text));
                break;
            case CaseChangeKind.Merge:
                if (!files.TryGetValue(path, out var before)) throw new FormatException($"there is no {path} to change");
                files[path] = Encoding.UTF8.GetBytes(JsonPatch.Apply(Encoding.UTF8.GetString(before), text));
                break;
            case CaseChangeKind.Delete:
                var folder = path.TrimEnd('/') + "/";
                var gone = files.Keys.Where(key => key == path || key.StartsWith(folder, StringComparison.Ordinal)).ToList();
                if (gone.Count == 0) throw new FormatException($"there is no {path} to delete");
                foreach (var key in gone) files.Remove(key);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change));
        }
    }

    /// <summary>A path as it is, or with the unit's id in its first segment replaced by the unit's folder.</summary>
    private static string FullPath(string path, SortedDictionary<string, byte[]> files)
    {
        var unit = path.Split('/')[0];
        foreach (var file in files.Keys)
            if (file.EndsWith($"/{unit}/unit.json", StringComparison.Ordinal)) return file[..^$"{unit}/unit.json".Length] + path;
        return path;
    }

    private SortedDictionary<string, byte[]> ReadBase(string name)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        Read(repositoryRoot, "data/instruments");
        Read(repositoryRoot, "data/rulebooks");
        Read(repositoryRoot, "data/profiles");
        Read(repositoryRoot, "data/scoring");
        Read(Path.Combine(repositoryRoot, BaseRegisters, name), "data");
        return files;

        void Read(string root, string folder)
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
                files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        }
    }

    private static string Repeat(string text) => Repetition().Replace(text, match =>
        string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))));

    [GeneratedRegex("⟦(.+?)×([0-9]+)⟧", RegexOptions.Singleline)]
    private static partial Regex Repetition();
}
