using System.Globalization;
using Antt.Model;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether the counts of communes and provinces are those of the units, counted again.</summary>
internal static class TotalChecks
{
    /// <summary>Code of the type whose units are communes themselves.</summary>
    private const string Commune = "XA";

    public static IEnumerable<ExportFault> Of(VerifiedRegister register)
    {
        var counts = Counted(register);
        foreach (var share in register.Register.Shares)
        {
            var path = ExportPaths.Shares(register.Shards.ProvinceOf(share.Place));
            var field = string.Create(CultureInfo.InvariantCulture, $"{share.Place}/{share.Year}");
            var byType = counts.GetValueOrDefault((share.Place, share.Year)) ?? [];
            foreach (var type in share.ByType)
            {
                var counted = byType.GetValueOrDefault(type.Type);
                if (counted != (type.Population, type.Recognised)) yield return new ExportFault(path, Differs(share, type.Type, counted)) { Field = $"{field}/byType/{type.Type}" };
            }
            var all = (byType.Values.Sum(static count => count.Population), byType.Values.Sum(static count => count.Recognised));
            if (all != (share.Population, share.Recognised)) yield return new ExportFault(path, Differs(share, null, all)) { Field = field };
            if (share.Registered is { } registered && (registered > share.Population || registered < 0)) yield return new ExportFault(path, TooMany) { Field = $"{field}/registered" };
        }
        foreach (var fault in RollUps(register)) yield return fault;
    }

    /// <summary>Units that count for a commune, by place and year, then type; a province has the sum of its communes.</summary>
    private static Dictionary<(string Place, int Year), Dictionary<string, (int Population, int Recognised)>> Counted(VerifiedRegister register)
    {
        var shared = register.Register.Shares.Select(static share => (share.Place, share.Year)).ToHashSet();
        var counts = new Dictionary<(string, int), Dictionary<string, (int Population, int Recognised)>>();
        foreach (var unit in register.Register.Units.Where(static unit => unit.Type != Commune))
        {
            foreach (var year in unit.Years.Where(year => unit.NotCounted?.Contains(year) != true))
            {
                var commune = unit.PlaceOn(PeriodEnd(register, year));
                if (!shared.Contains((commune, year))) continue;
                foreach (var place in register.Above(commune).Where(place => place == commune || IsProvince(register, place)))
                {
                    if (!counts.TryGetValue((place, year), out var byType)) counts[(place, year)] = byType = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
                    var (population, recognised) = byType.GetValueOrDefault(unit.Type);
                    byType[unit.Type] = (population + 1, recognised + (unit.RecognitionFor(year) is null ? 0 : 1));
                }
            }
        }
        return counts;
    }

    /// <summary>A recognised commune shows the same counts as the list of counts.</summary>
    private static IEnumerable<ExportFault> RollUps(VerifiedRegister register)
    {
        var shares = register.Register.Shares.DistinctBy(static share => (share.Place, share.Year)).ToDictionary(static share => (share.Place, share.Year));
        foreach (var unit in register.Register.Units)
        {
            foreach (var recognition in unit.Recognitions)
            {
                if (recognition.RollUp is not { } rollUp) continue;
                var share = shares.GetValueOrDefault((unit.PlaceOn(PeriodEnd(register, recognition.Year)), recognition.Year));
                if (share is null || (share.Population, share.Recognised) != (rollUp.Population, rollUp.Recognised))
                    yield return new ExportFault(register.FileOf(unit), OtherRollUp(unit.Id, recognition.Year)) { Field = $"{unit.Id}/recognitions/{recognition.Year}/rollUp" };
            }
        }
    }

    private static DateOnly PeriodEnd(VerifiedRegister register, int year) =>
        register.BookOf(Commune, year) is { Days: { } days } ? days.PeriodEnd.In(year) : new DateOnly(year, 12, 31);

    private static bool IsProvince(VerifiedRegister register, string place) =>
        register.Places.TryGetValue(place, out var at) && at is { Level: AdministrativeLevel.Province };

    private static Words Differs(PublicShare share, string? type, (int Population, int Recognised) counted) => new(
        $"{share.Place}, năm {share.Year}{(type is null ? "" : $", loại {type}")}: đếm lại được {counted.Recognised} trên {counted.Population}, khác số đã ghi.",
        $"{share.Place}, {share.Year}{(type is null ? "" : $", type {type}")}: counted again it is {counted.Recognised} of {counted.Population}, not the numbers given.");

    private static Words TooMany { get; } = new("Số đăng ký nhiều hơn số đơn vị.", "More registrations than units.");

    private static Words OtherRollUp(string unit, int year) => new(
        $"“{unit}”, năm {year}: số đơn vị trực thuộc khác bảng số liệu của địa bàn.", $"\"{unit}\", {year}: the units under it are not those of the table of the place.");
}
