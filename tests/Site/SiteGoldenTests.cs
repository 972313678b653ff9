using System.Text;
using Antt.Tests.Support;

namespace Antt.Tests.Site;

/// <summary>The whole site of the sample, file by file. <c>UPDATE_GOLDEN=1 dotnet test</c> rewrites it, but never where CI runs.</summary>
public sealed class SiteGoldenTests
{
    private static string Expected => Path.Combine(RepositoryRoot.Find(), "tests", "Site", "expected");

    [Fact]
    public void TheSampleSiteIsAsExpected()
    {
        var site = BuiltSite.Build(SampleRegister.Register, new Antt.Site.SiteOptions());
        foreach (var archive in site.Keys.Where(path => path.EndsWith(".zip", StringComparison.Ordinal)).ToList()) site.Remove(archive);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") Rewrite(site);

        var expected = Directory.EnumerateFiles(Expected, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Expected, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(expected, site.Keys);
        foreach (var (path, text) in site)
            Assert.True(File.ReadAllText(Path.Combine(Expected, path)) == text.TrimStart('\uFEFF'), $"{path} differs; UPDATE_GOLDEN=1 dotnet test rewrites the expected site");
    }

    private static void Rewrite(SortedDictionary<string, string> site)
    {
        Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "The expected site is not rewritten where CI runs.");
        if (Directory.Exists(Expected)) Directory.Delete(Expected, recursive: true);
        foreach (var (path, text) in site)
        {
            var file = Path.Combine(Expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
