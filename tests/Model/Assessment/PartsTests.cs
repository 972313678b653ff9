using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Activities;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Law;

namespace Antt.Tests.Model.Assessment;

/// <summary>How a condition is made up of its parts and its evidence, whatever the parts look at (C124 Điều 4–7 "khi đạt đủ").</summary>
public sealed class PartsTests
{
    private static readonly YearDay Due = new(10, 31);

    [Fact]
    public void A_condition_that_states_nothing_is_never_met_and_never_fails() => Assert.Equal(Outcome.Pending, Judge([]).Outcome);

    [Fact]
    public void What_waits_for_its_day_is_not_overtaken_by_what_holds_already()
    {
        foreach (var parts in BothWays(Turning(Outcome.NotMet), new Says(Outcome.Met)))
        {
            var waiting = Judge(parts, due: Due, asOf: "31/10");
            Assert.Equal((Outcome.Pending, Due.In(2024)), (waiting.Outcome, waiting.DueOn));
            Assert.Equal((Outcome.NotMet, null), (Judge(parts, due: Due, asOf: "1/11").Outcome, Judge(parts, due: Due, asOf: "1/11").DueOn));
        }
    }

    [Fact]
    public void A_condition_waits_for_its_day_alone_only_while_nothing_else_is_open()
    {
        foreach (var parts in BothWays(Turning(Outcome.NotMet), new Says(Outcome.Pending)))
        {
            Assert.Equal(Outcome.Pending, Judge(parts, due: Due, asOf: "1/6").Outcome);
            Assert.Null(Judge(parts, due: Due, asOf: "1/6").DueOn);
        }
        Assert.Equal(Due.In(2024), Judge([Turning(Outcome.NotMet), Turning(Outcome.Pending)], due: Due, asOf: "1/6").DueOn);
    }

    [Fact]
    public void What_has_happened_fails_before_the_day_is_over()
    {
        var counted = Judge([new CountAtMost("events.count", 0, new Choice("true", null))], due: Due, asOf: "1/6");
        Assert.Equal((Outcome.NotMet, null), (counted.Outcome, counted.DueOn));
    }

    [Fact]
    public void A_rating_may_rise_until_the_day_is_over()
    {
        var rating = new RatingAtLeast("team.rating", "hoan-thanh", Scale.TaskRating, null, null, new Choice("true", null));
        var waiting = Judge([rating], due: Due, asOf: "31/10");
        Assert.Equal((Outcome.Pending, Due.In(2024)), (waiting.Outcome, waiting.DueOn));
        Assert.Equal(Outcome.NotMet, Judge([rating], due: Due, asOf: "1/11").Outcome);
    }

    [Fact]
    public void The_figures_and_places_of_all_parts_are_shown_each_once_when_somebody_reads_them()
    {
        Criterion[] parts = [new Says(Outcome.Met, 1, "first", "both"), new Says(Outcome.NotMet, 2, "second", "both")];
        var shown = Judge(parts);
        Assert.Equal(["first", "both", "second"], shown.Numbers.Select(figure => figure.Name));
        Assert.Equal([1, 2], shown.Inputs.Select(input => input.Line));
        Assert.Equal(["second", "both"], Judge(parts, explained: false).Numbers.Select(figure => figure.Name));
    }

    [Fact]
    public void A_reading_decides_nothing_beside_a_part_that_fails_anyway()
    {
        foreach (var parts in BothWays(new Says(Outcome.NotMet), new Reads(Outcome.NotMet, Outcome.Met))) Assert.Empty(Judge(parts).Questions);
        foreach (var parts in BothWays(new Says(Outcome.Met), new Reads(Outcome.NotMet, Outcome.Met))) Assert.Equal("Q-99", Assert.Single(Judge(parts).Questions));
    }

    [Fact]
    public void An_activity_proves_from_its_own_day_on_and_what_fails_beside_it_fails()
    {
        Assert.Equal(Outcome.Pending, Judge([new Counts(Outcome.Met)], asOf: "31/5").Outcome);
        Assert.Equal(Outcome.Met, Judge([new Counts(Outcome.Met)], asOf: "1/6").Outcome);
        Assert.Equal(Outcome.NotMet, Judge([new Counts(Outcome.NotMet)], asOf: "1/6").Outcome);
    }

    private static ConditionResult Judge(Criterion[] parts, YearDay? due = null, string asOf = "31/12", bool explained = true)
    {
        var condition = new Condition(
            "X-1", "Điều 0", new Words("Mẫu", "Sample"), new Words("Mẫu", "Sample"), new DateRange(new DateOnly(2000, 1, 1), null), false, [], [.. parts],
            [ActivityKinds.Evidence])
        {
            Due = due,
        };
        var entered = Entered.Year("KDC", Entered.Facts(("events.count", 1), ("team.rating", "khong-hoan-thanh"))) with
        {
            Activities = [new Activity("hd", ActivityKinds.Inspection, Entered.Day("1/6"), new Input("activities.json", 1)) { Conditions = ["X-1"] }],
        };
        var rulebook = LawFiles.For("KDC") with { Conditions = [condition] };
        return Antt.Model.Assessment.Assess.UnitYear(entered, rulebook, LawFiles.Settings(), Entered.Day(asOf), null, explained).Conditions.Single();
    }

    private static Criterion[][] BothWays(Criterion one, Criterion other) => [[one, other], [other, one]];

    private static Says Turning(Outcome outcome) => new(outcome) { Turns = true };

    /// <summary>A part that proves itself and finds what it is told.</summary>
    private record Says(Outcome Outcome, int Line = 1, params string[] Figures) : Criterion
    {
        public bool Turns { get; init; }

        public override bool IsOwnEvidence => true;

        public override bool MayStillTurn => Turns;

        public override Finding Judge(Grounds grounds, string condition) => new(Outcome, Reason.Of(new Words("-", "-")))
        {
            Numbers = [.. Figures.Select(name => new Figure(name, 1))],
            Inputs = Figures.Select(_ => new Input("evaluation.json", Line)).ToImmutableArray(),
        };

        public override Remedy Mend(Grounds grounds, string condition) => Remedy.Enter("sample");
    }

    /// <summary>A part that rests on the reading of an open question.</summary>
    private sealed record Reads(Outcome Outcome, Outcome Otherwise) : Says(Outcome)
    {
        public override Finding Judge(Grounds grounds, string condition) => base.Judge(grounds, condition).Under("Q-99", Otherwise);
    }

    /// <summary>A part that asks for evidence beside it.</summary>
    private sealed record Counts(Outcome Outcome) : Says(Outcome)
    {
        public override bool IsOwnEvidence => false;
    }
}
