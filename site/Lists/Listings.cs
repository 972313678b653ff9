using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Publication;

namespace Antt.Site.Lists;

/// <summary>The lists by type, year and class.</summary>
internal static class Listings
{
    private static readonly ImmutableArray<(MovementClass Class, string Code)> Classes =
        [(MovementClass.Excellent, "xuat-sac"), (MovementClass.Good, "kha"), (MovementClass.Average, "trung-binh"), (MovementClass.Weak, "yeu")];

    /// <summary>The units of each type.</summary>
    public static IEnumerable<Listing> ByType(RegisterView view) => view.Types.Select(type => new Listing(
        view.TypeName(type),
        new(
            "Mọi đơn vị thuộc đối tượng áp dụng của loại này, theo tên. Trạng thái là công nhận gần nhất được công bố.",
            "Every unit in scope of this type, by name, with the latest published recognition."),
        Groups(
            new FacetGroup(new("Loại khác", "Other types"), [.. view.Types.Select(other => new Facet(view.TypeName(other), SitePaths.Type(other, 1), view.Register.Units.Count(unit => unit.Type == other), other == type))]),
            new FacetGroup(new("Được công nhận năm", "Recognised for"), [.. view.Years.Select(year => new Facet(Number(year), SitePaths.Year(year, type, 1), InYear(view, year, type).Length, false))])),
        Rows(view, view.Register.Units.Where(unit => unit.Type == type), unit => UnitStanding.Of(unit, view)),
        page => SitePaths.Type(type, page)));

    /// <summary>The units recognised for each year, all and type by type.</summary>
    public static IEnumerable<Listing> ByYear(RegisterView view) =>
        from year in view.Years
        from type in view.Types.Where(type => InYear(view, year, type).Length > 0).Prepend(null)
        select new Listing(
            type is null ? new($"Được công nhận năm {year}", $"Recognised for {year}") : new($"{view.TypeName(type).Vi} được công nhận năm {year}", $"{view.TypeName(type).En}: recognised for {year}"),
            new(
                "Đơn vị có quyết định công nhận cho năm này, kể cả công nhận đã bị thu hồi, có ghi rõ.",
                "Units with a decision of recognition for this year; one that was revoked is listed and says so."),
            Groups(
                new FacetGroup(new("Loại đơn vị", "Type of unit"), [new Facet(new("Tất cả", "All"), SitePaths.Year(year, null, 1), InYear(view, year, null).Length, type is null), .. view.Types.Select(other => new Facet(view.TypeName(other), SitePaths.Year(year, other, 1), InYear(view, year, other).Length, other == type))]),
                new FacetGroup(new("Năm khác", "Other years"), [.. view.Years.Select(other => new Facet(Number(other), SitePaths.Year(other, type, 1), InYear(view, other, type).Length, other == year))])),
            InYear(view, year, type),
            page => SitePaths.Year(year, type, page))
        {
            Nothing = new(
                $"Chưa có công nhận nào được công bố cho năm {year}. Có thể năm ấy chưa tới kỳ xét, hoặc quyết định chưa được đưa lên đây.",
                $"No recognition published for {year}: it may not be due yet, or the decisions may not have reached this site."),
        };

    /// <summary>The units of each class of the movement, year by year, where a decision published it.</summary>
    public static IEnumerable<Listing> ByClass(RegisterView view) =>
        from year in view.Years
        from known in Classes
        let rows = InClass(view, year, known.Class)
        where rows.Length > 0
        select new Listing(
            new($"Phong trào loại {known.Class.Name().Vi.ToLowerInvariant()}, năm {year}", $"Movement rated {known.Class.Name().En.ToLowerInvariant()}, {year}"),
            ClassLead,
            Groups(
                new FacetGroup(new("Loại", "Class"), ClassFacets(view, year, known.Class)),
                new FacetGroup(new("Năm khác", "Other years"), [.. view.Years.Select(other => new Facet(Number(other), SitePaths.Class(other, known.Code, 1), InClass(view, other, known.Class).Length, other == year))])),
            rows,
            page => SitePaths.Class(year, known.Code, page));

    /// <summary>What a class says and what it does not.</summary>
    public static Words ClassLead { get; } = new(
        "Phân loại phong trào là kết quả riêng (Quyết định 510), đứng cạnh việc công nhận và không quyết định việc công nhận. Chỉ nêu đơn vị được công nhận và có quyết định phân loại đã công bố.",
        "The class of the movement is a result of its own (Decision 510), beside the recognition and no ground of it. Only recognised units with a published classification are listed.");

    /// <summary>The classes of a year that some unit has.</summary>
    public static ImmutableArray<Facet> ClassFacets(RegisterView view, int year, MovementClass? current = null) =>
        [.. Classes.Select(known => new Facet(known.Class.Name(), SitePaths.Class(year, known.Code, 1), InClass(view, year, known.Class).Length, known.Class == current)).Where(facet => facet.Count > 0)];

    /// <summary>Units recognised for a year, or whose recognition for it was revoked.</summary>
    public static ImmutableArray<UnitRow> InYear(RegisterView view, int year, string? type) => view.RowsOf((year, type, null), () => Rows(
        view, view.Register.Units.Where(unit => (type is null || unit.Type == type) && UnitStanding.Of(unit, year, view).Kind != UnitStanding.Silent),
        unit => UnitStanding.Of(unit, year, view)));

    private static ImmutableArray<UnitRow> InClass(RegisterView view, int year, MovementClass @class) => view.RowsOf((year, null, @class), () => Rows(
        view, view.Register.Units.Where(unit => unit.RecognitionFor(year)?.Class?.Class == @class), unit => UnitStanding.Of(unit, year, view)));

    private static ImmutableArray<UnitRow> Rows(RegisterView view, IEnumerable<PublicUnit> units, Func<PublicUnit, UnitStanding> standing) =>
        [.. units.Select(unit => new UnitRow(unit, unit.NameOn(view.AsOf), standing(unit))).OrderBy(row => VietnameseOrder.KeyOf(row.Name), StringComparer.Ordinal).ThenBy(row => row.Unit.Id, StringComparer.Ordinal)];

    /// <summary>Filters that lead somewhere; one that stands alone is no filter.</summary>
    private static ImmutableArray<FacetGroup> Groups(params ReadOnlySpan<FacetGroup> groups)
    {
        var shown = ImmutableArray.CreateBuilder<FacetGroup>();
        foreach (var group in groups)
        {
            var facets = group.Facets.Where(facet => facet.Count > 0).ToImmutableArray();
            if (facets.Length > 1 || facets.Any(facet => !facet.IsCurrent)) shown.Add(group with { Facets = facets });
        }
        return shown.ToImmutable();
    }

    private static Words Number(int year) => new($"{year}", $"{year}");
}
