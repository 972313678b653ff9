using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Antt.Engine.Authoring.Fields;
using Antt.Model;

namespace Antt.Engine.Forms;

/// <summary>What a form asks, and what it hands over beside the answers.</summary>
/// <param name="Kind">What is handed over: the name of a document, or a request for correction.</param>
/// <param name="Fields">What is asked, in order.</param>
internal sealed record FormBody(string Kind, ImmutableArray<Field> Fields)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Id of the unit; null where the form asks for it.</summary>
    public string? Unit { get; init; }

    /// <summary>The year; null where the form asks for it.</summary>
    public int? Year { get; init; }

    /// <summary>SHA-256 of the file the form was prefilled from, in hexadecimal; null when there was none.</summary>
    public string? Base { get; init; }

    /// <summary>Writes the form, what is said before it, and where the file appears; the script of the forms makes it work.</summary>
    public void Write(StringBuilder page, Language language)
    {
        page.Append("<p class=\"note\">").Append(FormWords.Privacy.In(language)).Append("</p>\n<noscript><p class=\"note\">").Append(FormWords.NoScript.In(language)).Append("</p></noscript>\n")
            .Append("<form id=\"form\" method=\"get\" action=\"#done\" hidden novalidate autocomplete=\"off\"");
        Attribute(page, "data-kind", Kind);
        if (Unit is not null) Attribute(page, "data-unit", Unit);
        if (Year is { } year) Attribute(page, "data-year", year.ToString(CultureInfo.InvariantCulture));
        if (Base is not null) Attribute(page, "data-base", Base);
        Attribute(page, "data-words", new JsonObject(FormWords.OfScript.Select(word => KeyValuePair.Create<string, JsonNode?>(word.Name, word.Words.In(language)))).ToJsonString(Compact));
        page.Append(">\n");
        var html = new FormHtml(page, language);
        foreach (var field in Fields) html.Write(field);
        page.Append("<p><button class=\"button\" type=\"submit\">").Append(FormWords.Finish.In(language)).Append("</button></p>\n<p id=\"state\" class=\"problem\" role=\"status\"></p>\n</form>\n")
            .Append("<section id=\"done\" hidden>\n<h2>").Append(FormWords.Done.In(language)).Append("</h2>\n<p>").Append(HtmlText.Of(FormWords.HandOver.In(language))).Append("</p>\n<p><a id=\"file\" href=\"#done\">")
            .Append(FormWords.Done.In(language)).Append("</a></p>\n<p class=\"field\"><label for=\"text\">").Append(FormWords.TextOfFile.In(language)).Append("</label> <textarea id=\"text\" rows=\"12\" readonly></textarea></p>\n</section>\n");
    }

    private static void Attribute(StringBuilder page, string name, string value) => page.Append(' ').Append(name).Append("=\"").Append(HtmlText.Of(value)).Append('"');
}
