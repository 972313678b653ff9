using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Publication;

namespace Antt.Site.Statistics;

/// <summary>The figures of a register and of its provinces, counted from what is published.</summary>
public static class RegisterStatistics
{
    private static readonly StatisticColumn Year = new("year", new("Năm", "Year"));
    private static readonly StatisticColumn Type = new("type", new("Loại đơn vị", "Type of unit"));
    private static readonly StatisticColumn Population = new("population", new("Đơn vị", "Units"));
    private static readonly StatisticColumn Registered = new("registered", new("Đăng ký", "Registered"));
    private static readonly StatisticColumn Recognised = new("recognised", new("Được công nhận", "Recognised"));
    private static readonly StatisticColumn Place = new("place", new("Địa bàn", "Place"));

    private static readonly ImmutableArray<MovementClass> Classes = [MovementClass.Excellent, MovementClass.Good, MovementClass.Average, MovementClass.Weak];

    /// <summary>The statistics of the whole register that have something to show.</summary>
    public static IEnumerable<Statistic> Whole(RegisterView view) =>
        new[] { ByType(view), ByClass(view, view.Register.Units), Completeness.Of(view) }.Where(static statistic => statistic.Rows.Length > 0);

    /// <summary>The statistics of a province that have something to show.</summary>
    public static IEnumerable<Statistic> Of(RegisterView view, string place)
    {
        IEnumerable<Statistic> all = [Shares(view, place), SharesByType(view, place), Durations(view, place), Reasons(view, place), ByClass(view, view.UnitsBelow(place))];
        var latest = view.SharesOf(place).Select(static share => (int?)share.Year).FirstOrDefault();
        return (latest is { } year ? all.Append(Communes(view, place, year)) : all).Where(static statistic => statistic.Rows.Length > 0);
    }

    /// <summary>Days from the submission of a request to the recognition, by year; only where ten or more are known.</summary>
    public static Statistic Durations(RegisterView view, string place) => new(
        "so-ngay", new("Số ngày từ khi nộp hồ sơ đến quyết định", "Days from submission to decision"),
        [Year, new("count", new("Số công nhận", "Recognitions")), new("median", new("Trung vị (ngày)", "Median (days)")), new("ninetiethPercentile", new("Phân vị 90 (ngày)", "90th percentile (days)"))],
        [
            .. view.Register.Statistics.Durations.Where(duration => duration.Place == place).OrderBy(static duration => duration.Year)
                .Select(static duration => Row(StatisticCell.Year(duration.Year), StatisticCell.Of(duration.Count), StatisticCell.Of(duration.Median), StatisticCell.Of(duration.NinetiethPercentile))),
        ]);

    /// <summary>What units were refused by, criterion by criterion; only in cells of ten or more.</summary>
    public static Statistic Reasons(RegisterView view, string place) => new(
        "ly-do", new("Tiêu chí chưa đạt, chỉ nêu khi từ 10 đơn vị trở lên", "Criteria not met, only where ten units or more"),
        [Year, new("rulebook", new("Bộ tiêu chí", "Criteria")), new("criterion", new("Tiêu chí", "Criterion")), new("units", new("Số đơn vị", "Units"))],
        [
            .. view.Register.Statistics.Reasons.Where(reason => reason.Place == place).OrderBy(static reason => reason.Year).ThenBy(static reason => reason.Criterion, StringComparer.Ordinal)
                .Select(reason => Row(
                    StatisticCell.Year(reason.Year), StatisticCell.Of(view.Rulebook(reason.Rulebook)?.Title ?? new Words(reason.Rulebook, reason.Rulebook)),
                    StatisticCell.Of(new Words(reason.Criterion, reason.Criterion)), StatisticCell.Of(reason.Units))),
        ]);

    /// <summary>Units in scope and units recognised, by year and type, over the whole register.</summary>
    public static Statistic ByType(RegisterView view) => new(
        "loai", new("Đơn vị được công nhận, theo năm và loại", "Units recognised, by year and type"),
        [Year, Type, Population, Recognised],
        [
            .. view.Counts.OrderBy(count => count.Year).ThenBy(count => view.Types.IndexOf(count.Type))
                .Select(count => Row(StatisticCell.Year(count.Year), StatisticCell.Of(view.TypeName(count.Type)), StatisticCell.Of(count.InScope), StatisticCell.Of(count.Recognised, count.InScope))),
        ]);

    /// <summary>The units that communes of a place manage, how many registered and how many are recognised, by year.</summary>
    public static Statistic Shares(RegisterView view, string place) => new(
        "ty-le", new("Đơn vị do cấp xã quản lý hoặc được ủy quyền: đăng ký và được công nhận", "Units managed by or delegated to communes: registered and recognised"),
        [Year, Population, Registered, Recognised],
        [
            .. view.SharesOf(place).OrderBy(share => share.Year)
                .Select(share => Row(StatisticCell.Year(share.Year), StatisticCell.Of(share.Population), StatisticCell.Of(share.Registered, share.Population), StatisticCell.Of(share.Recognised, share.Population))),
        ]);

