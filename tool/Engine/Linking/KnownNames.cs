using System.Collections.Frozen;

namespace Antt.Engine.Linking;

/// <summary>
/// Every id the register has by its paths, readable or not. What is named and not among them is dangling; what is among them and
/// could not be read has been reported once already.
/// </summary>
internal sealed class KnownNames(Catalogue files)
{
    public FrozenSet<string> Instruments { get; } = files.IdsOf(files.Instruments).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Rulebooks { get; } = files.IdsOf(files.Rulebooks).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Scoring { get; } = files.IdsOf(files.Scoring).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Profiles { get; } = files.IdsOf(files.Profiles).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Places { get; } = files.IdsOf(files.Places).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Decisions { get; } =
        files.DecisionIds().ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Units { get; } = files.UnitIds().ToFrozenSet(StringComparer.Ordinal);
}
