using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Antt.Model;

namespace Antt.Engine.Forms;

/// <summary>
/// Forms as pages that work from a folder, without server, account or network: the policy of each page allows its own script and style and
/// forbids every connection. Each ends in a file to be handed over, which <c>antt intake</c> reads.
/// </summary>
public static class FormPages
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>All pages, the list of them first.</summary>
    public static ImmutableArray<OutputFile> Of(ImmutableArray<FormSubject> subjects, Language language) =>
    [
        new OutputFile("index.html", Encoding.UTF8.GetBytes(List(subjects, language))),
        .. subjects.Select(subject => new OutputFile(subject.Page, Encoding.UTF8.GetBytes(Page(subject, language)))),
    ];

    private static string Page(FormSubject subject, Language language)
    {
        var title = FormWords.Title(FormWords.Name(subject.Kind.Name), subject.Year, subject.UnitName).In(language);
        var page = Head(title, language, withScript: true).Append("<p><a href=\"index.html\">").Append(FormWords.Back.In(language)).Append("</a></p>\n<h1>").Append(HtmlText.Of(title))
            .Append("</h1>\n<p class=\"note\">").Append(FormWords.Privacy.In(language)).Append("</p>\n<noscript><p class=\"note\">").Append(FormWords.NoScript.In(language)).Append("</p></noscript>\n")
            .Append("<form id=\"form\" hidden novalidate autocomplete=\"off\" data-kind=\"").Append(subject.Kind.Name).Append("\" data-unit=\"").Append(HtmlText.Of(subject.Unit))
            .Append("\" data-year=\"").Append(subject.Year.ToString(CultureInfo.InvariantCulture)).Append("\" data-base=\"").Append(subject.Base).Append("\">\n");
        var html = new FormHtml(page, language);
        foreach (var field in subject.Fields) html.Write(field);
        page.Append("<p><button type=\"submit\">").Append(FormWords.Finish.In(language)).Append("</button></p>\n<p id=\"state\" class=\"problem\" role=\"status\"></p>\n</form>\n")
            .Append("<section id=\"done\" hidden>\n<h2>").Append(FormWords.Done.In(language)).Append("</h2>\n<p>").Append(HtmlText.Of(FormWords.HandOver.In(language))).Append("</p>\n<a id=\"file\" href=\"#done\"></a>\n<p><label for=\"text\">")
            .Append(FormWords.TextOfFile.In(language)).Append("</label><textarea id=\"text\" readonly></textarea></p>\n</section>\n");
        Data(page, "prefill", subject.Prefilled);
        Data(page, "words", new JsonObject(FormWords.OfScript.Select(word => KeyValuePair.Create<string, JsonNode?>(word.Name, word.Words.In(language)))));
        return page.Append("<script>").Append(Asset("form.js")).Append("</script>\n</body>\n</html>\n").ToString();
    }

    private static string List(ImmutableArray<FormSubject> subjects, Language language)
    {
        var page = Head(FormWords.Start.In(language), language, withScript: false).Append("<h1>").Append(FormWords.Start.In(language)).Append("</h1>\n<p class=\"note\">")
            .Append(FormWords.Privacy.In(language)).Append("</p>\n");
        foreach (var unit in subjects.GroupBy(static subject => (subject.Unit, subject.UnitName)))
        {
            page.Append("<h2>").Append(HtmlText.Of(unit.Key.UnitName)).Append("</h2>\n<ul>\n");
            foreach (var subject in unit)
                page.Append("<li><a href=\"").Append(subject.Page).Append("\">").Append(FormWords.Name(subject.Kind.Name).In(language)).Append(' ').Append(subject.Year.ToString(CultureInfo.InvariantCulture)).Append("</a></li>\n");
            page.Append("</ul>\n");
        }
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static StringBuilder Head(string title, Language language, bool withScript)
    {
        var style = Asset("form.css");
        return new StringBuilder("<!doctype html>\n<html lang=\"").Append(language == Language.Vietnamese ? "vi" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
            .Append(Hash(style)).Append('\'').Append(withScript ? $"; script-src '{Hash(Asset("form.js"))}'" : "").Append("; form-action 'none'; base-uri 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
            .Append(HtmlText.Of(title)).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n<body>\n");
    }

    private static void Data(StringBuilder page, string id, JsonObject data) =>
        page.Append("<script type=\"application/json\" id=\"").Append(id).Append("\">").Append(data.ToJsonString(Compact)).Append("</script>\n");

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Asset(string name)
    {
        using var resource = typeof(FormPages).Assembly.GetManifestResourceStream("forms/" + name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
