using System.Collections.Immutable;
using Antt.Model.Diagnostics;
using Antt.Model.Nominations;

namespace Antt.Engine.Sharding;

/// <summary>What came out of a part of a register, as it is joined with the others.</summary>
/// <param name="Tree">What git calls the register's data, so that only parts of one state are joined.</param>
/// <param name="Folders">The folders of its communes.</param>
/// <param name="Summary">What was found; the frame stays behind.</param>
/// <param name="Results">Each result as a line of JSON.</param>
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
/// <param name="Folder">The folder of the unit.</param>
/// <param name="IsCommune">Whether it is that of a commune, which come last.</param>
/// <param name="Json">The line, as <c>antt assess --format ndjson</c> writes it.</param>
public sealed record ShardLine(string Folder, bool IsCommune, string Json);
