using Antt.Cli.Commands;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Site.Rendering;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site;

/// <summary>Parts of pages that are kept from one page to the next are what each page would have rendered itself.</summary>
public sealed class KeptPartsTests
{
    private static readonly PublicRegister Demonstration = Published.Register(Published.Files());

    public static TheoryData<bool, string?> Sites => new() { { false, null }, { true, null }, { true, BuiltSite.Address } };

    [Theory]
    [MemberData(nameof(Sites))]
    public void NoPageDependsOnThem(bool isDemonstration, string? address)
    {
        var register = isDemonstration ? Demonstration : SampleRegister.Register;
        var view = new RegisterView(
            register with { Head = register.Head with { SiteAddress = address } },
            new SiteOptions { RowsPerPage = 10, WireFormat = new ExportFormat(), BlankForms = Publication.FormsOf(register) });
        var (keeping, anew) = (new PageRenderer(view), new PageRenderer(view, keeps: false));
        var pages = 0;
        foreach (var request in SitePages.All.SelectMany(page => page.Requests(view)))
            foreach (var language in Enum.GetValues<Language>())
            {
                var kept = keeping.Render(request, language);
                Assert.True(kept.Bytes.Span.SequenceEqual(anew.Render(request, language).Bytes.Span), $"{kept.Path} holds what was kept of another page.");
                pages++;
            }
        Assert.True(pages > SitePages.All.Length);
    }
}
