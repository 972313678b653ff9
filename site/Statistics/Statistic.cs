using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Site.Statistics;

/// <summary>What a picture shows, as rows: picture, table and file are made of the same ones and cannot differ.</summary>
/// <param name="Id">Its anchor, and the name of its file.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Columns">What stands in a row.</param>
/// <param name="Rows">The rows; each has a cell for every column.</param>
public sealed record Statistic(string Id, Words Title, ImmutableArray<StatisticColumn> Columns, ImmutableArray<ImmutableArray<StatisticCell>> Rows);

/// <summary>A column of a figure.</summary>
/// <param name="Key">Its name in files.</param>
/// <param name="Name">Its heading.</param>
public sealed record StatisticColumn(string Key, Words Name);

/// <summary>A cell of a figure: words, or a number, or nothing where the number is not published.</summary>
/// <param name="Text">The words, if it holds words.</param>
/// <param name="Count">The number, if it holds one.</param>
/// <param name="Whole">What the number is a part of, where a share is meant.</param>
public readonly record struct StatisticCell(Words? Text, int? Count, int? Whole)
{
    /// <summary>A cell of words.</summary>
    public static StatisticCell Of(Words text) => new(text, null, null);

    /// <summary>A year. It is a name, no quantity.</summary>
    public static StatisticCell Year(int year) => new(new Words($"{year}", $"{year}"), null, null);

    /// <summary>A number; null where it is not published.</summary>
    public static StatisticCell Of(int? count, int? whole = null) => new(null, count, whole);

    /// <summary>Whether it holds a quantity, published or not.</summary>
    public bool IsNumber => Text is null;
}
