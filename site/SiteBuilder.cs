using Antt.Model;
using Antt.Model.Publication;
using Antt.Site.Rendering;

namespace Antt.Site;

/// <summary>The public site: every page of <see cref="SitePages.All"/> in both languages, and the files of <see cref="SiteFiles.All"/> and <see cref="SiteFiles.InPieces"/>.</summary>
public static class SiteBuilder
{
    /// <summary>Makes the files of the site one by one and hands each over as soon as it is made; none is kept.</summary>
    /// <param name="register">The register.</param>
    /// <param name="options">How the site is laid out.</param>
    /// <param name="take">Takes a file, from several threads at once where the options allow for it. The bytes stand until it returns.</param>
    /// <param name="takeLong">Takes a long file, likewise.</param>
    public static void Build(PublicRegister register, SiteOptions options, Action<OutputFile> take, Action<LongFile> takeLong)
    {
        var view = new RegisterView(register, options);
        Share(SitePages.All.SelectMany(page => page.Requests(view)), options.Parallelism, requests =>
        {
            var renderer = new PageRenderer(view);
            foreach (var request in requests)
                foreach (var language in Enum.GetValues<Language>()) take(renderer.Render(request, language));
        });
        Share(SiteFiles.InPieces.SelectMany(kind => kind.Files(view)), options.Parallelism, files =>
        {
            foreach (var file in files) takeLong(file);
        });
        Share(SiteFiles.All, options.Parallelism, kinds =>
        {
            foreach (var kind in kinds)
                foreach (var file in kind.Files(view)) take(file);
        });
    }

    /// <summary>Shares work among threads: each goes through what no other has taken.</summary>
    private static void Share<T>(IEnumerable<T> work, int threads, Action<IEnumerable<T>> each)
    {
        using var left = work.GetEnumerator();
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => each(Taken()));

        IEnumerable<T> Taken()
        {
            while (true)
            {
                T next;
                lock (left)
                {
                    if (!left.MoveNext()) yield break;
                    next = left.Current;
                }
                yield return next;
            }
        }
    }
}
