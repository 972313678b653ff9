using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antt.Cli;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Antt.Tests.Cli.Compare;

/// <summary>What <c>antt diff</c> tells of a change, over real repositories.</summary>
public sealed class DiffTests
{
    [Fact]
    public void A_condition_is_told_with_both_outcomes_both_reasons_and_the_papers()
    {
        using var pull = SamplePull.SmallEdit();
        var run = pull.Diff("main", "work");
        Assert.Contains("KDC-1.3", run.Out, StringComparison.Ordinal);
        Assert.Contains("145/146", run.Out, StringComparison.Ordinal);
        Assert.Contains("146/146", run.Out, StringComparison.Ordinal);
        Assert.Contains("không đạt", run.Out, StringComparison.Ordinal);
        Assert.Contains("thêm minh chứng: nghị quyết số 07-NQ/CB ngày 02/02/2026 cho KDC-1.1; bản quét giữ tại: kho lưu trữ UBND phường Mô Phỏng", run.Out, StringComparison.Ordinal);
        Assert.Contains("bỏ minh chứng: nghị quyết số 03-NQ/CB ngày 05/01/2026 cho KDC-1.1; chưa ghi nơi giữ bản quét", run.Out, StringComparison.Ordinal);
        Assert.Contains("số hộ đăng ký: 146 → 145", run.Out, StringComparison.Ordinal);
        Assert.Contains("Tiếp theo: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Ai quyết định: ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("{", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_as_it_is_is_compared_with_where_the_branch_left_the_main_line()
    {
        using var pull = SamplePull.SmallEdit();
        var committed = pull.Diff("main", "work").Out;
        Assert.Equal(Body(committed), Body(pull.Diff().Out));
        pull.Register.Git("reset", "--quiet", "--soft", "main");
        Assert.Equal(Body(committed), Body(pull.Diff().Out));
        pull.Register.Git("reset", "--quiet", "--hard", "main");
        Assert.StartsWith("Không có tệp nào của sổ khác nhau", pull.Diff().Out, StringComparison.Ordinal);

        static string Body(string text) => text[text.IndexOf("\nĐơn vị", StringComparison.Ordinal)..];
    }

    [Fact]
    public void The_document_fits_its_schema_and_holds_no_sensitive_condition()
    {
        foreach (var make in new Func<SamplePull>[] { SamplePull.SmallEdit, SamplePull.NewDossier, SamplePull.LawChange, Confirmed })
        {
            using var pull = make();
            var run = pull.Diff("main", "work", "--format", "json");
            var findings = new List<Diagnostic>();
            var tree = new JsonReader().Read(new SourceFile("change.json", Encoding.UTF8.GetBytes(run.Out)), findings);
            Schemas.Named("output/change-report")!.Check(tree!, findings);
            Assert.Empty(findings);
            Assert.DoesNotContain("KDC-3.a", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("chong-dang", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sensitive_conditions_tell_nothing_whether_they_change_or_not()
    {
        using var pull = Confirmed();
        var run = pull.Diff("main", "work", "--format", "markdown");
        foreach (var id in new[] { "KDC-3.a", "KDC-3.b", "chong-dang", "phá hoại" }) Assert.DoesNotContain(id, run.Out, StringComparison.OrdinalIgnoreCase);
        using var other = SamplePull.SmallEdit();
        var foot = "Điều kiện nhạy cảm: không nêu ở đây";
        Assert.Contains(foot, run.Out, StringComparison.Ordinal);
        Assert.Contains(foot, other.Diff("main", "work", "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commune_is_told_its_share_before_and_after_with_numbers_and_the_threshold()
    {
        using var pull = new SamplePull();
        var path = Directory.EnumerateFiles(pull.Register.At("data/decisions"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .First(file => File.ReadAllText(file).Contains("\"year\": 2025", StringComparison.Ordinal) && File.ReadAllText(file).Contains("to-dan-pho-mau-1", StringComparison.Ordinal));
        var below = Path.GetRelativePath(pull.Register.Path, path).Replace('\\', '/');
        pull.Edit(below, document => document["units"] = new JsonArray([.. document["units"]!.AsArray().Take(1).Select(entry => entry!.DeepClone())]));
        pull.Commit();
        var run = pull.Diff("main", "work");
        Assert.Matches(@"tỷ lệ được công nhận: \d+,\d % \(\d+/\d+\) → \d+,\d % \(\d+/\d+\), (dưới|từ) 70 %", run.Out);
        Assert.Contains("ANTT3280", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Matches(@"share recognised: \d+\.\d % \(\d+/\d+\)", pull.Diff("main", "work", "--lang", "en").Out);
    }

    [Fact]
    public void A_change_of_the_law_lists_exactly_the_units_that_flip()
    {
        using var pull = SamplePull.LawChange();
        var before = Results(pull, "main");
        var after = Results(pull, "work");
        using var report = JsonDocument.Parse(pull.Diff("main", "work", "--format", "json").Out);
        var expected = before.Keys.Where(key => before[key] != after[key]).Order(StringComparer.Ordinal);
        var flips = report.RootElement.GetProperty("law").GetProperty("flips").EnumerateArray()
            .Select(flip => $"{flip.GetProperty("unit").GetString()} {flip.GetProperty("year").GetInt32()}").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(flips);
        Assert.Equal(expected, flips);
    }

    [Fact]
    public void What_is_said_of_both_sides_is_what_a_whole_run_says_of_each()
    {
        foreach (var make in new Func<SamplePull>[] { SamplePull.SmallEdit, SamplePull.NewDossier, Confirmed })
        {
            using var pull = make();
            using var report = JsonDocument.Parse(pull.Diff("main", "work", "--format", "json").Out);
            var (before, after) = (Results(pull, "main"), Results(pull, "work"));
            var told = report.RootElement.GetProperty("units").EnumerateArray().ToDictionary(unit => $"{unit.GetProperty("unit").GetString()} {unit.GetProperty("year").GetInt32()}", unit => unit.GetProperty("result"));
            foreach (var (key, result) in told)
            {
                Assert.Equal(before.GetValueOrDefault(key), result.TryGetProperty("from", out var from) ? from.GetString() : null);
                Assert.Equal(after.GetValueOrDefault(key), result.TryGetProperty("to", out var to) ? to.GetString() : null);
            }
            Assert.Superset(before.Keys.Union(after.Keys).Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key)).ToHashSet(), told.Keys.ToHashSet());
        }
    }

    [Fact]
    public void Another_period_in_the_data_changes_what_is_said_of_who_acts_by_when()
    {
        using var pull = SamplePull.SmallEdit();
        var before = Due(pull);
        pull.Register.Git("switch", "--quiet", "main");
        pull.Edit("data/rulebooks/tt124-kdc.json", document => document["decisionBefore"] = "12-24");
        pull.Register.Commit("another day");
        pull.Register.Git("switch", "--quiet", "work");
        pull.Register.Git("merge", "--quiet", "--no-edit", "main");
        Assert.NotEqual(before, Due(pull));
        Assert.Contains("23/12/2026", Due(pull), StringComparison.Ordinal);

        static string Due(SamplePull pull) => pull.Diff("main", "work", "--as-of", "2026-11-05").Out.Split('\n').First(line => line.Contains("Tiếp theo: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_in_the_data_becomes_a_mention_a_link_a_table_or_a_tag()
    {
        const string hostile = "@everyone #1 | <img src=x onerror=y> [a](javascript:b) https://vi-du.example www.vi-du.example `x` **y** GH-1";
        using var pull = new SamplePull();
        pull.Edit($"{SamplePull.Area}/unit.json", document =>
        {
            foreach (var state in document["states"]!.AsArray()) state!["name"] = hostile;
        });
        pull.Edit($"{SamplePull.Area}/2026/evidence.json", document => document["items"]![0]!["number"] = hostile);
        pull.Commit();
        var comment = pull.Diff("main", "work", "--format", "markdown").Out;
        foreach (var raw in new[] { "@everyone", "#1 ", "<img", "https://vi-du", "www.vi-du", "**y**", " | " }) Assert.DoesNotContain(raw, comment, StringComparison.Ordinal);
        var document = Markdown.Parse(comment, new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().Build());
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.All(document.Descendants<HtmlInline>(), tag => Assert.True(tag.Tag is "<span>" or "</span>" or "<sub>" or "</sub>", tag.Tag));
    }

    [Theory]
    [InlineData(new[] { "diff", "nowhere", "work" }, "không có phiên bản")]
    [InlineData(new[] { "diff", "main", "work", "--preview", "javascript:x" }, "không phải địa chỉ web")]
    public void What_cannot_be_compared_is_said(string[] arguments, string words)
    {
        using var pull = new SamplePull();
        var run = pull.Register.Antt(arguments);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_history_it_is_said()
    {
        using var plain = TemporaryFolder.OfNewRegister();
        Assert.Contains("không nằm trong kho git", CliRun.In(plain.Path, "diff").Error, StringComparison.Ordinal);
        using var empty = GitFolder.Empty();
        Assert.Contains("chưa có lần ghi nào", empty.Antt("diff").Error, StringComparison.Ordinal);
        using var pull = SamplePull.SmallEdit();
        using var clones = new TemporaryFolder();
        pull.Register.Git("clone", "--quiet", "--depth", "1", "--branch", "work", "file://" + pull.Register.Path, clones.At("clone"));
        Assert.Contains("--unshallow", CliRun.In(clones.At("clone"), "diff", "main", "work").Error, StringComparison.Ordinal);
    }

    /// <summary>A category that occurred after all.</summary>
    private static SamplePull Confirmed()
    {
        var pull = new SamplePull();
        pull.Edit($"{SamplePull.Area}/2026/evaluation.json", document => document["confirmations"]![0]!["occurred"]!["chong-dang-chinh-quyen"] = true);
        pull.Commit();
        return pull;
    }

    private static Dictionary<string, string> Results(SamplePull pull, string branch)
    {
        pull.Register.Git("switch", "--quiet", branch);
        return pull.Register.Antt("assess", "--format", "ndjson").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(result => $"{result.GetProperty("unit").GetString()} {result.GetProperty("year").GetInt32()}", result => result.GetProperty("result").GetString()!);
    }
}
