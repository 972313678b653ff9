using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Linking.Checks.Authority;
using Antt.Model;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks;

/// <summary>A unit's own document: its type, its states and where they lie.</summary>
internal static class UnitChecks
{
    public static void Check(Unit unit, YearLaw law, KnownNames names, Findings findings)
    {
        var file = unit.Input.File;
        SpanChecks.Check(unit.InForce, file, "to", findings);
        if (!law.UnitTypes.Contains(unit.Type) && !law.Years.Any(year => law.IsExplained(unit.Type, year)))
            findings.Add(LinkDiagnostics.UnknownUnitType, file, "type", unit.Type, string.Join(", ", law.UnitTypes.Order(StringComparer.Ordinal)));
        CheckFolder(file, names, findings);
        CheckReferences(unit.Predecessors, "predecessors", unit, names, findings);
        CheckReferences(unit.Successors, "successors", unit, names, findings);
        for (var i = 0; i < unit.States.Length; i++) CheckState(unit, i, law, names, findings);
    }

    /// <summary>The folders a unit lies in are the province and the commune it was made in.</summary>
    private static void CheckFolder(string file, KnownNames names, Findings findings)
    {
        for (var stepsUp = 2; stepsUp <= 3; stepsUp++)
        {
            var place = Catalogue.FolderOf(file, stepsUp);
            if (!names.Places.Contains(place)) findings.AddFile(LinkDiagnostics.DanglingPlace, file, place, Nearest.Of(place, names.Places));
        }
    }

    private static void CheckReferences(ImmutableArray<string> ids, string key, Unit unit, KnownNames names, Findings findings)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            if (!names.Units.Holds(ids[i]))
            {
                findings.Add(LinkDiagnostics.DanglingUnit, unit.Input.File, string.Create(CultureInfo.InvariantCulture, $"{key}/{i}"),
                    ids[i], Nearest.Of(ids[i], names.Units.Ids));
            }
        }
    }

    private static void CheckState(Unit unit, int position, YearLaw law, KnownNames names, Findings findings)
    {
        var state = unit.States[position];
        var file = unit.Input.File;
        if (position > 0 && state.From <= unit.States[position - 1].From)
        {
            findings.Add(LinkDiagnostics.StatesOutOfOrder, file, Pointer(position, "from"),
                Findings.Day(state.From), Findings.Day(unit.States[position - 1].From));
        }
        else if (!unit.InForce.IsReversed && (!unit.InForce.Contains(state.From) || (position == 0 && state.From != unit.InForce.From)))
        {
            findings.Add(LinkDiagnostics.StateOutsideUnit, file, Pointer(position, "from"),
                Findings.Day(state.From), Findings.Day(unit.InForce.From), Findings.Day(unit.InForce.To));
        }
        if (unit.Type is "CQ" or "DN" && state.Attributes.Has("levels"))
            findings.Add(LinkDiagnostics.SchoolAsAgency, file, Pointer(position, "levels"), unit.Type);
        CheckCommune(unit, position, law, names, findings);
        DelegationChecks.CheckState(unit, position, law.Frame, findings);
    }

    private static void CheckCommune(Unit unit, int position, YearLaw law, KnownNames names, Findings findings)
    {
        var state = unit.States[position];
        var file = unit.Input.File;
        if (!names.Places.Contains(state.Commune))
            findings.Add(LinkDiagnostics.DanglingPlace, file, Pointer(position, "commune"), state.Commune, Nearest.Of(state.Commune, names.Places));
        if (!law.Frame.Places.TryGetValue(state.Commune, out var place)) return;
        if (place.Level != AdministrativeLevel.Commune)
        {
            findings.Add(LinkDiagnostics.NotACommune, file, Pointer(position, "commune"), state.Commune, Levels.Word(place.Level));
            return;
        }
        var end = position + 1 < unit.States.Length ? DateRange.DayBefore(unit.States[position + 1].From) : unit.InForce.To;
        if (!place.InForce.Contains(state.From) || (place.InForce.To is { } last && !(end <= last)))
        {
            findings.Add(LinkDiagnostics.CommuneNotInForce, file, Pointer(position, "commune"),
                state.Commune, Findings.Day(state.From), Findings.Day(end));
        }
    }

    private static string Pointer(int state, string key) => string.Create(CultureInfo.InvariantCulture, $"states/{state}/{key}");
}
