using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Antt.Engine.Intake;
using Antt.Model;

namespace Antt.Engine.Forms;

/// <summary>
/// Forms as pages that work from a folder, without server, account or network: the policy of each page allows its own script and style and
/// forbids every connection. Each ends in a file to be handed over, which <c>antt intake</c> reads.
/// </summary>
public static class FormPages
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const string CorrectionPage = "dinh-chinh.html";

    /// <summary>What makes a form work: fills it, checks it, makes the file.</summary>
    internal static string Script => Asset("form.js");

    /// <summary>All pages, the list of them first, then the request for correction, which is about any unit.</summary>
    public static ImmutableArray<OutputFile> Of(ImmutableArray<FormSubject> subjects, Language language) =>
    [
        new OutputFile("index.html", Encoding.UTF8.GetBytes(List(subjects, language))),
        new OutputFile(CorrectionPage, Encoding.UTF8.GetBytes(Correction(language))),
        .. subjects.Select(subject => new OutputFile(subject.Page, Encoding.UTF8.GetBytes(Page(subject, language)))),
    ];

    private static string Page(FormSubject subject, Language language)
    {
        var title = FormWords.Title(FormWords.Name(subject.Kind.Name), subject.Year, subject.UnitName).In(language);
        var page = Open(title, language);
        new FormBody(subject.Kind.Name, subject.Fields) { Unit = subject.Unit, Year = subject.Year, Base = subject.Base }.Write(page, language);
        page.Append("<script type=\"application/json\" id=\"prefill\">").Append(subject.Prefilled.ToJsonString(Compact)).Append("</script>\n");
        return Close(page);
    }

    private static string Correction(Language language)
    {
        var page = Open(FormWords.Name(HandedFields.CorrectionKind).In(language), language);
        new FormBody(HandedFields.CorrectionKind, HandedFields.Correction).Write(page, language);
        return Close(page);
    }

    private static StringBuilder Open(string title, Language language) =>
        Head(title, language, withScript: true).Append("<p><a href=\"index.html\">").Append(FormWords.Back.In(language)).Append("</a></p>\n<h1>").Append(HtmlText.Of(title)).Append("</h1>\n");

    private static string Close(StringBuilder page) => page.Append("<script>").Append(Script).Append("</script>\n</body>\n</html>\n").ToString();

    private static string List(ImmutableArray<FormSubject> subjects, Language language)
    {
        var page = Head(FormWords.Start.In(language), language, withScript: false).Append("<h1>").Append(FormWords.Start.In(language)).Append("</h1>\n<p class=\"note\">")
            .Append(FormWords.Privacy.In(language)).Append("</p>\n");
        foreach (var unit in subjects.GroupBy(static subject => (subject.Unit, subject.UnitName)))
        {
            page.Append("<h2>").Append(HtmlText.Of(unit.Key.UnitName)).Append("</h2>\n<ul>\n");
            foreach (var subject in unit)
                page.Append("<li><a href=\"").Append(subject.Page).Append("\">").Append(FormWords.Name(subject.Kind.Name).In(language)).Append(' ').Append(subject.Year.ToString(CultureInfo.InvariantCulture)).Append("</a></li>\n");
            page.Append("<li><a href=\"").Append(CorrectionPage).Append("#don-vi=").Append(HtmlText.Of(unit.Key.Unit)).Append("\">").Append(FormWords.Name(HandedFields.CorrectionKind).In(language)).Append("</a></li>\n</ul>\n");
        }
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static StringBuilder Head(string title, Language language, bool withScript)
    {
        var style = Asset("form.css");
        return new StringBuilder("<!doctype html>\n<html lang=\"").Append(language == Language.Vietnamese ? "vi" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
            .Append(Hash(style)).Append('\'').Append(withScript ? $"; script-src '{Hash(Script)}'" : "").Append("; form-action 'none'; base-uri 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
            .Append(HtmlText.Of(title)).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n<body>\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Asset(string name)
    {
        using var resource = typeof(FormPages).Assembly.GetManifestResourceStream("forms/" + name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
