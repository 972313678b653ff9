using System.Text.Json.Nodes;
using Antt.Cli;
using Antt.Engine.Reporting.Changes;
using Antt.Model;
using Antt.Model.Comparing;

namespace Antt.Tests.Cli.Compare;

/// <summary>How the comment is made: what is seen at once, what is folded, how shares and addresses are written.</summary>
public sealed class ChangePageTests
{
    [Fact]
    public void However_much_changes_a_reader_sees_less_than_sixty_lines_and_the_mark_stays_first()
    {
        using var pull = new SamplePull();
        foreach (var file in Directory.EnumerateFiles(pull.Register.At("data/units"), "evaluation.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList())
        {
            var path = Path.GetRelativePath(pull.Register.Path, file).Replace('\\', '/');
            pull.Edit(path, document =>
            {
                if (document["households"] is JsonObject households) households["registered"] = 0;
                if (document["staff"] is JsonObject staff) staff["informed"] = 0;
                document.AsObject().Remove("verdict");
            });
        }
        pull.Commit();
        var run = pull.Diff("main", "work", "--format", "markdown");
        Assert.StartsWith(MarkdownPage.Mark + "\n", run.Out, StringComparison.Ordinal);
        Assert.True(SamplePullTests.VisibleLines(run.Out) < 60, $"{SamplePullTests.VisibleLines(run.Out)}");
        Assert.True(run.Out.Length < 65_536, $"{run.Out.Length}");
        Assert.Equal(run.Out.Split("<details>").Length, run.Out.Split("</details>").Length);
    }

    [Fact]
    public void A_changed_setting_lists_the_units_that_flip_by_place_and_type()
    {
        using var pull = new SamplePull();
        pull.Edit("data/profiles/quoc-gia.json", document => document["settings"]!["pooled-rollup"]!["value"] = false);
        pull.Commit();
        var run = pull.Diff("main", "work");
        Assert.NotEqual(ExitCode.Usage, run.Code);
        Assert.Contains("Đã xét lại ", run.Out, StringComparison.Ordinal);
        Assert.Contains("profiles/quoc-gia.json", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 14, "71,4 % (10/14)", "71.4 % (10/14)")]
    [InlineData(9, 13, "69,2 % (9/13)", "69.2 % (9/13)")]
    [InlineData(6999, 10000, "69,9 % (6999/10000)", "69.9 % (6999/10000)")]
    [InlineData(7, 10, "70,0 % (7/10)", "70.0 % (7/10)")]
    [InlineData(0, 3, "0,0 % (0/3)", "0.0 % (0/3)")]
    public void A_share_is_never_rounded_up_to_what_it_does_not_reach(int part, int whole, string vi, string en) =>
        Assert.Equal(new Words(vi, en), ShareChange.Shown(part, whole));

    [Fact]
    public void The_page_of_a_unit_is_a_link_where_somebody_previews_it()
    {
        using var pull = SamplePull.SmallEdit();
        const string page = "don-vi/to-dan-pho-mau-5/index.html";
        Assert.Contains($"(https://vi-du.example/x/{page})", pull.Diff("main", "work", "--format", "markdown", "--preview", "https://vi-du.example/x/").Out, StringComparison.Ordinal);
        Assert.Contains($"`{page}`", pull.Diff("main", "work", "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_both_edits_a_dossier_and_decides_on_it_is_to_be_parted()
    {
        using var pull = SamplePull.SmallEdit();
        pull.Register.Write($"{SamplePull.Decisions}999-qd-ubnd.json", """
            {
              "number": "999/QĐ-UBND", "date": "2026-11-12", "year": 2026,
              "authority": {"level": "xa", "body": "Ủy ban nhân dân phường Mô Phỏng", "place": "M10201-2025-07-01"},
              "legalBasis": ["tt-124-2021"],
              "units": [{"unit": "to-dan-pho-mau-5", "action": "thu-hoi", "reason": "Số hộ đăng ký chưa đủ."}],
              "supersedes": [{"decision": "ubnd-phuong-mo-phong-M10201-2025-07-01/2026/112-qd-ubnd", "reason": "Số hộ đăng ký chưa đủ."}]
            }
            """);
        pull.Commit();
        var run = pull.Diff("main", "work");
        Assert.Contains("thêm quyết định số 999/QĐ-UBND ngày 12/11/2026 của Ủy ban nhân dân phường Mô Phỏng: thu hồi", run.Out, StringComparison.Ordinal);
        Assert.Contains("phải tách làm hai lần", run.Out, StringComparison.Ordinal);
        Assert.Contains("Tình trạng: được công nhận → bị thu hồi", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"tỷ lệ được công nhận: .* → ", run.Out);
    }
}
