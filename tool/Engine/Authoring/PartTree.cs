using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Authoring;

/// <summary>Some files of a register: what a question needs, where reading the rest would only take time.</summary>
public sealed class PartTree : SourceTree
{
    private const string Decisions = "data/decisions/";

    private readonly SourceTree _whole;
    private readonly Func<string, bool> _isLeftOut;

    private PartTree(SourceTree whole, Func<string, bool> isLeftOut)
    {
        _whole = whole;
        _isLeftOut = isLeftOut;
        Entries = [.. whole.Entries.Where(entry => !isLeftOut(entry.Path))];
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>A register without its units: law, places and decisions.</summary>
    public static PartTree Frame(SourceTree whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return new PartTree(whole, static path => path.StartsWith(Desk.Units, StringComparison.Ordinal));
    }

    /// <summary>Law and places alone.</summary>
    public static PartTree Law(SourceTree whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return new PartTree(whole, static path => path.StartsWith(Desk.Units, StringComparison.Ordinal) || path.StartsWith(Decisions, StringComparison.Ordinal));
    }

    /// <summary>Everything but the decisions.</summary>
    public static PartTree Undecided(SourceTree whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return new PartTree(whole, static path => path.StartsWith(Decisions, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override Seals Seals => _whole.Seals;

    /// <inheritdoc/>
    public override DecisionNotes? Notes => _whole.Notes;

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders) =>
        _whole.Unfolded(folders) is var opened && opened == _whole ? this : new PartTree(opened, _isLeftOut);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer) => _whole.Read(entry, ref buffer);
}
