using Antt.Engine;
using Antt.Model.Assessment;

namespace Antt.Tests.Engine;

/// <summary>A document that cannot be read leaves open what it might have said; it never settles anything in silence.</summary>
public class UnreadDocumentsTests
{
    private const string Communes = "data/units/M1-1997-01-01/";
    private static readonly RunOptions Options = new(new DateOnly(2026, 11, 22)) { Year = 2024 };

    [Fact]
    public void An_unread_unit_leaves_a_tight_commune_open()
    {
        var path = Communes + "M10102-1997-01-01/khu-pho-gia-du-1/unit.json";
        var commune = Commune(BaseRegister.Demonstration().With(path, "{"), "thi-tran-gia-thiet");

        Assert.Equal(1, commune.RollUp!.UnreadUnits);
        Assert.Equal(Outcome.Pending, Of(commune, "XA-4.2").Outcome);
    }

    [Fact]
    public void An_unread_decision_leaves_undecided_units_open()
    {
        var path = "data/decisions/ubnd-xa-tuong-tuong-M10101-1997-01-01/2024/120-qd-ubnd.json";
        var commune = Commune(BaseRegister.Demonstration().With(path, "{"), "xa-tuong-tuong");

        Assert.True(commune.RollUp!.HasUnreadDecisions);
        Assert.Equal(Outcome.Pending, Of(commune, "XA-4.2").Outcome);
        Assert.Equal((Verdict.Pending, false), (commune.Verdict, commune.IsFinal));
    }

    [Fact]
    public void An_unread_registration_leaves_the_share_of_registrations_open()
    {
        var path = Communes + "M10101-1997-01-01/thon-gia-nhu/2024/registration.json";
        var commune = Commune(BaseRegister.Demonstration().With(path, "{"), "xa-tuong-tuong");

        Assert.Equal(Outcome.Pending, Of(commune, "XA-4.1").Outcome);
        Assert.Equal(Outcome.Met, Of(commune, "XA-4.2").Outcome);
        Assert.Contains("chưa đọc được", Of(commune, "XA-4.1").Reason.In(Antt.Model.Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tt124-kdc")]
    [InlineData("tt124-gd")]
    public void An_unread_rulebook_leaves_its_units_pending_and_loses_none(string rulebook)
    {
        var whole = new List<UnitResult>();
        BaseRegister.Demonstration().Run(whole.Add, Options);
        var results = new List<UnitResult>();
        BaseRegister.Demonstration().With($"data/rulebooks/{rulebook}.json", "{").Run(results.Add, Options);

        Assert.Equal(whole.Select(Name).Order(StringComparer.Ordinal), results.Select(Name).Order(StringComparer.Ordinal));
        Assert.Contains(results, result => result.Rulebook is null);
        Assert.All(results.Where(result => result.Rulebook is null), result => Assert.Equal((Verdict.Pending, false), (result.Verdict, result.IsFinal)));
        Assert.DoesNotContain(results, result => result.Unit.Type == "XA" && result.Verdict == Verdict.Achieved);
    }

    private static UnitResult Commune(BaseRegister register, string unit)
    {
        var results = new List<UnitResult>();
        register.Run(results.Add, Options);
        return results.Single(result => result.Unit.Id == unit);
    }

    private static ConditionResult Of(UnitResult result, string condition) => result.Conditions.Single(judged => judged.Condition.Id == condition);

    private static string Name(UnitResult result) => result.Unit.Id;
}
