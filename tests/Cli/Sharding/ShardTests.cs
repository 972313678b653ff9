using System.Text.Json;
using Antt.Cli;

namespace Antt.Tests.Cli.Sharding;

/// <summary>A register shared by place among clones that hold no more than their part: together they say what one run says.</summary>
public sealed class ShardTests : IDisposable
{
    private const string Unreadable = "data/units/M1-1997-01-01/M10102-1997-01-01/gach-gia-thiet/2024/evaluation.json";
    private readonly GitFolder _register = GitFolder.OfDemonstration();
    private readonly TemporaryFolder _clones = new();

    public ShardTests()
    {
        Assert.Equal(ExitCode.Clean, _register.Antt("archive", "2025").Code);
        SecondScheme.AddTo(_register);
        _register.Write(Unreadable, "{");
        _register.Write("data/units/M1-1997-01-01/M10201-2004-05-10/cho-mo-phong/2026/la.json", "{}");
        _register.Commit("damaged");
        _register.Git("config", "uploadpack.allowFilter", "true");
        _register.Git("config", "uploadpack.allowAnySHA1InWant", "true");
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_clones.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _clones.Dispose();
        _register.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void Parts_on_sparse_partial_clones_join_to_one_run_byte_for_byte(int parts)
    {
        var files = Parts(Plan(parts)).Select(part => Assess(Clone($"{part.Number}", part.Sparse), part)).ToList();
        var frame = Clone("merge", "/data/*\n!/data/units/*\n!/data/archive/*");
        foreach (var format in new[] { "text", "ndjson", "json", "sarif", "junit" })
            Assert.Equal(_register.Antt("check", "--format", format).Out, CliRun.In(frame, ["merge", .. files, "--format", format]).Out);
        CliRun.In(frame, ["merge", .. files, "--results", "../results.ndjson", "--models", "../models.ndjson", "--classes", "../classes.ndjson"]);
        Same("\"unit\":\"pho-gia-thiet\",\"year\":2026", "results.ndjson", "assess");
        Same("\"rulebook\":\"qd9745-", "models.ndjson", "assess", "--scheme", "dien-hinh");
        Same("\"class\":\"", "classes.ndjson", "classify");
        if (parts > 1) Assert.Contains("missing", SpawnedProgram.Said(_clones.At("1"), "sh", [], "-c", "git rev-list --objects --all --missing=print | grep -q '^?' && echo missing"), StringComparison.Ordinal);

        void Same(string told, string file, params string[] command)
        {
            var whole = _register.Antt([.. command, "--format", "ndjson"]).Out;
            Assert.Contains(told, whole, StringComparison.Ordinal);
            Assert.Equal(whole, _clones.Read(file));
        }
    }

    [Fact]
    public void A_plan_can_be_made_without_the_papers_of_units()
    {
        var here = Plan(2);
        Assert.Equal(here, CliRun.In(Clone("plan", "/data/*\n!/data/units/*\n!/data/archive/*\n/data/units/**/unit.json"), "shards", "2").Out);
        Assert.Equal(2, Parts(here).Count);
        Assert.Equal(_register.Antt("shards", "2").Out, _register.Antt("shards", "2", "--format", "github").Out);
        Assert.Equal(ExitCode.Usage, _register.Antt("shards", "0").Code);
        Assert.Equal(ExitCode.Usage, _register.Antt("shards", "257").Code);
    }

    [Fact]
    public void Communes_that_answer_for_the_same_units_stay_in_one_part()
    {
        var parts = Parts(Plan(9));
        Assert.True(parts.Count > 1);
        var homes = parts.SelectMany(part => part.Folders.Split(',').Select(folder => (Commune: folder.Split('/')[^1], part.Number))).ToDictionary(home => home.Commune, home => home.Number);
        Assert.Equal(homes["M10201-2004-05-10"], homes.GetValueOrDefault("M10201-2025-07-01", homes["M10201-2004-05-10"]));
        Assert.Equal(homes["M10101-1997-01-01"], homes["M10103-2025-07-01"]);
    }

    [Fact]
    public void The_matrix_of_GitLab_names_the_same_parts()
    {
        var child = _register.Antt("shards", "2", "--format", "gitlab").Out;
        foreach (var part in Parts(Plan(2)))
        {
            Assert.Contains($"      - PART: \"{part.Number}\"\n        FOLDERS: \"{part.Folders}\"\n        SPARSE: \"{part.Sparse.Replace('\n', ' ')}\"\n", child, StringComparison.Ordinal);
        }
        Assert.Contains("  needs: [part]", child, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_torn_or_of_another_state_is_named()
    {
        var plan = Parts(Plan(2));
        var files = plan.Select(part => Assess(_register.Path, part)).ToList();
        Refused(files.Take(1), $"còn thiếu kết quả của {plan[1].Folders.Split(',').Length} thư mục xã");
        Refused(files.Append(files[0]), "có trong hai phần");
        var torn = _clones.At("torn.ndjson");
        var whole = File.ReadAllLines(files[0]);
        File.WriteAllLines(torn, whole[..^2]);
        Refused([torn, files[1]], "không phải kết quả trọn vẹn");
        Refused([_register.At("data/register.json"), files[1]], "không phải kết quả trọn vẹn");
        _register.Write("data/units/M1-1997-01-01/M10201-2004-05-10/cho-mo-phong/2026/la.json", "{ }");
        _register.Commit("another state");
        Refused(files, "của phiên bản hoặc ngày khác");

        void Refused(IEnumerable<string> given, string told)
        {
            var run = _register.Antt(["merge", .. given]);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Contains(told, run.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>A part that was made of files nobody committed would pass for one of the commit.</summary>
    [Fact]
    public void A_part_of_what_is_not_committed_is_refused()
    {
        var parts = Parts(Plan(2));
        var files = parts.Select(part => Assess(_register.Path, part)).ToList();
        _register.Write("data/units/M1-1997-01-01/M10201-2004-05-10/cho-mo-phong/2026/them.json", "{}");
        foreach (var run in new[] { _register.Antt("assess", "--part", parts[0].Folders, "-o", _clones.At("dirty.ndjson")), _register.Antt(["merge", .. files]) })
        {
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Contains("cho-mo-phong/2026/them.json khác với phiên bản đã ghi", run.Error, StringComparison.Ordinal);
        }
        Assert.False(File.Exists(_clones.At("dirty.ndjson")));
    }

    /// <summary>What a stranger wrote into a part is never the fault of the tool, and writes no line of results.</summary>
    [Theory]
    [InlineData("\"at\":[1,", "\"at\":[")]
    [InlineData("\"found\":\"ANTT", "\"found\":null,\"x\":\"ANTT")]
    [InlineData("\"file\":\"", "\"file\":null,\"x\":\"")]
    [InlineData("\"arguments\":[\"", "\"arguments\":[],\"x\":[\"")]
    [InlineData("\"unit\":", "\"unit\":2147483647,\"law\":2147483647,\"x\":")]
    [InlineData("\"unitYears\":", "\"unitYears\":2147483647,\"x\":")]
    [InlineData("\"conditions\":", "\"conditions\":9223372036854775807,\"x\":")]
    [InlineData("\"verdict\":", "\"verdict\":99,\"x\":")]
    [InlineData("\"list\":", "\"list\":99,\"x\":")]
    [InlineData("\"result\":\"data/units/", "\"result\":\"data/units/x/")]
    [InlineData("\"json\":\"{", "\"json\":\"{}\\n{")]
    [InlineData("\"folders\":[\"", "\"folders\":[null,\"")]
    public void A_part_with_a_wrong_value_is_refused(string written, string forged)
    {
        var plan = Parts(Plan(1));
        var file = Assess(_register.Path, plan[0]);
        var whole = File.ReadAllText(file);
        Assert.Contains(written, whole, StringComparison.Ordinal);
        var at = whole.IndexOf(written, StringComparison.Ordinal);
        File.WriteAllText(file, string.Concat(whole.AsSpan(0, at), forged, whole.AsSpan(at + written.Length)));
        var run = _register.Antt("merge", file, "--results", _clones.At("results.ndjson"));
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("không phải kết quả trọn vẹn", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_clones.At("results.ndjson")));
    }

    [Fact]
    public void A_part_that_is_not_checked_out_is_refused()
    {
        var parts = Parts(Plan(2));
        var clone = Clone("other", parts[0].Sparse);
        var run = CliRun.In(clone, "assess", "--part", parts[1].Folders, "-o", "part.ndjson");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("chưa được lấy về", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, CliRun.In(clone, "assess", "--part", "data/units/x/y", "-o", "part.ndjson").Code);
        Assert.Equal(ExitCode.Usage, CliRun.In(clone, "assess", "--part", parts[0].Folders).Code);
        Assert.False(File.Exists(Path.Combine(clone, "part.ndjson")));
    }

    private string Plan(int parts)
    {
        var run = _register.Antt("shards", $"{parts}");
        Assert.Equal(ExitCode.Clean, run.Code);
        return run.Out;
    }

    private static List<(int Number, string Folders, string Sparse)> Parts(string matrix)
    {
        using var document = JsonDocument.Parse(matrix);
        return [.. document.RootElement.GetProperty("include").EnumerateArray().Select(part => (part.GetProperty("part").GetInt32(), part.GetProperty("folders").GetString()!, part.GetProperty("sparse").GetString()!))];
    }

    /// <summary>A clone that holds no file but those of its patterns, and no content but theirs.</summary>
    private string Clone(string name, string patterns)
    {
        var folder = _clones.At(name);
        _clones.Write($"{name}.patterns", patterns + "\n");
        _register.Git("clone", "--quiet", "--filter=blob:none", "--sparse", "--no-checkout", "file://" + _register.Path, folder);
        SpawnedProgram.Said(folder, "sh", [], "-c", $"git sparse-checkout set --no-cone --stdin < ../{name}.patterns && git checkout --quiet");
        return folder;
    }

    private string Assess(string folder, (int Number, string Folders, string Sparse) part)
    {
        var file = _clones.At($"part-{part.Number}.ndjson");
        var run = CliRun.In(folder, "assess", "--part", part.Folders, "-o", file);
        Assert.True(File.Exists(file), run.Out + run.Error);
        return file;
    }
}
