using System.Collections.Immutable;
using Antt.Engine.Authoring.Fields;
using Antt.Model;

namespace Antt.Engine.Intake;

/// <summary>
/// What is asked by forms that lie in public: on the site, and as issue forms of a forge. They come from the schemas and the type of a unit
/// alone, so nothing that a register knows can shape them; pages, issue forms and intake all ask from here.
/// </summary>
public static class HandedFields
{
    /// <summary>What the kind of a request for correction is called; it is no document of a register.</summary>
    public const string CorrectionKind = "correction";

    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int LongestName = 200;
    private const int LongestAnswer = 2000;

    /// <summary>Which unit.</summary>
    public static Field Unit { get; } = new("unit", FieldForm.Text)
    {
        Label = new("Mã đơn vị", "Unit id"),
        Explanation = new(
            "Mã của đơn vị trong sổ, có trong địa chỉ trang của đơn vị, ví dụ thon-mo-mong.", "The unit's id in the register, as in the address of its page, for instance thon-mo-mong."),
        Longest = LongestName,
        IsRequired = true,
        IsPublic = true,
    };

    /// <summary>Which year.</summary>
    public static Field Year { get; } = new("year", FieldForm.Whole)
    {
        Label = new("Năm", "Year"),
        Explanation = new("Năm được xét, ví dụ 2027.", "The year in question, for instance 2027."),
        Least = FirstYear,
        Most = LastYear,
        IsRequired = true,
        IsPublic = true,
    };

    /// <summary>Which record a request for correction is about.</summary>
    public static Field About { get; } = new("about", FieldForm.Text)
    {
        Label = new("Quyết định, giấy công nhận hoặc trang cần đính chính", "Decision, certificate or page to be corrected"),
        Explanation = new(
            "Số quyết định, số giấy công nhận, hoặc địa chỉ trang có chỗ sai, ví dụ 120/QĐ-UBND.", "Number of the decision or certificate, or address of the page with the mistake, for instance 120/QĐ-UBND."),
        Longest = LongestName,
        IsRequired = true,
        IsPublic = true,
    };

    /// <summary>What a request for correction asks, in order. Decisions and pages can be wrong as a whole: unit and year may be left out.</summary>
    public static ImmutableArray<Field> Correction { get; } =
    [
        About, Unit with { IsRequired = false }, Year with { IsRequired = false },
        Answer("says", new("Đang ghi", "What it says"), new("Chép lại đúng chỗ đang ghi sai.", "Copy what is wrong, as it stands."), true),
        Answer("should", new("Cần ghi", "What it should say"), new("Lẽ ra phải ghi thế nào.", "How it ought to read."), true),
        Answer(
            "grounds", new("Căn cứ (số, ngày văn bản)", "Grounds (number and day of a document)"),
            new("Văn bản cho thấy chỗ ấy sai: số, ngày, cơ quan. Không đính kèm, không chép nội dung.", "The document that shows the mistake: number, day, body. Attach and copy nothing."), false),
    ];

    /// <summary>What a registration asks of anybody: which unit and year, and the public fields of its type.</summary>
    public static ImmutableArray<Field> Registration(string unitType) =>
    [
        Unit, Year,
        .. FieldModel.OfRegistration(unitType).Where(static field => !field.IsRare && !field.IsSensitive && field.Form is not (FieldForm.Entries or FieldForm.Counts)),
    ];

    private static Field Answer(string path, Words label, Words explanation, bool isRequired) =>
        new(path, FieldForm.Text) { Label = label, Explanation = explanation, Longest = LongestAnswer, IsRequired = isRequired, IsPublic = true };
}
