using System.Collections.Immutable;
using Antt.Model.Diagnostics;
using Antt.Model.Nominations;

namespace Antt.Engine.Sharding;

/// <summary>What came out of a part of a register, as it is joined with the others.</summary>
/// <param name="Tree">What git calls the register's data, so that only parts of one state are joined.</param>
/// <param name="Folders">The folders of its communes.</param>
/// <param name="Summary">What was found; the frame stays behind.</param>
/// <param name="Results">Each result of each list as a line of JSON.</param>
public sealed record ShardResult(string Tree, ImmutableArray<string> Folders, ShardSummary Summary, ImmutableArray<ShardLine> Results);

/// <summary>What a part found and counted.</summary>
/// <param name="AsOf">The day that was used.</param>
/// <param name="Found">What was found.</param>
/// <param name="Counts">How much lies in its communes.</param>
/// <param name="Verdicts">How its units came out.</param>
/// <param name="Selected">Its units that were selected as models.</param>
public sealed record ShardSummary(
    DateOnly AsOf, ImmutableArray<Diagnostic> Found, RunCounts Counts, ImmutableArray<VerdictCount> Verdicts, ImmutableArray<SelectedModel> Selected);

/// <summary>A result of a part.</summary>
/// <param name="List">The list it belongs to.</param>
/// <param name="Folder">The folder of the unit.</param>
/// <param name="IsLast">Whether it is that of a commune, which comes behind all others in a list in which it waits for its units.</param>
/// <param name="Json">The line, as the command of that list writes it.</param>
public sealed record ShardLine(ShardList List, string Folder, bool IsLast, string Json);

/// <summary>The lists of results that a run can give.</summary>
public enum ShardList
{
    /// <summary>What the criteria of each year say of each unit: <c>antt assess --format ndjson</c>.</summary>
    Assessed,

    /// <summary>Nominated model units (QĐ 9745): <c>antt assess --scheme dien-hinh --format ndjson</c>.</summary>
    Models,

    /// <summary>Classes of the movement (QĐ 510): <c>antt classify --format ndjson</c>.</summary>
    Classes,
}
