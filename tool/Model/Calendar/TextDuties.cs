using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>Texts that come into force in the year, and tiers that are gone from a day of it.</summary>
internal static class TextDuties
{
    /// <summary>Both.</summary>
    public static IEnumerable<CalendarDuty> Of(RegisterFrame frame, int year, LaidDown laidDown) => Texts(frame, year).Concat(Tiers(year, laidDown));

    private static IEnumerable<CalendarDuty> Texts(RegisterFrame frame, int year) =>
        from instrument in frame.Instruments.Values
        where instrument.InForce is { From.Year: var first } && first == year
        let day = instrument.InForce!.Value.From
        select new CalendarDuty(
            $"hieu-luc-{instrument.Id}", "hieu-luc", DeadlineKind.InForce,
            new Words($"{instrument.Number} có hiệu lực", $"{instrument.Number} comes into force"), instrument.Number, instrument.Id)
        {
            First = day, Named = day, Last = day,
        };

    private static IEnumerable<CalendarDuty> Tiers(int year, LaidDown laidDown) =>
        from tier in laidDown.On(new DateOnly(year, 12, 31)).Tiers
        where tier.Value.To < DateOnly.MaxValue
        let first = tier.Value.To.AddDays(1)
        where first.Year == year
        let body = NameOf(tier.Value)
        select new CalendarDuty(
            $"bo-cap-{tier.Value.Body}", "bo-cap", DeadlineKind.InForce,
            new Words($"Từ ngày này không còn {body.Vi}", $"From this day there is no {body.En}"), tier.Value.Source, tier.Profile.Id)
        {
            First = first, Named = first, Last = first,
        };

    private static Words NameOf(Tier tier)
    {
        var body = tier.Body switch
        {
            "cong-an" => new Words("Công an", "police"),
            "uy-ban" => new Words("Ủy ban nhân dân", "People's Committee"),
            _ => new Words("Ban Chỉ đạo", "steering committee"),
        };
        var level = tier.Level switch
        {
            AdministrativeLevel.Commune => new Words("cấp xã", "of the commune"),
            AdministrativeLevel.District => new Words("cấp huyện", "of the district"),
            AdministrativeLevel.Province => new Words("cấp tỉnh", "of the province"),
            _ => new Words("ở Bộ", "of the Ministry"),
        };
        return new Words($"{body.Vi} {level.Vi}", $"{body.En} {level.En}");
    }
}
