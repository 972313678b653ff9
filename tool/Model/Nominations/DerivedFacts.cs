using System.Collections.Immutable;
using Antt.Model.Activities;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Units;

namespace Antt.Model.Nominations;

/// <summary>What other documents of a unit's year count towards the criteria of model units: dated activities, models of the movement, the class.</summary>
/// <param name="Counts">What was counted, each under its name, in the order of the files.</param>
/// <param name="Class">The movement class of the year, or the provisional one; null while nobody has scored it.</param>
/// <param name="PreviousClass">The class of the year before.</param>
public sealed record DerivedFacts(ImmutableArray<DatedCount> Counts, YearClass? Class, YearClass? PreviousClass)
{
    /// <summary>Nothing was entered elsewhere.</summary>
    public static DerivedFacts None { get; } = new([], null, null);

    /// <summary>What the documents of a year say, with the classes as they are known.</summary>
    public static DerivedFacts Of(UnitYear year, YearClass? known, YearClass? previous)
    {
        var counts = ImmutableArray.CreateBuilder<DatedCount>();
        if (!year.Activities.IsDefault)
            foreach (var activity in year.Activities) Add(activity, counts);
        var models = MovementModel.Of(year.Evaluation);
        if (!models.IsDefault)
        {
            foreach (var model in models)
            {
                var kept = model.IsEffective && model.IsKept(new DateOnly(year.Year, 12, 31)) ? 1 : 0;
                if (model.Kind is not null) counts.Add(new DatedCount("mo-hinh/" + model.Kind, null, kept, model.Input));
            }
        }
        return new DerivedFacts(counts.DrainToImmutable(), known, previous);
    }

    /// <summary>How many of a name the period holds by the day asked about; null when the year has none of that name at all.</summary>
    public long? Count(string name, Grounds grounds)
    {
        long? sum = null;
        foreach (var count in Counts)
            if (count.Name == name) sum = (sum ?? 0) + (count.IsKnown(grounds) ? count.Count : 0);
        return sum;
    }

    /// <summary>The months of the period in which something of a name took place by the day asked about, from 1.</summary>
    public IEnumerable<int> Months(string name, Grounds grounds) =>
        from count in Counts where count.Name == name && count.Date?.Year == grounds.Year && count.IsKnown(grounds) select count.Date!.Value.Month;

    /// <summary>Where what counts was entered.</summary>
    public IEnumerable<Input> Inputs(string name, Grounds grounds) =>
        from count in Counts where count.Name == name && count.IsKnown(grounds) select count.Input;

    /// <summary>An activity counts under its kind; an event under its code too, an award under its form and who received it.</summary>
    private static void Add(Activity activity, ImmutableArray<DatedCount>.Builder counts)
    {
        var persons = activity.Award is { } award ? award.Collectives + award.Individuals : 1;
        Count(activity.Kind, persons);
        if (activity.Event is { } code) Count($"{activity.Kind}/{code}", 1);
        if (activity is not { Kind: ActivityKinds.Commendation, Award: { } given }) return;
        if (given.Form is { } form) Count($"{activity.Kind}/{form}", persons);
        Count(activity.Kind + "/tap-the", given.Collectives);
        Count(activity.Kind + "/don-vi", given.IsForUnit ? 1 : 0);

        void Count(string name, long count) => counts.Add(new DatedCount(name, activity.Date, count, activity.Input));
    }
}

/// <summary>Something counted.</summary>
/// <param name="Name">Kind of activity, followed by a slash and a form, event or recipient where these are counted apart: <c>khen-thuong/bang-khen</c>.</param>
/// <param name="Date">Its day; null where it holds for the whole year.</param>
/// <param name="Count">How many.</param>
/// <param name="Input">Where it was entered.</param>
public readonly record struct DatedCount(string Name, DateOnly? Date, long Count, Input Input)
{
    /// <summary>Whether it is dated by the day asked about and not before the period; what sums a year up may follow it.</summary>
    public bool IsKnown(Grounds grounds) => Date is null || (Date >= grounds.PeriodStart && Date <= grounds.AsOf);
}

/// <summary>The class of a unit's movement in a year ("phân loại phong trào"; QĐ 510).</summary>
/// <param name="Code">Its code: <c>yeu</c>, <c>trung-binh</c>, <c>kha</c>, <c>xuat-sac</c>.</param>
/// <param name="IsProvisional">Whether it rests on a provisional score and no decision.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record YearClass(string Code, bool IsProvisional, Input Input);
