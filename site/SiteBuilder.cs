using System.Reflection;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Site.Rendering;

namespace Antt.Site;

/// <summary>The public site: every page of <see cref="SitePages.All"/> in both languages, and the files they share.</summary>
public static class SiteBuilder
{
    /// <summary>The files of the site, one after another, always in the same order.</summary>
    public static IEnumerable<OutputFile> Pages(PublicRegister register, SiteOptions options)
    {
        var view = new RegisterView(register, options);
        using var renderer = new PageRenderer(view);
        var requests = SitePages.All.SelectMany(page => page.Requests(view)).SelectMany(InBothLanguages);
        var rendered = options.Parallelism > 1
            ? requests.AsParallel().AsOrdered().WithDegreeOfParallelism(options.Parallelism).Select(Render).AsEnumerable()
            : requests.Select(Render);
        foreach (var file in rendered) yield return file;
        foreach (var asset in Assets) yield return asset;

        OutputFile Render((PageRequest Page, Language Language) wanted) => renderer.Render(wanted.Page, wanted.Language);
    }

    private static IEnumerable<OutputFile> Assets =>
        typeof(SiteBuilder).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Asset);

    private static IEnumerable<(PageRequest Page, Language Language)> InBothLanguages(PageRequest page) =>
        [(page, Language.Vietnamese), (page, Language.English)];

    private static OutputFile Asset(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return new OutputFile(name, bytes.ToArray());
    }
}
