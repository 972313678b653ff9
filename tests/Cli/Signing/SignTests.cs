using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Antt.Cli;
using Antt.Tests.Cli.Reviews;

namespace Antt.Tests.Cli.Signing;

/// <summary>An office's key over certificates, from signing to a stranger who verifies; with real keys made for the test.</summary>
public sealed class SignTests : IDisposable
{
    private const string Body = "ubnd-xa-thu-nghiem-X91101-2000-01-01";
    private const string Decision = $"data/decisions/{Body}/2024/cong-nhan.json";
    private const string Signatures = $"data/decisions/{Body}/2024/signatures/cong-nhan.json";
    private const string Number = "01/2024";
    private readonly OfficeFolder _register = OfficeFolder.WithOffices();

    public SignTests() => _register.Write(Decision, $$"""
        {
          "number": "301/QĐ-UBND",
          "date": "2024-11-12",
          "year": 2024,
          "authority": {"level": "xa", "body": "Ủy ban nhân dân xã Thử Nghiệm", "place": "{{OfficeFolder.Place}}"},
          "signer": {"office": "Chủ tịch"},
          "legalBasis": ["tt-124-2021"],
          "units": [{"unit": "thon-suoi-mau", "action": "cong-nhan", "certificate": "{{Number}}"}]
        }
        """);

    public void Dispose() => _register.Dispose();

