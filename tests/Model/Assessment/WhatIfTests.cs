using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Criteria;

namespace Antt.Tests.Model.Assessment;

public sealed class WhatIfTests
{
    [Fact]
    public void Nothing_has_to_change_where_a_unit_is_dat_or_out_of_scope()
    {
        Assert.Empty(Of(new CleanYear("KDC")));
        Assert.Empty(Of(new CleanYear("DN").WithAttribute("size", "nho")));
    }

    [Fact]
    public void One_change_is_named_for_each_part_that_does_not_hold()
    {
        var changes = Of(new CleanYear("KDC").With("households.registered", 411).Without("statistics.crimes.previous"));
        Assert.Equal(["KDC-1.3", "KDC-4.a"], changes.Select(change => change.Condition));
        Assert.Equal("households.registered", changes[0].Remedy.Fact);
        Assert.Equal("Nâng “số hộ đăng ký [households.registered]” lên ít nhất 412 trên 412.", changes[0].Remedy.Advice.In(Language.Vietnamese));
        Assert.Equal(RemedyKind.Enter, changes[1].Remedy.Kind);
        Assert.Equal("statistics.crimes.previous", changes[1].Remedy.Fact);
    }

    [Fact]
    public void What_happened_cannot_be_mended()
    {
        var crime = Entered.Facts(("id", "x"), ("category", "toi-pham"), ("severity", "nghiem-trong"), ("date", "2024-05-05"));
        var change = Assert.Single(Of(new CleanYear("KDC").With("events", new[] { crime })));
        Assert.Equal(RemedyKind.CannotBeMended, change.Remedy.Kind);
    }

    [Fact]
    public void Missing_evidence_and_attributes_are_asked_for()
    {
        var year = new CleanYear("KDC");
        year.Evidence = [.. year.Evidence.Where(item => item.Kind != "xac-nhan")];
        Assert.All(Of(year), change => Assert.Equal("evidence.json", change.Remedy.Fact));
        var change = Of(new CleanYear("DN").WithAttribute("size", null));
        Assert.Equal("size", Assert.Single(change).Remedy.Fact);
        Assert.Contains(Of(new CleanYear("DN").WithAttribute("partyOrganisation", null)), found => found is { Condition: "CD-1.1", Remedy.Fact: "partyOrganisation" });
    }

    [Fact]
    public void A_team_that_is_not_there_is_asked_for()
    {
        var changes = Of(new CleanYear("KDC").Without("securityForce").With("securityForce.exists", false));
        Assert.Equal(["KDC-5.1", "KDC-5.2"], changes.Select(change => change.Condition));
        Assert.All(changes, change => Assert.Equal(RemedyKind.Act, change.Remedy.Kind));
        Assert.All(Of(new CleanYear("KDC").Without("securityForce")), change => Assert.Equal(RemedyKind.Enter, change.Remedy.Kind));
    }

    private static System.Collections.Immutable.ImmutableArray<Change> Of(CleanYear year) => WhatIf.Changes(year.Assess(), year.Year(), LawFiles.Settings());
}
