using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Criteria;

public sealed class NoEventTests
{
    private static readonly NoEvent Crime = new(["toi-pham"], "nghiem-trong", true, true, Judging.On("provisional-class-serves"));
    private static readonly NoEvent Fire = new(["chay-no", "tai-nan-lao-dong-chet-nguoi", "su-co-nghiem-trong"], "nghiem-trong", true, false, new Choice("true", null));
    private static readonly (string, object?)[] Handled = [("detectedInTime", true), ("mitigated", true), ("reportedAtOnce", true)];
    private static readonly (string, object?)[] Proven = [("forceMajeure.claimed", true), ("forceMajeure.document", "12/XN")];

    [Theory]
    [InlineData("it-nghiem-trong", Outcome.Met)]
    [InlineData("nghiem-trong", Outcome.NotMet)]
    [InlineData("rat-nghiem-trong", Outcome.NotMet)]
    [InlineData("dac-biet-nghiem-trong", Outcome.NotMet)]
    [InlineData(null, Outcome.Pending)]
    public void The_severity_decides(string? severity, Outcome expected) => Assert.Equal(expected, Judge(Crime, Event("toi-pham", severity)).Outcome);

    [Theory]
    [InlineData("2023-11-15", Outcome.Met)]
    [InlineData("2023-11-16", Outcome.NotMet)]
    [InlineData("2024-11-15", Outcome.NotMet)]
    [InlineData("2024-11-16", Outcome.Met)]
    public void Both_ends_of_the_period_belong_to_it(string date, Outcome expected) =>
        Assert.Equal(expected, Judge(Crime, Event("toi-pham", "nghiem-trong", date)).Outcome);

    [Fact]
    public void Crime_is_forgiven_by_force_majeure_or_when_handled()
    {
        Assert.Equal((Outcome.MetByExemption, Exemption.ForceMajeure), Judge(Crime, Event("toi-pham", "nghiem-trong", more: Proven)).Standing());
        Assert.Equal((Outcome.MetByExemption, Exemption.Handled), Judge(Crime, Event("toi-pham", "nghiem-trong", more: Handled)).Standing());
        Assert.Equal(Outcome.NotMet, Judge(Crime, Event("toi-pham", "nghiem-trong", more: Handled), Event("toi-pham", "nghiem-trong", "2024-06-02")).Outcome);
        Assert.Equal((Outcome.Met, Exemption.None), Judge(Crime, Event("toi-pham", "it-nghiem-trong", more: Proven)).Standing());
    }

    [Fact]
    public void Fire_is_forgiven_by_force_majeure_only()
    {
        Assert.Equal((Outcome.MetByExemption, Exemption.ForceMajeure), Judge(Fire, Event("chay-no", "nghiem-trong", more: Proven)).Standing());
        Assert.Equal(Outcome.NotMet, Judge(Fire, Event("chay-no", "nghiem-trong", more: Handled)).Outcome);
        Assert.Equal(Outcome.NotMet, Judge(Fire, Event("tai-nan-lao-dong-chet-nguoi", "nghiem-trong")).Outcome);
        Assert.Equal(Outcome.Met, Judge(Fire, Event("toi-pham", "nghiem-trong"), Event("tai-nan-giao-thong", "nghiem-trong")).Outcome);
    }

    [Theory]
    [InlineData(true, null, Outcome.NotMet)]
    [InlineData(true, " ", Outcome.NotMet)]
    [InlineData(false, "12/XN", Outcome.NotMet)]
    [InlineData(true, "12/XN", Outcome.MetByExemption)]
    public void Force_majeure_has_to_be_claimed_and_proven(bool claimed, string? document, Outcome expected)
    {
        (string, object?)[] claim = document is null
            ? [("forceMajeure.claimed", claimed)] : [("forceMajeure.claimed", claimed), ("forceMajeure.document", document)];
        Assert.Equal(expected, Judge(Fire, Event("chay-no", "nghiem-trong", more: claim)).Outcome);
    }

    [Theory]
    [InlineData(true, true, false, Outcome.NotMet)]
    [InlineData(true, false, null, Outcome.NotMet)]
    [InlineData(true, true, null, Outcome.Pending)]
    [InlineData(null, null, null, Outcome.NotMet)]
    [InlineData(true, true, true, Outcome.MetByExemption)]
    public void Handling_takes_all_three(bool? detected, bool? mitigated, bool? reported, Outcome expected)
    {
        var more = new (string Name, object? Value)[] { ("detectedInTime", detected), ("mitigated", mitigated), ("reportedAtOnce", reported) };
        Assert.Equal(expected, Judge(Crime, Event("toi-pham", "nghiem-trong", more: [.. more.Where(entry => entry.Value is not null)])).Outcome);
    }

    [Fact]
    public void An_open_period_is_pending_unless_it_failed_already()
    {
        Assert.Equal(Outcome.Pending, Judge(Crime, "15/11").Outcome);
        Assert.Equal(Outcome.Met, Judge(Crime, "16/11").Outcome);
        Assert.Equal(Outcome.Pending, Judge(Crime, "15/11", Event("toi-pham", "nghiem-trong", more: Handled)).Outcome);
        Assert.Equal(Outcome.NotMet, Judge(Crime, "1/6", Event("toi-pham", "nghiem-trong", "2024-06-01")).Outcome);
        Assert.Equal(Outcome.Pending, Judge(Crime, "31/5", Event("toi-pham", "nghiem-trong", "2024-06-01")).Outcome);
        Assert.Equal(Outcome.Pending, Judging.Judge(Crime, Entered.Facts(("events", Array.Empty<FactSet>()))).Outcome);
        Assert.Equal(Outcome.Pending, Judging.Judge(Crime, Entered.Facts(("confirmedThrough", "2024-11-30"))).Outcome);
    }

    [Theory]
    [InlineData("true", Outcome.NotMet)]
    [InlineData("false", Outcome.Pending)]
    public void A_provisional_class_is_an_open_question(string serves, Outcome expected)
    {
        var item = Event("toi-pham", "nghiem-trong", more: [("provisionalClass", true)]);
        var facts = Entered.Facts(("confirmedThrough", "2024-11-30"), ("events", new[] { item }));
        var finding = Judging.Judge(Crime, facts, settings: LawFiles.Settings(("provisional-class-serves", serves)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(["Q-38"], finding.Questions());
    }

    [Fact]
    public void The_order_of_events_does_not_matter()
    {
        var (first, second) = (Event("toi-pham", "nghiem-trong", "2024-06-01"), Event("toi-pham", "nghiem-trong", "2024-05-01"));
        var language = Antt.Model.Language.Vietnamese;
        Assert.Equal(Judge(Crime, first, second).Reason.In(language), Judge(Crime, second, first).Reason.In(language));
    }

    private static FactSet Event(string category, string? severity, string date = "2024-06-01", (string, object?)[]? more = null) => Entered.Facts(
        [("id", "e1"), ("category", category), ("date", date), .. severity is null ? [] : new (string, object?)[] { ("severity", severity) }, .. more ?? []]);

    private static Finding Judge(NoEvent criterion, params FactSet[] events) => Judge(criterion, "31/12", events);

    private static Finding Judge(NoEvent criterion, string asOf, params FactSet[] events) =>
        Judging.Judge(criterion, Entered.Facts(("confirmedThrough", "2024-11-30"), ("events", events)), asOf);
}

internal static class FindingExtensions
{
    public static (Outcome, Exemption) Standing(this Finding finding) => (finding.Outcome, finding.Exemption);
}
