using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Cli.Commands;

/// <summary>Keeps the latest year of each unit that the run passes by, until the rest of the register is known.</summary>
internal sealed class StatusGathering
{
    private readonly List<(UnitYear Entered, UnitResult Result)> _kept = [];
    private UnitYear? _entered;

    /// <summary>Takes what was entered about a year, right before its result.</summary>
    public void Enter(UnitYear entered) => _entered = entered;

    /// <summary>Takes a result. A later year that has begun takes the place of an earlier one.</summary>
    public void Add(UnitResult result)
    {
        if (_entered is not { } entered) return;
        if (_kept.Count > 0 && _kept[^1].Result.Unit.Id == result.Unit.Id && result.Year <= result.AsOf.Year) _kept.RemoveAt(_kept.Count - 1);
        if (_kept.Count == 0 || _kept[^1].Result.Unit.Id != result.Unit.Id) _kept.Add((entered, result));
    }

    /// <summary>The standings of a year, by place and unit.</summary>
    public IEnumerable<StandingEntry> Entries(RegisterFrame frame, DateOnly asOf, int year)
    {
        var standings = new Standings(frame, asOf);
        return _kept.Where(kept => kept.Result.Year == year).Select(kept => standings.Of(kept.Entered, kept.Result))
            .OrderBy(static entry => entry.Commune, StringComparer.Ordinal).ThenBy(static entry => entry.Unit.Type, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Unit.Id, StringComparer.Ordinal);
    }
}
