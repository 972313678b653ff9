using System.Collections.Immutable;
using Antt.Engine.Linking;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine;

/// <summary>The part of a register whose findings are asked for. What lies outside is read and linked all the same.</summary>
internal sealed class PathScope
{
    private readonly ImmutableArray<string> _paths;
    private readonly ImmutableArray<SourceEntry> _entries;
    private readonly Seals _seals;

    /// <summary>The scope of files and folders; all of the register when none are given.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="entries">Everything there is.</param>
    /// <param name="seals">Where sealed papers stand: whoever asks about a sealed file asks about its papers.</param>
    public PathScope(ImmutableArray<string> paths, ImmutableArray<SourceEntry> entries, Seals seals)
    {
        _seals = seals;
        _paths = [.. paths.Select(static path => path.Trim('/')).Where(static path => path is not ("" or "."))];
        if (_paths.Length < paths.Length) _paths = [];
        _entries = _paths.IsEmpty && seals.IsEmpty ? entries : [.. entries.Where(entry => entry.Kind != SourceEntryKind.Seal && Holds(entry.Path))];
    }

    /// <summary>How many files lie in it.</summary>
    public int Count => _entries.Length;

    /// <summary>How many files of each kind lie in it.</summary>
    public ImmutableArray<KeyValuePair<string, int>> CountByKind()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var kinds = new KindWalk();
        foreach (var entry in _entries)
        {
            var kind = kinds.Of(entry.Path) is { } known && known != DocumentKinds.Project ? known.Name : "other";
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }
        var names = counts.Keys.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        var inOrder = ImmutableArray.CreateBuilder<KeyValuePair<string, int>>(names.Length);
        foreach (var name in names) inOrder.Add(new(name, counts[name]));
        return inOrder.MoveToImmutable();
    }

    /// <summary>Says so where there is no file at all to look at.</summary>
    public void ReportNothing(List<Diagnostic> findings)
    {
        if (_entries.IsEmpty && _paths.IsEmpty)
        {
            findings.Clear(); // whatever else is missing is missing for this one reason
            findings.Add(LinkDiagnostics.NothingChecked.At(Location.StartOf("data"), "data"));
        }
        foreach (var path in _paths)
        {
            if (!_entries.Any(entry => IsBelow(entry.Path, path)))
                findings.Add(LinkDiagnostics.NothingChecked.At(Location.StartOf(path), path));
        }
    }

    /// <summary>The findings in the scope, in order, each once.</summary>
    public ImmutableArray<Diagnostic> Select(List<Diagnostic> findings)
    {
        var selected = _paths.IsEmpty ? findings : findings.FindAll(finding => Holds(finding.Location.Path));
        selected.Sort(Diagnostic.Order);
        var distinct = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in selected)
            if (distinct.Count == 0 || !distinct[^1].Equals(finding)) distinct.Add(finding);
        return distinct.DrainToImmutable();
    }

    private bool Holds(string path)
    {
        foreach (var scope in _paths)
            if (IsBelow(path, scope) || (_seals.Find(path) is { } paper && IsBelow(paper.Seal, scope))) return true;
        return _paths.IsEmpty;
    }

    private static bool IsBelow(string path, string scope) =>
        path.StartsWith(scope, StringComparison.Ordinal) && (path.Length == scope.Length || path[scope.Length] == '/');
}
