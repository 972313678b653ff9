using System.Text.Json;
using System.Text.RegularExpressions;
using Antt.Cli;
using Antt.Tests.Cli;
using Antt.Tests.Conventions;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Supply;

/// <summary>Every package is locked, listed with its licence, and stands in the bill of materials.</summary>
public sealed class SupplyTests
{
    /// <summary>Terms under which a package may be used here; what only builds or tests is never handed on.</summary>
    private static readonly string[] Accepted = ["MIT", "Apache-2.0", "BSD-2-Clause", "MS-PL OR Apache-2.0"];

    [Fact]
    public void Every_locked_package_is_listed_with_its_licence_and_no_other_is()
    {
        var locked = SourceFiles.With([".json"], "tool", "site", "tests").Where(path => path.EndsWith("/packages.lock.json", StringComparison.Ordinal)).SelectMany(Locked)
            .Select(package => $"{package.Name} {package.Version}").Distinct().Order(StringComparer.OrdinalIgnoreCase).ToList();
        Assert.True(locked.Count > 30);
        Assert.Equal(locked, Listed().Select(package => $"{package.Name} {package.Version}").Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_handed_on_is_free_to_use_and_a_licence_read_by_hand_says_where()
    {
        var handedOn = Locked("tool/Cli/packages.lock.json").Select(package => package.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var package in Listed())
        {
            if (handedOn.Contains(package.Name)) Assert.Contains(package.Licence, Accepted);
            if (!Accepted.Contains(package.Licence)) Assert.False(string.IsNullOrEmpty(package.ReadAt), package.Name);
        }
    }

    [Fact]
    public void The_licences_are_those_that_the_packages_name()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var compared = 0;
        foreach (var package in Listed())
        {
            var folder = Path.Combine(cache, package.Name.ToLowerInvariant(), package.Version);
            if (!Directory.Exists(folder)) continue;
            var named = Regex.Match(File.ReadAllText(Directory.GetFiles(folder, "*.nuspec").Single()), "<license type=\"expression\">([^<]+)<", RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.Equal(named.Success, package.ReadAt is null);
            if (named.Success) Assert.Equal(named.Groups[1].Value, package.Licence);
            compared++;
        }
        Assert.True(compared > 0, "no package lies where packages are kept");
    }

    [Fact]
    public void The_bill_fits_the_schema_of_CycloneDX_and_a_wrong_one_would_not()
    {
        using var folder = new TemporaryFolder();
        var bill = CliRun.In(folder.Path, "sbom").Out;
        Assert.Equal("", Peers.Run("cyclonedx.mjs", bill));
        Assert.Contains("/components/0/type", Peers.Run("cyclonedx.mjs", bill.Replace("\"library\"", "\"libary\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bill_names_every_package_of_the_tool_with_hash_licence_and_what_it_needs()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "sbom");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Equal(run.Out, CliRun.In(folder.Path, "sbom").Out);
        using var bill = JsonDocument.Parse(run.Out);
        var root = bill.RootElement;
        Assert.Equal(("CycloneDX", "1.6", 1), (root.GetProperty("bomFormat").GetString(), root.GetProperty("specVersion").GetString(), root.GetProperty("version").GetInt32()));
        Assert.Equal("application", root.GetProperty("metadata").GetProperty("component").GetProperty("type").GetString());
        var locked = Locked("tool/Cli/packages.lock.json").Distinct().OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var components = root.GetProperty("components").EnumerateArray().ToList();
        Assert.Equal(locked.Select(package => $"pkg:nuget/{package.Name}@{package.Version}"), components.Select(component => component.GetProperty("purl").GetString()));
        var known = components.Select(component => component.GetProperty("bom-ref").GetString()!).Append(root.GetProperty("metadata").GetProperty("component").GetProperty("bom-ref").GetString()!).ToHashSet();
        Assert.Equal(components.Count + 1, known.Count);
        foreach (var component in components)
        {
            Assert.Equal("library", component.GetProperty("type").GetString());
            Assert.Matches("^[0-9a-f]{128}$", component.GetProperty("hashes")[0].GetProperty("content").GetString());
            var licence = component.GetProperty("licenses")[0];
            Assert.True(licence.TryGetProperty("expression", out _) || licence.GetProperty("license").TryGetProperty("id", out _));
        }
        var dependencies = root.GetProperty("dependencies").EnumerateArray().ToList();
        Assert.Equal(known.Order(StringComparer.Ordinal), dependencies.Select(dependency => dependency.GetProperty("ref").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(dependencies.SelectMany(dependency => dependency.GetProperty("dependsOn").EnumerateArray()), needed => Assert.Contains(needed.GetString()!, known));
    }

    [Fact]
    public void Known_holes_stop_a_restore()
    {
        var props = SourceFiles.Text("Directory.Build.props");
        foreach (var setting in new[] { "<NuGetAudit>true</NuGetAudit>", "<NuGetAuditMode>all</NuGetAuditMode>", "<NuGetAuditLevel>low</NuGetAuditLevel>", "<RestorePackagesWithLockFile>true<", "<TreatWarningsAsErrors>true<" })
            Assert.Contains(setting, props, StringComparison.Ordinal);
        Assert.DoesNotMatch("NU190[1-4]", props);
    }

    private static IEnumerable<(string Name, string Version)> Locked(string path)
    {
        using var document = JsonDocument.Parse(SourceFiles.Text(path));
        foreach (var system in document.RootElement.GetProperty("dependencies").EnumerateObject())
            foreach (var package in system.Value.EnumerateObject())
                if (package.Value.GetProperty("type").GetString() != "Project") yield return (package.Name, package.Value.GetProperty("resolved").GetString()!);
    }

    private static List<(string Name, string Version, string Licence, string? ReadAt)> Listed()
    {
        using var document = JsonDocument.Parse(SourceFiles.Text("tool/packages.json"));
        return
        [
            .. document.RootElement.EnumerateArray().Select(package => (package.GetProperty("name").GetString()!, package.GetProperty("version").GetString()!,
                package.GetProperty("licence").GetString()!, package.TryGetProperty("readAt", out var address) ? address.GetString() : null)),
        ];
    }
}
