using Antt.Engine.Drafting;

namespace Antt.Cli.Commands.Drafts;

/// <summary>Which papers somebody asked for.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Subject">Id of a unit, place or decision; null for the register's own place.</param>
/// <param name="Year">The year; null for the latest that has begun.</param>
/// <param name="AsOf">The day to look from; null for today or the register's own.</param>
/// <param name="Types">Codes of the only unit types; none for all.</param>
internal sealed record DraftRequest(DraftKind Kind, string? Subject, int? Year, DateOnly? AsOf, string[] Types);
