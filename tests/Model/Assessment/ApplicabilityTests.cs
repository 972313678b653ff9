using Antt.Model.Assessment;

namespace Antt.Tests.Model.Assessment;

public sealed class ApplicabilityTests
{
    private static readonly string[] Mixed = ["tieu-hoc", "thcs"];

    [Fact]
    public void The_party_resolution_is_asked_for_where_there_is_an_organisation()
    {
        var without = new CleanYear("DN").WithAttribute("partyOrganisation", false);
        Assert.Equal(Outcome.NotApplicable, without.Of("CD-1.1"));
        Assert.Equal(Verdict.Achieved, without.Assess().Verdict);
        Assert.Empty(without.Assess().Questions);
        Assert.Equal(Outcome.Pending, without.WithAttribute("partyOrganisation", null).Of("CD-1.1"));
        Assert.Equal(Verdict.Pending, without.Assess().Verdict);
    }

    [Fact]
    public void A_residential_area_without_a_cell_fails_unless_the_profile_waives_it()
    {
        var area = new CleanYear("KDC").WithAttribute("partyOrganisation", false);
        area.Evidence = [.. area.Evidence.Where(item => item.Kind != "nghi-quyet")];
        Assert.Equal(Outcome.NotMet, area.Of("KDC-1.1"));
        Assert.Equal(["Q-18"], area.Assess().Questions.AsEnumerable());
        var waived = LawFiles.Settings(("residential-party-optional", "true"));
        Assert.Equal(Outcome.NotApplicable, area.Of("KDC-1.1", settings: waived));
        Assert.Equal(["Q-18"], area.Assess(settings: waived).Questions.AsEnumerable());
        Assert.Equal(Outcome.NotMet, area.WithAttribute("partyOrganisation", true).Of("KDC-1.1", settings: waived));
        Assert.Empty(area.Assess().Questions);
    }

    [Theory]
    [InlineData("CQ", "CD-4", "true", Outcome.NotApplicable, true)]
    [InlineData("DN", "CD-4", "false", Outcome.NotMet, true)]
    [InlineData("GD", "GD-5", "false", Outcome.NotApplicable, false)]
    public void Guards_are_asked_for_where_there_are_any(string type, string criterion, string optional, Outcome expected, bool decided)
    {
        var year = new CleanYear(type).Without("guardForce").With("guardForce.exists", false);
        var settings = LawFiles.Settings(("guard-force-optional", optional));
        Assert.Equal(expected, year.Of(criterion + ".1", settings: settings));
        Assert.Equal(expected, year.Of(criterion + ".2", settings: settings));
        Assert.Equal(decided ? ["Q-13"] : [], year.Assess(settings: settings).Questions.AsEnumerable());
        Assert.Equal(Outcome.Pending, year.Without("guardForce").Of(criterion + ".2", settings: settings));
    }

    [Fact]
    public void Discipline_counts_where_titles_cannot_be_awarded()
    {
        var year = new CleanYear("CQ").With("guardForce.titleEligible", false).With("guardForce.disciplined.canh-cao", 1);
        Assert.Equal(Outcome.NotApplicable, year.Of("CD-4.1"));
        Assert.Equal(Outcome.NotMet, year.Of("CD-4.2"));
        Assert.Equal(["Q-14"], year.Assess().Questions.AsEnumerable());
        Assert.Equal(Outcome.Met, year.Of("CD-4.1", settings: LawFiles.Settings(("title-clause-only-where-eligible", "false"))));
        Assert.Equal(Outcome.Pending, year.Without("guardForce.titleEligible").Of("CD-4.1"));
    }

    [Fact]
    public void Without_a_team_it_cannot_be_told_and_a_new_team_is_not_rated()
    {
        var none = new CleanYear("KDC").Without("securityForce").With("securityForce.exists", false);
        Assert.Equal(Outcome.Pending, none.Of("KDC-5.1"));
        Assert.Equal(Outcome.Pending, none.Of("KDC-5.2"));
        Assert.Equal(Outcome.Pending, none.Without("securityForce").Of("KDC-5.2"));
        var young = new CleanYear("KDC").Without("securityForce.rating").With("securityForce.ratable", false);
        Assert.Equal(Outcome.NotApplicable, young.Of("KDC-5.1"));
        Assert.Equal(Outcome.Met, young.Of("KDC-5.2"));
        Assert.Equal(["Q-29"], young.Assess().Questions.AsEnumerable());
        Assert.Equal(Outcome.Pending, young.Of("KDC-5.1", settings: LawFiles.Settings(("unratable-force-exempt", "false"))));
    }

