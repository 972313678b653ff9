using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Publishing;
using Antt.Site;

namespace Antt.Tests.Engine.Publishing;

/// <summary>
/// Somebody who holds everything public, on any two days, tries to learn which unit failed and why. Registers that differ in nothing but that are
/// set side by side; where they give the same bytes there is nothing to learn. The site is drawn from the export alone.
/// </summary>
public sealed class DifferencingTests
{
    private static readonly SortedDictionary<string, byte[]> Demonstration = Published.Files();

    /// <summary>Every refusal of the demonstration register, and recognitions that are turned into one: file, unit and year.</summary>
    public static TheoryData<string, string, int> Attacked
    {
        get
        {
            var attacked = new TheoryData<string, string, int>();
            var recognitions = 0;
            foreach (var (path, unit, action, year) in Entries())
            {
                if (action == "khong-cong-nhan" || (action == "cong-nhan" && recognitions++ % 37 == 3)) attacked.Add(path, unit, year);
            }
            return attacked;
        }
    }

    [Theory]
    [MemberData(nameof(Attacked))]
    public void Refused_pending_and_failing_otherwise_cannot_be_told_apart_on_any_day(string decision, string unit, int year)
    {
        var signed = DateOnly.Parse((string)JsonNode.Parse(Demonstration[decision])!["date"]!, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var day in Days(signed, year))
        {
            var pending = Export(Pending(decision, unit), day);
            Assert.Equal(pending, Export(Refused(decision, unit, Conditions(unit)[0]), day));
            Assert.Equal(pending, Export(Refused(decision, unit, Conditions(unit)[1]), day));
        }
    }

