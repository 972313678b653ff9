using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Antt.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Antt.Site.Rendering;

/// <summary>Renders components to bytes; the only place that knows Razor's renderer. Each page gets a fresh one: a long-lived one keeps every component.</summary>
internal sealed class PageRenderer(RegisterView view) : IDisposable
{
    private readonly ServiceProvider _encoding = new ServiceCollection().AddSingleton(HtmlEncoder.Create(Letters())).BuildServiceProvider();

    /// <summary>A page in a language.</summary>
    public OutputFile Render(PageRequest page, Language language)
    {
        var context = new PageContext(view, language, page.Path);
        using var renderer = new HtmlRenderer(_encoding, NullLoggerFactory.Instance);
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

    /// <summary>Letters of every script stay letters; what could be markup, and what cannot be seen, is written as a number.</summary>
    private static TextEncoderSettings Letters()
    {
        var letters = new TextEncoderSettings(UnicodeRanges.All);
        for (var character = '\0'; character < char.MaxValue; character++)
            if (char.GetUnicodeCategory(character) == UnicodeCategory.Format) letters.ForbidCharacter(character);
        return letters;
    }

    public void Dispose() => _encoding.Dispose();
}
