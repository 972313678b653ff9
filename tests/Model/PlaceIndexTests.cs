using Antt.Model;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Tests.Model;

/// <summary>What a code or an id stands for on a day.</summary>
public sealed class PlaceIndexTests
{
    private static readonly DateOnly Eve = new(2025, 6, 30);
    private static readonly DateOnly Day = new(2025, 7, 1);

    private static readonly PlaceIndex Index = new(new[]
    {
        Of("01", "2000-01-01", "2025-06-30", null, "01-2025-07-01"), Of("01", "2025-07-01", "2026-04-29", null, "01-2026-04-30"), Of("01", "2026-04-30", null, null),
        Of("101", "2000-01-01", "2020-12-31", "01-2000-01-01", "101-2021-01-01"), Of("101", "2021-01-01", "2025-06-30", "01-2000-01-01", "102-2025-07-01", "103-2025-07-01"),
        Of("102", "2025-07-01", null, "01-2025-07-01"), Of("103", "2025-07-01", null, "01-2025-07-01"),
        Of("201", "2000-01-01", "2001-01-01", null, "202-2000-01-01"), Of("202", "2000-01-01", "2001-01-01", null, "201-2000-01-01"),
    }.ToDictionary(place => place.Id));

    [Theory]
    [InlineData("101", "2010-05-05", "101-2000-01-01")]
    [InlineData("101", "2024-05-05", "101-2021-01-01")]
    [InlineData("101", "2025-07-01")]
    [InlineData("101-2000-01-01", "2024-05-05", "101-2021-01-01")]
    [InlineData("101-2000-01-01", "2026-05-05", "102-2025-07-01", "103-2025-07-01")]
    [InlineData("102-2025-07-01", "2024-05-05")]
    [InlineData("201-2000-01-01", "2024-05-05")]
    [InlineData("999", "2024-05-05")]
    public void The_day_decides_and_what_ended_leads_on(string asked, string day, params string[] expected) =>
        Assert.Equal(expected, Index.Resolve(asked, IsoDay.Parse(day)!.Value).Select(place => place.Id));

    [Fact]
    public void A_parent_is_what_took_it_over()
    {
        var commune = Index.Resolve("102", Day).Single();
        Assert.Equal("01-2025-07-01", Index.ParentOn(commune, Day)?.Id);
        Assert.Equal("01-2026-04-30", Index.ParentOn(commune, new DateOnly(2026, 11, 22))?.Id);
        Assert.Null(Index.ParentOn(Index.Resolve("01", Eve).Single(), Eve));
        Assert.Equal(3, Index.WithCode("01").Length);
    }

    private static Place Of(string code, string from, string? to, string? parent, params string[] successors) => new(
        $"{code}-{from}", code, code.Length == 2 ? AdministrativeLevel.Province : AdministrativeLevel.Commune, "xa", code, parent,
        new DateRange(IsoDay.Parse(from)!.Value, to is null ? null : IsoDay.Parse(to)), [],
        [.. successors.Select(id => new PlaceSuccession(id, true))], new Input("", 1));
}
