using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Assessment;

/// <summary>What holds for any facts at all, in seeded loops; a failure names its seed.</summary>
public sealed class AssessPropertyTests
{
    private const int Rounds = 400;
    private static readonly string[] Lists = ["events", "confirmations", "models"];
    private static readonly string[] Categories = ["toi-pham", "chay-no", "tai-nan-lao-dong-chet-nguoi", "su-co-nghiem-trong", "moi-truong", "tai-nan-giao-thong"];
    private static readonly string[] Severities = ["it-nghiem-trong", "nghiem-trong", "rat-nghiem-trong", "dac-biet-nghiem-trong"];
    private static readonly string[] Ratings = ["khong-hoan-thanh", "hoan-thanh", "hoan-thanh-tot", "hoan-thanh-xuat-sac"];

    [Fact]
    public void The_order_of_evidence_events_confirmations_and_children_does_not_matter() => Each((random, seed) =>
    {
        var year = Any(random);
        year.RollUp = year.Type == "XA" ? AnyChildren(random) : null;
        var before = Shown(year.Assess());
        var evaluation = year.Year().Evaluation!;
        year.Evidence = [.. Shuffled(year.Evidence, random)];
        foreach (var list in Lists)
            if (!evaluation.Items(list).IsDefault) year.With(list, Shuffled(evaluation.Items(list), random).ToArray());
        if (year.RollUp is not null) year.RollUp = new RollUp([.. Shuffled(year.RollUp.Children, random)]);
        Assert.True(before == Shown(year.Assess()), $"seed {seed}");
    });

    [Fact]
    public void Taking_facts_away_never_makes_a_unit_dat() => Each((random, seed) =>
    {
        var year = Any(random);
        var verdict = year.Assess().Verdict;
        foreach (var path in Shuffled(year.Paths, random).Take(random.Next(1, 4)).ToList()) year.Without(path.Split('.')[0]);
        Assert.True(verdict == Verdict.Achieved || year.Assess().Verdict != Verdict.Achieved, $"seed {seed}");
        Assert.True(year.Assess().Verdict != Verdict.Achieved, $"seed {seed}");
    });

    [Fact]
    public void Adding_evidence_never_makes_a_condition_worse() => Each((random, seed) =>
    {
        var year = Any(random);
        year.Evidence = [.. year.Evidence.Where(_ => random.Next(3) > 0)];
        var before = year.Assess().Conditions;
        var condition = year.Rulebook.Conditions[random.Next(year.Rulebook.Conditions.Length)];
        var paper = condition.EvidenceKinds.IsEmpty ? "xac-nhan" : condition.EvidenceKinds[random.Next(condition.EvidenceKinds.Length)];
        year.Evidence = year.Evidence.Add(Entered.Paper(paper, $"{random.Next(1, 29)}/{random.Next(1, 13)}", [condition.Id]));
        var after = year.Assess().Conditions;
        for (var i = 0; i < before.Length; i++)
            Assert.True(Rank(after[i].Outcome) >= Rank(before[i].Outcome), $"seed {seed}: {before[i].Condition.Id}");
    });

    [Fact]
    public void Adding_a_failing_fact_never_helps() => Each((random, seed) =>
    {
        var year = Any(random);
        var before = year.Assess();
        AddFailure(year, random);
        var after = year.Assess();
        Assert.True(after.Verdict != Verdict.Achieved, $"seed {seed}");
        Assert.True(before.Verdict != Verdict.NotAchieved || after.Verdict == Verdict.NotAchieved, $"seed {seed}");
    });

    [Fact]
    public void A_later_day_never_unknows_a_failure_nor_finality() => Each((random, seed) =>
    {
        var year = Any(random);
        var day = Entered.Day("1/1").AddDays(random.Next(330));
        var (early, late) = (Day(year, day), Day(year, new DateOnly(2025, 2, 1)));
        Assert.True(early.Verdict != Verdict.NotAchieved || late.Verdict == Verdict.NotAchieved, $"seed {seed} {day}");
        Assert.True(!early.IsFinal || late.IsFinal, $"seed {seed} {day}");
    });

