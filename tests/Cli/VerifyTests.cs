using Antt.Cli;

namespace Antt.Tests.Cli;

/// <summary><c>antt verify</c> on a machine that has nothing but the public export.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VerifyTests()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "public", _folder.At("cong-bo")).Code);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi", "ĐÚNG", "đúng cả")]
    [InlineData("en", "HOLDS", "all hold")]
    public void An_export_that_nobody_touched_holds(string language, string mark, string sum)
    {
        foreach (var line in new[] { "verify --export cong-bo", "verify all --export cong-bo" })
        {
            var run = CliRun.In(_folder.Path, [.. line.Split(' '), "--lang", language]);
            Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
            Assert.Contains(mark, run.Out, StringComparison.Ordinal);
            Assert.Contains(sum, run.Out, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Clean, CliRun.In(_folder.At("cong-bo"), "verify").Code);
    }

    [Fact]
    public void A_changed_decision_is_named_with_its_field()
    {
        var path = Directory.GetFiles(_folder.At("cong-bo/decisions"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"year\": 20", "\"year\": 19", StringComparison.Ordinal));
        var run = CliRun.In(_folder.Path, "verify", "--export", "cong-bo");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains($"{Path.GetRelativePath(_folder.At("cong-bo"), path).Replace('\\', '/')} [year]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_kept_earlier_is_compared_as_a_file_or_as_a_hash()
    {
        var entry = _folder.Read("cong-bo/log/0000/0000003.json");
        var hash = entry[(entry.IndexOf("\"hash\": \"", StringComparison.Ordinal) + 9)..][..64];
        _folder.Write("dau-cu.json", $$"""{"entries": 3, "hash": "{{hash}}"}""");
        foreach (var known in new[] { hash, "dau-cu.json", "cong-bo/log/head.json" })
            Assert.Equal(ExitCode.Clean, CliRun.In(_folder.Path, "verify", "--export", "cong-bo", "--known-head", known).Code);
        _folder.Write("dau-khac.json", $$"""{"entries": 4, "hash": "{{hash}}"}""");
        foreach (var other in new[] { new string('a', 64), "dau-khac.json" })
            Assert.Equal(ExitCode.Errors, CliRun.In(_folder.Path, "verify", "--export", "cong-bo", "--known-head", other).Code);
        foreach (var wrong in new[] { "abc", "cong-bo/export.json", "cong-bo/SHA256SUMS" })
            Assert.Equal(ExitCode.Usage, CliRun.In(_folder.Path, "verify", "--export", "cong-bo", "--known-head", wrong).Code);
    }

    [Fact]
    public void A_decision_is_found_by_its_number_and_an_unknown_number_is_an_error_that_helps()
    {
        var run = CliRun.In(_folder.Path, "verify", "139/QĐ-UBND", "--export", "cong-bo");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("UBND xã Giả Tưởng", run.Out, StringComparison.Ordinal);
        var unknown = CliRun.In(_folder.Path, "verify", "000/QĐ", "--export", "cong-bo");
        Assert.Equal(ExitCode.Errors, unknown.Code);
        Assert.Contains("Hãy xem lại cách viết số", unknown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_export_the_call_is_wrong_and_says_what_is_missing()
    {
        foreach (var line in new[] { "verify", "verify all --export nowhere" })
        {
            var run = CliRun.In(_folder.Path, line.Split(' '));
            Assert.Equal(ExitCode.Usage, run.Code);
            Assert.Contains("--export", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_certificate_alone_is_never_confirmed_and_says_what_cannot_be_told()
    {
        _folder.Write("giay.json", "{}");
        Assert.Equal(ExitCode.Errors, CliRun.In(_folder.Path, "verify", "giay.json").Code);
        var whole = Antt.Engine.Publishing.CertificateForm.Write(
            Antt.Model.Publication.Certificates.Of(Site.SampleRegister.Register)[0].Certificate);
        _folder.Write("giay.json", whole);
        var run = CliRun.In(_folder.Path, "verify", "giay.json");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("CHƯA BIẾT", run.Out, StringComparison.Ordinal);
        Assert.Contains("Dữ liệu mở", run.Out, StringComparison.Ordinal);
    }

    /// <summary>What the list of files says can be checked without this tool.</summary>
    [Fact]
    public void The_list_of_files_is_read_by_the_common_command()
    {
        var start = new System.Diagnostics.ProcessStartInfo("sha256sum", ["--check", "--quiet", "--strict", "SHA256SUMS"])
        {
            WorkingDirectory = _folder.At("cong-bo"), RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
