using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Site.Statistics;

/// <summary>A line of a chart: shares over the years, null where a year has none.</summary>
/// <param name="Name">What the line is about.</param>
/// <param name="Shares">A share for each year of the chart, from 0 to 1.</param>
public sealed record Series(Words Name, ImmutableArray<double?> Shares);

/// <summary>A bar of a chart: how a whole falls into parts.</summary>
/// <param name="Name">What the bar is about.</param>
/// <param name="Parts">The number of each part, in the order of the chart's legend.</param>
public sealed record Bar(Words Name, ImmutableArray<int> Parts);
