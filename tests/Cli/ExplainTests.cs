using Antt.Cli;
using Antt.Engine;
using Antt.Model.Criteria;

namespace Antt.Tests.Cli;

public sealed class ExplainTests
{
    [Fact]
    public void A_unit_shows_what_fails_where_and_what_would_change_it()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "explain", "banh-keo-vi-du", "--year", "2025");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("✗ CD-1.2", run.Out, StringComparison.Ordinal);
        Assert.Contains("evidence.json:", run.Out, StringComparison.Ordinal);
        Assert.Contains("Ít nhất phải thay đổi", run.Out, StringComparison.Ordinal);
        Assert.Contains("Điều 6 khoản 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commune_is_explained_child_by_child()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var commune = CliRun.In(register.Path, "assess", "--year", "2025").Out.Split('\n').First(line => line.Contains(" XA ", StringComparison.Ordinal)).Split(' ')[0];
        var run = CliRun.In(register.Path, "explain", commune, "--year", "2025");
        Assert.Contains("Đơn vị do xã quản lý:", run.Out, StringComparison.Ordinal);
        Assert.Contains("✓ KDC", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KDC-3.đ")]
    [InlineData("kdc-3.dd")]
    [InlineData("KDC-3")]
    [InlineData("XA-2/KDC-2")]
    [InlineData("Q-09")]
    public void The_law_is_explained_anywhere(string subject)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "explain", subject);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.NotEmpty(run.Out);
    }

    [Fact]
    public void A_condition_says_that_its_text_was_amended()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Contains("đã được sửa đổi bởi 48/2025/TT-BCA; chưa có nội dung", CliRun.In(register.Path, "explain", "KDC-1.2").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_explained_whole_in_both_languages()
    {
        using var folder = new TemporaryFolder();
        foreach (var kind in DiagnosticCatalogue.All)
        {
            var vietnamese = CliRun.In(folder.Path, "explain", kind.Code).Out;
            Assert.All(new[] { kind.Title.Vi, "Sai:", "Đúng:", $" {kind.Code}", "Bước tiếp theo: " }, part => Assert.Contains(part, vietnamese, StringComparison.Ordinal));
            var english = CliRun.In(folder.Path, "explain", kind.Code.ToLowerInvariant(), "--lang", "en").Out;
            Assert.All(new[] { kind.Title.En, "Wrong:", "Right:", $" {kind.Code}\n", "Next: " }, part => Assert.Contains(part, english, StringComparison.Ordinal));
            var said = english.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal));
            Assert.DoesNotContain(said, line => line.Contains("Sửa", StringComparison.Ordinal) || line.Contains("không", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void All_codes_at_once_are_the_single_ones_in_order(string language)
    {
        using var folder = new TemporaryFolder();
        var all = CliRun.In(folder.Path, "explain", "--all", "--lang", language);
        Assert.Equal(ExitCode.Clean, all.Code);
        var at = 0;
        foreach (var kind in DiagnosticCatalogue.All.OrderBy(kind => kind.Code, StringComparer.Ordinal))
        {
            var one = CliRun.In(folder.Path, "explain", kind.Code, "--lang", language).Out;
            var found = all.Out.IndexOf(one[..one.LastIndexOf("\n\n", StringComparison.Ordinal)], at, StringComparison.Ordinal);
            Assert.True(found >= at, kind.Code);
            at = found + 1;
        }
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("explain", "KDC-1", "--all")]
    public void One_thing_is_explained_or_all_codes(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, arguments);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("antt explain --all", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_explained_without_holes()
    {
        using var folder = new TemporaryFolder();
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            var run = CliRun.In(folder.Path, "explain", descriptor.Code);
            Assert.Equal(ExitCode.Clean, run.Code);
            Assert.DoesNotContain("{0}", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_criterion_is_named_by_some_condition()
    {
        using var folder = new TemporaryFolder();
        var said = string.Concat("KDC-1 KDC-2 KDC-3 KDC-4 KDC-5 XA-1 XA-2 XA-3 XA-4 CD-1 CD-2 CD-3 CD-4 CD-5 GD-1 PLI-5 PLI-10 PLI-15 PLI-18 PLI-19 PLI-29".Split(' ')
            .Select(subject => CliRun.In(folder.Path, "explain", subject).Out));
        foreach (var kind in CriterionKinds.All) Assert.Contains($"({kind.Id})", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_is_explained_from_its_schema()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "explain", "unit.states.size");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Equal(
            """
            unit.states.size
              Quy mô doanh nghiệp. Doanh nghiệp siêu nhỏ và nhỏ không thuộc phạm vi xét (Thông tư 124/2021/TT-BCA, Điều 1 khoản 2).
              Kiểu: một từ trong danh sách
              Bắt buộc: không; chưa biết thì bỏ cả mục
              Giá trị được dùng: sieu-nho, nho, vua, lon

            """,
            run.Out);
    }

    [Fact]
    public void A_block_lists_what_lies_inside_and_English_says_whose_the_descriptions_are()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "explain", "evaluation.households.excluded", "--lang", "en");
        Assert.Equal(
            """
            evaluation.households.excluded
              Những hộ được trừ ra có lý do.
              Một lần trừ.
              Type: list [ … ], every entry: block { … }
              Required: no; leave it out when not known

            Fields inside (* is required):
            * count      Số hộ được trừ.
            * reason     Lý do trừ, nói chung, không nêu tên hộ, ví dụ: đi làm ăn xa cả năm.
            * decidedOn  Ngày quyết định trừ.
            For one of them: antt explain evaluation.households.excluded.<field>

            The descriptions are those of the schema, in Vietnamese.

            """,
            run.Out);
    }

    [Fact]
    public void A_kind_of_file_says_where_it_lies()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "explain", "registration");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("Tệp nằm ở: data/units/<place>/<place>/<unit>/<year>/registration.json\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n* form ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ANTT1", "không có mã lỗi")]
    [InlineData("Q-99", "Các số có: Q-0")]
    [InlineData("evaluation.guardForce.ratng", "Có phải bạn muốn gõ \"evaluation.guardForce.rating\"?")]
    [InlineData("evaluation.residing", "Có phải bạn muốn gõ \"evaluation.households.residing\"?")]
    [InlineData("evaluation.households.excluded.zzzz", "Các mục có: count, reason, decidedOn.")]
    [InlineData("evaluation.year.x", "\"evaluation.year\" không có mục nào bên trong.")]
    [InlineData("evaluaton.year", "Có phải bạn muốn gõ \"evaluation\"?")]
    [InlineData("banh-keo-vi-d", "Có phải bạn muốn gõ \"banh-keo-vi-du\"?")]
    public void What_is_not_known_is_a_usage_error(string subject, string expected)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "explain", subject);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