    [Theory]
    [InlineData(Number)]
    [InlineData("301/QĐ-UBND")]
    [InlineData($"{Body}/2024/cong-nhan")]
    [InlineData("all")]
    public void What_the_office_signs_is_checked_published_and_verified(string subject)
    {
        Sign(subject);
        Assert.DoesNotContain("ANTT", _register.Antt("check").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, _register.Antt("export", "public", "cong-bo").Code);
        var run = _register.Antt("verify", Number, "--export", "cong-bo");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains($"khoá của ubnd, ngày 20/12/2024: {_register.PublicKey("ubnd")}", run.Out, StringComparison.Ordinal);
        Assert.Contains("ĐÚNG  Chữ ký đúng với giấy công nhận", run.Out, StringComparison.Ordinal);
        var again = _register.Antt("sign", "all", "--key", _register.KeyFile("ubnd"), "--date", "2024-12-19");
        Assert.Contains("đều đã ký", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_ssh_keygen_alone_verifies_what_the_site_hands_out()
    {
        Sign("all");
        var built = _register.Antt("site", "build", "--output", "trang");
        Assert.True(built.Code == ExitCode.Clean, built.Out + built.Error);
        var page = _register.At("trang/c/01-2024");
        var said = SpawnedProgram.Said(page, "sh", [], "-c",
            "ssh-keygen -Y verify -f ../../du-lieu/khoa-ky.txt -I ubnd -n antt-certificate -O verify-time=20241220 -s noi-dung-ky.json.sig < noi-dung-ky.json");
        Assert.Contains("Good \"antt-certificate\" signature for ubnd", said, StringComparison.Ordinal);
        var certificate = JsonNode.Parse(File.ReadAllText(Path.Combine(page, "giay-cong-nhan.json")))!;
        Assert.Equal(_register.PublicKey("ubnd"), (string?)certificate["signature"]!["key"]);
        Assert.Contains("không thay", File.ReadAllText(Path.Combine(page, "index.html")), StringComparison.Ordinal);
        certificate.AsObject().Remove("signature");
        _register.Write("cu.json", Encoding.UTF8.GetString(Antt.Engine.Publishing.CertificateForm.Write(
            Antt.Engine.Publishing.CertificateForm.Read(Encoding.UTF8.GetBytes(certificate.ToJsonString()), out _)!)));
        Assert.Equal(ExitCode.Clean, _register.Antt("verify", "cu.json", "--export", "trang").Code);
        Assert.Equal(ExitCode.Clean, _register.Antt("verify", "trang/c/01-2024/giay-cong-nhan.json", "--export", "trang").Code);
    }

    [Fact]
    public void A_key_that_may_not_sign_is_refused_with_the_reason()
    {
        foreach (var (key, date, said) in new[]
        {
            ("nguoi-la", "2024-12-20", "không thuộc bộ phận nào"), ("bcd", "2024-12-20", "không thuộc bộ phận nào"), ("ubnd", "2024-12-21", "không có hiệu lực vào ngày 21/12/2024"),
        })
        {
            var run = _register.Antt("sign", "all", "--key", _register.KeyFile(key), "--date", date);
            Assert.Equal(ExitCode.Usage, run.Code);
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
        }
        _register.Write("data/offices.json", _register.Read("data/offices.json").Replace("\"role\": \"uy-ban-xa\", \"level\": \"xa\", \"place\": \"X91101-2000-01-01\"", "\"role\": \"uy-ban-tinh\", \"level\": \"tinh\", \"place\": \"T91-2000-01-01\"", StringComparison.Ordinal));
        Assert.Contains("không ký được giấy do", _register.Antt("sign", "all", "--key", _register.KeyFile("ubnd"), "--date", "2024-12-20").Error, StringComparison.Ordinal);
        Assert.Contains("không có tệp", _register.Antt("sign", "all", "--key", "khong-co").Error, StringComparison.Ordinal);
        Assert.Contains("không có giấy công nhận", _register.Antt("sign", "99/2024", "--key", _register.KeyFile("ubnd"), "--date", "2024-12-20").Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_register.At(Signatures)));
    }

    [Fact]
    public async Task Where_there_is_no_ssh_keygen_signing_says_what_to_install_and_writes_nothing()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "antt.dll"), "sign", "all", "--key", _register.KeyFile("ubnd"), "--date", "2024-12-20"])
        {
            WorkingDirectory = _register.Root, RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["PATH"] = _register.At("data");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal((1, ""), (process.ExitCode, await output));
        Assert.Contains("không có lệnh ssh-keygen nên không ký được. Hãy cài openssh-client", await error, StringComparison.Ordinal);
        Assert.False(File.Exists(_register.At(Signatures)));
    }

    [Fact]
    public void A_change_after_signing_is_found_and_never_published()
    {
        Sign("all");
        _register.Write(Decision, _register.Read(Decision).Replace("301/QĐ-UBND", "302/QĐ-UBND", StringComparison.Ordinal));
        var run = _register.Antt("check");
        Assert.Contains("error ANTT3392", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, _register.Antt("export", "public", "cong-bo").Code);
        Sign("all");
        Assert.Equal(ExitCode.Clean, _register.Antt("check").Code);
    }

    [Theory]
    [InlineData("signature", "signatures/0/key", "khoá khác")]
    [InlineData("last letters", "signatures/0/signature", "không do khoá ấy tạo ra")]
    [InlineData("content", "signatures/0/content", "bị sửa sau khi ký")]
    [InlineData("certificate", "signatures/0/certificate", "không cấp giấy ấy")]
    [InlineData("day", "signatures/0/content", "bị sửa sau khi ký")]
    [InlineData("day before", "signatures/0/date", "trước ngày quyết định")]
    [InlineData("office", "signatures/0/office", "khoá của cơ quan khác")]
    [InlineData("key expired", "signatures/0/date", "không có hiệu lực")]
    [InlineData("key moved", "signatures/0/office", "khoá của cơ quan khác")]
    [InlineData("key gone", "signatures/0/key", "khoá lạ")]
    [InlineData("name", "signatures/0/content", "bị sửa sau khi ký")]
    public void Whatever_is_tampered_with_is_named(string tampering, string field, string said)
    {
        Sign("all");
        Assert.Equal(ExitCode.Clean, _register.Antt("export", "public", "cong-bo").Code);
        var (path, from, to) = tampering switch
        {
            "signature" => (Published, "\"signature\": \"U1NI", "\"signature\": \"V1NI"),
            "content" => (Published, "\"content\": \"", "\"content\": \"0"),
            "certificate" => (Published, $"\"{Number}\"", "\"02/2024\""),
            "day" => (Published, "2024-12-20", "2024-12-19"),
            "day before" => (Published, "2024-12-20", "2024-11-11"),
            "office" => (Published, "\"ubnd\"", "\"bcd\""),
            "key expired" => ("keys.json", "\"to\": \"2024-12-20\"", "\"to\": \"2024-12-19\""),
            "key moved" => ("keys.json", OfficeFolder.Place, "X91102-2000-01-01"),
            "key gone" => ("keys.json", _register.PublicKey("ubnd"), _register.PublicKey("bcd")),
            "name" => ("units/X91101-2000-01-01.json", "Thôn Suối Mẫu", "Thôn Suối Khác"),
            _ => (Published, "", ""),
        };
        var file = "cong-bo/" + (path == "units/X91101-2000-01-01.json" ? Path.GetRelativePath(_register.At("cong-bo"), Directory.GetFiles(_register.At("cong-bo/units"), "X91101*", SearchOption.AllDirectories)[0]) : path);
        var text = _register.Read(file);
        if (tampering == "content") text = System.Text.RegularExpressions.Regex.Replace(text, "\"content\": \"[0-9a-f]", "\"content\": \"" + (text.Contains("\"content\": \"0", StringComparison.Ordinal) ? "1" : "0"));
        else if (from.Length > 0) text = text.Replace(from, to, StringComparison.Ordinal);
        else text = Swapped(text);
        Assert.NotEqual(_register.Read(file), text);
        _register.Write(file, text);
        var run = _register.Antt("verify", "--export", "cong-bo");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.True(run.Out.Contains($"signatures/{Body}/2024/cong-nhan.json [{field}]: ", StringComparison.Ordinal), run.Out);
        Assert.Contains(said, run.Out, StringComparison.Ordinal);
    }

    private const string Published = $"signatures/{Body}/2024/cong-nhan.json";

    /// <summary>The text with two unlike letters near the end of the signature changed for each other.</summary>
    private static string Swapped(string text)
    {
        var end = text.LastIndexOf('"', text.LastIndexOf(']'));
        var letters = text.ToCharArray();
        for (var at = end - 8; ; at--)
        {
            if (letters[at] == letters[at - 1]) continue;
            (letters[at], letters[at - 1]) = (letters[at - 1], letters[at]);
            return new string(letters);
        }
    }

    private void Sign(string subject)
    {
        var run = _register.Antt("sign", subject, "--key", _register.KeyFile("ubnd"), "--date", "2024-12-20");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains($"đã ghi {Signatures}", run.Out, StringComparison.Ordinal);
    }
}