    [Fact]
    public void A_verdict_follows_from_its_conditions_and_changes_exist_where_it_is_not_dat() => Each((random, seed) =>
    {
        var year = Any(random);
        foreach (var path in Shuffled(year.Paths, random).Take(random.Next(3)).ToList()) year.Without(path);
        var result = year.Assess();
        var changes = WhatIf.Changes(result, year.Year(), LawFiles.Settings());
        Assert.True(Assess.Conclude(result.Conditions) == result.Verdict, $"seed {seed}");
        Assert.Equal(
            result.Conditions.Where(condition => condition.Outcome is Outcome.NotMet or Outcome.Pending).Select(condition => condition.Condition.Id),
            changes.Select(change => change.Condition).Distinct());
        Assert.All(changes, change => Assert.DoesNotContain("{", change.Remedy.Advice.In(Antt.Model.Language.Vietnamese), StringComparison.Ordinal));
    });

    private static void Each(Action<Random, int> round)
    {
        for (var seed = 0; seed < Rounds; seed++) round(new Random(seed), seed);
    }

    private static UnitResult Day(CleanYear year, DateOnly day) => Assess.UnitYear(year.Year(), year.Rulebook, LawFiles.Settings(), day, year.RollUp, explained: true);

    /// <summary>A clean year with none to five things changed.</summary>
    private static CleanYear Any(Random random)
    {
        var year = new CleanYear(CleanYear.Types[random.Next(5)]);
        var changes = random.Next(6);
        for (var i = 0; i < changes; i++) Change(year, random);
        return year;
    }

    private static void Change(CleanYear year, Random random)
    {
        switch (random.Next(9))
        {
            case 0: year.With("events", Enumerable.Range(0, random.Next(4)).Select(index => AnyEvent(index, random)).ToArray()); break;
            case 1: year.With("judgements.policy.holds", random.Next(2) == 0); break;
            case 2 when year.Type is "KDC" or "XA": year.With("statistics.crimes.current", random.Next(5)); break;
            case 3 when year.Type == "KDC": year.With("securityForce.rating", Ratings[random.Next(4)]); break;
            case 4 when year.Type is "CQ" or "DN" or "GD": year.With("guardForce.rating", Ratings[random.Next(4)]).With("guardForce.titleEligible", random.Next(2) == 0); break;
            case 5 when year.Type is "CQ" or "DN" or "GD": year.With("subUnits.titledOrRated", random.Next(11)); break;
            case 6: year.Registration = random.Next(3) == 0 ? null : Entered.Registration($"{random.Next(1, 29)}/{random.Next(1, 6)}"); break;
            case 7: year.With("confirmedThrough", $"2024-11-{random.Next(10, 31)}"); break;
            default: year.Evidence = [.. year.Evidence.Where(_ => random.Next(5) > 0)]; break;
        }
    }

    private static void AddFailure(CleanYear year, Random random)
    {
        var crime = Entered.Facts(("id", "x"), ("category", "toi-pham"), ("severity", "nghiem-trong"), ("date", "2024-05-05"));
        switch (random.Next(3))
        {
            case 0: year.With("events", year.Year().Evaluation!.Items("events").Append(crime).ToArray()); break;
            case 1: year.With("judgements.policy.holds", false); break;
            default: year.Registration = null; break;
        }
    }

    private static FactSet AnyEvent(int index, Random random) => Entered.Facts(
    [
        ("id", $"e{index}"), ("category", Categories[random.Next(Categories.Length)]), ("severity", Severities[random.Next(4)]),
        ("date", new DateOnly(2023, 10, 1).AddDays(random.Next(420)).ToString("yyyy-MM-dd")),
        ("detectedInTime", random.Next(2) == 0), ("mitigated", random.Next(2) == 0), ("reportedAtOnce", random.Next(2) == 0),
        ("forceMajeure.claimed", random.Next(3) == 0), ("forceMajeure.document", "12/XN"),
    ]);

    private static RollUp AnyChildren(Random random) => new(
        [.. Enumerable.Range(0, random.Next(12)).Select(index => new Child(
            $"u{index}", CleanYear.Types[random.Next(2) * 2], random.Next(9) > 0, (ChildStanding)random.Next(3), new Input($"u{index}", 1)))]);

    private static List<T> Shuffled<T>(IEnumerable<T> items, Random random) => items.OrderBy(_ => random.Next()).ToList();

    private static string Shown(UnitResult result) => string.Join('\n', result.Conditions.Select(condition =>
        $"{condition.Condition.Id} {condition.Outcome} {condition.Exemption} {string.Join(' ', condition.Numbers)} {string.Join(' ', condition.Questions)}")) + result.Verdict + result.IsFinal;

    private static int Rank(Outcome outcome) => outcome switch { Outcome.NotMet => 0, Outcome.Pending => 1, _ => 2 };
}
