using Antt.Model;
using Antt.Model.Publication;
using Antt.Site.Rendering;

namespace Antt.Site;

/// <summary>The public site: every page of <see cref="SitePages.All"/> in both languages, and the files of <see cref="SiteFiles.All"/>.</summary>
public static class SiteBuilder
{
    /// <summary>The files of the site, one after another, always in the same order.</summary>
    public static IEnumerable<OutputFile> Files(PublicRegister register, SiteOptions options)
    {
        var view = new RegisterView(register, options);
        using var renderer = new PageRenderer(view);
        var requests = SitePages.All.SelectMany(page => page.Requests(view)).SelectMany(InBothLanguages);
        var rendered = options.Parallelism > 1
            ? requests.AsParallel().AsOrdered().WithDegreeOfParallelism(options.Parallelism).Select(Render).AsEnumerable()
            : requests.Select(Render);
        foreach (var page in rendered) yield return page;
        foreach (var kind in SiteFiles.All)
            foreach (var file in kind.Files(view)) yield return file;

        OutputFile Render((PageRequest Page, Language Language) wanted) => renderer.Render(wanted.Page, wanted.Language);
    }

    private static IEnumerable<(PageRequest Page, Language Language)> InBothLanguages(PageRequest page) =>
        [(page, Language.Vietnamese), (page, Language.English)];
}