    /// <summary>The refusals alone.</summary>
    public static TheoryData<string, string, int> Refusals
    {
        get
        {
            var refusals = new TheoryData<string, string, int>();
            foreach (var (path, unit, _, year) in Entries().Where(entry => entry.Action == "khong-cong-nhan")) refusals.Add(path, unit, year);
            return refusals;
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Who_never_registered_differs_in_nothing_but_what_is_said_of_the_whole_commune(string decision, string unit, int year)
    {
        foreach (var day in new[] { new DateOnly(year, 12, 31), new DateOnly(year + 1, 6, 1) })
        {
            var pending = WithoutRegistered(Export(Pending(decision, unit), day));
            var unregistered = WithoutRegistered(Export(Unregistered(decision, unit, year), day));
            Assert.Equal(pending.Keys, unregistered.Keys);
            Assert.Empty(pending.Where(file => unregistered[file.Key] != file.Value).Select(file => $"{file.Key}: {string.Join(" | ", file.Value.Split('\n').Except(unregistered[file.Key].Split('\n')))}"));
        }
    }

    [Fact]
    public void The_site_tells_no_more_than_the_export()
    {
        var (decision, unit, _, _) = Entries().First(entry => entry.Action == "khong-cong-nhan");
        var sites = new[] { Refused(decision, unit, Conditions(unit)[0]), Pending(decision, unit) }
            .Select(files => Published.Texts(SiteBuilder.Files(Published.Register(files), new SiteOptions()))).ToList();
        Assert.Equal(sites[0], sites[1]);
    }

    /// <summary>The day before a refusal and the day of it, and both again around the ends of the year, when figures come out.</summary>
    private static IEnumerable<DateOnly> Days(DateOnly signed, int year) =>
        [signed.AddDays(-1), signed, new DateOnly(year, 12, 31), new DateOnly(year + 1, 1, 1)];

    private static IEnumerable<(string Path, string Unit, string Action, int Year)> Entries()
    {
        foreach (var (path, bytes) in Demonstration)
        {
            if (path.Split('/') is not ["data", "decisions", _, _, _]) continue;
            var document = JsonNode.Parse(bytes)!;
            if ((string?)document["subject"] is not (null or "cong-nhan-an-toan")) continue;
            foreach (var entry in document["units"]!.AsArray()) yield return (path, (string)entry!["unit"]!, (string)entry["action"]!, (int)document["year"]!);
        }
    }

    /// <summary>Two conditions that anybody of the type may fail by.</summary>
    private static string[] Conditions(string unit)
    {
        var file = Demonstration.Keys.Single(path => path.EndsWith($"/{unit}/unit.json", StringComparison.Ordinal));
        return (string)JsonNode.Parse(Demonstration[file])!["type"]! switch
        {
            "KDC" => ["KDC-1.3", "KDC-4.b"],
            "XA" => ["XA-1.2", "XA-3.1"],
            "GD" => ["GD-1.5", "GD-6.1"],
            _ => ["CD-1.5", "CD-5.1"],
        };
    }

    private static SortedDictionary<string, byte[]> Refused(string decision, string unit, string failing) => With(decision, entries =>
    {
        var entry = entries.Single(entry => (string)entry!["unit"]! == unit)!.AsObject();
        entry.Remove("certificate");
        entry["action"] = "khong-cong-nhan";
        entry["failing"] = new JsonArray(failing);
        entry["reason"] = "Chưa đạt";
    });

    private static SortedDictionary<string, byte[]> Pending(string decision, string unit) =>
        With(decision, entries => entries.Remove(entries.Single(entry => (string)entry!["unit"]! == unit)));

    private static SortedDictionary<string, byte[]> Unregistered(string decision, string unit, int year)
    {
        var files = Pending(decision, unit);
        var papers = files.Keys.Where(path => path.Contains($"/{unit}/{year}/", StringComparison.Ordinal)).ToList();
        var isModel = papers.Any(path => path.EndsWith("/nomination.json", StringComparison.Ordinal)); // public as such, and resting on the year's other papers
        foreach (var path in papers.Where(path => !isModel || path.EndsWith("/registration.json", StringComparison.Ordinal))) files.Remove(path);
        return files;
    }

    /// <summary>The register with one decision changed, and without what later decisions say of that year; a decision about nobody is none.</summary>
    private static SortedDictionary<string, byte[]> With(string decision, Action<JsonArray> change)
    {
        var files = Published.Files();
        foreach (var path in files.Keys.Where(path => path.Contains("/replies/", StringComparison.Ordinal)).ToList()) files.Remove(path);
        var document = JsonNode.Parse(files[decision])!.AsObject();
        change(document["units"]!.AsArray());
        if (document["units"]!.AsArray().Count == 0) files.Remove(decision);
        else files[decision] = Encoding.UTF8.GetBytes(document.ToJsonString());
        return files;
    }

    private static SortedDictionary<string, string> Export(SortedDictionary<string, byte[]> files, DateOnly day) =>
        Published.Texts(ExportWriter.Files(Published.Register(files, day)));

    /// <summary>
    /// Everything but how many of a place registered, the conditions of the commune's own recognition, one of which is that all its units
    /// registered (C124 Điều 5 khoản 4), and the hashes over that.
    /// </summary>
    private static SortedDictionary<string, string> WithoutRegistered(SortedDictionary<string, string> files)
    {
        var rest = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            if (path is "log/head.json" || !path.EndsWith(".json", StringComparison.Ordinal)) continue;
            if (path.StartsWith("units/", StringComparison.Ordinal)) rest.Add(path, WithoutCommuneConditions(text));
            else rest.Add(path, string.Join('\n', text.Split('\n').Where(line => !line.Contains("\"registered\":", StringComparison.Ordinal))));
        }
        return rest;
    }

    private static string WithoutCommuneConditions(string text)
    {
        var document = JsonNode.Parse(text)!;
        foreach (var unit in document["units"]!.AsArray().Where(unit => (string)unit!["type"]! == "XA"))
        {
            foreach (var recognition in unit!["recognitions"]!.AsArray())
                foreach (var key in new[] { "conditions", "rollUp", "assumptions" }) recognition!.AsObject().Remove(key);
        }
        return document.ToJsonString();
    }
}
