using System.Globalization;
using Antt.Model;

namespace Antt.Engine.Drafting;

/// <summary>Lists of units and how many they are, as papers repeat them; every total is counted from the very list beside it.</summary>
internal static class UnitLists
{
    private static readonly string[] Head = ["TT", "Tên đơn vị", "Loại đơn vị", "Địa bàn"];

    public static void Put(PaperFields fields, IReadOnlyList<DraftUnit> units, RegisterFrame frame, Func<DraftUnit, string?>? note = null, string noteHead = "Ghi chú")
    {
        fields.Set("tong-so", units.Count).Set("tong-so-bang-chu", NumberWords.Of(units.Count)).Set("don-vi", units.Count == 1 ? units[0].State.Name : $"{units.Count} đơn vị");
        fields.SetTable("bang-don-vi", note is null ? Head : [.. Head, noteHead], units.Select((unit, index) => Row(unit, index + 1, frame, note)));
        var types = units.GroupBy(unit => TypeName(unit, frame)).Select(static group => (Name: group.Key, Count: group.Count())).ToList();
        fields.Set("theo-loai", string.Join("; ", types.Select(static type => FormattableString.Invariant($"{type.Name}: {type.Count}"))));
        fields.SetTable(
            "bang-theo-loai", ["Loại đơn vị", "Số lượng"],
            types.Select(static type => new[] { type.Name, type.Count.ToString(CultureInfo.InvariantCulture) }).Append(["Tổng số", units.Count.ToString(CultureInfo.InvariantCulture)]));
    }

    public static string TypeName(DraftUnit unit, RegisterFrame frame)
    {
        var named = unit.Result.Rulebook?.UnitTypes.FirstOrDefault(type => type.Code == unit.Entered.Unit.Type)?.Name.Vi ?? unit.Entered.Unit.Type;
        if (unit.Entered.Unit.Type != Model.Units.Unit.ResidentialArea) return named;
        return frame.ProfileFor(unit.State.Commune, unit.Day).ResidentialWord(unit.State.LocalKind)?.Vi ?? named;
    }

    private static string[] Row(DraftUnit unit, int number, RegisterFrame frame, Func<DraftUnit, string?>? note)
    {
        var place = frame.Places.TryGetValue(unit.State.Commune, out var commune) ? commune.Name : unit.State.Commune;
        string[] row = [number.ToString(CultureInfo.InvariantCulture), unit.State.Name, TypeName(unit, frame), place];
        return note is null ? row : [.. row, note(unit) ?? ""];
    }
}
