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
public sealed record StandingEntry(Unit Unit, int Year, string Name, string Commune, YearStanding Standing, Words? Body, string? Desk);
