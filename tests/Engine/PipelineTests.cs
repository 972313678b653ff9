using System.Globalization;
using System.Text;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model;
using Antt.Model.Assessment;

namespace Antt.Tests.Engine;

public class PipelineTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_clean_register_has_no_findings_and_a_result_for_every_declared_year()
    {
        var results = new List<UnitResult>();
        var summary = BaseRegister.Of("khu-dan-cu").Run(results.Add);

        Assert.Empty(summary.Diagnostics);
        var result = Assert.Single(results);
        Assert.Equal(("thon-suoi-mau", 2024, Verdict.Achieved, true), (result.Unit.Id, result.Year, result.Verdict, result.IsFinal));
        Assert.Equal(new DateOnly(2024, 12, 31), summary.AsOf);
        Assert.Equal((1, 1), (summary.Counts.Units, summary.Counts.UnitYears));
        Assert.Equal([new VerdictCount(2024, "KDC", Verdict.Achieved, 1)], summary.Verdicts.AsEnumerable());
    }

    [Fact]
    public void Line_ends_of_Windows_change_neither_a_result_nor_where_a_finding_stands()
    {
        var files = BaseRegister.Demonstration().Files.ToArray();
        var broken = files.Select(static file => file.Key.EndsWith("/2025/registration.json", StringComparison.Ordinal)
            ? KeyValuePair.Create(file.Key, file.Value.Replace("\"date\"", "\"datee\"", StringComparison.Ordinal)) : file).ToArray();
        foreach (var register in new[] { files, broken })
        {
            var windows = register.Select(static file => KeyValuePair.Create(file.Key, file.Value.ReplaceLineEndings("\r\n"))).ToArray();
            Assert.Equal(Everything(MemoryTree.OfTexts(register), 1), Everything(MemoryTree.OfTexts(windows), 1));
        }
        Assert.NotEqual(Everything(MemoryTree.OfTexts(files), 1), Everything(MemoryTree.OfTexts(broken), 1));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(8, true)]
    public void Order_of_files_threads_and_culture_change_nothing(int threads, bool shuffled)
    {
        var expected = Everything(BaseRegister.Demonstration().Tree(), 1);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.DateTimeFormat.ShortDatePattern = "yy.MM.dd";
            odd.DateTimeFormat.DateSeparator = ".";
            CultureInfo.CurrentCulture = odd;
            var files = BaseRegister.Demonstration().Files.ToArray();
            if (shuffled) new Random(7).Shuffle(files);
            Assert.Equal(expected, Everything(MemoryTree.OfTexts(files), threads));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Results_come_by_path_and_year_and_communes_last()
    {
        var results = new List<UnitResult>();
        BaseRegister.Demonstration().Run(results.Add, new RunOptions(Today) { Parallelism = 4 });

        var firstCommune = results.FindIndex(result => result.Unit.Type == "XA");
        Assert.All(results.Skip(firstCommune), result => Assert.Equal("XA", result.Unit.Type));
        foreach (var half in new[] { results.Take(firstCommune), results.Skip(firstCommune) })
        {
            var keys = half.Select(result => (result.Unit.Input.File, result.Year)).ToList();
            Assert.Equal(keys.OrderBy(key => key.File, StringComparer.Ordinal).ThenBy(key => key.Year), keys);
        }
    }

    [Fact]
    public void One_unit_asked_for_gives_the_same_results_as_in_the_whole()
    {
        var whole = new List<UnitResult>();
        BaseRegister.Demonstration().Run(whole.Add, new RunOptions(Today));
        foreach (var unit in whole.Select(result => result.Unit.Id).Distinct().Where((_, position) => position % 7 == 0))
        {
            var alone = new List<UnitResult>();
            BaseRegister.Demonstration().Run(alone.Add, new RunOptions(Today) { Unit = unit, Year = 2025 });
            Assert.Equal(Lines(whole.Where(result => result.Unit.Id == unit && result.Year == 2025)), Lines(alone));
        }
    }

    [Fact]
    public void A_broken_document_is_reported_once_and_drags_nothing_along()
    {
        var register = BaseRegister.Of("xa");
        var place = "data/places/T91-2000-01-01/X91101-2000-01-01.json";
        register.With(place, register[place] + "}");
        Assert.Single(register.Findings());
        Assert.Contains(register.Run().Diagnostics, finding => finding.Location.Path == place);

        register = BaseRegister.Of("xa");
        var rulebook = "data/rulebooks/tt124-kdc.json";
        register.Edit(rulebook, "\"kind\": \"registration-filed\"", "\"kind\": \"registration-field\"");
        Assert.Equal(["ANTT4001 \"registration-field\""], register.Findings());
    }

    [Fact]
    public void An_unread_registration_leaves_the_result_open()
    {
        var results = new List<UnitResult>();
        var path = $"{BaseRegister.Area}/2024/registration.json";
        var summary = BaseRegister.Of("khu-dan-cu").With(path, "{").Run(results.Add);
        Assert.Equal(path, Assert.Single(summary.Diagnostics).Location.Path);
        Assert.Equal(Verdict.Pending, Assert.Single(results).Verdict);
    }

    [Fact]
    public void Prose_is_checked_and_counted_and_changes_no_result()
    {
        var path = $"{BaseRegister.Area}/2024/thuyet-minh.md";
        var (plain, beside) = (new List<UnitResult>(), new List<UnitResult>());
        var before = BaseRegister.Of("khu-dan-cu").Run(plain.Add);
        var after = BaseRegister.Of("khu-dan-cu").With(path, "[a](javascript:b)\n\n<script>").Run(beside.Add);

        Assert.Equal(["ANTT2601", "ANTT2602"], after.Diagnostics.Select(finding => finding.Descriptor.Code));
        Assert.All(after.Diagnostics, finding => Assert.Equal(path, finding.Location.Path));
        Assert.Equal(before.Counts.Files + 1, after.Counts.Files);
        Assert.Contains(KeyValuePair.Create("prose", 1), after.Counts.FilesByKind);
        Assert.Equal(Lines(plain), Lines(beside));
    }

    [Fact]
    public void Nothing_to_check_fails()
    {
        var empty = Pipeline.Run(MemoryTree.OfTexts([]), new RunOptions(Today));
        Assert.Equal("ANTT3073", Assert.Single(empty.Diagnostics).Descriptor.Code);
        Assert.Null(empty.Frame);

        var elsewhere = BaseRegister.Of("khu-dan-cu").Run(options: new RunOptions(Today) { Paths = ["data/nowhere"] });
        Assert.Equal("ANTT3073", Assert.Single(elsewhere.Diagnostics).Descriptor.Code);
    }

    [Fact]
    public void A_path_limits_findings_not_what_is_linked()
    {
        var register = BaseRegister.Of("khu-dan-cu")
            .Edit($"{BaseRegister.Area}/2024/evidence.json", "KDC-1.1", "KDC-9.9").Edit($"{BaseRegister.Area}/unit.json", "X91101-2000", "X91102-2000");
        Assert.Equal(2, register.Run().Diagnostics.Length);
        var limited = register.Run(options: new RunOptions(Today) { Paths = [$"{BaseRegister.Area}/2024/"] });
        Assert.Equal("ANTT3017", Assert.Single(limited.Diagnostics).Descriptor.Code);
        Assert.Equal(3, limited.Counts.Files);
    }

    [Fact]
    public void Progress_grows_to_the_whole()
    {
        var told = new List<(int, int)>();
        var register = BaseRegister.Of("xa");
        register.Run(options: new RunOptions(Today) { Progress = (done, all) => told.Add((done, all)), Parallelism = 3 });
        Assert.Equal(told.Order(), told);
        Assert.Equal((register.Files.Count(), register.Files.Count()), told[^1]);
    }

    private static string Everything(MemoryTree tree, int threads)
    {
        using var output = new MemoryStream();
        using var writer = ResultWriter.Lines(output);
        var summary = Pipeline.Run(tree, new RunOptions(Today) { Parallelism = threads }, writer.Write);
        foreach (var format in ReportFormats.All) format.Write(summary, Language.English, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string[] Lines(IEnumerable<UnitResult> results)
    {
        using var output = new MemoryStream();
        using var writer = ResultWriter.Lines(output);
        foreach (var result in results) writer.Write(result);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n');
    }
}
