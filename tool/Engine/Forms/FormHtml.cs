using System.Globalization;
using System.Text;
using Antt.Engine.Authoring.Fields;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Engine.Forms;

/// <summary>The fields of a form as HTML: each with its name, what it means, its clause, and room for what is wrong with the answer.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="language">In which language.</param>
internal sealed class FormHtml(StringBuilder page, Language language)
{
    private const int OfSeveralLines = 1000;
    private int _serial;

    public void Write(Field field)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"f{++_serial}");
        var isGroup = field.Form is FieldForm.YesNo or FieldForm.Choices or FieldForm.Counts or FieldForm.Entries;
        page.Append(isGroup ? "<fieldset class=\"field\"" : "<div class=\"field\"").Append(" data-path=\"").Append(HtmlText.Of(field.Path)).Append("\" data-form=\"").Append(field.Form).Append('"');
        if (field.IsRequired) page.Append(" data-required");
        if (field.DependsOn is { } on) page.Append(" data-depends=\"").Append(HtmlText.Of(on)).Append('"');
        page.Append(">\n").Append(isGroup ? "<legend" : $"<label for=\"{id}\"").Append(field.IsRequired ? " class=\"need\">" : ">").Append(HtmlText.Of(In(field.Label))).Append(isGroup ? "</legend>\n" : "</label>\n");
        Control(field, id);
        Explain(field);
        page.Append("<p class=\"problem\" id=\"").Append(id).Append("-p\" role=\"alert\"></p>\n").Append(isGroup ? "</fieldset>\n" : "</div>\n");
    }

    private void Control(Field field, string id)
    {
        switch (field.Form)
        {
            case FieldForm.Day: Input(id, "date", ""); break;
            case FieldForm.Whole: Input(id, "number", Bounds(field) + " step=\"1\" inputmode=\"numeric\""); break;
            case FieldForm.Number: Input(id, "number", Bounds(field) + " step=\"any\" inputmode=\"decimal\""); break;
            case FieldForm.YesNo: YesNo(id); break;
            case FieldForm.Choice: Select(field, id); break;
            case FieldForm.Choices: Boxes(field); break;
            case FieldForm.Texts: page.Append("<textarea rows=\"3\" id=\"").Append(id).Append("\" aria-describedby=\"").Append(id).Append("-p\"></textarea>\n"); break;
            case FieldForm.Counts: Counts(field, id); break;
            case FieldForm.Entries: Entries(field); break;
            case FieldForm.Text when field.Longest >= OfSeveralLines: page.Append("<textarea rows=\"3\" id=\"").Append(id).Append("\" aria-describedby=\"").Append(id).Append("-p\"").Append(Length(field)).Append("></textarea>\n"); break;
            default: Input(id, "text", Length(field)); break;
        }
    }

    private void Input(string id, string type, string more) =>
        page.Append("<input type=\"").Append(type).Append("\" id=\"").Append(id).Append("\" aria-describedby=\"").Append(id).Append("-p\"").Append(more).Append(">\n");

    private static string Length(Field field) => field.Longest is { } most ? string.Create(CultureInfo.InvariantCulture, $" maxlength=\"{most}\"") : "";

    private static string Bounds(Field field) =>
        (field.Least is { } least ? string.Create(CultureInfo.InvariantCulture, $" min=\"{least}\"") : "") + (field.Most is { } most ? string.Create(CultureInfo.InvariantCulture, $" max=\"{most}\"") : "");

    private void YesNo(string id)
    {
        page.Append("<div class=\"options\">\n");
        foreach (var (value, words) in (ReadOnlySpan<(string, Words)>)[("true", FormWords.Yes), ("false", FormWords.No), ("", FormWords.Unanswered)])
            page.Append("<label><input type=\"radio\" name=\"").Append(id).Append("\" value=\"").Append(value).Append('"').Append(value.Length == 0 ? " checked>" : ">").Append(In(words)).Append("</label>\n");
        page.Append("</div>\n");
    }

    private void Select(Field field, string id)
    {
        page.Append("<select id=\"").Append(id).Append("\" aria-describedby=\"").Append(id).Append("-p\">\n<option value=\"\">").Append(In(FormWords.Choose)).Append("</option>\n");
        foreach (var choice in field.Choices)
            page.Append("<option value=\"").Append(HtmlText.Of(choice.Value)).Append("\">").Append(HtmlText.Of(In(choice.Meaning))).Append("</option>\n");
        page.Append("</select>\n");
    }

    private void Boxes(Field field)
    {
        page.Append("<div class=\"options tall\">\n");
        foreach (var choice in field.Choices)
            page.Append("<label><input type=\"checkbox\" value=\"").Append(HtmlText.Of(choice.Value)).Append("\">").Append(HtmlText.Of(In(choice.Meaning))).Append("</label>\n");
        page.Append("</div>\n");
    }

    private void Counts(Field field, string id)
    {
        page.Append("<div class=\"options\"><label><input type=\"checkbox\" value=\"none\">").Append(In(FormWords.Nobody)).Append("</label></div>\n<div class=\"counts\">\n");
        for (var i = 0; i < field.Choices.Length; i++)
        {
            var own = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
            page.Append("<label for=\"").Append(own).Append("\">").Append(HtmlText.Of(In(field.Choices[i].Meaning))).Append("</label><input type=\"number\" min=\"0\" step=\"1\" id=\"").Append(own)
                .Append("\" name=\"").Append(HtmlText.Of(field.Choices[i].Value)).Append("\">\n");
        }
        page.Append("</div>\n");
    }

    private void Entries(Field field)
    {
        page.Append("<div class=\"options\"><label><input type=\"checkbox\" class=\"none\">").Append(In(FormWords.None)).Append("</label></div>\n<div class=\"entries\"></div>\n<template><div data-entry>\n");
        foreach (var inner in field.Fields) Write(inner);
        page.Append("<button type=\"button\" class=\"remove\">").Append(In(FormWords.Remove)).Append("</button>\n</div></template>\n<button type=\"button\" class=\"add\">")
            .Append(In(FormWords.Add)).Append("</button>\n");
    }

    private void Explain(Field field)
    {
        page.Append("<details><summary>").Append(In(FormWords.Meaning)).Append("</summary><p>").Append(HtmlText.Of(In(field.Explanation)));
        if (field.Clause is { } clause) page.Append(' ').Append(In(FormWords.Clause)).Append(' ').Append(HtmlText.Of(In(Citation.Of(clause)))).Append('.');
        if (!field.Conditions.IsDefaultOrEmpty) page.Append(' ').Append(In(FormWords.Conditions)).Append(' ').Append(HtmlText.Of(string.Join(", ", field.Conditions))).Append('.');
        page.Append("</p></details>\n");
    }

    private string In(Words words) => words.In(language);
}
