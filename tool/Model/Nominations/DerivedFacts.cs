using System.Collections.Immutable;
using Antt.Model.Activities;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Units;

namespace Antt.Model.Nominations;

/// <summary>What other documents of a unit's year count towards the criteria of model units: dated activities, models of the movement, the class.</summary>
/// <param name="Activities">The activities of the year.</param>
/// <param name="Models">The models of the movement whose kind was said.</param>
/// <param name="Class">The movement class of the year, or the provisional one; null while nobody has scored it.</param>
/// <param name="PreviousClass">The class of the year before.</param>
public sealed record DerivedFacts(ActivityCounts Activities, ImmutableArray<MovementModel> Models, YearClass? Class, YearClass? PreviousClass)
{
    private const string OfModels = "mo-hinh/";

    /// <summary>Nothing was entered elsewhere.</summary>
    public static DerivedFacts None { get; } = new(ActivityCounts.None, [], null, null);

    /// <summary>What the documents of a year say, with the classes as they are known.</summary>
    public static DerivedFacts Of(UnitYear year, YearClass? known, YearClass? previous)
    {
        var models = MovementModel.Of(year.Evaluation);
        return new DerivedFacts(
            ActivityCounts.Of(year.Activities, DateOnly.MaxValue), models.IsDefault ? [] : models.RemoveAll(static model => model.Kind is null), known, previous);
    }

    /// <summary>How many of a name the period holds by the day asked about; null when the year has none of that name at all.</summary>
    public long? Count(string name, Grounds grounds)
    {
        if (!name.StartsWith(OfModels, StringComparison.Ordinal)) return Activities.Under(name) is null ? null : Known(grounds).Under(name) ?? 0;
        var end = new DateOnly(grounds.Year, 12, 31);
        long? kept = null;
        foreach (var model in Named(name)) kept = (kept ?? 0) + (model.IsEffective && model.IsKept(end) ? 1 : 0);
        return kept;
    }

    /// <summary>The months of the period in which something of a name took place by the day asked about, from 1.</summary>
    public IEnumerable<int> Months(string name, Grounds grounds) =>
        from activity in Known(grounds).Bearing(name) where activity.Date.Year == grounds.Year select activity.Date.Month;

    /// <summary>Where what counts was entered.</summary>
    public IEnumerable<Input> Inputs(string name, Grounds grounds) =>
        Named(name).Select(static model => model.Input).Concat(Known(grounds).Bearing(name).Select(static activity => activity.Input));

    /// <summary>What is dated by the day asked about and not before the period; what sums a year up may follow it.</summary>
    private ActivityCounts Known(Grounds grounds) => Activities.Within(grounds.PeriodStart, grounds.AsOf);

    private IEnumerable<MovementModel> Named(string name) => Models.Where(model => OfModels.Length + model.Kind!.Length == name.Length
        && name.StartsWith(OfModels, StringComparison.Ordinal) && name.EndsWith(model.Kind!, StringComparison.Ordinal));
}

/// <summary>The class of a unit's movement in a year ("phân loại phong trào"; QĐ 510).</summary>
/// <param name="Code">Its code: <c>yeu</c>, <c>trung-binh</c>, <c>kha</c>, <c>xuat-sac</c>.</param>
/// <param name="IsProvisional">Whether it rests on a provisional score and no decision.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record YearClass(string Code, bool IsProvisional, Input Input);