    /// <summary>The same by unit type.</summary>
    public static Statistic SharesByType(RegisterView view, string place) => new(
        "theo-loai", new("Đơn vị được công nhận theo loại", "Units recognised by type"),
        [Year, Type, Population, Recognised],
        [
            .. from share in view.SharesOf(place).OrderBy(share => share.Year)
               from type in share.ByType
               select Row(StatisticCell.Year(share.Year), StatisticCell.Of(view.TypeName(type.Type)), StatisticCell.Of(type.Population), StatisticCell.Of(type.Recognised, type.Population)),
        ]);

    /// <summary>The communes of a place in a year, in alphabetical order: never a ranking.</summary>
    public static Statistic Communes(RegisterView view, string place, int year) => new(
        "xa-phuong", new($"Các xã, phường năm {year}", $"Communes in {year}"),
        [Place, Population, Recognised],
        [
            .. CommunesOf(view, place, year)
                .Select(pair => Row(StatisticCell.Of(new Words(pair.Place.Name, pair.Place.Name)), StatisticCell.Of(pair.Share.Population), StatisticCell.Of(pair.Share.Recognised, pair.Share.Population))),
        ]);

    /// <summary>The communes of a place that have figures for a year, in alphabetical order.</summary>
    public static IEnumerable<(PublicPlace Place, PublicShare Share)> CommunesOf(RegisterView view, string place, int year) =>
        from child in Within(view, place)
        from share in view.SharesOf(child.Id)
        where share.Year == year
        orderby child.Name, child.Id
        select (child, share);

    /// <summary>Recognised units by the class of the movement published with them, by year.</summary>
    public static Statistic ByClass(RegisterView view, IEnumerable<PublicUnit> units)
    {
        var classed = units.SelectMany(unit => unit.Recognitions).Where(recognition => recognition.Class is not null).ToLookup(recognition => recognition.Year, recognition => recognition.Class!.Class);
        return new Statistic(
            "phan-loai", new("Đơn vị có kết quả phân loại phong trào được công bố", "Units with a published class of the movement"),
            [Year, .. Classes.Select(@class => new StatisticColumn(@class.Word(), @class.Name()))],
            [
                .. view.Years.Where(classed.Contains).Order()
                    .Select(year => Row([StatisticCell.Year(year), .. Classes.Select(@class => StatisticCell.Of(classed[year].Count(one => one == @class)))])),
            ]);
    }

    /// <summary>A line for each type, and one for all, over the years of a figure by type.</summary>
    public static (ImmutableArray<int> Years, ImmutableArray<Series> Series) Lines(RegisterView view)
    {
        ImmutableArray<int> years = [.. view.Counts.Select(count => count.Year).Distinct().Order()];
        return (years,
        [
            new Series(new("Tất cả", "All"), [.. years.Select(year => Share(view.Counts.Where(count => count.Year == year)))]),
            .. view.Types.Select(type => new Series(view.TypeName(type), [.. years.Select(year => Share(view.Counts.Where(count => count.Year == year && count.Type == type)))])),
        ]);
    }

    /// <summary>A line for registrations and one for recognitions over the years of a place.</summary>
    public static (ImmutableArray<int> Years, ImmutableArray<Series> Series) Lines(RegisterView view, string place)
    {
        ImmutableArray<PublicShare> shares = [.. view.SharesOf(place).OrderBy(share => share.Year)];
        return ([.. shares.Select(share => share.Year)],
        [
            new Series(new("Đăng ký", "Registered"), [.. shares.Select(share => Share(share.Registered, share.Population))]),
            new Series(new("Được công nhận", "Recognised"), [.. shares.Select(share => Share(share.Recognised, share.Population))]),
        ]);
    }

    private static IEnumerable<PublicPlace> Within(RegisterView view, string place) =>
        view.ChildrenOf(place).SelectMany(child => Within(view, child.Id).Prepend(child));

    private static double? Share(IEnumerable<YearCount> counts)
    {
        var (recognised, inScope) = counts.Aggregate((0, 0), (sum, count) => (sum.Item1 + count.Recognised, sum.Item2 + count.InScope));
        return Share(recognised, inScope);
    }

    private static double? Share(int? part, int whole) => part is { } known && whole > 0 ? (double)known / whole : null;

    private static ImmutableArray<StatisticCell> Row(params ReadOnlySpan<StatisticCell> cells) => [.. cells];
}
