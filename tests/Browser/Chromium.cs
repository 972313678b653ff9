using System.Text.Json;
using Antt.Tests.Support;

namespace Antt.Tests.Browser;

/// <summary>Debian's Chromium, driven from <c>tests/peers/browser.mjs</c>: one browser for all visits of a call, several pages at a time.</summary>
internal static class Chromium
{
    private const int ShownOfARule = 8;

    /// <summary>Opens every page and says what is wrong with it, in the order given.</summary>
    public static IReadOnlyList<Looked> Look(IEnumerable<Visit> visits)
    {
        var asked = string.Join('\n', visits.Select(visit => JsonSerializer.Serialize(visit, JsonSerializerOptions.Web)));
        return [.. Peers.Run("browser.mjs", asked).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<Looked>(line, JsonSerializerOptions.Web)!)];
    }

    /// <summary>Opens every page; fails with page, view, rule and element when anything is wrong with one.</summary>
    public static void AssertClean(IReadOnlyCollection<Visit> visits)
    {
        Assert.NotEmpty(visits);
        var looked = Look(visits);
        Assert.Equal(visits.Select(visit => visit.Url), looked.Select(page => page.Url));
        var problems = looked.SelectMany(page => page.Problems.Select(problem => (page.Url, problem))).ToList();
        var rules = problems.GroupBy(found => found.problem.Rule).Select(rule => $"{rule.Key} ×{rule.Count()}\n" + string.Join('\n', rule
            .DistinctBy(found => (found.Url, found.problem.Element)).Take(ShownOfARule)
            .Select(found => $"   {found.Url} [{found.problem.View}]: {found.problem.Element} – {found.problem.Says}")));
        Assert.True(problems.Count == 0, $"{problems.Count} problems on {problems.Select(found => found.Url).Distinct().Count()} of {visits.Count} pages\n{string.Join('\n', rules)}");
    }
}
