using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings of linking: facts, attributes and registrations of a unit fit together.</summary>
public static partial class LinkDiagnostics
{
    /// <summary>No rulebook knows the unit's type ("đối tượng").</summary>
    public static DiagnosticDescriptor UnknownUnitType { get; } = new(
        "ANTT3040", "unknown-unit-type", Severity.Error,
        new("Loại đơn vị không có trong bộ tiêu chí nào", "No rulebook knows this unit type"),
        new("Loại “{0}” không có trong bộ tiêu chí nào.", "No rulebook knows the type \"{0}\"."),
        new("Các loại đã có: {1}.", "Known types are: {1}."),
        new("Sửa loại, hoặc thêm loại vào một bộ tiêu chí.", "Correct the type, or add it to a rulebook."));

    /// <summary>A school is entered as another type of unit .</summary>
    public static DiagnosticDescriptor SchoolAsAgency { get; } = new(
        "ANTT3041", "school-as-agency", Severity.Error,
        new("Cơ sở giáo dục ghi sai loại", "A school under a wrong type"),
        new("Đơn vị loại “{0}” lại ghi cấp học.", "The unit is of type \"{0}\" and states levels taught."),
        new("Cơ sở giáo dục, kể cả trường công lập, mang loại GD.", "An educational institution, a public school too, is of type GD."),
        new("Đổi “type” thành GD, hoặc bỏ “levels”.", "Make \"type\" GD, or remove \"levels\"."));

    /// <summary>An attribute that decides scope or applicability is not stated.</summary>
    public static DiagnosticDescriptor MissingAttribute { get; } = new(
        "ANTT3042", "missing-attribute", Severity.Error,
        new("Thiếu thuộc tính quyết định phạm vi", "A deciding attribute is missing"),
        new("Giai đoạn từ {1} chưa ghi “{0}”.", "The state from {1} does not say \"{0}\"."),
        new("Loại {2} phải ghi thuộc tính này trước khi đăng ký; chưa ghi thì kết quả còn chờ.",
            "Type {2} must state it before registering; until then results are pending."),
        new("Thêm “{0}” vào giai đoạn.", "Add \"{0}\" to the state."));

    /// <summary>A unit that the text leaves out has registered.</summary>
    public static DiagnosticDescriptor RegistrationOutOfScope { get; } = new(
        "ANTT3043", "registration-out-of-scope", Severity.Error,
        new("Đơn vị ngoài phạm vi lại đăng ký", "An out-of-scope unit has registered"),
        new("Đơn vị không thuộc đối tượng ({0}).", "The unit is out of scope ({0})."),
        new("Đơn vị ngoài phạm vi không đăng ký, không tính vào tỷ lệ nào.", "A unit out of scope does not register and counts in no share."),
        new("Bỏ bản đăng ký và trả lại đơn vị kèm lý do, hoặc sửa thuộc tính.",
            "Withdraw the registration with the reason, or correct the attribute."));

    /// <summary>A registration uses a form that does not serve for its year.</summary>
    public static DiagnosticDescriptor FormOutOfTime { get; } = new(
        "ANTT3044", "form-out-of-time", Severity.Warning,
        new("Mẫu đăng ký không dùng cho năm này", "A form that does not serve for the year"),
        new("Mẫu “{0}”, ngày {1}, năm {2}.", "Form \"{0}\", dated {1}, for the year {2}."),
        new("Mẫu tt23 chỉ dùng cho năm 2022 và nộp trong năm 2022; mẫu tt124 có từ ngày 10/02/2022.",
            "Form tt23 serves for 2022 only, filed in 2022; form tt124 exists from 10/02/2022."),
        new("Sửa mẫu hoặc ngày; nếu đúng như vậy thì bản đăng ký không được tính.",
            "Correct form or day; if they are right, the registration does not count."));

    /// <summary>A part is greater than its whole.</summary>
    public static DiagnosticDescriptor PartAboveWhole { get; } = new(
        "ANTT3050", "part-above-whole", Severity.Error,
        new("Phần lớn hơn tổng", "A part greater than its whole"),
        new("“{0}” là {1}, lớn hơn “{2}” là {3}.", "\"{0}\" is {1}, more than \"{2}\", which is {3}."),
        new("“{0}” không lớn hơn “{2}”.", "\"{0}\" is at most \"{2}\"."),
        new("Sửa số sai.", "Correct the wrong figure."));

    /// <summary>An event is filed in a year whose evaluation period does not contain its day.</summary>
    public static DiagnosticDescriptor EventOutsidePeriod { get; } = new(
        "ANTT3051", "event-outside-period", Severity.Error,
        new("Vụ việc ghi sai năm", "An event in the wrong year"),
        new("Vụ việc “{0}” xảy ra ngày {1}.", "Event \"{0}\" happened on {1}."),
        new("Kỳ đánh giá năm {2} từ {3} đến {4}; ngày này thuộc năm {5}.", "The period of {2} runs from {3} to {4}; the day belongs to {5}."),
        new("Chuyển vụ việc sang thư mục năm {5}, hoặc sửa ngày.", "Move the event to the folder of {5}, or correct the day."));

    /// <summary>A commune's list lacks an event of one of its residential areas.</summary>
    public static DiagnosticDescriptor EventMissingInCommune { get; } = new(
        "ANTT3052", "event-missing-in-commune", Severity.Warning,
        new("Danh sách của xã thiếu vụ việc của khu dân cư", "The commune's list lacks an event of a residential area"),
        new("Vụ việc “{0}” ngày {1} của “{2}” không có ở đây.", "Event \"{0}\" of {1} in \"{2}\" is not here."),
        new("Danh sách của xã gồm mọi vụ việc của các khu dân cư trong kỳ.",
            "A commune's list holds every event of its residential areas in the period."),
        new("Thêm vụ việc vào danh sách của xã, cùng mã.", "Add the event to the commune's list, with the same id."));

    /// <summary>A previous-year figure differs from the one entered last year.</summary>
    public static DiagnosticDescriptor PreviousYearDiffers { get; } = new(
        "ANTT3053", "previous-year-differs", Severity.Warning,
        new("Số năm trước không khớp", "A previous-year figure differs"),
        new("“{0}” ghi năm trước là {1}.", "\"{0}\" says {1} for the year before."),
        new("Tệp của năm {2} ghi {3}.", "The file of {2} says {3}."),
        new("Đối chiếu thống kê đã xác nhận và sửa số sai.", "Compare with the confirmed statistics and correct the wrong figure."));

    /// <summary>A paper on which a recognition rests is dated after it.</summary>
    public static DiagnosticDescriptor EvidenceAfterDecision { get; } = new(
        "ANTT3054", "evidence-after-decision", Severity.Warning,
        new("Tài liệu có sau quyết định", "A paper dated after the decision"),
        new("Tài liệu “{0}” ngày {1}.", "Item \"{0}\" is dated {1}."),
        new("Quyết định công nhận “{2}” ký ngày {3}, tài liệu làm căn cứ phải có trước.",
            "The recognition \"{2}\" was signed on {3}; what it rests on comes before."),
        new("Sửa ngày, hoặc ghi tài liệu vào đúng năm.", "Correct the day, or list the paper in its own year."));
}
