using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Antt.Model;

namespace Antt.Engine.Importing;

/// <summary>
/// Turns tables of administrative units into the places of a register ("nạp danh mục hành chính"). Nothing is written here: what comes out
/// says which files to write, which are as they should be, and where a file says something else than the tables and was left alone.
/// </summary>
public static class PlaceImport
{
    /// <summary>Works out what to write.</summary>
    /// <param name="tables">The tables, in any order.</param>
    /// <param name="since">First day of what the tables do not date.</param>
    /// <param name="replace">Whether the tables win where a file says something else.</param>
    /// <param name="existing">The file of a place that is there already, by id; null where there is none.</param>
    public static PlaceImportPlan Plan(IEnumerable<TableFile> tables, DateOnly since, bool replace, Func<string, OutputFile?> existing)
    {
        var problems = new List<TableProblem>();
        var reader = new TableReader(problems);
        foreach (var table in tables.OrderBy(static table => table.Path, StringComparer.Ordinal)) reader.Read(table);
        var history = History(reader, since, problems);
        var plan = new PlanBuilder(replace);
        foreach (var version in history.All)
        {
            var parent = history.ParentOf(version);
            if (parent is null && version.ParentCode.Length > 0)
                problems.Add(version.Row.At(5, TableWords.UnknownUnit(version.ParentCode, version.Id[^10..])));
            var province = version;
            for (var above = parent; above is not null; above = history.ParentOf(above)) province = above;
            plan.Add(
                $"data/places/{province.Id}/{version.Id}.json",
                PlaceDocument.Of(version, parent?.Id, history.PredecessorsOf(version.Id), history.SuccessorsOf(version.Id)), existing(version.Id));
        }
        return plan.Done(reader.Rows, [.. problems]);
    }

    private static PlaceHistory History(TableReader reader, DateOnly since, List<TableProblem> problems)
    {
        var rows = new UnitRows(problems);
        var dated = reader.Of(TableKind.Versions).SelectMany(table => table.Rows).ToList();
        var lists = reader.Of(TableKind.List, TableKind.ListWithPredecessors).ToList();
        var versions = dated.Count > 0 ? dated.Select(row => rows.Dated(row, since)).OfType<PlaceVersion>() : ListVersions.Of(lists, rows, since);
        var history = new PlaceHistory(versions, problems);
        if (problems.Count == 0 && history.All.IsEmpty) problems.Add(new TableProblem("", 1, 1, TableWords.NothingToRead));
        if (problems.Count > 0) return history;

        PlaceMappings.Apply(reader, lists, rows, history);
        if (dated.Count > 0) PlaceMappings.Compare(lists, rows, history, problems);
        return history;
    }

    /// <summary>Gathers what to write.</summary>
    private sealed class PlanBuilder(bool replace)
    {
        private readonly ImmutableArray<OutputFile>.Builder _files = ImmutableArray.CreateBuilder<OutputFile>();
        private readonly ImmutableArray<PlaceDifference>.Builder _differences = ImmutableArray.CreateBuilder<PlaceDifference>();
        private int _added, _changed, _same;

        public void Add(string path, JsonObject told, OutputFile? there)
        {
            if (there is null)
            {
                _files.Add(new OutputFile(path, PlaceDocument.Bytes(told)));
                _added++;
                return;
            }
            if (PlaceDocument.Parse(there.Bytes) is not { } entered)
            {
                _differences.Add(new PlaceDifference(there.Path, ""));
                return;
            }
            var differs = new List<string>();
            var merged = PlaceDocument.Merge(entered, told, differs.Add);
            foreach (var key in differs)
            {
                if (replace) merged[key.Split('/')[0]] = told[key.Split('/')[0]]!.DeepClone();
                else _differences.Add(new PlaceDifference(there.Path, key));
            }
            if (JsonNode.DeepEquals(merged, entered))
            {
                _same++;
                return;
            }
            _files.Add(new OutputFile(there.Path, PlaceDocument.Bytes(merged)));
            _changed++;
        }

        public PlaceImportPlan Done(int rows, ImmutableArray<TableProblem> problems) =>
            new(problems, _files.DrainToImmutable(), _differences.DrainToImmutable(), rows, _added, _changed, _same);
    }
}

/// <summary>What an import would do.</summary>
/// <param name="Problems">What is wrong with the tables; then nothing should be written.</param>
/// <param name="Files">The files to write.</param>
/// <param name="Differences">Where a file says something else than the tables and is left alone.</param>
/// <param name="Rows">How many lines were read.</param>
/// <param name="Added">How many of the files are new.</param>
/// <param name="Changed">How many were there and get something added.</param>
/// <param name="Same">How many places are there as they should be.</param>
public sealed record PlaceImportPlan(
    ImmutableArray<TableProblem> Problems, ImmutableArray<OutputFile> Files, ImmutableArray<PlaceDifference> Differences, int Rows, int Added, int Changed,
    int Same);

/// <summary>A file that says something else than the tables.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The key; empty when the file could not be read at all.</param>
public sealed record PlaceDifference(string Path, string Key);
