using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Tests.Model.Criteria;

/// <summary>Judges one criterion by itself: a unit of type CQ in 2024 (16/11/2023 to 15/11/2024), looked at on 31/12/2024 unless said otherwise.</summary>
internal static class Judging
{
    public static Finding Judge(
        Criterion criterion, FactSet? facts = null, string asOf = "31/12", Settings? settings = null, UnitYear? entered = null, RollUp? rollUp = null,
        string condition = "CD-1.1") =>
        criterion.Judge(
            new Grounds(entered ?? Entered.Year("CQ", facts), LawFiles.For("CQ"), settings ?? LawFiles.Settings(), Entered.Day(asOf), rollUp), condition);

    public static Remedy Mend(Criterion criterion, FactSet? facts = null, string asOf = "31/12", UnitYear? entered = null, RollUp? rollUp = null) =>
        criterion.Mend(
            new Grounds(entered ?? Entered.Year("CQ", facts), LawFiles.For("CQ"), LawFiles.Settings(), Entered.Day(asOf), rollUp), "CD-1.1");

    public static Choice On(string setting) => new("true", setting);

    public static string[] Questions(this Finding finding) => [.. finding.Readings.Select(reading => reading.Question)];
}
