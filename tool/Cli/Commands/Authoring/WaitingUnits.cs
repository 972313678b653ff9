using System.Collections.Immutable;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Model.Assessment;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Authoring;

/// <summary>The units that wait for the decision of a body.</summary>
/// <param name="Ready">Those that achieved.</param>
/// <param name="NotAchieved">Those that did not.</param>
/// <param name="LegalBasis">Ids of the texts they are judged by, joined by commas.</param>
internal sealed record WaitingUnits(ImmutableArray<WaitingUnit> Ready, ImmutableArray<WaitingUnit> NotAchieved, string? LegalBasis)
{
    /// <summary>Those of a year that wait on the desk of the body at a place.</summary>
    public static WaitingUnits Of(Screen screen, OpenRegister register, Desk desk, int year, string place)
    {
        var standings = new Standings(desk.Frame, desk.Today);
        var (ready, failed, texts) = (new List<WaitingUnit>(), new List<WaitingUnit>(), new SortedSet<string>(StringComparer.Ordinal));
        UnitYear? entered = null;
        register.Run(screen, new RunOptions(screen.Environment.Today) { Year = year, Entered = about => entered = about }, result =>
        {
            if (entered is not { } about || about.Unit.Id != result.Unit.Id) return;
            var entry = standings.Of(about, result);
            if (entry.Desk != place || entry.Standing.Standing is not (UnitStanding.Ready or UnitStanding.NotAchieved)) return;
            var failing = result.Conditions.Where(static condition => condition.Outcome == Outcome.NotMet).Select(static condition => condition.Condition.Id);
            (entry.Standing.Standing == UnitStanding.Ready ? ready : failed).Add(new WaitingUnit(entry.Unit.Id, entry.Name, [.. failing]));
            if (result.Rulebook is { } rulebook) texts.Add(rulebook.Instrument);
        });
        return new WaitingUnits([.. ready], [.. failed], texts.Count == 0 ? "tt-124-2021" : string.Join(", ", texts));
    }
}

/// <summary>A unit that waits for a decision.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Failing">The conditions it does not meet.</param>
internal sealed record WaitingUnit(string Id, string Name, ImmutableArray<string> Failing);
