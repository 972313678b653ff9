using System.Collections.Frozen;
using Antt.Engine.Loading;

namespace Antt.Engine.Linking;

/// <summary>
/// Every id the register has by its paths, readable or not. What is named and not among them is dangling; what is among them and
/// could not be read has been reported once already.
/// </summary>
/// <remarks>Freezing sets of a hundred thousand ids takes longer than all that is asked of them.</remarks>
internal sealed class KnownNames(Catalogue files, UnitIndex units)
{
    public FrozenSet<string> Instruments { get; } = files.IdsOf(files.Instruments).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Rulebooks { get; } = files.IdsOf(files.Rulebooks).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Scoring { get; } = files.IdsOf(files.Scoring).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Profiles { get; } = files.IdsOf(files.Profiles).ToFrozenSet(StringComparer.Ordinal);

    public HashSet<string> Places { get; } = files.IdsOf(files.Places).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Decisions => files.DecisionIds();

    public UnitIndex Units => units;

    public bool HasDecision(string id) => files.HasDecision(id);
}
