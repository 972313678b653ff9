using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Federation;
using Antt.Model.Publication;
using Antt.Site.Rendering;

namespace Antt.Site.Federation;

/// <summary>The page of a national view, in both languages, with its style: it works from a folder and needs no script.</summary>
public static class FederationSite
{
    private static readonly Words Name = new("Bức tranh chung của nhiều sổ", "One view of many registers");

    /// <summary>Its files.</summary>
    /// <param name="registers">The registers, in the order they are shown; those that do not count are named.</param>
    /// <param name="today">The day their age is told on.</param>
    public static IEnumerable<OutputFile> Files(ImmutableArray<FederatedRegister> registers, DateOnly today)
    {
        var counted = registers.Where(static register => register.State == FederationState.Verified).Select(static register => register.Register!).ToList();
        var isMadeUp = counted.Count > 0 && counted.TrueForAll(static register => register.Head.Demonstration);
        var law = new PublicLaw([], [.. counted.SelectMany(static register => register.Law.Rulebooks).DistinctBy(static rulebook => rulebook.Id, StringComparer.Ordinal)], []);
        var head = new PublicHead(PublicHead.CurrentFormat, Name, null, null, isMadeUp, today, []);
        var renderer = new PageRenderer(new RegisterView(new PublicRegister(head, [], [], [], [], law), new SiteOptions()));
        var request = new PageRequest(SitePaths.Home, typeof(FederationPage), PageRequest.With(nameof(FederationPage.Registers), registers));
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = renderer.Render(request, language);
            yield return page with { Bytes = page.Bytes.ToArray() };
        }
        foreach (var file in SiteAssets.Files())
            if (file.Path is SitePaths.Style or SitePaths.Icon) yield return file;
    }
}
