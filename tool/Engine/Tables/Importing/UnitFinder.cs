using System.Globalization;
using Antt.Engine.Authoring;
using Antt.Engine.Importing;
using Antt.Engine.Tables.Reading;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Importing;

/// <summary>Finds the unit a row is about, by id or by name, among those of the register and those the same file brings.</summary>
internal sealed class UnitFinder(RegisterShelf shelf, string? commune)
{
    private readonly Dictionary<string, (string Name, string Commune)> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Name, string Commune)>> _read = new(StringComparer.Ordinal);

    /// <summary>Tells of a unit that the file brings.</summary>
    public void Add(string id, string name, string itsCommune) => _added[id] = (name, itsCommune);

    /// <summary>Whether an id is taken.</summary>
    public bool Has(string id) => shelf.Units.ContainsKey(id) || _added.ContainsKey(id);

    /// <summary>The unit of a row; null with a finding when there is none.</summary>
    public string? Find(TableRow row, List<Diagnostic> findings)
    {
        var text = row.UnitText;
        var id = Has(text) ? text : Has(PlainLetters.Slug(text)) ? PlainLetters.Slug(text) : null;
        if (id is null && text.Length + row.NameText.Length == 0)
        {
            findings.Add(TableDiagnostics.EmptyRequiredCell.At(row.Origin.Location, Text(row.Origin.Row), row.Sheet.Unit.Heading));
            return null;
        }
        if (id is null)
        {
            var name = text.Length > 0 ? text : row.NameText;
            var named = Named(name);
            if (named is [var only]) return only;
            findings.Add(named.Count > 1
                ? TableDiagnostics.SeveralSuchUnits.At(row.UnitOrigin.Location, row.UnitOrigin.Name, CellWords.Quote(name), Text(named.Count), string.Join(", ", named))
                : TableDiagnostics.NoSuchUnit.At(row.UnitOrigin.Location, row.UnitOrigin.Name, CellWords.Quote(name), Linking.Nearest.Of(text.Length > 0 ? text : PlainLetters.Slug(name), shelf.Units.Keys.Concat(_added.Keys))));
            return null;
        }
        var states = StatesOf(id);
        if (row.NameText.Length > 0 && row.Sheet.IsYearly && states.Count > 0 && !states.Exists(state => FoldedName.AreSame(CellWords.Tidy(state.Name), row.NameText)))
        {
            findings.Add(TableDiagnostics.NameOfAnother.At(row.Origin.Location, Text(row.Origin.Row), id, CellWords.Quote(row.NameText), states[^1].Name));
            return null;
        }
        return IsOfCommune(row, id, states, findings) ? id : null;
    }

    /// <summary>A free id for a unit without one; null when its name gives none.</summary>
    public string? NewId(string name, string itsCommune) => NewIds.OfUnit(name, shelf.PlaceName(itsCommune), Has);

    private bool IsOfCommune(TableRow row, string id, List<(string Name, string Commune)> states, List<Diagnostic> findings)
    {
        if (commune is null || states.Count == 0 || states.Exists(state => state.Commune == commune)) return true;
        findings.Add(TableDiagnostics.OtherCommune.At(row.Origin.Location, Text(row.Origin.Row), id, Place(states[^1].Commune), Place(commune)));
        return false;
    }

    /// <summary>Those of a name; where some are of the commune at hand, only these.</summary>
    private List<string> Named(string name)
    {
        var found = new List<(string Id, bool IsHere)>();
        foreach (var id in shelf.Units.Keys.Concat(_added.Keys).Distinct(StringComparer.Ordinal))
        {
            foreach (var state in StatesOf(id))
            {
                if (!FoldedName.AreSame(CellWords.Tidy(state.Name), name)) continue;
                found.Add((id, commune is not null && StatesOf(id).Exists(its => its.Commune == commune)));
                break;
            }
        }
        return [.. (found.Exists(unit => unit.IsHere) ? found.Where(unit => unit.IsHere) : found).Select(unit => unit.Id)];
    }

    private List<(string Name, string Commune)> StatesOf(string id)
    {
        if (_read.TryGetValue(id, out var states)) return states;
        states = [.. shelf.StatesOf(id).Select(state => (RegisterShelf.TextOf(state, "name") ?? "", RegisterShelf.TextOf(state, "commune") ?? ""))];
        if (_added.TryGetValue(id, out var added)) states.Add(added);
        return _read[id] = states;
    }

    private string Place(string id) => $"{shelf.PlaceName(id)} ({id})";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
