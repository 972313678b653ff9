using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether units show exactly the recognitions that decisions gave and did not take back, and how these stand on the day.</summary>
internal static class StandingChecks
{
    public static IEnumerable<ExportFault> Of(VerifiedRegister register)
    {
        foreach (var unit in register.Register.Units)
            foreach (var (field, problem) in Of(register, unit)) yield return new ExportFault(register.FileOf(unit), problem) { Field = $"{unit.Id}/{field}" };
    }

    private static IEnumerable<(string Field, Words Problem)> Of(VerifiedRegister register, PublicUnit unit)
    {
        foreach (var year in unit.Years.Where(year => unit.RecognitionFor(year) is null))
            if (InForce(register, unit.Id, year) is { } hidden) yield return ($"recognitions/{year}", NotShown(unit.Id, year, hidden.Decision.Id));
        var latest = unit.Recognitions.IsEmpty ? 0 : unit.Recognitions.Max(static recognition => recognition.Year);
        foreach (var shown in unit.Recognitions)
        {
            var field = $"recognitions/{shown.Year}";
            if (InForce(register, unit.Id, shown.Year) is not { } given)
            {
                yield return (field, NotGiven(unit.Id, shown.Year));
                continue;
            }
            if (given.Decision.Id != shown.Decision) yield return ($"{field}/decision", OtherDecision(unit.Id, shown.Year, given.Decision.Id));
            if (given.Entry.Certificate != shown.Certificate) yield return ($"{field}/certificate", OtherCertificate(unit.Id, shown.Year, given.Entry.Certificate));
            var standing = shown.Year == latest && register.Register.Head.AsOf < shown.StandsBefore ? PublicStanding.Current : PublicStanding.Past;
            if (shown.Standing != standing) yield return ($"{field}/standing", OtherStanding(unit.Id, shown.Year));
        }
    }

    /// <summary>The recognition that stands after all that was decided.</summary>
    public static (PublicDecision Decision, PublicDecisionEntry Entry)? InForce(VerifiedRegister register, string unit, int year)
    {
        (PublicDecision Decision, PublicDecisionEntry Entry)? inForce = null;
        foreach (var decided in register.Decided[(unit, year)])
        {
            inForce = decided.Entry.Action switch
            {
                PublicAction.Recognise => decided,
                PublicAction.Revoke => null,
                _ => inForce,
            };
        }
        return inForce;
    }

    private static Words NotShown(string unit, int year, string decision) => new(
        $"“{unit}” được công nhận năm {year} theo {decision} mà hồ sơ đơn vị không nêu.", $"\"{unit}\" was recognised for {year} by {decision}, and its record does not show it.");

    private static Words NotGiven(string unit, int year) => new(
        $"“{unit}” ghi được công nhận năm {year}, không quyết định nào còn hiệu lực cho việc ấy.", $"\"{unit}\" shows a recognition for {year} that no decision in force gave.");

    private static Words OtherDecision(string unit, int year, string decision) => new(
        $"“{unit}”, năm {year}: quyết định phải là {decision}.", $"\"{unit}\", {year}: the decision has to be {decision}.");

    private static Words OtherCertificate(string unit, int year, string? certificate) => new(
        $"“{unit}”, năm {year}: số giấy công nhận trong quyết định là {certificate ?? "(không có)"}.", $"\"{unit}\", {year}: the decision has certificate {certificate ?? "(none)"}.");

    private static Words OtherStanding(string unit, int year) => new(
        $"“{unit}”, năm {year}: tình trạng không đúng với ngày của bản công bố.", $"\"{unit}\", {year}: its standing does not fit the day of the export.");
}
