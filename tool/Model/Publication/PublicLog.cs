using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>
/// The place of a decision in the public log ("nhật ký quyết định"): entries are only ever added, and each holds the hash of the one
/// before, so that nobody changes or takes away one without all that follow.
/// </summary>
/// <param name="Sequence">Its number, from 1, in the order in which decisions were entered.</param>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Content">SHA-256 of the decision's file in the export, as it is published.</param>
/// <param name="Previous">Hash of the entry before; zeros for the first.</param>
/// <param name="Hash">SHA-256 of the four, each on a line of its own, ended by a line feed.</param>
public sealed record PublicLogEntry(int Sequence, string Decision, string Content, string Previous, string Hash)
{
    /// <summary>For each field of the decision's file the first 16 digits of the SHA-256 of its path and value, a space, and the path: they say which field was changed.</summary>
    public ImmutableArray<string>? Fields { get; init; }

    /// <inheritdoc/>
    public bool Equals(PublicLogEntry? other) =>
        other is not null && Sequence == other.Sequence && Hash == other.Hash && Decision == other.Decision && Content == other.Content
        && Previous == other.Previous && (Fields ?? []).AsSpan().SequenceEqual((other.Fields ?? []).AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);
}

/// <summary>The end of the log: whoever knows it knows all before it, and every file of the export.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Hash">Hash of the last one; zeros while there is none.</param>
public sealed record PublicLogHead(int Entries, string Hash)
{
    /// <summary>SHA-256 of the list of all other files, SHA256SUMS.</summary>
    public string? Files { get; init; }
}
