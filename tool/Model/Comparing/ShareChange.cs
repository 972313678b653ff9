using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Law;

namespace Antt.Model.Comparing;

/// <summary>A share over the units of a commune that is not what it was ("tỷ lệ").</summary>
/// <param name="Condition">The condition that asks for it.</param>
/// <param name="OfRecognised">Whether recognitions are counted; otherwise registrations.</param>
/// <param name="Percent">The share asked for, in percent.</param>
/// <param name="Before">The counts before; null when the commune had no result.</param>
/// <param name="After">The counts now; null when it has none.</param>
public sealed record ShareChange(Condition Condition, bool OfRecognised, long Percent, Tally? Before, Tally? After)
{
    /// <summary>The shares of a commune that changed.</summary>
    public static ImmutableArray<ShareChange> Between(UnitResult? before, UnitResult? after)
    {
        if ((after ?? before)?.Rulebook is not { } rulebook) return [];
        var changes = ImmutableArray.CreateBuilder<ShareChange>();
        foreach (var condition in rulebook.Conditions)
        {
            foreach (var part in condition.Parts)
            {
                if (part is not ChildrenShare share) continue;
                var change = new ShareChange(condition, share.OfRecognised, share.Percent, before?.RollUp?.Total, after?.RollUp?.Total);
                if (change.PartOf(change.Before) != change.PartOf(change.After) || change.Before?.Population != change.After?.Population) changes.Add(change);
            }
        }
        return changes.DrainToImmutable();
    }

    /// <summary>A share in percent with one decimal, never rounded up, so that it never seems to reach what it does not.</summary>
    public static Words Shown(long part, long whole)
    {
        var tenths = whole == 0 ? 0 : part * 1000 / whole;
        var (units, rest) = (tenths / 10, tenths % 10);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{units},{rest} % ({part}/{whole})"), string.Create(CultureInfo.InvariantCulture, $"{units}.{rest} % ({part}/{whole})"));
    }

    /// <summary>How many of a population count.</summary>
    public int? PartOf(Tally? tally) => OfRecognised ? tally?.Recognised : tally?.Registered;

    /// <summary>Whether the share itself is another, and not only the numbers it is made of.</summary>
    public bool IsMoved => (long)(PartOf(Before) ?? 0) * (After?.Population ?? 0) != (long)(PartOf(After) ?? 0) * (Before?.Population ?? 0);

    /// <summary>Whether counts reach the share; null where there is nothing to take a share of.</summary>
    public bool? Reaches(Tally? tally) => tally is { Population: > 0 } counts ? (long)PartOf(counts)! * 100 >= counts.Population * Percent : null;
}
