using System.Text.Json.Nodes;
using Antt.Cli;
using Antt.Engine.Publishing;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Tests.Cli;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site.OpenData;

/// <summary>Dated addresses keep their bytes whatever is published later, and no two of them tell who was refused.</summary>
public sealed class SnapshotTests
{
    private const string Refusal = "data/decisions/ubnd-xa-gia-tuong-M10103-2025-07-01/2026/141-qd-ubnd.json";

    [Fact]
    public void Publishing_on_another_day_keeps_what_was_published_before()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var first = Build(register, "2026-11-18");
        var again = Build(register, "2026-11-18");
        Assert.Equal(first, again);
        register.Write("data/register.json", register.Read("data/register.json").Replace("2026-11-18", "2026-11-20", StringComparison.Ordinal));
        var later = Build(register, "2026-11-20");
        Assert.Equal(first, File.ReadAllBytes(register.At("web/du-lieu/ban/2026-11-18.zip")));
        Assert.NotEqual(first, later);
        register.Write("data/register.json", register.Read("data/register.json").Replace("CC BY 4.0", "CC BY 4.0 VN", StringComparison.Ordinal));
        _ = Build(register, "2026-11-20");
        Assert.Equal(later, File.ReadAllBytes(register.At("web/du-lieu/ban/2026-11-20.zip")));
        Assert.Equal(
            ["2026-11-18", "2026-11-20", "2026-11-20-2"],
            JsonNode.Parse(register.Read("web/du-lieu/ban/index.json"))!["snapshots"]!.AsArray().Select(snapshot => snapshot!["name"]!.GetValue<string>()));
        Assert.Equal(File.ReadAllBytes(register.At("web/du-lieu/ban/2026-11-20-2.zip")), File.ReadAllBytes(register.At("web/du-lieu/moi-nhat.zip")));
    }

    [Fact]
    public void A_snapshot_that_was_changed_is_said_and_not_handed_out_as_the_old_one()
    {
        using var register = TemporaryFolder.OfDemonstration();
        _ = Build(register, "2026-11-18");
        register.Write("data/register.json", register.Read("data/register.json").Replace("2026-11-18", "2026-11-20", StringComparison.Ordinal));
        register.Write("web/du-lieu/ban/2026-11-18.zip", "khác");
        var run = CliRun.In(register.Path, "site", "build", "-o", "web");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("2026-11-18.zip", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(register.At("web/du-lieu/ban/2026-11-18.zip")));
    }

    [Fact]
    public void The_snapshots_before_and_after_a_refusal_are_those_of_a_register_without_it()
    {
        var refused = Published.Files();
        Assert.True(refused.ContainsKey(Refusal));
        var silent = Published.Files();
        silent.Remove(Refusal);
        var signed = Published.Register(refused).Head.AsOf;
        foreach (var day in new[] { signed.AddDays(-14), signed.AddDays(-5), signed })
            Assert.Equal(Archive(Published.Register(silent, day)), Archive(Published.Register(refused, day)));
    }

    private static byte[] Archive(PublicRegister register) =>
        MadeSite.Files(register, new SiteOptions { WireFormat = new ExportFormat() }).Single(file => file.Path == "du-lieu/moi-nhat.zip").Bytes.ToArray();

    private static byte[] Build(TemporaryFolder register, string day)
    {
        var run = CliRun.In(register.Path, "site", "build", "-o", "web");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        return File.ReadAllBytes(register.At($"web/du-lieu/ban/{day}.zip"));
    }
}
