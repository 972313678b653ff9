using System.Text.Json.Nodes;
using Antt.Cli;

namespace Antt.Tests.Cli.Reviews;

/// <summary>Reviews are records: written by a command, bound to what was read, and all there is to know without any forge.</summary>
public sealed class ReviewTests
{
    private const string Record = OfficeFolder.Unit + "/2024/reviews/2024-12-31-thuong-truc-ban-chi-dao-xa.json";
    private static readonly string[] Accepting =
        ["review", "thon-suoi-mau", "--year", "2024", "--role", OfficeFolder.Steering, "--conflict", "khong", "--agree", "--conclusion", "chap-nhan"];

    [Fact]
    public void Flags_alone_write_one_record_with_a_verdict_on_every_condition()
    {
        using var register = OfficeFolder.OfResidentialArea();
        var run = register.Antt(Accepting);
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains("KDC-1.3 ", run.Out, StringComparison.Ordinal);
        Assert.Contains("kết quả xét: đạt", run.Out, StringComparison.Ordinal);
        Assert.Contains("Bước tiếp theo: antt status --unit thon-suoi-mau --year 2024", run.Out, StringComparison.Ordinal);
        var record = JsonNode.Parse(register.Read(Record))!;
        Assert.Equal(19, record["verdicts"]!.AsArray().Count);
        Assert.Equal(OfficeFolder.Place, (string?)record["reviewer"]!["place"]);
        Assert.DoesNotContain("reason", register.Read(Record), StringComparison.Ordinal);
        Assert.DoesNotContain("ANTT33", register.Antt("check").Out, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Clean, register.Antt(Accepting).Code);
        Assert.Equal(["2024-12-31-thuong-truc-ban-chi-dao-xa-2.json", "2024-12-31-thuong-truc-ban-chi-dao-xa.json"], register.Reviews);
    }

