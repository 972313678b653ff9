using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>
/// Reads the units that another was made from, beside it: its figures and its registration may rest on theirs. What is wrong in
/// their files is reported when they pass by themselves. Serves one thread.
/// </summary>
internal sealed class ForebearReader(SourceTree source, Catalogue files, YearLaw law)
{
    private readonly UnitReader _reader = new(source, files, law.Years);
    private readonly Dictionary<string, UnitFolder> _folders = new(StringComparer.Ordinal);

    /// <summary>
    /// The years of a unit; those whose period it did not live through from its first day come with what was entered about the units
    /// before it, for that year and the one before.
    /// </summary>
    public ImmutableArray<UnitYear> With(Unit unit, ImmutableArray<UnitYear> years)
    {
        if (!years.Any(IsBornIn)) return years;
        if (_folders.Count == 0)
        {
            foreach (var folder in files.Units) _folders.TryAdd(folder.Id, folder);
        }
        var before = new List<(string Id, ImmutableArray<UnitYear> Years)>();
        foreach (var id in unit.Predecessors)
            before.Add((id, _folders.TryGetValue(id, out var folder) ? _reader.Read(folder).Years : []));
        return [.. years.Select(year => IsBornIn(year) ? year with { Forebears = [.. before.Select(one => Of(one.Id, one.Years, year.Year))] } : year)];
    }

    private bool IsBornIn(UnitYear year) =>
        law.Of(year.Unit.Type, year.Year) is { } judged && year.Unit.InForce.From > judged.Rulebook.Period.Start.In(year.Year - 1);

    private static Forebear Of(string id, ImmutableArray<UnitYear> years, int year)
    {
        var same = years.FirstOrDefault(candidate => candidate.Year == year);
        return new Forebear(id, same?.Registration, same?.Evaluation, years.FirstOrDefault(candidate => candidate.Year == year - 1)?.Evaluation);
    }
}
