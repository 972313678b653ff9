using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>Findings about who decided, ANTT3100 to ANTT3109. A decision that is refused here still counts in results; it shows the flag.</summary>
public static class AuthorityDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        BodyCannotRecognise, LevelAbolished, WrongLevel, RecognisesItself, OutsideArea, AuthorityByAssumption, NarrowedByProfile, CompetenceUnknown,
    ];

    /// <summary>A body other than a People's Committee or the Ministry recognises (C124 Điều 10).</summary>
    public static DiagnosticDescriptor BodyCannotRecognise { get; } = new(
        "ANTT3100", "body-cannot-recognise", Severity.Error,
        new("Cơ quan không có thẩm quyền công nhận", "A body that cannot recognise"),
        new("“{0}” ({1}) ra quyết định công nhận.", "\"{0}\" ({1}) decides on recognition."),
        new("Ủy ban nhân dân có thẩm quyền hoặc Bộ Công an công nhận; Công an và Ban Chỉ đạo chỉ thẩm định, đề xuất (Thông tư 124/2021/TT-BCA, Điều 10).",
            "The competent People's Committee or the Ministry recognises; police and steering committees only appraise and propose (Circular 124/2021/TT-BCA, Article 10)."),
        new("Sửa “authority” nếu ghi nhầm; nếu ghi đúng thì trình cơ quan có thẩm quyền quyết định.",
            "Correct \"authority\" if it was mistyped; otherwise submit it to the competent body."));

    /// <summary>A body of a level that no longer exists decides.</summary>
    public static DiagnosticDescriptor LevelAbolished { get; } = new(
        "ANTT3101", "level-abolished", Severity.Error,
        new("Cấp quyết định đã thôi tổ chức", "The deciding level no longer exists"),
        new("“{0}” ra quyết định ngày {1}, nhưng cấp “{2}” chỉ có đến hết ngày {3}.",
            "\"{0}\" decides on {1}, but level \"{2}\" existed only until {3}."),
        new("Quyết định do cơ quan còn tồn tại vào ngày ký ban hành ({4}).", "A body that exists on the day of signing decides ({4})."),
        new("Sửa ngày hoặc cơ quan; nếu ghi đúng thì cơ quan kế thừa phải quyết định lại.",
            "Correct the day or the body; otherwise the successor has to decide anew."));

    /// <summary>The level that decided is not the competent one on the day (C124 Điều 10).</summary>
    public static DiagnosticDescriptor WrongLevel { get; } = new(
        "ANTT3102", "wrong-level", Severity.Error,
        new("Quyết định không đúng thẩm quyền", "Decided by the wrong level"),
        new("Đơn vị “{0}” do cấp “{1}” quyết định ngày {2}.", "Unit \"{0}\" was decided by level \"{1}\" on {2}."),
        new("Vào ngày ấy, cấp “{3}” có thẩm quyền ({4}).", "On that day level \"{3}\" is competent ({4})."),
        new("Sửa “authority” hoặc cấp quản lý của đơn vị nếu ghi nhầm; nếu ghi đúng thì trình cấp có thẩm quyền quyết định lại. Công nhận vẫn được tính cho đến khi thu hồi.",
            "Correct \"authority\" or the unit's managing level if mistyped; otherwise have the competent level decide. The recognition counts until it is revoked."));

    /// <summary>A commune recognises itself .</summary>
    public static DiagnosticDescriptor RecognisesItself { get; } = new(
        "ANTT3103", "recognises-itself", Severity.Error,
        new("Tự công nhận chính mình", "A commune recognises itself"),
        new("Xã “{0}” do chính “{1}” quyết định.", "Commune \"{0}\" was decided by \"{1}\" itself."),
        new("Cấp “{2}” quyết định việc công nhận xã ({3}; Q-19).", "Level \"{2}\" decides on recognising communes ({3}; Q-19)."),
        new("Trình cấp trên quyết định.", "Submit it to the level above."));

    /// <summary>The deciding body's area does not hold the unit.</summary>
    public static DiagnosticDescriptor OutsideArea { get; } = new(
        "ANTT3104", "outside-area", Severity.Error,
        new("Đơn vị ngoài địa bàn của cơ quan quyết định", "A unit outside the deciding body's area"),
        new("Ngày {1}, đơn vị “{0}” ở “{2}”, ngoài địa bàn “{3}”.", "On {1} unit \"{0}\" lies in \"{2}\", outside \"{3}\"."),
        new("Cơ quan quyết định đối với đơn vị trong địa bàn của mình ({4}).", "A body decides on units in its own area ({4})."),
        new("Sửa “place” của quyết định hoặc “commune” của đơn vị.", "Correct \"place\" of the decision or \"commune\" of the unit."));

    /// <summary>The competence rests on a reading of an open question .</summary>
    public static DiagnosticDescriptor AuthorityByAssumption { get; } = new(
        "ANTT3105", "authority-by-assumption", Severity.Info,
        new("Thẩm quyền theo một cách hiểu", "Authority by assumption"),
        new("Cấp “{1}” quyết định đối với “{0}” theo cách hiểu {2}.", "Level \"{1}\" decides on \"{0}\" under the reading of {2}."),
        new("Văn bản hiện có chưa nói rõ ({3}); dấu này đi theo kết quả và trang công khai.",
            "The texts at hand do not settle it ({3}); the mark follows the result and the public page."),
        new("Không phải sửa. Khi có văn bản chính thức thì cập nhật bộ tiêu chí.", "Nothing to mend. Update the rulebook once there is an official text."));

    /// <summary>The locality gives the recognition to another level (C124 Điều 10, as narrowed).</summary>
    public static DiagnosticDescriptor NarrowedByProfile { get; } = new(
        "ANTT3106", "narrowed-by-profile", Severity.Error,
        new("Địa phương giao việc công nhận cho cấp khác", "The locality gives the recognition to another level"),
        new("Đơn vị “{0}” do cấp “{1}” quyết định ngày {2}.", "Unit \"{0}\" was decided by level \"{1}\" on {2}."),
        new("Hồ sơ “{4}” giao cho cấp “{3}” ({5}; Thông tư 124/2021/TT-BCA, {6}).", "Profile \"{4}\" gives it to level \"{3}\" ({5}; Circular 124/2021/TT-BCA, {6})."),
        new("Trình cấp ấy quyết định, hoặc sửa hồ sơ địa phương nếu ghi sai.", "Have that level decide, or correct the profile if it is wrong."));

    /// <summary>Nothing says who is competent, as a rule because the managing level no longer exists.</summary>
    public static DiagnosticDescriptor CompetenceUnknown { get; } = new(
        "ANTT3107", "competence-unknown", Severity.Warning,
        new("Không rõ ai có thẩm quyền", "Nobody is competent"),
        new("Vào ngày {1}, đơn vị “{0}” ghi cấp quản lý là “{2}”; không cấp nào được giao công nhận.",
            "On {1} unit \"{0}\" is managed by level \"{2}\"; no level is given its recognition."),
        new("Cấp quản lý còn tồn tại vào ngày quyết định (Thông tư 124/2021/TT-BCA, Điều 10).",
            "The managing level exists on the day of the decision (Circular 124/2021/TT-BCA, Article 10)."),
        new("Thêm vào unit.json trạng thái mới với cấp quản lý sau khi sắp xếp.", "Add a state with the new managing level to unit.json."));
}
