using System.Text;
using Antt.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Antt.Site.Rendering;

/// <summary>Renders components to bytes; the only place that knows Razor's renderer. Each page gets a fresh one: a long-lived one keeps every component.</summary>
internal sealed class PageRenderer(RegisterView view) : IDisposable
{
    private readonly ServiceProvider _nothing = new ServiceCollection().BuildServiceProvider();

    /// <summary>A page in a language.</summary>
    public OutputFile Render(PageRequest page, Language language)
    {
        var context = new PageContext(view, language, page.Path);
        using var renderer = new HtmlRenderer(_nothing, NullLoggerFactory.Instance);
        var html = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Document.Page)] = context,
                [nameof(Document.Request)] = page,
            });
            using var text = new StringWriter { NewLine = "\n" };
            (await renderer.RenderComponentAsync<Document>(parameters)).WriteHtmlTo(text);
            return text.ToString();
        }).GetAwaiter().GetResult();
        return new OutputFile(context.FullPath, Encoding.UTF8.GetBytes(ReadableHtml.Of(html)));
    }

    public void Dispose() => _nothing.Dispose();
}
