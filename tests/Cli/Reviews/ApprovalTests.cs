using System.Text.Json.Nodes;
using Antt.Cli;

namespace Antt.Tests.Cli.Reviews;

/// <summary>An approval given on a forge's page becomes the same record, for exactly what was approved, and only by who may.</summary>
public sealed class ApprovalTests
{
    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    public void An_approval_of_the_head_becomes_a_record(string forge)
    {
        using var register = Proposed();
        var run = Approve(register, forge, approver: 22, author: 11);
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        var record = JsonNode.Parse(register.Read(OfficeFolder.Unit + "/2024/reviews/2024-12-10-thuong-truc-ban-chi-dao-xa.json"))!;
        Assert.Equal("bcd", (string?)record["reviewer"]!["office"]);
        Assert.Equal(register.Git("rev-parse", "HEAD"), (string?)record["source"]!["commit"]);
        Assert.Equal("chap-nhan", (string?)record["conclusion"]);
        Assert.Equal(19, record["verdicts"]!.AsArray().Count);
        register.CommitAs("bot", "record", key: null, trailer: "Co-quan-xem-xet: bcd");
        Assert.DoesNotContain("ANTT33", register.Antt("check", "--base", "main").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(22, 22, "cùng bộ phận \"bcd\"")]
    [InlineData(11, 77, "cùng bộ phận \"thon\"")]
    [InlineData(99, 11, "không thuộc bộ phận nào trong data/offices.json")]
    [InlineData(44, 11, "chưa ghi")]
    public void Who_may_not_approve_leaves_no_record(int approver, int author, string expected)
    {
        using var register = Proposed();
        var run = Approve(register, "github", approver, author);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(register.Reviews);
    }

    [Fact]
    public void A_later_push_is_not_what_was_approved()
    {
        using var register = Proposed();
        var approved = register.Git("rev-parse", "HEAD");
        register.CommitAs("thon", "one more", key: null);
        var run = Approve(register, "github", 22, 11, commit: approved);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("Phải chấp thuận lại", run.Error, StringComparison.Ordinal);
        run = Approve(register, "github", 22, 11, head: approved);
        Assert.Contains("Phải chấp thuận lại", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_cannot_bring_the_office_that_approves_it()
    {
        using var register = Proposed();
        register.Write("data/offices.json", register.Read("data/offices.json").Replace("\"number\": 22,", "\"number\": 99,", StringComparison.Ordinal));
        register.CommitAs("thon", "my own reviewer", key: null);
        Assert.Contains("không thuộc bộ phận nào", Approve(register, "github", 99, 11).Error, StringComparison.Ordinal);
        Assert.Contains("Hãy tách thành hai thay đổi", Approve(register, "github", 22, 11).Error, StringComparison.Ordinal);
        Assert.Empty(register.Reviews);
    }

    [Fact]
    public void Conditions_that_are_not_met_need_a_review_in_words()
    {
        using var register = Proposed();
        var evaluation = OfficeFolder.Unit + "/2024/evaluation.json";
        register.Write(evaluation, register.Read(evaluation).Replace("\"current\": 2, \"previous\": 3", "\"current\": 5, \"previous\": 3", StringComparison.Ordinal));
        register.CommitAs("thon", "worse", key: null);
        var run = Approve(register, "github", 22, 11);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("KDC-4.", run.Error, StringComparison.Ordinal);
        Assert.Contains("antt review thon-suoi-mau --year 2024", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("không phải JSON")]
    [InlineData("{\"action\": \"submitted\", \"review\": {\"id\": 1, \"state\": \"commented\"}, \"pull_request\": {}}")]
    [InlineData("{\"object_kind\": \"merge_request\", \"object_attributes\": {\"action\": \"unapproved\"}}")]
    [InlineData("{\"review\": {\"id\": 1, \"state\": \"approved\", \"user\": {\"id\": 2}, \"commit_id\": \"a\", \"submitted_at\": \"9999-12-31T23:59:59Z\"}, \"pull_request\": {\"user\": {\"id\": 3}, \"head\": {\"sha\": \"a\"}}}")]
    public void Anything_else_is_no_approval(string payload)
    {
        using var register = Proposed();
        using var events = new TemporaryFolder();
        events.Write("event.json", payload);
        var run = register.Antt("review", "--from-approval", events.At("event.json"), "--base", "main");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("không phải một lần chấp thuận", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_approval_twice_is_one_record()
    {
        using var register = Proposed();
        Assert.Equal(ExitCode.Clean, Approve(register, "github", 22, 11).Code);
        register.Git("clean", "--quiet", "--force", "-d", "--dry-run");
        Assert.Single(register.Reviews);
        Assert.Contains("chưa ghi vào git", Approve(register, "github", 22, 11).Error, StringComparison.Ordinal);
        Assert.Single(register.Reviews);
    }

    [Fact]
    public void Where_signatures_are_asked_for_the_job_signs_with_its_own_key()
    {
        using var register = Proposed(signed: true);
        Assert.Equal(ExitCode.Clean, Approve(register, "github", 22, 11).Code);
        register.CommitAs("antt-approvals", "record", key: "trang-kho", trailer: "Co-quan-xem-xet: bcd");
        var run = register.Antt("check", "--base", "main");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
    }

    [Theory]
    [InlineData(null, "ANTT3354")]
    [InlineData("nguoi-la", "ANTT3356")]
    [InlineData("mttq", "ANTT3357")]
    public void Where_signatures_are_asked_for_no_other_hand_may_sign_the_record(string? key, string expected)
    {
        using var register = Proposed(signed: true);
        Assert.Equal(ExitCode.Clean, Approve(register, "github", 22, 11).Code);
        register.CommitAs("antt-approvals", "record", key, trailer: "Co-quan-xem-xet: bcd");
        Assert.Contains("error " + expected, register.Antt("check", "--base", "main").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_of_the_job_signs_nothing_but_records_of_approvals()
    {
        using var register = Proposed(signed: true);
        var review = register.Antt("review", "thon-suoi-mau", "--office", "bcd", "--conflict", "khong", "--agree", "--conclusion", "chap-nhan");
        Assert.True(review.Code == ExitCode.Clean, review.Out + review.Error);
        register.CommitAs("antt-approvals", "a review nobody approved", key: "trang-kho", trailer: "Co-quan-xem-xet: bcd");
        Assert.Contains("error ANTT3357", register.Antt("check", "--base", "HEAD~1").Out, StringComparison.Ordinal);
        register.Write(OfficeFolder.Unit + "/2024/ghi-chu.md", "Không có gì.\n");
        register.CommitAs("antt-approvals", "a note", key: "trang-kho");
        Assert.Contains("ghi-chu.md(1,1,1,1): error ANTT3357", register.Antt("check", "--base", "HEAD~1").Out, StringComparison.Ordinal);
    }

    /// <summary>The unit's year proposed on a branch by the unit.</summary>
    private static OfficeFolder Proposed(bool signed = false)
    {
        var register = OfficeFolder.WithOffices(signed ? "\"signedFrom\": \"2024-01-01\"" : null);
        register.Git("switch", "--quiet", "--create", "ho-so");
        var evaluation = OfficeFolder.Unit + "/2024/evaluation.json";
        register.Write(evaluation, register.Read(evaluation).Replace("\"members\": 6", "\"members\": 7", StringComparison.Ordinal));
        register.CommitAs("thon", "the year", key: signed ? "thon" : null, trailer: signed ? "Co-quan-nop: thon" : null);
        return register;
    }

    private static CliRun Approve(OfficeFolder register, string forge, int approver, int author, string? commit = null, string? head = null)
    {
        using var events = new TemporaryFolder();
        var approved = commit ?? register.Git("rev-parse", "HEAD");
        var template = forge == "github"
            ? """{"action": "submitted", "review": {"id": 501, "user": {"id": APPROVER}, "state": "approved", "commit_id": "COMMIT", "submitted_at": "2024-12-09T18:30:00Z"}, "pull_request": {"number": 7, "user": {"id": AUTHOR}, "head": {"sha": "COMMIT"}}}"""
            : """{"object_kind": "merge_request", "user": {"id": APPROVER}, "object_attributes": {"iid": 7, "author_id": AUTHOR, "action": "approved", "last_commit": {"id": "COMMIT"}, "updated_at": "2024-12-09 18:30:00 UTC"}}""";
        events.Write("event.json", template.Replace("APPROVER", $"{approver}", StringComparison.Ordinal).Replace("AUTHOR", $"{author}", StringComparison.Ordinal)
            .Replace("COMMIT", approved, StringComparison.Ordinal));
        List<string> arguments = ["review", "--from-approval", events.At("event.json"), "--base", "main"];
        if (head is not null) arguments.AddRange(["--head", head]);
        return register.Antt([.. arguments]);
    }
}
