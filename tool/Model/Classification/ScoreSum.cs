namespace Antt.Model.Classification;

/// <summary>What the scored items of one count come to, and what the others could still add. Exact: decimals, never rounded.</summary>
internal sealed class ScoreSum
{
    public ScoreSum(Score score, ScoreCount count, ScoringTable table)
    {
        var scored = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in score.Items)
        {
            if (item.Of(count) is not { } points) continue;
            scored.Add(item.Item);
            Points += points;
        }
        HasItems = scored.Count > 0;
        IsEveryItemScored = table.IsComplete;
        var maximum = 0m;
        foreach (var item in table.Items)
        {
            var parts = item.Parts.Where(part => scored.Contains(part.Id)).ToList();
            var isWhole = scored.Contains(item.Id) || !item.Parts.IsEmpty && parts.Count == item.Parts.Length;
            maximum += isWhole ? item.Maximum : parts.Sum(static part => part.Maximum);
            IsEveryItemScored &= isWhole;
        }
        Reachable = Points + ScoringTable.Full - maximum;
    }

    /// <summary>Whether any item is scored.</summary>
    public bool HasItems { get; }

    /// <summary>Whether the table is complete and no item of it is left out.</summary>
    public bool IsEveryItemScored { get; }

    /// <summary>The sum of what is scored.</summary>
    public decimal Points { get; }

    /// <summary>The highest total that can come of it once the other items are scored.</summary>
    public decimal Reachable { get; }

    /// <summary>Whether a total can be made of these items.</summary>
    public bool Allows(decimal total) => IsEveryItemScored ? total == Points : total >= Points && total <= Reachable;
}
