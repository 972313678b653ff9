using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Authoring.Fields;
using Antt.Model;

namespace Antt.Engine.Intake;

/// <summary>
/// The issue forms of the register's forge: for registrations and corrections alone, because what a forge shows before it is checked may hold
/// nothing sensitive.
/// </summary>
public static class IssueForms
{
    /// <summary>Which unit.</summary>
    public static Words UnitQuestion { get; } = new("Mã đơn vị", "Unit id");

    /// <summary>Which year.</summary>
    public static Words YearQuestion { get; } = new("Năm", "Year");

    /// <summary>What a request for correction is headed.</summary>
    public static Words CorrectionTitle { get; } = new("Yêu cầu đính chính", "Request for correction");

    /// <summary>Which decision or page a correction is about.</summary>
    public static Words AboutQuestion { get; } = new("Trang hoặc quyết định cần đính chính", "Page or decision to be corrected");

    /// <summary>What it says.</summary>
    public static Words SaysQuestion { get; } = new("Đang ghi", "What it says");

    /// <summary>What it should say.</summary>
    public static Words ShouldQuestion { get; } = new("Cần ghi", "What it should say");

    /// <summary>On what grounds.</summary>
    public static Words GroundsQuestion { get; } = new("Căn cứ (số, ngày văn bản)", "Grounds (number and day of a document)");

    /// <summary>The files of the forms, to lie in the folder the forge looks into.</summary>
    /// <param name="registration">The fields of a registration.</param>
    public static ImmutableArray<OutputFile> Files(IEnumerable<Field> registration) =>
    [
        new OutputFile("config.yml", Encoding.UTF8.GetBytes("blank_issues_enabled: false\n")),
        new OutputFile("dang-ky.yml", Encoding.UTF8.GetBytes(Form(
            "Đăng ký · Registration", "Đăng ký phấn đấu đạt tiêu chuẩn của một đơn vị · Register a unit for a year", "[Đăng ký] ", "dang-ky",
            [(UnitQuestion, true, "thon-mo-mong"), (YearQuestion, true, "2027"), .. registration.Where(static field => !field.IsRare && !field.IsSensitive && field.Form is not (FieldForm.Entries or FieldForm.Counts))
                .Select(static field => (field.Label, field.IsRequired, field.Form == FieldForm.Day ? "22/01/2027" : ""))]))),
        new OutputFile("dinh-chinh.yml", Encoding.UTF8.GetBytes(Form(
            "Đính chính · Correction", "Báo một chỗ sai trên trang công khai · Report a mistake on the public site", "[Đính chính] ", "dinh-chinh",
            [(UnitQuestion, true, "thon-mo-mong"), (YearQuestion, true, "2026"), (AboutQuestion, true, "120/QĐ-UBND"), (SaysQuestion, true, ""), (ShouldQuestion, true, ""), (GroundsQuestion, false, "")]))),
    ];

    private static string Form(string name, string description, string title, string label, IEnumerable<(Words Question, bool IsRequired, string Example)> questions)
    {
        var form = new StringBuilder();
        form.Append("name: ").Append(Quoted(name)).Append("\ndescription: ").Append(Quoted(description)).Append("\ntitle: ").Append(Quoted(title)).Append("\nlabels: [").Append(Quoted(label)).Append("]\nbody:\n");
        form.Append("  - type: markdown\n    attributes:\n      value: ").Append(Quoted(
            "Ai cũng đọc được nội dung này. Không ghi tên người, số định danh, số điện thoại, chi tiết vụ việc hay nội dung mật. · Everybody can read this. No names, identity or phone numbers, details of cases or secret content.")).Append('\n');
        var number = 0;
        foreach (var (question, isRequired, example) in questions)
        {
            form.Append("  - type: input\n    id: ").Append(FormattableString.Invariant($"q{++number}")).Append("\n    attributes:\n      label: ").Append(Quoted(question.Vi)).Append("\n      description: ").Append(Quoted(question.En)).Append('\n');
            if (example.Length > 0) form.Append("      placeholder: ").Append(Quoted(example)).Append('\n');
            form.Append("    validations:\n      required: ").Append(isRequired ? "true" : "false").Append('\n');
        }
        return form.ToString();
    }

    /// <summary>A text as YAML takes it whatever stands in it.</summary>
    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
