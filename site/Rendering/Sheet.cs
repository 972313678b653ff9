using System.Collections.Immutable;

namespace Antt.Site.Rendering;

/// <summary>One page of a list that may go over several.</summary>
/// <param name="Rows">The rows on this page.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Count">How many pages there are, at least one.</param>
/// <param name="Total">How many rows there are in all.</param>
/// <param name="PathOf">The path of each page.</param>
public sealed record Sheet<T>(ImmutableArray<T> Rows, int Number, int Count, int Total, Func<int, string> PathOf);

/// <summary>Cuts lists into pages.</summary>
public static class Sheet
{
    /// <summary>The pages of a list; one empty page for an empty list.</summary>
    public static IEnumerable<Sheet<T>> Of<T>(ImmutableArray<T> rows, int perPage, Func<int, string> pathOf)
    {
        var count = Math.Max(1, (rows.Length + perPage - 1) / perPage);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * perPage;
            yield return new Sheet<T>(rows.Slice(start, Math.Min(perPage, rows.Length - start)), number, count, rows.Length, pathOf);
        }
    }
}
