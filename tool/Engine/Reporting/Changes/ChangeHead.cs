using System.Collections.Immutable;

namespace Antt.Engine.Reporting.Changes;

/// <summary>What was compared with what, for the head of a report.</summary>
/// <param name="Base">The older side, as it was named.</param>
/// <param name="Head">The newer side, as it was named.</param>
/// <param name="IsMerged">Whether the newer side is what merging it into the older gives.</param>
/// <param name="Preview">Where previewed pages lie; null when nobody shows any.</param>
/// <param name="Submitters">Ids of the offices that hand the change in, as its commits say.</param>
public sealed record ChangeHead(string Base, string Head, bool IsMerged, string? Preview, ImmutableArray<Submitter> Submitters);

/// <summary>An office that hands a change in.</summary>
/// <param name="Office">Its id.</param>
/// <param name="Role">Its role, where the register knows the office.</param>
/// <param name="Place">The place it serves, where the register knows the office.</param>
public sealed record Submitter(string Office, string? Role, string? Place);
