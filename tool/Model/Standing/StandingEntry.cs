using System.Collections.Immutable;
using Antt.Model.Units;

namespace Antt.Model.Standing;

/// <summary>The standing of one unit in one year, with what a list shows beside it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Commune">Id of the commune it lies in on the day.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Body">Who has to act next, as its place calls it; null when nobody has to.</param>
/// <param name="Desk">Id of the place that body serves; null when nobody has to act.</param>
public sealed record StandingEntry(Unit Unit, int Year, string Name, string Commune, YearStanding Standing, Words? Body, string? Desk)
{
    /// <summary>The decisions that settled the year, oldest first.</summary>
    public ImmutableArray<DecisionInTime> Decisions { get; init; } = [];
}

/// <summary>A decision and the last day on which it was in time ("đúng hạn, muộn").</summary>
/// <param name="Id">Id of the decision.</param>
/// <param name="Number">Its official number.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Due">The last good day for the unit it is about.</param>
public readonly record struct DecisionInTime(string Id, string Number, DateOnly Date, DateOnly Due)
{
    /// <summary>Whether it came too late; it is valid all the same .</summary>
    public bool IsLate => Date > Due;
}
