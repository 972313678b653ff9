using Antt.Cli;

namespace Antt.Tests.Cli.Reviews;

/// <summary>Who files, who reviews and who decides are told apart by git; signatures are real ones, made with keys of the test.</summary>
public sealed class SignatureTests
{
    private const string Signed = "\"signedFrom\": \"2024-01-01\"";
    private const string Evaluation = OfficeFolder.Unit + "/2024/evaluation.json";

    [Fact]
    public void Signed_by_the_offices_that_act_nothing_is_found()
    {
        using var register = Started(Signed);
        Edit(register);
        register.CommitAs("thon", "the year", key: "thon", trailer: "Co-quan-nop: thon");
        Review(register);
        register.CommitAs("bcd", "review", key: "bcd", trailer: "Co-quan-xem-xet: bcd");
        Decide(register);
        register.CommitAs("ubnd", "decision", key: "ubnd", trailer: "Co-quan-ky: ubnd");
        var run = register.Antt("check", "--base", "main");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.DoesNotContain("ANTT335", run.Out, StringComparison.Ordinal);
        register.Git("switch", "--quiet", "main");
        register.Git("merge", "--quiet", "--no-ff", "--no-edit", "ho-so");
        Assert.DoesNotContain("ANTT335", register.Antt("check", "--base", "HEAD~1").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_hand_in_two_parts_is_an_error()
    {
        using var register = Started(null);
        Edit(register);
        register.CommitAs("thon", "the year", key: null);
        Review(register);
        register.CommitAs("thon", "review by the same address", key: null);
        Decide(register);
        register.CommitAs("thon", "and the decision", key: null);
        var run = register.Antt("check", "--base", "main");
        Assert.Contains("error ANTT3350", run.Out, StringComparison.Ordinal);
        Assert.Contains("error ANTT3351", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("thon@vi-du.example", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_address_does_not_hide_the_office_named_or_the_key_used()
    {
        using var register = Started(Signed);
        Edit(register);
        register.CommitAs("thon", "the year", key: "thon", trailer: "Co-quan-nop: thon");
        Review(register);
        register.CommitAs("ai-do", "review", key: "thon", trailer: "Co-quan-xem-xet: bcd");
        var run = register.Antt("check", "--base", "main");
        Assert.Contains("error ANTT3350", run.Out, StringComparison.Ordinal);
        Assert.Contains("error ANTT3357", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_names_an_office_wrongly_is_an_error()
    {
        using var register = Started(null);
        Edit(register);
        register.CommitAs("thon", "the year", key: null, trailer: "Co-quan-nop: thonn");
        Review(register);
        register.CommitAs("bcd", "review", key: null, trailer: "Co-quan-xem-xet: ubnd");
        var run = register.Antt("check", "--base", "main");
        Assert.Contains("error ANTT3352", run.Out, StringComparison.Ordinal);
        Assert.Contains("gần nhất là “thon”", run.Out, StringComparison.Ordinal);
        Assert.Contains("error ANTT3353", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Unsigned_unknown_expired_and_backdated_commits_are_told_apart()
    {
        using var register = Started(Signed);
        Edit(register);
        register.CommitAs("thon", "unsigned", key: null);
        Assert.Contains("error ANTT3354", register.Antt("check", "--base", "main").Out, StringComparison.Ordinal);

        Edit(register);
        register.CommitAs("thon", "a stranger's key", key: "nguoi-la");
        Assert.Contains("ký bằng khoá không thuộc bộ phận nào", register.Antt("check", "--base", "HEAD~1").Out, StringComparison.Ordinal);

        Edit(register);
        register.CommitAs("thon", "after the key's last day", key: "thon", day: "2024-12-21");
        Assert.Contains("ký bằng khoá của “thon”, không có hiệu lực", register.Antt("check", "--base", "HEAD~1").Out, StringComparison.Ordinal);

        Edit(register);
        register.CommitAs("thon", "back to when it was good", key: "thon", day: "2024-12-15");
        var run = register.Antt("check", "--base", "HEAD~1");
        Assert.Contains("error ANTT3358", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("error ANTT3356", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_copied_from_another_commit_is_worth_nothing()
    {
        using var register = Started(Signed);
        Edit(register);
        register.CommitAs("thon", "the year", key: "thon");
        var signed = register.Git("cat-file", "commit", "HEAD");
        Edit(register);
        register.CommitAs("thon", "another content", key: null);
        var forged = string.Join('\n', signed.Split('\n').Select(line => line.StartsWith("tree ", StringComparison.Ordinal) ? "tree " + register.Git("rev-parse", "HEAD^{tree}") : line)) + "\n";
        register.Write(".git/forged", forged);
        register.Git("update-ref", "HEAD", register.Git("hash-object", "-t", "commit", "-w", ".git/forged"));
        var run = register.Antt("check", "--base", "main");
        Assert.Contains("error ANTT3355", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_cannot_bring_its_own_key_or_drop_the_demand()
    {
        using var register = Started(Signed);
        register.Write("data/offices.json", register.Read("data/offices.json").Replace(register.PublicKey("thon"), register.PublicKey("nguoi-la"), StringComparison.Ordinal));
        register.Write("data/register.json", register.Read("data/register.json").Replace($"\"safeguards\": {{{Signed}}},", "", StringComparison.Ordinal));
        register.CommitAs("thon", "my own key", key: "nguoi-la");
        Assert.Contains("error ANTT3356", register.Antt("check", "--base", "main").Out, StringComparison.Ordinal);
    }

    private static OfficeFolder Started(string? safeguards)
    {
        var register = OfficeFolder.WithOffices(safeguards);
        register.Git("switch", "--quiet", "--create", "ho-so");
        return register;
    }

    private static void Edit(OfficeFolder register)
    {
        var text = register.Read(Evaluation);
        var at = text.IndexOf("\"members\": ", StringComparison.Ordinal) + "\"members\": ".Length;
        register.Write(Evaluation, text[..at] + (char)(text[at] + 1) + text[(at + 1)..]);
    }

    private static void Review(OfficeFolder register)
    {
        var run = register.Antt("review", "thon-suoi-mau", "--office", "bcd", "--conflict", "khong", "--agree", "--conclusion", "chap-nhan");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
    }

    private static void Decide(OfficeFolder register) => register.Write("data/decisions/ubnd-xa-thu-nghiem-X91101-2000-01-01/2024/cong-nhan.json", $$"""
        {
          "number": "301/QĐ-UBND",
          "date": "2024-12-31",
          "year": 2024,
          "authority": {"level": "xa", "body": "Ủy ban nhân dân xã Thử Nghiệm", "place": "{{OfficeFolder.Place}}"},
          "legalBasis": ["tt-124-2021"],
          "units": [{"unit": "thon-suoi-mau", "action": "cong-nhan", "certificate": "01/2024"}]
        }
        """);
}
