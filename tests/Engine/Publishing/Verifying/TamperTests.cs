using System.Text.Json.Nodes;
using Antt.Engine.Publishing;
using Antt.Engine.Publishing.Verifying;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Tests.Conventions;
using Antt.Tests.Site;

namespace Antt.Tests.Engine.Publishing.Verifying;

/// <summary>Whatever is changed in a decision, a unit, the log or its head, verification sees it; in a decision it says which field.</summary>
public sealed class TamperTests
{
    private static readonly PublicRegister Demonstration = Published.Register(Published.Files());
    private static readonly List<OutputFile> Files = [.. ExportWriter.Files(Demonstration)];

    [Fact]
    public void What_nobody_touched_holds_in_every_check()
    {
        var report = new ExportVerifier(Files).All(DecisionChain.HeadOf(Demonstration.Log));
        Assert.True(report.Holds);
        Assert.All(report.Checks, check => Assert.True(check.State == CheckState.Holds, check.Name));
        Assert.Equal(
            ["files", "form", "log", "append-only", "authority", "dates", "uniqueness", "recognitions", "totals", "links", "signature"], report.Checks.Select(check => check.Name));
    }

    [Fact]
    public void Where_nobody_signed_that_is_neither_right_nor_wrong()
    {
        var report = new ExportVerifier(ExportWriter.Files(Demonstration with { Signatures = [], Keys = [] })).All(DecisionChain.HeadOf(Demonstration.Log));
        Assert.True(report.Holds);
        Assert.Equal(["signature"], report.Checks.Where(check => check.State == CheckState.Unknown).Select(check => check.Name));
    }