    [Theory]
    [InlineData(new[] { "thpt" }, Outcome.NotMet)]
    [InlineData(new[] { "tieu-hoc", "thcs" }, Outcome.NotMet)]
    [InlineData(new[] { "gdtx" }, Outcome.NotApplicable)]
    [InlineData(new[] { "cao-dang", "nghe" }, Outcome.NotApplicable)]
    public void The_parents_committee_concerns_general_education(string[] levels, Outcome expected) => Assert.Equal(
        expected, new CleanYear("GD").WithAttribute("levels", levels).Without("judgements.parentsCommittee").With("judgements.parentsCommittee.exists", false).Of("GD-2.3"));

    [Fact]
    public void Coordination_with_the_police_is_asked_for_where_there_is_any()
    {
        Assert.Equal(Outcome.NotApplicable, new CleanYear("GD").Without("judgements.policeCoordination").With("judgements.policeCoordination.exists", false).Of("GD-2.2"));
        Assert.Equal(Outcome.Pending, new CleanYear("GD").Without("judgements.policeCoordination").Of("GD-2.2"));
        Assert.Equal(Outcome.NotMet, new CleanYear("GD").With("judgements.policeCoordination.holds", false).Of("GD-2.2"));
    }

    [Theory]
    [InlineData("CQ", "armedForces", true, Verdict.OutOfScope)]
    [InlineData("DN", "size", "sieu-nho", Verdict.OutOfScope)]
    [InlineData("DN", "size", "nho", Verdict.OutOfScope)]
    [InlineData("DN", "size", "vua", Verdict.Achieved)]
    [InlineData("GD", "levels", new[] { "tieu-hoc" }, Verdict.OutOfScope)]
    [InlineData("GD", "levels", new[] { "nha-tre", "mam-non" }, Verdict.OutOfScope)]
    [InlineData("GD", "levels", new[] { "ngoai-ngu" }, Verdict.Achieved)]
    [InlineData("DN", "size", null, Verdict.Pending)]
    [InlineData("CQ", "armedForces", null, Verdict.Pending)]
    [InlineData("GD", "levels", null, Verdict.Pending)]
    public void Scope_is_decided_by_attributes(string type, string attribute, object? value, Verdict expected)
    {
        var result = new CleanYear(type).WithAttribute(attribute, value).Assess();
        Assert.Equal(expected, result.Verdict);
        Assert.Equal(expected == Verdict.OutOfScope, result.Conditions.IsEmpty);
        Assert.Equal(expected == Verdict.OutOfScope ? "Điều 1 khoản 2 điểm b" : null, result.Exclusion?.Clause);
        Assert.Equal(expected != Verdict.Pending, result.IsFinal);
    }

    [Theory]
    [InlineData("true", Verdict.Achieved)]
    [InlineData("false", Verdict.OutOfScope)]
    public void A_school_of_several_levels_is_an_open_question(string setting, Verdict expected)
    {
        var result = new CleanYear("GD").WithAttribute("levels", Mixed).Assess(settings: LawFiles.Settings(("mixed-level-school-in-scope", setting)));
        Assert.Equal(expected, result.Verdict);
        Assert.Equal(["Q-12"], result.Questions.AsEnumerable());
    }

    [Fact]
    public void Every_atomic_condition_of_the_law_is_there()
    {
        Assert.Equal(Ids("KDC-1.1 1.2 1.3 2 3.a 3.b 3.c 3.d 3.đ 3.e 3.g 4.a 4.b 4.c1 4.c2 4.c3 4.d 5.1 5.2"), Of("KDC"));
        Assert.Equal(
            [.. Ids("XA-1.1 1.2 1.3 1.4"), .. Of("KDC").Skip(3).SkipLast(2).Select(id => "XA-2/" + id), .. Ids("XA-3.1 3.2 4.1 4.2")], Of("XA"));
        Assert.Equal(Ids("CD-1.1 1.2 1.3 1.4 1.5 1.6 2.1 2.2 3.a 3.b 3.c 3.d 3.đ 3.e 3.g 3.h 4.1 4.2 5.1 5.2"), Of("CQ"));
        Assert.Equal(Ids("GD-1.1 1.2 1.3 1.4 1.5 1.6 2.1 2.2 2.3 3.a 3.b 3.c 3.đ 3.e 3.g 4.1 4.2 4.3 5.1 5.2 6.1 6.2"), Of("GD"));
    }

    private static IEnumerable<string> Of(string type) => LawFiles.For(type).Conditions.Select(condition => condition.Id);

    private static IEnumerable<string> Ids(string joined)
    {
        var prefix = joined[..(joined.IndexOf('-') + 1)];
        return joined[prefix.Length..].Split(' ').Select(id => prefix + id);
    }
}
