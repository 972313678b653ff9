using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>
/// Figures of whole provinces that are drawn from what is not public, so coarse that nobody can tell a unit by them. Those of year N are
/// counted as things stood at the end of that year and are published from the year after on: they never change with the day
/// of the export, so that two exports set side by side tell nothing more.
/// </summary>
/// <param name="Durations">How long decisions took, by province and year.</param>
/// <param name="Reasons">What units failed by, by province, year, rulebook and criterion.</param>
public sealed record PublicStatistics(ImmutableArray<PublicDuration> Durations, ImmutableArray<PublicReason> Reasons)
{
    /// <summary>Below so many no figure is published.</summary>
    public const int SmallestCell = 10;

    /// <summary>No figures.</summary>
    public static PublicStatistics None { get; } = new([], []);
}

/// <summary>
/// Days from the first submission of a unit's request to the decision that recognised it. Refusals are not counted: beside the
/// number of recognitions, which everybody can count, they would be told by it.
/// </summary>
/// <param name="Place">Id of the province.</param>
/// <param name="Year">The year N.</param>
/// <param name="Count">How many recognitions with a recorded submission it is drawn from, at least <see cref="PublicStatistics.SmallestCell"/>.</param>
/// <param name="Median">Half of them took no longer, in days.</param>
/// <param name="NinetiethPercentile">Nine of ten took no longer, in days.</param>
public sealed record PublicDuration(string Place, int Year, int Count, int Median, int NinetiethPercentile);

/// <summary>
/// How many units of a province a decision refused naming a condition of a criterion. Both the units counted and, of the units of
/// the rulebook without a recognition, the others are at least <see cref="PublicStatistics.SmallestCell"/>. There is no sum over
/// criteria or provinces, and sensitive conditions are not counted at all.
/// </summary>
/// <param name="Place">Id of the province.</param>
/// <param name="Year">The year N.</param>
/// <param name="Rulebook">Id of the rulebook.</param>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Units">How many units.</param>
public sealed record PublicReason(string Place, int Year, string Rulebook, string Criterion, int Units);
