using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks;

/// <summary>Units against each other, once all have passed by: ids used twice, who followed whom, years without law.</summary>
internal sealed class UnitSetChecks
{
    private readonly Dictionary<string, Unit> _linked = new(StringComparer.Ordinal);
    private readonly List<string> _folders = [];
    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);
    private readonly SortedSet<(int Year, string Type)> _withoutLaw = [];

    /// <summary>Remembers what is needed of a unit.</summary>
    public void Add(UnitOutcome outcome)
    {
        _folders.Add(outcome.File.Folder.Path);
        if (outcome.File.Unit is not { } unit)
        {
            _dropped.Add(outcome.File.Folder.Id);
            return;
        }
        if (!unit.Predecessors.IsEmpty || !unit.Successors.IsEmpty) _linked[unit.Id] = unit;
        foreach (var year in outcome.WithoutLaw) _withoutLaw.Add((year, unit.Type));
    }

    /// <summary>Reports what can be told now.</summary>
    public void Check(RegisterFrame frame, KnownNames names, Findings findings)
    {
        foreach (var unit in _linked.Values)
        {
            CheckLinks(unit, unit.Predecessors, "predecessors", "successors", static other => other.Successors, names, findings);
            CheckLinks(unit, unit.Successors, "successors", "predecessors", static other => other.Predecessors, names, findings);
        }
        Cycles.Find(_linked.Keys, id => _linked[id].Successors.Where(_linked.ContainsKey), id => ("successors", _linked[id].Input.File), findings);
        foreach (var (year, type) in _withoutLaw)
        {
            if (IsSaidOfRulebook(frame, year, type)) continue;
            findings.Add(LawDiagnostics.NoRulebookForType, frame.Info.Input.File, $"years/[year={Findings.Number(year)}]/rulebooks",
                Findings.Number(year), type);
        }
        foreach (var folder in _folders) CheckTwin(folder, names.Units.FoldersOf(UnitIndex.IdOf(folder)), findings);
    }

    private void CheckLinks(
        Unit unit, ImmutableArray<string> links, string key, string back, Func<Unit, ImmutableArray<string>> others, KnownNames names, Findings findings)
    {
        for (var i = 0; i < links.Length; i++)
        {
            if (!names.Units.Holds(links[i]) || _dropped.Contains(links[i])) continue;
            if (_linked.TryGetValue(links[i], out var other) && others(other).Contains(unit.Id)) continue;
            findings.Add(LinkDiagnostics.OneSidedSuccession, unit.Input.File, string.Create(CultureInfo.InvariantCulture, $"{key}/{i}"),
                unit.Id, links[i], back);
        }
    }

    /// <summary>Whether the type lacks its rulebook only because one that is declared could not be used, which is reported there.</summary>
    private static bool IsSaidOfRulebook(RegisterFrame frame, int year, string type) =>
        frame.Info.Years.Where(declared => declared.Year == year).SelectMany(declared => declared.Rulebooks)
            .Any(id => !frame.Rulebooks.TryGetValue(id, out var rulebook) || (rulebook.Scheme == Scheme.Safety && rulebook.UnitTypes.Any(judged => judged.Code == type)));

    /// <summary>Of units with one id all but the first are told of.</summary>
    private static void CheckTwin(string folder, IReadOnlyList<string> all, Findings findings)
    {
        if (all.Count > 1 && folder != all[0]) findings.Add(LinkDiagnostics.DuplicateUnit, $"{folder}/unit.json", "id", UnitIndex.IdOf(folder), all[0]);
    }
}
