using Antt.Cli;

namespace Antt.Tests.Cli;

/// <summary>Checking one unit, by its folder, a file in it or its id: the same findings as in the whole, nothing else read.</summary>
public sealed class CheckUnitTests
{
    private const string Registration = "/2025/registration.json";

    [Fact]
    public void A_unit_is_checked_by_folder_file_or_id()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var file = Directory.GetFiles(register.At("data/units"), "registration.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(path => path.EndsWith(Registration, StringComparison.Ordinal));
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(file))!;
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"date\"", "\"dat\"", StringComparison.Ordinal));
        register.Write("data/instruments/bad.json", "{");
        var whole = CliRun.In(register.Path, "check").Out.Split('\n').Where(line => line.StartsWith(Path.GetRelativePath(register.Path, folder), StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(whole);
        foreach (var named in new[] { folder, file, Path.GetFileName(folder) })
        {
            var run = CliRun.In(register.Path, "check", named);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Equal(named == file ? whole.Where(line => line.Contains(Registration, StringComparison.Ordinal)) : whole, run.Out.Split('\n').Where(line => line.StartsWith("data/", StringComparison.Ordinal)));
            Assert.Contains(" 1 đơn vị", run.Out, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Usage, CliRun.In(register.Path, "check", "khong-co-don-vi-nay").Code);
    }

    [Fact]
    public void Each_unit_alone_has_the_findings_it_has_in_the_whole()
    {
        using var register = TemporaryFolder.OfDemonstration();
        foreach (var file in Directory.GetFiles(register.At("data/units"), "registration.json", SearchOption.AllDirectories).Where(path => path.EndsWith(Registration, StringComparison.Ordinal)))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\"date\"", "\"dat\"", StringComparison.Ordinal));
        var whole = CliRun.In(register.Path, "check").Out.Split('\n');
        var folders = Directory.GetFiles(register.At("data/units"), "unit.json", SearchOption.AllDirectories).Select(path => Path.GetDirectoryName(path)!).Order(StringComparer.Ordinal);
        foreach (var folder in folders.Where((_, position) => position % 5 == 0))
        {
            var below = Path.GetRelativePath(register.Path, folder).Replace('\\', '/') + "/";
            Assert.Equal(
                whole.Where(line => line.StartsWith(below, StringComparison.Ordinal)),
                CliRun.In(register.Path, "check", folder + Path.DirectorySeparatorChar).Out.Split('\n').Where(line => line.StartsWith("data/", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void What_comes_next_is_the_whole_register()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var unit = Path.GetFileName(Directory.GetDirectories(Directory.GetDirectories(Directory.GetDirectories(register.At("data/units"))[0])[0])[0]);
        var run = CliRun.In(register.Path, "check", unit);
        Assert.EndsWith("antt check\n", run.Out, StringComparison.Ordinal);
    }
}
