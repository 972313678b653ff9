using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Linking.Binding;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Engine.Authoring;

/// <summary>What somebody has before them who writes documents: the law and places read, every unit's folder known, single documents at hand.</summary>
/// <remarks>Nothing is read of any unit before it is asked for, so a register of a hundred thousand files opens quickly.</remarks>
public sealed class Desk
{
    internal const string Units = "data/units/";

    private Desk(SourceTree tree, RegisterFrame frame, DateOnly today)
    {
        Tree = tree;
        Frame = frame;
        Today = today;
        foreach (var entry in tree.Entries)
        {
            if (!entry.Path.StartsWith(Units, StringComparison.Ordinal) || !entry.Path.EndsWith("/unit.json", StringComparison.Ordinal)) continue;
            var folder = entry.Path[..^"/unit.json".Length];
            FolderOf.TryAdd(folder[(folder.LastIndexOf('/') + 1)..], folder);
        }
    }

    /// <summary>The register's files.</summary>
    public SourceTree Tree { get; }

    /// <summary>Law and places, and decisions where they were asked for.</summary>
    public RegisterFrame Frame { get; }

    /// <summary>The day of the register: its own when it is a demonstration, else today.</summary>
    public DateOnly Today { get; }

    /// <summary>The ids of all units.</summary>
    public IEnumerable<string> UnitIds => FolderOf.Keys;

    private Dictionary<string, string> FolderOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens a register with its decisions; null when its own file or the law cannot be read.</summary>
    public static Desk? Open(SourceTree tree, DateOnly today) => Open(tree, new RunOptions(today), withDecisions: true);

    /// <summary>Opens a register; null when its own file or the law cannot be read.</summary>
    /// <param name="tree">Its files.</param>
    /// <param name="options">The day, and how many threads may read.</param>
    /// <param name="withDecisions">Whether the decisions are looked at too: there are many, and most documents do not rest on them.</param>
    public static Desk? Open(SourceTree tree, RunOptions options, bool withDecisions = false)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var summary = Pipeline.Run(withDecisions ? PartTree.Frame(tree) : PartTree.Law(tree), options);
        return summary.Frame is { } frame ? new Desk(tree, frame, summary.AsOf) : null;
    }

    /// <summary>The folder of a unit; null when there is no such unit.</summary>
    public string? Folder(string unit) => FolderOf.GetValueOrDefault(unit);

    /// <summary>The path of a document of a unit's year.</summary>
    public string PathOf(string unit, int year, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return string.Create(CultureInfo.InvariantCulture, $"{FolderOf[unit]}/{year}/{kind.Name}.json");
    }

    /// <summary>A unit; null when there is none of the id, or its document has errors.</summary>
    public Unit? Unit(string id)
    {
        if (Folder(id) is not { } folder || Tree.BytesAt($"{folder}/unit.json") is not { } bytes) return null;
        var findings = new List<Diagnostic>();
        var tree = new JsonReader().Read(new SourceFile($"{folder}/unit.json", bytes), findings);
        if (tree is null || !Schemas.For(DocumentKinds.Unit).Check(tree, findings) || findings.Exists(static finding => finding.Severity == Severity.Error)) return null;
        return new UnitBinder().Unit(tree);
    }

    /// <summary>The units that lie in a commune on a day, by id.</summary>
    public ImmutableArray<Unit> UnitsIn(string commune, DateOnly day)
    {
        var units = ImmutableArray.CreateBuilder<Unit>();
        foreach (var id in FolderOf.Keys.Order(StringComparer.Ordinal))
            if (Unit(id) is { } unit && unit.InForce.Contains(day) && unit.On(day).Commune == commune) units.Add(unit);
        return units.ToImmutable();
    }

    /// <summary>A document as it stands in its file; null when there is none or it cannot be read.</summary>
    public JsonObject? Document(string path) => Tree.BytesAt(path) is { } bytes ? CanonicalJson.Read(bytes) : null;

    /// <summary>A document of a unit's year; null when there is none.</summary>
    public JsonObject? Document(string unit, int year, DocumentKind kind) => Folder(unit) is null ? null : Document(PathOf(unit, year, kind));
}
