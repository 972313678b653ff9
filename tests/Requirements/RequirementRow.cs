using System.Collections.Immutable;

namespace Antt.Tests.Requirements;

/// <summary>One row of the tables: what has to hold and the tests that fail when it does not.</summary>
/// <param name="File">The table it stands in.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Id">R-nnn.</param>
/// <param name="Behaviour">What has to hold, in our own words.</param>
/// <param name="Tests">The tests that keep it; none while it is open or set aside.</param>
/// <param name="SetAside">Why it is not kept at all; null when it is or will be.</param>
internal sealed record RequirementRow(string File, int Line, string Id, string Behaviour, ImmutableArray<string> Tests, string? SetAside)
{
    private const string Open = "— chưa có";
    private const string Aside = "— để riêng:";

    /// <summary>Whether nothing keeps it yet.</summary>
    public bool IsOpen => Tests.IsEmpty && SetAside is null;

    /// <summary>The rows of a table, in order.</summary>
    /// <exception cref="FormatException">A row does not follow the grammar.</exception>
    public static IEnumerable<RequirementRow> Read(string file, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith("| R-", StringComparison.Ordinal)) continue;
            if (lines[i].Split('|', StringSplitOptions.TrimEntries) is not ["", var id, var behaviour, var cell, ""])
                throw new FormatException($"{file}({i + 1}): a row is | R-nnn | behaviour | tests |");
            yield return new RequirementRow(file, i + 1, id, behaviour, TestsOf(cell), ReasonOf(cell));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line}): {Id}";

    private static ImmutableArray<string> TestsOf(string cell) =>
        cell.StartsWith('—') ? [] : [.. cell.Split("<br>", StringSplitOptions.TrimEntries)];

    private static string? ReasonOf(string cell) =>
        cell == Open || !cell.StartsWith('—') ? null
        : cell.StartsWith(Aside, StringComparison.Ordinal) ? cell[Aside.Length..].Trim()
        : throw new FormatException($"'{cell}' is neither tests, '{Open}' nor '{Aside} …'");
}