    [Fact]
    public void Every_field_of_a_decision_is_named_when_it_is_changed_even_where_the_list_of_files_was_made_to_fit()
    {
        var tampered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var files in new[] { Files, [.. ExportWriter.Files(WithEverything)] })
        {
            foreach (var file in files.Where(file => file.Path.StartsWith("decisions/", StringComparison.Ordinal)))
            {
                foreach (var path in Tampering.Leaves(JsonNode.Parse(file.Bytes.Span)).Where(path => tampered.Add(Tampering.Shape(path))))
                {
                    var report = new ExportVerifier(Tampering.Relisted(Tampering.Replace(files, Tampering.With(file, path)))).All(null);
                    var log = report.Checks.Single(check => check.Name == "log");
                    Assert.False(report.Holds, path);
                    var named = log.Faults.Where(fault => fault.Path == file.Path).Select(fault => fault.Field).ToList();
                    Assert.True(named.Contains(path) || named.Contains(path + "/0"), $"{file.Path} {path}: {string.Join(", ", named)}");
                    Assert.DoesNotContain(log.Faults, fault => fault.Path.StartsWith("decisions/", StringComparison.Ordinal) && fault.Path != file.Path);
                }
            }
        }
        Assert.Empty(SchemaLeaves("decision").Except(tampered));
    }

    [Theory]
    [InlineData("units/", "units")]
    [InlineData("log/0", "log-entry")]
    [InlineData("log/head.json", "log-head")]
    public void Every_field_of_a_unit_of_the_log_and_of_its_head_is_seen_when_it_is_changed(string folder, string schema)
    {
        var tampered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var files in new[] { Files, [.. ExportWriter.Files(WithEverything)] })
        {
            foreach (var file in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            {
                foreach (var path in Tampering.Leaves(JsonNode.Parse(file.Bytes.Span)).Where(path => tampered.Add(Tampering.Shape(path))))
                {
                    var report = new ExportVerifier(Tampering.Replace(files, Tampering.With(file, path))).All(null);
                    Assert.False(report.Holds, $"{file.Path} {path}");
                    Assert.Contains(report.Checks.SelectMany(check => check.Faults), fault => fault.Path == file.Path || folder == "log/head.json");
                }
            }
        }
        Assert.Empty(SchemaLeaves(schema).Except(tampered));
    }

    /// <summary>Whoever serves an export may serve anything: a field that is gone, a list with nothing in it, a value of another kind.</summary>
    [Fact]
    public void A_file_of_any_shape_is_named_and_never_a_fault_of_the_tool()
    {
        var bent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Files.Where(static file => file.Path.EndsWith(".json", StringComparison.Ordinal) && !file.Path.StartsWith("law/", StringComparison.Ordinal)))
            foreach (var (what, changed) in Tampering.Bent(file).Where(one => bent.Add($"{file.Path.Split('/')[0]} {one.What}")))
                Assert.False(new ExportVerifier(Tampering.Replace(Files, changed)).All(null).Holds, $"{file.Path} {what}");
        Assert.True(bent.Count > 100, $"{bent.Count} shapes");
    }

    [Fact]
    public void A_file_taken_away_or_added_is_named()
    {
        foreach (var gone in Files.Where(file => file.Path != "export.json"))
        {
            var report = new ExportVerifier(Files.Where(file => file != gone)).All(null);
            Assert.False(report.Holds, gone.Path);
            if (gone.Path is not "log/head.json") Assert.Contains(report.Checks[0].Faults, fault => fault.Path == gone.Path);
        }
        var added = new OutputFile("decisions/ubnd-xa-la-T1-2000-01-01/2024/1-qd.json", Files.First(file => file.Path.StartsWith("decisions/", StringComparison.Ordinal)).Bytes);
        var seen = new ExportVerifier(Files.Append(added)).All(null);
        Assert.Contains(seen.Checks.Single(check => check.Name == "log").Faults, fault => fault.Path == added.Path);
        Assert.Contains(seen.Checks.Single(check => check.Name == "files").Faults, fault => fault.Path == added.Path);
    }

    [Fact]
    public void A_log_written_anew_is_seen_by_whoever_kept_a_head()
    {
        var before = DecisionChain.HeadOf(Demonstration.Log[..10]);
        Assert.True(Check(Demonstration, "append-only", before).State == CheckState.Holds);
        var changed = Demonstration.Decisions.Select(decision => decision.Id == Demonstration.Log[4].Decision ? decision with { Number = "9/QĐ-UBND" } : decision);
        var rewritten = Demonstration with { Decisions = [.. changed], Log = DecisionChain.Of([.. changed]) };
        Assert.Equal(CheckState.Holds, Check(rewritten, "log", null).State);
        Assert.Equal(CheckState.Broken, Check(rewritten, "append-only", before).State);
        Assert.Equal(CheckState.Broken, Check(Demonstration, "append-only", new PublicLogHead(99, before.Hash)).State);
    }

    internal static VerificationCheck Check(PublicRegister register, string name, PublicLogHead? head) =>
        new ExportVerifier(ExportWriter.Files(register)).All(head).Checks.Single(check => check.Name == name);

    /// <summary>The sample with what neither it nor the demonstration has.</summary>
    private static PublicRegister WithEverything
    {
        get
        {
            var sample = SampleRegister.Register;
            var decisions = sample.Decisions.SetItem(0, sample.Decisions[0] with
            {
                Signer = new PublicSigner("Chủ tịch", "Nguyễn Văn Mẫu"),
                Entries = sample.Decisions[0].Entries.SetItem(0, sample.Decisions[0].Entries[0] with { AuthorityAssumption = "Q-03" }),
            });
            var unit = sample.Units[0] with
            {
                To = new DateOnly(2030, 1, 1), Predecessors = ["kdc-mau-2"], Successors = ["kdc-mau-3"], NotCounted = [2024], Models = sample.Units[3].Models,
                Recognitions = [sample.Units[0].Recognitions[0], sample.Units[0].Recognitions[1] with
                {
                    RollUp = new PublicRollUp(3, 2),
                    Class = new PublicClass(Antt.Model.Classification.MovementClass.Good, "4/QĐ-UBND", new DateOnly(2025, 12, 1), "UBND phường Mẫu"),
                }],
            };
            return sample with { Decisions = decisions, Units = sample.Units.SetItem(0, unit), Log = DecisionChain.Of(decisions) };
        }
    }

    /// <summary>Every field of a published schema that holds a value, without places in lists.</summary>
    private static IEnumerable<string> SchemaLeaves(string schema)
    {
        var root = JsonNode.Parse(SourceFiles.Text($"schemas/public/{schema}.schema.json"))!;
        return Leaves(root, "").Distinct().Order(StringComparer.Ordinal);

        IEnumerable<string> Leaves(JsonNode node, string path)
        {
            if (node["$ref"] is { } reference) return Leaves(root["definitions"]![((string)reference!).Split('/')[^1]]!, path);
            if (node["properties"] is JsonObject fields) return fields.SelectMany(field => Leaves(field.Value!, path.Length == 0 ? field.Key : $"{path}/{field.Key}"));
            return node["items"] is { } items ? Leaves(items, path) : [path];
        }
    }
}
