using System.Text;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Intake;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;
using Antt.Tests.Engine;
using Antt.Tests.Support;

namespace Antt.Tests.Fuzzing;

/// <summary>
/// The public parsing cases as files of a register and as forms handed over: what is no JSON is refused as such, what is JSON is refused for what
/// it says, and nothing brings the tool down.
/// </summary>
public sealed class ParsingSuiteTests
{
    private const string Evaluation = BaseRegister.Area + "/2024/evaluation.json";

    /// <summary>Strings and keys that are JSON and that a register refuses to read all the same, on purpose.</summary>
    private static readonly string[] OnPurpose = ["duplicate-key", "control-character", "invisible-character", "byte-order-mark", "lone-surrogate", "number-too-large", "not-utf8", "too-deep"];

    [PublicDataFact]
    public void As_a_file_of_a_register_each_behaves_as_its_name_says()
    {
        var files = BaseRegister.Of("khu-dan-cu").Files.ToDictionary(static file => file.Key, static file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);
        foreach (var (name, bytes) in Cases())
        {
            files[Evaluation] = bytes;
            var summary = Pipeline.Run(new MemoryTree(files), new RunOptions(new DateOnly(2025, 1, 15)));
            Assert.True(summary.HasErrors, name);
            var here = summary.Diagnostics.Where(static finding => finding.Location.Path == Evaluation).ToList();
            var reading = here.Where(static finding => finding.Severity == Severity.Error && finding.Descriptor.Code.StartsWith("ANTT1", StringComparison.Ordinal)).ToList();
            if (name[0] == 'n') Assert.True(reading.Count > 0, name);
            else Assert.True(reading.TrueForAll(static finding => OnPurpose.Contains(finding.Descriptor.Slug)), $"{name}: {string.Join(' ', reading.Select(static finding => finding.Descriptor.Slug))}");
            if (name[0] == 'y' && reading.Count == 0) Assert.Contains(here, static finding => finding.Descriptor.Code.StartsWith("ANTT2", StringComparison.Ordinal));
        }
    }

    [PublicDataFact]
    public void As_a_form_and_inside_one_each_is_refused_with_a_reason()
    {
        var desk = Desk.Open(BaseRegister.Of("khu-dan-cu").Tree(), new DateOnly(2025, 1, 15))!;
        foreach (var (name, bytes) in Cases())
        {
            byte[] inside = [.. """{"form": "antt", "kind": "evidence", "unit": "thon-suoi-mau", "year": 2024, "base": null, "document": """u8, .. bytes, .. "}"u8];
            byte[] answer = [.. "### Mã đơn vị\n\nthon-suoi-mau\n\n### Năm\n\n2024\n\n### Nơi nhận bản đăng ký\n\n"u8, .. bytes];
            foreach (var handed in (byte[][])[bytes, inside, answer])
            {
                var item = new IntakeDesk(desk, static _ => null).Take([new HandedFile(name, handed)])[0];
                Assert.True(item.IsRefused, name);
                Assert.NotEmpty(item.Reasons);
            }
        }
    }

    private static List<(string Name, byte[] Bytes)> Cases()
    {
        var cases = Directory.GetFiles(PublicData.Path("suites", "json-parsing"), "*.json").Order(StringComparer.Ordinal).Select(static path => (Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path))).ToList();
        Assert.True(cases.Count > 250);
        return cases;
    }
}
