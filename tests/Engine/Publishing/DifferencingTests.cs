using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Publishing;

namespace Antt.Tests.Engine.Publishing;

/// <summary>
/// Somebody who holds everything public, on any two days, tries to learn which unit failed and why. Registers that differ in nothing but that are
/// set side by side; where they give the same bytes there is nothing to learn. The site is drawn from the export alone.
/// </summary>
public sealed class DifferencingTests
{
    private static readonly SortedDictionary<string, byte[]> Demonstration = Published.Files();

    /// <summary>How many units are attacked at once: too few together for any figure of a province to speak of them.</summary>
    private const int AtOnce = 5;

    /// <summary>Every refusal of the demonstration register, and recognitions that are turned into one: file and unit, a few of a year at a time.</summary>
    public static TheoryData<int, string> Attacked
    {
        get
        {
            var recognitions = 0;
            return Batches(Entries().Where(entry => entry.Action == "khong-cong-nhan" || (entry.Action == "cong-nhan" && recognitions++ % 37 == 3)));
        }
    }

    [Theory]
    [MemberData(nameof(Attacked))]
    public void Refused_pending_and_failing_otherwise_cannot_be_told_apart(int year, string attacked)
    {
        foreach (var day in new[] { Each(attacked).Max(one => Signed(one.Decision)), new DateOnly(year + 1, 1, 1) })
        {
            var pending = Export(Pending(attacked), day);
            Assert.Equal(pending, Export(Refused(attacked, 0), day));
            Assert.Equal(pending, Export(Refused(attacked, 1), day));
        }
    }

    /// <summary>The refusals alone.</summary>
    public static TheoryData<int, string> Refusals => Batches(Entries().Where(entry => entry.Action == "khong-cong-nhan"));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Who_never_registered_differs_in_nothing_at_all(int year, string attacked)
    {
        foreach (var day in new[] { new DateOnly(year, 12, 31), new DateOnly(year + 1, 6, 1) })
        {
            var unregistered = Pending(attacked);
            foreach (var (_, unit) in Each(attacked)) TakeRegistration(unregistered, unit, year);
            Assert.Equal(Export(Pending(attacked), day), Export(unregistered, day));
        }
    }

    /// <summary>
    /// Pages, tables, feeds, calendars, badges, changes by month, the archive and the snapshot of the day, byte for byte: of the register as it
    /// is, of one in which none of the refused was decided about, and of one in which they never registered. The day before the first
    /// refusal and days on which figures come out are among them.
    /// </summary>
    [Theory]
    [InlineData("2024-11-01")]
    [InlineData("2024-12-31")]
    [InlineData("2025-01-01")]
    [InlineData("2026-11-18")]
    public void Nothing_that_is_handed_out_tells_who_was_refused_who_waits_and_who_never_registered(string asOf)
    {
        var day = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);
        var refused = HandedOut(Published.Files(), day);
        var (pending, unregistered) = (Published.Files(), Published.Files());
        foreach (var (decision, unit, _, year) in Entries().Where(entry => entry.Action == "khong-cong-nhan"))
        {
            Change(pending, decision, entries => Remove(entries, unit));
            Change(unregistered, decision, entries => Remove(entries, unit));
            TakeRegistration(unregistered, unit, year);
        }
        AssertSame(refused, HandedOut(pending, day));
        AssertSame(refused, HandedOut(unregistered, day));
    }

    private static void AssertSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys, other.Keys);
        Assert.Contains("du-lieu/moi-nhat.zip", one.Keys);
        Assert.Empty(one.Where(file => !file.Value.AsSpan().SequenceEqual(other[file.Key])).Select(file => file.Key));
    }

    private static SortedDictionary<string, byte[]> HandedOut(SortedDictionary<string, byte[]> files, DateOnly day)
    {
        foreach (var path in files.Keys.Where(path => path.Contains("/replies/", StringComparison.Ordinal)).ToList()) files.Remove(path);
        return Tests.Site.OpenData.HandedOut.Of(Published.Register(files, day));
    }

    private static DateOnly Signed(string decision) => DateOnly.Parse((string)JsonNode.Parse(Demonstration[decision])!["date"]!, System.Globalization.CultureInfo.InvariantCulture);

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

    private static TheoryData<int, string> Batches(IEnumerable<(string Path, string Unit, string Action, int Year)> entries)
    {
        var batches = new TheoryData<int, string>();
        foreach (var year in entries.GroupBy(entry => entry.Year))
            foreach (var batch in year.Chunk(AtOnce)) batches.Add(year.Key, string.Join(' ', batch.Select(entry => $"{entry.Path}#{entry.Unit}")));
        return batches;
    }

    private static IEnumerable<(string Decision, string Unit)> Each(string attacked) =>
        attacked.Split(' ').Select(one => one.Split('#')).Select(static parts => (parts[0], parts[1]));

    private static SortedDictionary<string, byte[]> Refused(string attacked, int condition) => With(attacked, (entries, unit) =>
    {
        var entry = entries.Single(entry => (string)entry!["unit"]! == unit)!.AsObject();
        entry.Remove("certificate");
        entry["action"] = "khong-cong-nhan";
        entry["failing"] = new JsonArray(Conditions(unit)[condition]);
        entry["reason"] = "Chưa đạt";
    });

    private static SortedDictionary<string, byte[]> Pending(string attacked) => With(attacked, Remove);

    private static void Remove(JsonArray entries, string unit) => entries.Remove(entries.Single(entry => (string)entry!["unit"]! == unit));

    private static void TakeRegistration(SortedDictionary<string, byte[]> files, string unit, int year)
    {
        var papers = files.Keys.Where(path => path.Contains($"/{unit}/{year}/", StringComparison.Ordinal)).ToList();
        var isModel = papers.Any(path => path.EndsWith("/nomination.json", StringComparison.Ordinal)); // public as such, and resting on the year's other papers
        foreach (var path in papers.Where(path => !isModel || path.EndsWith("/registration.json", StringComparison.Ordinal))) files.Remove(path);
    }

    /// <summary>The register with what is said of some units changed, and without what was said about decisions afterwards; a decision about nobody is none.</summary>
    private static SortedDictionary<string, byte[]> With(string attacked, Action<JsonArray, string> change)
    {
        var files = new SortedDictionary<string, byte[]>(Demonstration, StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(path => path.Contains("/replies/", StringComparison.Ordinal)).ToList()) files.Remove(path);
        foreach (var (decision, unit) in Each(attacked)) Change(files, decision, entries => change(entries, unit));
        return files;
    }

    private static void Change(SortedDictionary<string, byte[]> files, string decision, Action<JsonArray> change)
    {
        var document = JsonNode.Parse(files[decision])!.AsObject();
        change(document["units"]!.AsArray());
        if (document["units"]!.AsArray().Count == 0) files.Remove(decision);
        else files[decision] = Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private static SortedDictionary<string, string> Export(SortedDictionary<string, byte[]> files, DateOnly day) =>
        Published.Texts(ExportWriter.Files(Published.Register(files, day)));
}
