using System.Text;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing;

/// <summary>What rests on a reading, and what departs from the computed result, says so in public.</summary>
public sealed class AuthorityMarkTests
{
    [Fact]
    public void An_authority_that_rests_on_a_reading_is_marked_and_no_other()
    {
        var register = Published.Register(Published.Files());
        var communes = register.Units.Where(unit => unit.Type == "XA").Select(unit => unit.Id).ToHashSet();
        var entries = register.Decisions.SelectMany(decision => decision.Entries.Select(entry => (decision, entry))).ToList();
        Assert.Contains(entries, decided => decided.entry.AuthorityAssumption == "Q-03");
        Assert.All(entries, decided => Assert.Equal(
            communes.Contains(decided.entry.Unit) && decided.decision.Date >= new DateOnly(2025, 7, 1) ? "Q-03" : null, decided.entry.AuthorityAssumption));
        Assert.All(entries, decided => Assert.True(decided.entry.AuthorityAssumption is null || decided.decision.Level == AdministrativeLevel.Province));
    }

    [Fact]
    public void A_reasoned_override_is_published_with_its_question_basis_and_reason()
    {
        const string Path = "data/decisions/ubnd-phuong-mo-phong-M10201-2004-05-10/2024/122-qd-ubnd.json";
        var files = Published.Files();
        files[Path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[Path]).Replace(
            "\"action\": \"cong-nhan\",",
            "\"action\": \"cong-nhan\", \"override\": {\"question\": \"Q-29\", \"basis\": \"Biên bản họp\", \"reason\": \"Tổ mới lập\"},", StringComparison.Ordinal));
        var decision = Published.Register(files).Decisions.Single(decision => decision.Id.EndsWith("2024/122-qd-ubnd", StringComparison.Ordinal)
            && decision.Entries.Any(entry => entry.Unit == "to-dan-pho-mau-5"));
        Assert.Equal(new PublicOverride("Q-29", "Biên bản họp", "Tổ mới lập"), decision.Entries.Single().Override);
    }
}
