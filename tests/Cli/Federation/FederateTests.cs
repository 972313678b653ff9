using System.Diagnostics;
using System.Text.Json;
using Antt.Cli;
using Antt.Tests.Site;
using Antt.Tests.Support;

namespace Antt.Tests.Cli.Federation;

/// <summary>
/// Provinces as repositories of their own, published by processes of their own, joined to one view. <c>ANTT_PROVINCES=34</c> simulates the whole country.
/// </summary>
public sealed class FederateTests : IDisposable
{
    private const string Home = "M1-1997-01-01";
    private static readonly Lazy<Dictionary<string, string>> Demonstration = new(static () => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "data"), "*", SearchOption.AllDirectories)
        .ToDictionary(static file => Path.GetRelativePath(RepositoryRoot.Find(), file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal));

    private readonly TemporaryFolder _folder = new();

    /// <summary>So many publish at the same time; a process takes some 150 MB.</summary>
    private static int AtOnce => Environment.ProcessorCount * 2;

    private static int Provinces => int.TryParse(Environment.GetEnvironmentVariable("ANTT_PROVINCES"), out var asked) ? asked : 4;

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }

    [Fact]
    public void Provinces_published_by_processes_of_their_own_make_one_view_though_one_was_killed()
    {
        var names = Enumerable.Range(1, Provinces).Select(number => $"tinh-{number}").ToList();
        foreach (var name in names) Province(name);
        Parallel.ForEach(names, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, name =>
        {
            using var process = Publish(name);
            if (name == names[1]) process.Kill();
            process.WaitForExit();
        });

        var first = Federate();
        Assert.Equal(ExitCode.Clean, first.Code);
        Assert.Contains($"Đã gộp {Provinces - 1} trên {Provinces} sổ", first.Out, StringComparison.Ordinal);
        Assert.Contains("! tinh-2: không thấy, không tính (cong-bo/tinh-2)", first.Out, StringComparison.Ordinal);
        Assert.Contains("= tinh-1: đúng cả, 4 ngày (cong-bo/tinh-1)", first.Out, StringComparison.Ordinal);
        var one = Recognised(names[..1]);
        Assert.Equal(one * (Provinces - 1), Recognised(names));

        using (var again = Publish(names[1])) again.WaitForExit();
        Assert.Contains($"Đã gộp {Provinces} trên {Provinces} sổ", Federate().Out, StringComparison.Ordinal);
        Assert.Equal(one * Provinces, Recognised(names));
        var before = Listing();
        Assert.Equal(ExitCode.Clean, Federate().Code);
        Assert.Equal(before, Listing());
    }

    [Fact]
    public void Broken_rewritten_and_double_registers_are_named_and_do_not_count()
    {
        foreach (var name in new[] { "tinh-1", "tinh-2", "tinh-3", "tinh-4" })
        {
            Province(name);
            Assert.Equal(ExitCode.Clean, CliRun.In(_folder.At("so/" + name), "export", "public", _folder.At("cong-bo/" + name)).Code);
        }
        Assert.Contains("Đã gộp 4 trên 4 sổ", Federate().Out, StringComparison.Ordinal);

        var decision = Directory.GetFiles(_folder.At("cong-bo/tinh-1/decisions"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.WriteAllText(decision, File.ReadAllText(decision).Replace("\"year\": 20", "\"year\": 19", StringComparison.Ordinal));
        File.Delete(Directory.GetFiles(_folder.At("so/tinh-2/data/decisions"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        CliRun.In(_folder.At("so/tinh-2"), "export", "public", _folder.At("cong-bo/tinh-2"));
        CopyExport("tinh-3", "tinh-3b");
        var run = Federate("tinh-1", "tinh-2", "tinh-3", "tinh-3b", "tinh-4");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("! tinh-1: hỏng", run.Out, StringComparison.Ordinal);
        Assert.Contains("! tinh-2: hỏng, không tính (cong-bo/tinh-2): log/", run.Out, StringComparison.Ordinal);
        Assert.Contains("! tinh-3: trùng địa bàn", run.Out, StringComparison.Ordinal);
        Assert.Contains("Đã gộp 1 trên 5 sổ", run.Out, StringComparison.Ordinal);
        Assert.Equal([("tinh-1", "hỏng"), ("tinh-2", "hỏng"), ("tinh-3", "trùng địa bàn"), ("tinh-3b", "trùng địa bàn"), ("tinh-4", "đúng cả")], Shown("chung/index.html"));
        Assert.Equal([("tinh-1", "broken"), ("tinh-2", "broken"), ("tinh-3", "there twice"), ("tinh-3b", "there twice"), ("tinh-4", "holds")], Shown("chung/en/index.html"));

        // What was known of a log is not forgotten by a run in which it did not hold.
        var again = Federate("tinh-1", "tinh-2", "tinh-4");
        Assert.Contains("! tinh-2: hỏng, không tính (cong-bo/tinh-2): log/", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_made_up_is_not_counted_with_what_is_real()
    {
        foreach (var name in new[] { "tinh-1", "tinh-2" })
        {
            Province(name);
            if (name == "tinh-2") _folder.Write("so/tinh-2/data/register.json", _folder.Read("so/tinh-2/data/register.json").Replace("\"demonstration\": true", "\"demonstration\": false", StringComparison.Ordinal));
            Assert.Equal(ExitCode.Clean, CliRun.In(_folder.At("so/" + name), "export", "public", _folder.At("cong-bo/" + name)).Code);
        }
        var run = Federate();
        Assert.Contains("! tinh-1: sổ minh hoạ, không tính cùng sổ thật (cong-bo/tinh-1)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Đã gộp 1 trên 2 sổ", run.Out, StringComparison.Ordinal);
        Assert.Equal([("tinh-1", "sổ minh hoạ"), ("tinh-2", "đúng cả")], Shown("chung/index.html"));
        Assert.Equal([("tinh-1", "a demonstration"), ("tinh-2", "holds")], Shown("chung/en/index.html"));
        Assert.False(File.Exists(_folder.At("chung/units/tinh-1.json")));
        Assert.Contains("\"state\": \"demonstration\"", _folder.Read("chung/national.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_may_be_a_folder_and_what_cannot_be_used_is_said()
    {
        Province("tinh-1");
        Assert.Equal(ExitCode.Clean, CliRun.In(_folder.At("so/tinh-1"), "site", "build", "-o", _folder.At("cong-bo/tinh-1")).Code);
        Assert.Contains("Đã gộp 1 trên 1 sổ", CliRun.In(_folder.Path, "federate", "cong-bo", "chung").Out, StringComparison.Ordinal);
        Refused("không có sổ nào", "federate", "nowhere", "x");
        _folder.Write("list", "a cong-bo/tinh-1\na cong-bo/tinh-1\n");
        Refused("hai lần", "federate", "list", "x");
        _folder.Write("list", "../a cong-bo/tinh-1\n");
        Refused("chỉ được gồm", "federate", "list", "x");
        _folder.Write("mine/letter.txt", "keep me");
        Refused("không do antt tạo ra", "federate", "cong-bo", "mine");
        _folder.Write("list", "a nowhere\n");
        Assert.Contains("không sổ nào đúng cả", CliRun.In(_folder.Path, "federate", "list", "x").Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("x")));

        void Refused(string told, params string[] arguments)
        {
            var run = CliRun.In(_folder.Path, arguments);
            Assert.Equal(ExitCode.Usage, run.Code);
            Assert.Contains(told, run.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>An export is a stranger's folder: it may lead in circles, out of itself, or to what never ends, and be called anything.</summary>
    [Fact]
    public void Links_pipes_and_names_in_an_export_lead_nowhere()
    {
        if (OperatingSystem.IsWindows()) return;
        Province("tinh-1");
        Assert.Equal(ExitCode.Clean, CliRun.In(_folder.At("so/tinh-1"), "export", "public", _folder.At("cong-bo/tinh-1")).Code);
        CopyExport("tinh-1", "tinh-2");
        CopyExport("tinh-1", "tinh-3");
        foreach (var name in new[] { "a", "b", "c" }) Directory.CreateSymbolicLink(_folder.At("cong-bo/tinh-1/units/" + name), _folder.At("cong-bo/tinh-1"));
        File.CreateSymbolicLink(_folder.At("cong-bo/tinh-1/places/zero.json"), "/dev/zero");
        SpawnedProgram.Said(_folder.Path, "mkfifo", [], _folder.At("cong-bo/tinh-1/places/pipe.json"));
        var place = Directory.GetFiles(_folder.At("cong-bo/tinh-2/places"), "*.json").First();
        File.Move(place, _folder.At("place.json"));
        File.CreateSymbolicLink(place, _folder.At("place.json"));
        _folder.Write("cong-bo/tinh-3/places/\u001b[2J\n::error::\u202e.json", "{}");
        foreach (var (name, told) in new[] { ("tinh-1", "= tinh-1: đúng cả"), ("tinh-2", "! tinh-2: hỏng, không tính"), ("tinh-3", "places/\uFFFD[2J\uFFFD::error::\uFFFD.json") })
        {
            var run = Federate(name);
            Assert.Contains(told, run.Out, StringComparison.Ordinal);
            Assert.Equal(name == "tinh-1" ? ExitCode.Clean : ExitCode.Errors, run.Code);
        }
        Assert.Contains("places/\uFFFD[2J\uFFFD::error::\uFFFD.json", CliRun.In(_folder.At("cong-bo/tinh-3"), "verify").Out, StringComparison.Ordinal);
        Directory.Delete(_folder.At("cong-bo"), recursive: true); // who lists the folder afterwards might walk in circles
    }

    [Fact]
    public void A_view_is_never_written_into_an_export_nor_under_one_name_in_other_letters()
    {
        _folder.Write("cong-bo/tinh-1/export.json", "{}");
        _folder.Write("cong-bo/tinh-1/.antt-output", "");
        _folder.Write("so.txt", "tinh-1 cong-bo/tinh-1\0\n");
        foreach (var output in new[] { "cong-bo/tinh-1", "cong-bo/tinh-1/chung", "cong-bo" })
        {
            var run = CliRun.In(_folder.Path, "federate", "so.txt", output);
            Assert.Equal(ExitCode.Usage, run.Code);
            Assert.Contains("mất bản ấy", run.Error, StringComparison.Ordinal);
        }
        Assert.Equal("{}", _folder.Read("cong-bo/tinh-1/export.json"));
        _folder.Write("so.txt", "Tinh-1 cong-bo/tinh-1\ntinh-1 cong-bo/tinh-2\n");
        Assert.Contains("hai lần", CliRun.In(_folder.Path, "federate", "so.txt", "chung").Error, StringComparison.Ordinal);
    }

    /// <summary>The registers of a page, each by its source, with what the page says of it.</summary>
    private (string Register, string State)[] Shown(string page)
    {
        using var document = BuiltSite.Parse(_folder.Read(page));
        return [.. document.QuerySelectorAll("#cac-so ~ .scroll tbody tr").Select(row => (row.LastElementChild!.QuerySelector("bdi")!.TextContent.Split('/')[^1], row.QuerySelector(".standing")!.TextContent.Trim()))];
    }

    private CliRun Federate(params string[] names)
    {
        _folder.Write("so.txt", string.Concat((names.Length > 0 ? names : Directory.GetDirectories(_folder.At("so")).Select(Path.GetFileName)).Select(name => $"{name} cong-bo/{name}\n")));
        return CliRun.In(_folder.Path, "federate", "so.txt", "chung");
    }

    /// <summary>A copy of the demonstration register as that of another province, in a repository of its own.</summary>
    private void Province(string name)
    {
        var own = $"M{name.Split('-')[1]}9-1997-01-01";
        foreach (var (path, text) in Demonstration.Value)
            _folder.Write($"so/{name}/{path.Replace(Home, own, StringComparison.Ordinal)}", text.Replace(Home, own, StringComparison.Ordinal).Replace("\"code\": \"M1\"", $"\"code\": \"{own.Split('-')[0]}\"", StringComparison.Ordinal));
        (string, string)[] nobody = [("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_AUTHOR_NAME", "a"), ("GIT_AUTHOR_EMAIL", "a@vi-du.example"), ("GIT_COMMITTER_NAME", "a"), ("GIT_COMMITTER_EMAIL", "a@vi-du.example")];
        foreach (var command in new[] { "init --quiet --initial-branch=main", "add --all", "commit --quiet --message first" }) SpawnedProgram.Said(_folder.At("so/" + name), "git", nobody, command.Split(' '));
    }

    private Process Publish(string name) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "antt.dll"), "export", "public", _folder.At("cong-bo/" + name)])
        {
            WorkingDirectory = _folder.At("so/" + name), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;

    private int Recognised(IEnumerable<string> names)
    {
        var sum = 0;
        foreach (var path in names.Select(name => _folder.At($"chung/units/{name}.json")).Where(File.Exists))
        {
            using var units = JsonDocument.Parse(File.ReadAllBytes(path));
            sum += units.RootElement.GetArrayLength();
        }
        Assert.True(sum > 0);
        return sum;
    }

    private SortedDictionary<string, string> Listing() =>
        new(Directory.GetFiles(_folder.At("chung"), "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText), StringComparer.Ordinal);

    private void CopyExport(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(_folder.At("cong-bo/" + from), "*", SearchOption.AllDirectories))
            _folder.Write($"cong-bo/{to}/{Path.GetRelativePath(_folder.At("cong-bo/" + from), file)}", File.ReadAllBytes(file));
    }
}
