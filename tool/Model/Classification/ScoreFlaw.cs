using System.Collections.Immutable;

namespace Antt.Model.Classification;

/// <summary>Something about a score that does not hold, so that it gives no class.</summary>
/// <param name="Kind">What.</param>
/// <param name="Count">In whose count.</param>
/// <param name="Item">Position of the item; -1 for the total.</param>
/// <param name="Points">The points there.</param>
/// <param name="Bound">What they are held against.</param>
public readonly record struct ScoreFlaw(ScoreFlawKind Kind, ScoreCount Count, int Item, decimal Points, decimal Bound)
{
    /// <summary>Everything that does not hold of a score by its table.</summary>
    public static ImmutableArray<ScoreFlaw> Of(Score score, ScoringTable table)
    {
        var flaws = ImmutableArray.CreateBuilder<ScoreFlaw>();
        AddUnknown(score, table, flaws);
        foreach (var count in new[] { ScoreCount.Self, ScoreCount.Confirmed })
        {
            var before = flaws.Count;
            AddItems(score, count, table, flaws);
            if (flaws.Count == before) AddTotal(score, count, table, flaws);
        }
        return flaws.DrainToImmutable();
    }

    private static void AddUnknown(Score score, ScoringTable table, ImmutableArray<ScoreFlaw>.Builder flaws)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < score.Items.Length; i++)
        {
            var id = score.Items[i].Item;
            if (table.Find(id) is null && !table.Adjustments.Any(adjustment => adjustment.Id == id))
                flaws.Add(new ScoreFlaw(ScoreFlawKind.UnknownItem, ScoreCount.Confirmed, i, 0, 0));
            else if (!seen.Add(id) || WholeOf(id, table) is { } whole && score.Items.Any(item => item.Item == whole.Id))
                flaws.Add(new ScoreFlaw(ScoreFlawKind.ScoredTwice, ScoreCount.Confirmed, i, 0, 0));
        }
    }

    private static void AddItems(Score score, ScoreCount count, ScoringTable table, ImmutableArray<ScoreFlaw>.Builder flaws)
    {
        for (var i = 0; i < score.Items.Length; i++)
        {
            if (score.Items[i].Of(count) is not { } points) continue;
            var (least, most) = BoundsOf(score.Items[i].Item, table);
            if (points > most) flaws.Add(new ScoreFlaw(ScoreFlawKind.AboveMaximum, count, i, points, most));
            if (points < least) flaws.Add(new ScoreFlaw(ScoreFlawKind.BelowMinimum, count, i, points, least));
        }
    }

    private static void AddTotal(Score score, ScoreCount count, ScoringTable table, ImmutableArray<ScoreFlaw>.Builder flaws)
    {
        if (score.Total(count, table) is not { } total) return;
        if (total > ScoringTable.Full) flaws.Add(new ScoreFlaw(ScoreFlawKind.AboveMaximum, count, -1, total, ScoringTable.Full));
        else if (total < 0) flaws.Add(new ScoreFlaw(ScoreFlawKind.BelowMinimum, count, -1, total, 0));
        else
        {
            var sum = new ScoreSum(score, count, table);
            if (sum.HasItems && !sum.Allows(total)) flaws.Add(new ScoreFlaw(ScoreFlawKind.SumDiffers, count, -1, total, sum.Points));
        }
    }

    private static (decimal Least, decimal Most) BoundsOf(string id, ScoringTable table)
    {
        foreach (var adjustment in table.Adjustments)
            if (adjustment.Id == id) return (adjustment.Least, adjustment.Most);
        return (0, table.Find(id)?.Maximum ?? ScoringTable.Full);
    }

    private static ScoringItem? WholeOf(string part, ScoringTable table)
    {
        foreach (var item in table.Items)
            if (item.Parts.Any(candidate => candidate.Id == part)) return item;
        return null;
    }
}

/// <summary>What may not hold of a score.</summary>
public enum ScoreFlawKind
{
    /// <summary>More than the most.</summary>
    AboveMaximum,

    /// <summary>Less than the least: points are taken where the table declares none to be taken.</summary>
    BelowMinimum,

    /// <summary>The items do not come to the total.</summary>
    SumDiffers,

    /// <summary>The table has no such item.</summary>
    UnknownItem,

    /// <summary>An item is scored twice, or once as a whole and once in parts.</summary>
    ScoredTwice,
}
