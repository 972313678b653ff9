using Antt.Cli;
using Antt.Cli.Commands.Compare;
using Antt.Cli.Disk;
using Antt.Cli.Git;
using Antt.Cli.Git.Notes;
using Antt.Engine;
using Antt.Engine.Comparing;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Cli.Compare;

/// <summary>A check of a change tells all that a check of the whole register finds now and did not find before, and nothing else than that check finds.</summary>
public sealed class CheckSinceTests
{
    private const string Scores = SamplePull.Ward + "to-dan-pho-mau-4/2025/score.json";

    private static readonly RunOptions Options = new(CliRun.Today);

    /// <summary>The first and the last seed, as <c>ANTT_SEEDS</c> gives them (<c>6-40</c>).</summary>
    public static TheoryData<int> Seeds
    {
        get
        {
            var ends = (Environment.GetEnvironmentVariable("ANTT_SEEDS") ?? "1-5").Split('-').Select(int.Parse).ToArray();
            return [.. Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)];
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_found_is_what_the_whole_check_finds(int seed)
    {
        using var register = GitFolder.OfDemonstration();
        var edits = new RandomEdits(register, seed);
        var (looked, told) = (0, 0);
        for (var round = 0; round < 14; round++)
        {
            for (var left = 1 + round % 3; left > 0; left--) edits.Make();
            Compare(register, "HEAD", null);
            register.Commit("edit");
            if (round % 5 == 4) edits.MergeBranch();
            if (round % 4 == 1) File.Delete(register.At(".git/antt-units"));
            if (round % 4 == 2) register.Write(".git/antt-units", register.Read(".git/antt-units")[..^3] + "x");
            if (round % 4 == 3) register.Write(".git/antt-decisions", "of somebody else\n");
            if (round % 4 == 0) register.Write(".git/antt-scores", "of somebody else\n");
            Compare(register, "HEAD~1", "HEAD");
            if (round % 3 == 2) Compare(register, $"HEAD~{Math.Min(round % 5 + 2, round)}", "HEAD");
        }
        Assert.True(looked >= 20, $"{looked} changes were looked at by themselves");
        Assert.True(told > 50, $"{told} findings");

        void Compare(GitFolder folder, string older, string? newer)
        {
            if (Since(folder, older, newer) is not { } since) return;
            looked++;
            told += since.Count;
        }
    }

    [Fact]
    public void An_error_that_a_change_brought_fails_and_what_was_wrong_before_is_not_told()
    {
        using var pull = new SamplePull();
        pull.Edit($"{SamplePull.Area}/2026/evaluation.json", static document => document["households"]!["registered"] = 9999);
        pull.Commit();
        pull.Edit($"{SamplePull.Ward}to-dan-pho-mau-4/2026/evaluation.json", static document => document["households"]!["registered"] = 9999);
        foreach (var (since, isTold) in new[] { ("HEAD", false), ("HEAD~1", true), ("main..HEAD", true), ("main..", true) })
        {
            var run = pull.Register.Antt("check", "--since", since);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Equal(isTold, run.Out.Contains("to-dan-pho-mau-5/2026/evaluation.json", StringComparison.Ordinal));
            Assert.Equal(!since.Contains("..", StringComparison.Ordinal), run.Out.Contains("to-dan-pho-mau-4/2026/evaluation.json", StringComparison.Ordinal));
            Assert.Contains(" tệp thay đổi", run.Error, StringComparison.Ordinal);
        }
        var nothing = pull.Register.Antt("check", "--since", "HEAD..HEAD", "--format", "ndjson");
        Assert.Equal(ExitCode.Clean, nothing.Code);
        Assert.Empty(nothing.Out);
    }

    [Fact]
    public void A_change_that_may_concern_every_unit_is_said_to_and_checked_as_a_whole()
    {
        using var pull = SamplePull.LawChange();
        var whole = pull.Register.Antt("check", "--format", "ndjson");
        foreach (var since in new[] { "main", "main..HEAD" })
        {
            var run = pull.Register.Antt("check", "--since", since, "--format", "ndjson");
            Assert.Equal((whole.Code, whole.Out), (run.Code, run.Out));
            Assert.Contains("(data/rulebooks/tt124-kdc.json), nên kiểm tra cả sổ", run.Error, StringComparison.Ordinal);
        }
        pull.Register.Write($"{SamplePull.Area}/unit.json", "{");
        Assert.Contains("to-dan-pho-mau-5/unit.json), nên kiểm tra cả sổ", pull.Register.Antt("check", "--since", "HEAD").Error, StringComparison.Ordinal);
    }

    /// <summary>Scores name decisions by their ids, and nothing leads from a decision to the scores that name it wrongly.</summary>
    [Fact]
    public void That_a_decision_came_or_went_is_told_of_scores_that_name_it_though_it_says_nothing_of_their_unit()
    {
        using var pull = new SamplePull();
        var decision = NameWrongDecision(pull);
        var content = File.ReadAllText(decision);
        pull.Commit();
        File.Delete(decision);
        foreach (var since in new[] { "HEAD", "HEAD~1" }) Assert.Contains("ANTT3015", Told(since), StringComparison.Ordinal);
        pull.Commit();
        Assert.Contains("ANTT3015", Told("HEAD~1..HEAD"), StringComparison.Ordinal);
        File.WriteAllText(decision, content);
        Assert.DoesNotContain("ANTT3015", Told("HEAD"), StringComparison.Ordinal);
        pull.Commit();
        Assert.DoesNotContain("ANTT3015", Told("HEAD~1.."), StringComparison.Ordinal);

        string Told(string since)
        {
            var run = pull.Register.Antt("check", "--since", since);
            Assert.DoesNotContain("kiểm tra cả sổ", run.Error, StringComparison.Ordinal);
            return Assert.Single(run.Out.Split('\n'), static line => line.StartsWith(Scores, StringComparison.Ordinal));
        }
    }

    /// <summary>Nobody looks through the scores of closed years, and those who closed them do not add decisions.</summary>
    [Fact]
    public void Where_years_are_closed_a_decision_that_came_asks_for_the_whole_register()
    {
        using var pull = new SamplePull();
        Assert.Equal(ExitCode.Clean, pull.Register.Antt("archive", "2025").Code);
        pull.Commit();
        var decision = Directory.GetFiles(pull.Register.At(SamplePull.Decisions), "*.json").Order(StringComparer.Ordinal).First();
        File.Copy(decision, decision.Replace(".json", "-2.json", StringComparison.Ordinal));
        Assert.Contains("-2.json), nên kiểm tra cả sổ", pull.Register.Antt("check", "--since", "HEAD").Error, StringComparison.Ordinal);
    }

    /// <summary>A unit's paper changed, and its scores name a decision that says nothing about it: that decision is read all the same, or known to be there.</summary>
    [Fact]
    public void A_decision_that_scores_name_is_known_to_be_there_though_it_says_nothing_about_their_unit()
    {
        using var pull = new SamplePull();
        NameWrongDecision(pull);
        var told = pull.Register.Antt("check", "--since", "HEAD").Out;
        Assert.Contains(Scores, told, StringComparison.Ordinal);
        Assert.DoesNotContain("ANTT3015", told, StringComparison.Ordinal);
        Assert.NotNull(Since(pull.Register, "HEAD", null));
    }

    [Fact]
    public void What_cannot_be_asked_together_or_is_not_there_is_refused()
    {
        using var register = GitFolder.OfDemonstration();
        foreach (var arguments in new[] { new[] { "--since", "nowhere" }, ["--since", "HEAD..nowhere"], ["--since", "HEAD", "data/units"], ["--since", "HEAD", "--base", "HEAD"], ["--since", "HEAD", "--history"], ["--since", "HEAD", "--watch"] })
        {
            var run = register.Antt(["check", .. arguments]);
            Assert.Equal(ExitCode.Usage, run.Code);
            Assert.NotEmpty(run.Error);
            Assert.Empty(run.Out);
        }
    }

    /// <summary>Lets the scores of a unit name a decision that says nothing about it.</summary>
    private static string NameWrongDecision(SamplePull pull)
    {
        var decision = Directory.GetFiles(pull.Register.At(SamplePull.Decisions), "*.json").Order(StringComparer.Ordinal).First(static file => !File.ReadAllText(file).Contains("to-dan-pho-mau-4", StringComparison.Ordinal));
        pull.Edit(Scores, document => document["decision"] = SamplePull.Decisions["data/decisions/".Length..] + Path.GetFileNameWithoutExtension(decision));
        return decision;
    }

    /// <summary>What a check of a change finds, held against checks of everything on both sides; null where everything had to be looked at.</summary>
    private static HashSet<Diagnostic>? Since(GitFolder register, string older, string? newer)
    {
        using var revisions = Revisions.Open(register.Path, out _)!;
        var changed = newer is null ? revisions.ChangedHere(older) : revisions.Changed(older, newer);
        if (!ScopeDoubts.Among(changed).IsEmpty) return null;
        var trees = TwoTrees.Open(register.Path, revisions, new NamedRevision(older, older), newer is null ? null : new NamedRevision(newer, newer), changed, out _)!;
        var found = CheckSince.Of(trees.Before, trees.After, changed, Options);
        if (found.Summary is null) return null;

        var scope = ChangeScope.Of(trees.Before, trees.After, changed);
        var (before, after) = (Whole(register, older), newer is null ? Found(new DiskTree(register.Path), Options) : Whole(register, newer));
        var (old, now) = (Found(trees.Before, CheckSince.Scoped(scope, changed, Options)), found.Summary.Diagnostics.ToHashSet());
        var why = $"{older}..{newer}: {string.Join(", ", changed)}";
        Empty(now.Except(after), why + ": told and not found by a whole check");
        Empty(after.Except(now.Union(before.Except(old))), why + ": found by a whole check and not told");
        Empty(before.Except(old).Union(now).Except(after), why + ": gone, and nobody looked");
        return now;
    }

    private static void Empty(IEnumerable<Diagnostic> wrong, string why) =>
        Assert.True(!wrong.Any(), $"{why}\n{string.Join('\n', wrong.Select(one => $"{one.Location} {one.Descriptor.Code} {string.Join(" | ", one.Arguments)}"))}");

    private static HashSet<Diagnostic> Whole(GitFolder register, string revision)
    {
        using var objects = new GitObjects(register.Path);
        return Found(GitTree.Of(revision, "", opened: null, objects, new RepositoryNotes(folder: null))!, Options);
    }

    private static HashSet<Diagnostic> Found(SourceTree tree, RunOptions options) => [.. Pipeline.Run(tree, options).Diagnostics];
}
