using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Antt.Cli.Commands;
using Antt.Engine.Publishing;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site;

/// <summary>The sites of the sample and of the demonstration register, built once and parsed once.</summary>
public sealed class BuiltSite
{
    /// <summary>Where the demonstration says that it is found; nothing is.</summary>
    public const string Address = "https://so-minh-hoa.example/";

    public BuiltSite()
    {
        Sample = Build(SampleRegister.Register, new SiteOptions());
        var demonstration = Published.Register(Published.Files());
        Demonstration = Build(demonstration, new SiteOptions { RowsPerPage = 10, BlankForms = Publication.FormsOf(demonstration) });
    }

    public SortedDictionary<string, string> Sample { get; }

    public SortedDictionary<string, string> Demonstration { get; }

    /// <summary>Every page of both sites: address, document, and the paths of its site.</summary>
    public IEnumerable<(string Path, IDocument Page, SortedDictionary<string, string> Site)> Pages =>
        new[] { Sample, Demonstration }.SelectMany(site => site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Key, Parse(file.Value), site)));

    public static SortedDictionary<string, string> Build(PublicRegister register, SiteOptions options)
    {
        var site = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in MadeSite.Files(register, options with { WireFormat = options.WireFormat ?? new ExportFormat() })) site.Add(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        return site;
    }

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
