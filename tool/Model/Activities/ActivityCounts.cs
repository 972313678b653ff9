using System.Collections.Immutable;

namespace Antt.Model.Activities;

/// <summary>What a unit's activities of one year come to by a day ("số liệu hoạt động trong năm"). Later ones are not known yet.</summary>
public sealed class ActivityCounts
{
    private readonly ImmutableArray<Activity> _known;

    private ActivityCounts(ImmutableArray<Activity> known) => _known = known;

    /// <summary>The kinds there are, in the order of their codes.</summary>
    public IEnumerable<string> Kinds => _known.Select(static activity => activity.Kind).Distinct().Order(StringComparer.Ordinal);

    /// <summary>None at all.</summary>
    public static ActivityCounts None { get; } = new([]);

    /// <summary>The activities dated by the day; default counts as none.</summary>
    public static ActivityCounts Of(ImmutableArray<Activity> activities, DateOnly asOf) =>
        new(activities.IsDefaultOrEmpty ? [] : [.. activities.Where(activity => activity.Date <= asOf)]);

    /// <summary>How often an activity of the kind took place.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="by">Only those carried out by this role.</param>
    public int Times(string kind, string? by = null) => Those(kind, by).Count();

    /// <summary>How many took part, all together; who came twice is counted twice.</summary>
    public long Participants(string kind) => Those(kind).Sum(static activity => activity.Participants ?? 0);

    /// <summary>What the activities of a kind reached of the whole ("n trên m"); null when no whole was entered.</summary>
    public Coverage? CoverageOf(string kind, string? by = null)
    {
        var counted = Those(kind, by).Where(static activity => activity is { Count: not null, Of: not null }).ToList();
        return counted.Count == 0 ? null : new Coverage(counted.Sum(static activity => activity.Count!.Value), counted.Max(static activity => activity.Of!.Value));
    }

    /// <summary>How many awards were received: collectives, persons, and those to the unit itself.</summary>
    /// <param name="form"><c>bang-khen</c> or <c>giay-khen</c>; null for both.</param>
    public AwardCount Awards(string? form = null)
    {
        var awards = Those(ActivityKinds.Commendation).Select(static activity => activity.Award).OfType<Award>()
            .Where(award => form is null || award.Form == form).ToList();
        return new AwardCount(
            awards.Sum(static award => award.Collectives), awards.Sum(static award => award.Individuals), awards.Count(static award => award.IsForUnit));
    }

    /// <summary>Only those of a span of days.</summary>
    public ActivityCounts Within(DateOnly from, DateOnly to) => new([.. _known.Where(activity => activity.Date >= from && activity.Date <= to)]);

    /// <summary>
    /// How many count under a name: a kind of activity, followed by a slash and an event, form or recipient where these are counted
    /// apart (<c>khen-thuong/bang-khen</c>); null where none bears the name. An award counts for everybody who got it.
    /// </summary>
    public long? Under(string name)
    {
        long? sum = null;
        foreach (var activity in _known)
            if (Under(name, activity) is { } count) sum = (sum ?? 0) + count;
        return sum;
    }

    /// <summary>Those that bear a name.</summary>
    public IEnumerable<Activity> Bearing(string name) => _known.Where(activity => Under(name, activity) is not null);

    private static long? Under(string name, Activity activity)
    {
        if (!name.StartsWith(activity.Kind, StringComparison.Ordinal)) return null;
        var recipients = activity.Award is { } award ? award.Collectives + award.Individuals : 1;
        if (name.Length == activity.Kind.Length) return recipients;
        if (name[activity.Kind.Length] != '/') return null;
        var part = name[(activity.Kind.Length + 1)..];
        if (part == activity.Event) return 1;
        if (activity is not { Kind: ActivityKinds.Commendation, Award: { } given }) return null;
        return part switch
        {
            "tap-the" => given.Collectives,
            "don-vi" => given.IsForUnit ? 1 : 0,
            _ => part == given.Form ? recipients : null,
        };
    }

    private IEnumerable<Activity> Those(string kind, string? by = null) =>
        _known.Where(activity => activity.Kind == kind && (by is null || activity.By == by));
}

/// <summary>How much of a whole was reached ("tỷ lệ bao phủ"), exact.</summary>
/// <param name="Done">How many were reached.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct Coverage(long Done, long Of);

/// <summary>Awards received, counted ("lượt khen thưởng").</summary>
/// <param name="Collectives">Collectives ("tập thể").</param>
/// <param name="Individuals">Persons ("cá nhân").</param>
/// <param name="ForUnit">Awards to the unit itself.</param>
public readonly record struct AwardCount(long Collectives, long Individuals, int ForUnit)
{
    /// <summary>Both together.</summary>
    public long Total => Collectives + Individuals;
}