    [Fact]
    public void Somebody_at_the_keyboard_is_asked_condition_by_condition()
    {
        using var register = OfficeFolder.OfResidentialArea();
        var typed = $"{OfficeFolder.Steering}\nkhong\n\n\nsai chữ\nchua-du\nDanh sách chưa ghi ngày chốt.\n{string.Concat(Enumerable.Repeat("\n", 16))}KDC-1.3=Bổ sung ngày chốt danh sách.\n\ntra-lai\n";
        var run = register.Typing(typed, "review", "thon-suoi-mau", "--due", "2025-01-10");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains("không phải một ý kiến", run.Error, StringComparison.Ordinal);
        var record = JsonNode.Parse(register.Read(Record))!;
        Assert.Equal("chua-du", (string?)record["verdicts"]![2]!["verdict"]);
        Assert.Equal("Danh sách chưa ghi ngày chốt.", (string?)record["verdicts"]![2]!["reason"]);
        Assert.Equal("KDC-1.3", (string?)record["requests"]![0]!["condition"]);
        Assert.Contains("2024-12-31-thuong-truc-ban-chi-dao-xa/y1 (KDC-1.3): Bổ sung ngày chốt danh sách. Hạn 10/01/2025. Chưa trả lời.", register.Antt("review", "--list").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review thon-suoi-mau --role thuong-truc-ban-chi-dao-xa --agree --conclusion chap-nhan", "còn thiếu: --conflict")]
    [InlineData("review thon-suoi-mau --role thuong-truc-ban-chi-dao-xa --conflict khong --conclusion chap-nhan", "--agree")]
    [InlineData("review thon-suoi-mo --agree", "Có phải bạn muốn gõ \"thon-suoi-mau\"?")]
    [InlineData("review thon-suoi-mau --verdict KDC-9.9=dat --agree --role uy-ban-xa --conflict khong --conclusion chap-nhan", "\"KDC-9.9\" không áp dụng")]
    [InlineData("review thon-suoi-mau --verdict KDC-2=tot --agree --role uy-ban-xa --conflict khong --conclusion chap-nhan", "không phải một ý kiến")]
    [InlineData("review", "hãy nêu đơn vị")]
    public void What_is_missing_or_wrong_is_one_clear_usage_error(string line, string expected)
    {
        using var register = OfficeFolder.OfResidentialArea();
        var run = register.Antt(line.Split(' '));
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(register.Reviews);
    }

    [Theory]
    [InlineData("mat-tran", "ANTT3322")]
    [InlineData("don-vi", "ANTT3325")]
    public void A_body_that_may_not_review_writes_nothing(string role, string code)
    {
        using var register = OfficeFolder.OfResidentialArea();
        var run = register.Antt("review", "thon-suoi-mau", "--role", role, "--conflict", "khong", "--agree", "--conclusion", "chap-nhan");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(code, run.Out, StringComparison.Ordinal);
        Assert.Empty(register.Reviews);
    }

    [Fact]
    public void An_edit_makes_it_stale_and_blocks_a_merge_of_something_else_does_not()
    {
        using var register = OfficeFolder.WithOffices("\"reviewsFrom\": \"2024-01-01\"");
        register.Git("switch", "--quiet", "--create", "ho-so");
        Assert.Equal(ExitCode.Clean, register.Antt(Accepting).Code);
        register.CommitAs("bcd", "review", key: null);

        register.Git("switch", "--quiet", "main");
        register.Write("data/units/T91-2000-01-01/X91101-2000-01-01/thon-khac/unit.json", register.Read(OfficeFolder.Unit + "/unit.json").Replace("thon-suoi-mau", "thon-khac", StringComparison.Ordinal));
        register.CommitAs("keeper", "another unit", key: null);
        register.Git("switch", "--quiet", "ho-so");
        register.Git("merge", "--quiet", "--no-edit", "main");
        Assert.DoesNotContain("ANTT3321", register.Antt("check").Out, StringComparison.Ordinal);

        var evaluation = OfficeFolder.Unit + "/2024/evaluation.json";
        var reordered = JsonNode.Parse(register.Read(evaluation))!.AsObject();
        var meeting = reordered["meeting"]!.DeepClone();
        reordered.Remove("meeting");
        reordered["meeting"] = meeting;
        register.Write(evaluation, reordered.ToJsonString() + "\n");
        Assert.DoesNotContain("ANTT3321", register.Antt("check").Out, StringComparison.Ordinal);

        Decide(register);
        Assert.DoesNotContain("ANTT3331", register.Antt("check").Out, StringComparison.Ordinal);
        reordered["households"]!["registered"] = 411;
        register.Write(evaluation, reordered.ToJsonString() + "\n");
        var stale = register.Antt("check");
        Assert.Contains("warning ANTT3321", stale.Out, StringComparison.Ordinal);
        Assert.Contains("error ANTT3331", stale.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, stale.Code);
    }

    [Fact]
    public void Nothing_is_lost_with_every_comment_gone()
    {
        using var register = OfficeFolder.OfResidentialArea();
        register.Antt("review", "thon-suoi-mau", "--role", "cong-an-xa", "--conflict", "khong", "--agree", "--date", "2024-11-20", "--verdict", "KDC-2=chua-du:Chưa nêu kết quả.",
            "--request", "KDC-2=Nêu kết quả thực hiện.", "--due", "2024-12-01", "--conclusion", "tra-lai");
        register.Antt(Accepting);
        using var elsewhere = new TemporaryFolder();
        register.CommitAs("bcd", "reviews", key: null);
        register.Git("clone", "--quiet", "file://" + register.Root, elsewhere.At("clone"));
        var list = CliRun.In(elsewhere.At("clone"), "review", "--list", "thon-suoi-mau").Out;
        foreach (var told in new[] { "20/11/2024 cong-an-xa", "trả lại để bổ sung", "Nêu kết quả thực hiện. Hạn 01/12/2024. Chưa trả lời.", "31/12/2024 thuong-truc-ban-chi-dao-xa", "chấp nhận" })
            Assert.Contains(told, list, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_says_what_a_review_holds_up_and_since_when()
    {
        using var register = OfficeFolder.WithOffices("\"reviewsFrom\": \"2024-01-01\"");
        Assert.Contains("chưa có bản xem xét chấp nhận còn hiệu lực", register.Antt("status", "--unit", "thon-suoi-mau").Out, StringComparison.Ordinal);
        register.Antt("review", "thon-suoi-mau", "--role", OfficeFolder.Steering, "--conflict", "khong", "--agree", "--date", "2024-11-20", "--request", "KDC-2=Nêu kết quả.", "--conclusion", "tra-lai");
        var returned = register.Antt("status", "--unit", "thon-suoi-mau").Out;
        Assert.Contains("hồ sơ bị trả lại từ ngày 20/11/2024", returned, StringComparison.Ordinal);
        Assert.Contains("1 yêu cầu bổ sung chưa trả lời, từ ngày 20/11/2024", returned, StringComparison.Ordinal);
        register.Antt(Accepting);
        Assert.DoesNotContain("bản xem xét", register.Antt("status", "--unit", "thon-suoi-mau").Out, StringComparison.Ordinal);
        register.Write(OfficeFolder.Unit + "/2024/evaluation.json", register.Read(OfficeFolder.Unit + "/2024/evaluation.json").Replace("\"members\": 6", "\"members\": 7", StringComparison.Ordinal));
        Assert.Contains("bản xem xét ngày 31/12/2024 đã mất hiệu lực", register.Antt("status", "--unit", "thon-suoi-mau").Out, StringComparison.Ordinal);
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
