using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Authoring.Fields;
using Antt.Model;
using Antt.Model.Units;

namespace Antt.Engine.Intake;

/// <summary>
/// The issue forms of the register's forge: for registrations and corrections alone, because what a forge shows before it is checked may hold
/// nothing sensitive.
/// </summary>
public static class IssueForms
{
    private const string Warning =
        "Ai cũng đọc được nội dung này. Không ghi tên người, số định danh, số điện thoại, chi tiết vụ việc hay nội dung mật. · Everybody can read this. No names, identity or phone numbers, details of cases or secret content.";

    private static readonly (string Path, string Text)[] Examples = [("unit", "thon-mo-mong"), ("year", "2027"), ("about", "120/QĐ-UBND"), ("date", "22/01/2027")];

    /// <summary>The files of the forms, to lie in the folder the forge looks into.</summary>
    public static ImmutableArray<OutputFile> Files() =>
    [
        new OutputFile("config.yml", Encoding.UTF8.GetBytes("blank_issues_enabled: false\n")),
        new OutputFile("dang-ky.yml", Encoding.UTF8.GetBytes(Form(
            "Đăng ký · Registration", "Đăng ký phấn đấu đạt tiêu chuẩn của một đơn vị · Register a unit for a year", "[Đăng ký] ", "dang-ky",
            HandedFields.Registration(Unit.ResidentialArea)))),
        new OutputFile("dinh-chinh.yml", Encoding.UTF8.GetBytes(Form(
            "Đính chính · Correction", "Báo một chỗ sai trên trang công khai · Report a mistake on the public site", "[Đính chính] ", "dinh-chinh",
            HandedFields.Correction))),
    ];

    /// <summary>
    /// The same as texts to fill in, for a forge that knows no forms (GitLab's description templates): what is asked, and in a comment, which is left out
    /// when the text is read, the English and an example.
    /// </summary>
    public static ImmutableArray<OutputFile> Descriptions() =>
    [
        new OutputFile("dang-ky.md", Encoding.UTF8.GetBytes(Description(HandedFields.Registration(Unit.ResidentialArea)))),
        new OutputFile("dinh-chinh.md", Encoding.UTF8.GetBytes(Description(HandedFields.Correction))),
    ];

    private static string Description(ImmutableArray<Field> fields)
    {
        var text = new StringBuilder().Append("<!-- ").Append(Warning).Append(" -->\n");
        foreach (var field in fields)
        {
            text.Append("\n### ").Append(field.Label.Vi).Append("\n\n<!-- ").Append(field.Label.En).Append(field.IsRequired ? " *" : "");
            if (ExampleOf(field) is { } shown) text.Append(": ").Append(shown);
            text.Append(" -->\n");
        }
        return text.ToString();
    }

    private static string? ExampleOf(Field field) => Array.Find(Examples, example => example.Path == field.Path).Text;

    private static string Form(string name, string description, string title, string label, ImmutableArray<Field> fields)
    {
        var form = new StringBuilder();
        form.Append("name: ").Append(Quoted(name)).Append("\ndescription: ").Append(Quoted(description)).Append("\ntitle: ").Append(Quoted(title)).Append("\nlabels: [").Append(Quoted(label)).Append("]\nbody:\n");
        form.Append("  - type: markdown\n    attributes:\n      value: ").Append(Quoted(Warning)).Append('\n');
        var number = 0;
        foreach (var field in fields)
        {
            form.Append("  - type: input\n    id: ").Append(FormattableString.Invariant($"q{++number}")).Append("\n    attributes:\n      label: ").Append(Quoted(field.Label.Vi)).Append("\n      description: ").Append(Quoted(field.Label.En)).Append('\n');
            if (ExampleOf(field) is { } shown) form.Append("      placeholder: ").Append(Quoted(shown)).Append('\n');
            form.Append("    validations:\n      required: ").Append(field.IsRequired ? "true" : "false").Append('\n');
        }
        return form.ToString();
    }

    /// <summary>A text as YAML takes it whatever stands in it.</summary>
    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
