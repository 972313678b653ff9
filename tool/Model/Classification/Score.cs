using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Classification;

/// <summary>The points of a unit for one year ("điểm phân loại"; QĐ 510): its own count and the confirmed one are kept apart.</summary>
/// <param name="Table">Id of the table, where the file names one.</param>
/// <param name="Items">Points by item.</param>
/// <param name="Self">The total the unit gave itself, where stated.</param>
/// <param name="Confirmed">The confirmed total, where stated.</param>
/// <param name="IsProvisional">Whether the confirmed total is provisional and to be confirmed again .</param>
/// <param name="Date">The day of the count or its confirmation.</param>
/// <param name="Decision">Id of the decision that gave the class, where named.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Score(
    string? Table, ImmutableArray<ItemScore> Items, decimal? Self, decimal? Confirmed, bool IsProvisional, DateOnly? Date, string? Decision, Input Input)
{
    /// <summary>The total of one count: the one stated, else the sum, where every item of a complete table is scored.</summary>
    public decimal? Total(ScoreCount count, ScoringTable? table)
    {
        var stated = count == ScoreCount.Self ? Self : Confirmed;
        if (stated is not null || table is null) return stated;
        var sum = new ScoreSum(this, count, table);
        return sum.IsEveryItemScored ? sum.Points : null;
    }
}

/// <summary>The points of one item.</summary>
/// <param name="Item">Id of the item or adjustment in the table.</param>
/// <param name="Self">What the unit gave itself.</param>
/// <param name="Confirmed">What was confirmed.</param>
public sealed record ItemScore(string Item, decimal? Self, decimal? Confirmed)
{
    /// <summary>The points of one count.</summary>
    public decimal? Of(ScoreCount count) => count == ScoreCount.Self ? Self : Confirmed;
}

/// <summary>Whose count.</summary>
public enum ScoreCount
{
    /// <summary>The unit's own ("tự chấm").</summary>
    Self,

    /// <summary>The confirmed one ("được xác nhận").</summary>
    Confirmed,
}
