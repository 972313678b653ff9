using Antt.Cli;
using Antt.Tests.Support;

namespace Antt.Tests.Cli;

/// <summary><c>antt places</c> over the real lists and over small ones.</summary>
public sealed class PlacesTests
{
    private const string Table = "level\tcode\tname\tfull_name\ttype\tparent_code\tvalid_from\tvalid_to\tdecree_from\tdecree_to\n";

    [PublicDataFact]
    public void All_lists_load_into_a_register_that_passes_its_check()
    {
        using var register = TemporaryFolder.OfNewRegister();
        var run = CliRun.In(register.Path, "places", "import", PublicData.Path("scenario", "units"));
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        var check = CliRun.In(register.Path, "check");
        Assert.Contains("0 lỗi", check.Out, StringComparison.Ordinal);
        var again = CliRun.In(register.Path, "places", "import", PublicData.Path("scenario", "units"), "--dry-run");
        Assert.Contains("Sẽ thêm 0 địa bàn, sẽ bổ sung 0", again.Out, StringComparison.Ordinal);

        var places = RegisterPlaces.Read(register.Path);
        var (eve, day) = (new DateOnly(2025, 6, 30), new DateOnly(2025, 7, 1));
        Assert.Equal((63, 696, 10_035), places.CountsOn(eve));
        Assert.Equal((34, 0, 3_321), places.CountsOn(day));
        Assert.Equal((34, 0, 3_321), places.CountsOn(new DateOnly(2026, 4, 30)));
        Assert.Equal(3_315, places.CommunesOn(day).Count(commune => places.Index.WithCode(commune.Code).Any(other => other.InForce.Contains(eve))));
        Assert.Equal(473, places.CommunesOn(eve).Count(commune => commune.Successors.Any(link => !link.Whole)));
        Assert.All(places.CommunesOn(eve), commune => Assert.NotEmpty(places.Index.Resolve(commune.Id, CliRun.Today)));
        Assert.All(places.CommunesOn(CliRun.Today), commune => Assert.Equal("tinh", places.Index.ParentOn(commune, CliRun.Today)?.Id is { } id ? places.LevelOf(id) : ""));
        Assert.All(Directory.EnumerateDirectories(register.At("data/places")), folder => Assert.True(Directory.GetFiles(folder).Length <= 1000, folder));

        var shown = CliRun.In(register.Path, "places", "show", "23701-2021-11-01", "--as-of", "2026-11-22");
        Assert.Equal(ExitCode.Clean, shown.Code);
        Assert.Contains("(23701-2025-07-01)", shown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_a_bad_table_stops_everything()
    {
        using var register = TemporaryFolder.OfNewRegister();
        register.Write("bang/a.tsv", Table + "tinh\t98\tHai\tTỉnh Hai\tTỉnh\t\t\t\t\t\n");
        var dry = CliRun.In(register.Path, "places", "import", "bang", "--dry-run");
        Assert.Contains("Sẽ thêm 1 địa bàn", dry.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(register.At("data/places/98-2021-11-01")));

        register.Write("bang/a.tsv", Table + "tinh\t98\tHai\tTỉnh Hai\tBang\t\t\t\t\t\n");
        var bad = CliRun.In(register.Path, "places", "import", "bang/a.tsv");
        Assert.Equal(ExitCode.Errors, bad.Code);
        Assert.StartsWith("bang/a.tsv(2,22): ", bad.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(register.At("data/places/98-2021-11-01")));
    }

    [Fact]
    public void A_place_somebody_wrote_is_left_alone_and_said()
    {
        using var register = TemporaryFolder.OfNewRegister();
        register.Write("a.tsv", Table + "tinh\t99\tMẫu\tTỉnh Mẫu Khác\tTỉnh\t\t2025-07-01\t\t\t\n");
        var before = register.Read("data/places/99-2025-07-01/99-2025-07-01.json");
        var run = CliRun.In(register.Path, "places", "import", "a.tsv");
        Assert.Contains("\"name\" khác với bảng", run.Error, StringComparison.Ordinal);
        var after = register.Read("data/places/99-2025-07-01/99-2025-07-01.json");
        Assert.Contains("\"name\": \"Mẫu\"", before, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Mẫu\"", after, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "places", "import", "a.tsv", "--replace", "--into", ".").Code);
        Assert.Contains("Tỉnh Mẫu Khác", register.Read("data/places/99-2025-07-01/99-2025-07-01.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import nowhere", "không có bảng nào")]
    [InlineData("import data --into ..", "không phải thư mục của một sổ")]
    [InlineData("show 00000", "không có địa bàn nào")]
    public void What_is_not_there_is_a_usage_error(string arguments, string expected)
    {
        using var register = TemporaryFolder.OfNewRegister();
        register.Write("data/a.tsv", Table);
        var run = CliRun.In(register.Path, ["places", .. arguments.Split(' ')]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
