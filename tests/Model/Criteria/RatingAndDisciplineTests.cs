using Antt.Model.Assessment;
using Antt.Model.Criteria;

namespace Antt.Tests.Model.Criteria;

public sealed class RatingAndDisciplineTests
{
    private static readonly RatingAtLeast Rating = new("g.rating", "hoan-thanh-tot", Scale.TaskRating, "g.title", "g.provisional", Judging.On("provisional-rating-serves"));
    private static readonly NobodyDisciplined Unit = new("d.unit", "canh-cao", "d.subUnits", Judging.On("discipline-scope") with { Fixed = "unit" });

    [Theory]
    [InlineData("khong-hoan-thanh", null, Outcome.NotMet)]
    [InlineData("hoan-thanh", null, Outcome.NotMet)]
    [InlineData("hoan-thanh", false, Outcome.NotMet)]
    [InlineData("hoan-thanh-tot", null, Outcome.Met)]
    [InlineData("hoan-thanh-xuat-sac", false, Outcome.Met)]
    [InlineData("hoan-thanh", true, Outcome.Met)]
    [InlineData(null, true, Outcome.Met)]
    [InlineData(null, false, Outcome.Pending)]
    [InlineData(null, null, Outcome.Pending)]
    [InlineData("khong-ro", null, Outcome.Pending)]
    public void A_title_stands_in_for_the_rating(string? rating, bool? title, Outcome expected)
    {
        var facts = new List<(string, object?)>();
        if (rating is not null) facts.Add(("g.rating", rating));
        if (title is not null) facts.Add(("g.title", title));
        Assert.Equal(expected, Judging.Judge(Rating, Entered.Facts([.. facts])).Outcome);
    }

    [Theory]
    [InlineData("hoan-thanh-tot", "true", Outcome.Met)]
    [InlineData("hoan-thanh", "true", Outcome.NotMet)]
    [InlineData("hoan-thanh-tot", "false", Outcome.Pending)]
    public void A_provisional_rating_is_an_open_question(string rating, string serves, Outcome expected)
    {
        var facts = Entered.Facts(("g.rating", rating), ("g.provisional", true));
        var finding = Judging.Judge(Rating, facts, settings: LawFiles.Settings(("provisional-rating-serves", serves)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(["Q-50"], finding.Questions());
    }

    [Fact]
    public void A_provisional_rating_serves_where_the_rulebook_says_nothing_else()
    {
        var silent = RatingAtLeast.Kind.Bind(new ParameterSet(
            [new Parameter("rating", Text: "g.rating"), new Parameter("minimum", Text: "hoan-thanh-tot"), new Parameter("provisional", Text: "g.provisional")]));
        Assert.Equal(Outcome.Met, Judging.Judge(silent, Entered.Facts(("g.rating", "hoan-thanh-tot"), ("g.provisional", true))).Outcome);
    }

    [Fact]
    public void A_rulebook_may_bring_its_own_levels()
    {
        var criterion = new RatingAtLeast("local.class", "kha", new Scale(["yeu", "trung-binh", "kha", "xuat-sac"]), null, null, new Choice("true", null));
        Assert.Equal(Outcome.Met, Judging.Judge(criterion, Entered.Facts(("local.class", "xuat-sac"))).Outcome);
        Assert.Equal(Outcome.NotMet, Judging.Judge(criterion, Entered.Facts(("local.class", "trung-binh"))).Outcome);
        Assert.Equal(RemedyKind.Act, Judging.Mend(criterion, Entered.Facts(("local.class", "yeu"))).Kind);
        Assert.Equal(RemedyKind.Enter, Judging.Mend(criterion).Kind);
    }

    [Theory]
    [InlineData("khien-trach", "khien-trach", 1, Outcome.NotMet)]
    [InlineData("khien-trach", "khien-trach", 0, Outcome.Met)]
    [InlineData("canh-cao", "khien-trach", 3, Outcome.Met)]
    [InlineData("canh-cao", "canh-cao", 1, Outcome.NotMet)]
    [InlineData("canh-cao", "ha-bac-luong", 1, Outcome.NotMet)]
    [InlineData("canh-cao", "giang-chuc", 1, Outcome.NotMet)]
    [InlineData("canh-cao", "cach-chuc", 1, Outcome.NotMet)]
    [InlineData("canh-cao", "buoc-thoi-viec", 1, Outcome.NotMet)]
    public void Discipline_counts_from_a_form_upward(string from, string form, int count, Outcome expected) => Assert.Equal(
        expected, Judging.Judge(new NobodyDisciplined("f.disciplined", from, null, default), Entered.Facts(($"f.disciplined.{form}", count))).Outcome);

    [Fact]
    public void An_empty_list_means_nobody_and_none_means_unknown()
    {
        var criterion = new NobodyDisciplined("f.disciplined", "khien-trach", null, default);
        Assert.Equal(Outcome.Met, Judging.Judge(criterion, Entered.Facts(("f.disciplined", null))).Outcome);
        Assert.Equal(Outcome.Pending, Judging.Judge(criterion, Entered.Facts(("f", null))).Outcome);
        Assert.Equal(RemedyKind.Enter, Judging.Mend(criterion).Kind);
        Assert.Equal(RemedyKind.CannotBeMended, Judging.Mend(criterion, Entered.Facts(("f.disciplined.canh-cao", 1))).Kind);
    }

    [Theory]
    [InlineData("unit", 1, null, Outcome.NotMet, true)]
    [InlineData("unit", 1, 0, Outcome.NotMet, true)]
    [InlineData("unit", 1, 1, Outcome.NotMet, false)]
    [InlineData("unit", 0, null, Outcome.Met, false)]
    [InlineData("sub-units", 1, 0, Outcome.Met, true)]
    [InlineData("sub-units", 1, 1, Outcome.NotMet, false)]
    [InlineData("sub-units", 1, null, Outcome.Pending, true)]
    public void Who_is_meant_is_an_open_question(string scope, int unit, int? subUnits, Outcome expected, bool decided)
    {
        var facts = new List<(string, object?)> { ("d.unit.canh-cao", unit) };
        if (subUnits is not null) facts.Add(("d.subUnits.canh-cao", subUnits));
        var finding = Judging.Judge(Unit, Entered.Facts([.. facts]), settings: LawFiles.Settings(("discipline-scope", scope)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(decided ? ["Q-15"] : [], finding.Questions());
    }

    [Theory]
    [InlineData(null, true, Outcome.Met)]
    [InlineData(null, false, Outcome.NotMet)]
    [InlineData(true, true, Outcome.Met)]
    [InlineData(true, null, Outcome.Pending)]
    [InlineData(false, null, Outcome.NotMet)]
    [InlineData(false, true, Outcome.NotMet)]
    [InlineData(null, null, Outcome.Pending)]
    public void A_judgement_is_taken_as_recorded(bool? exists, bool? holds, Outcome expected)
    {
        var facts = new List<(string, object?)> { ("judgements.x", null) };
        if (exists is not null) facts.Add(("judgements.x.exists", exists));
        if (holds is not null) facts.Add(("judgements.x.holds", holds));
        Assert.Equal(expected, Judging.Judge(new JudgementHolds("judgements.x"), Entered.Facts([.. facts])).Outcome);
    }
}
