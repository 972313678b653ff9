using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings of linking: one thing, one id, at one path.</summary>
public static partial class LinkDiagnostics
{
    /// <summary>What a document says of itself and the path it lies at differ.</summary>
    public static DiagnosticDescriptor IdNotPath { get; } = new(
        "ANTT3001", "id-not-path", Severity.Error,
        new("Ghi trong tệp khác với đường dẫn", "The document and its path differ"),
        new("“{0}” ghi là “{1}”.", "\"{0}\" says \"{1}\"."),
        new("Đường dẫn của tệp đòi “{2}”.", "The path of the file asks for \"{2}\"."),
        new("Sửa giá trị này, hoặc chuyển tệp về đúng chỗ.", "Correct the value, or move the file to where it belongs."));

    /// <summary>Two folders hold a unit of the same id ("mã đơn vị").</summary>
    public static DiagnosticDescriptor DuplicateUnit { get; } = new(
        "ANTT3002", "duplicate-unit", Severity.Error,
        new("Mã đơn vị bị trùng", "Duplicate unit id"),
        new("Mã đơn vị “{0}” đã có ở “{1}”.", "The unit id \"{0}\" is already used at \"{1}\"."),
        new("Mỗi đơn vị có một mã riêng trong cả sổ.", "Every unit of the register has an id of its own."),
        new("Đặt mã khác cho đơn vị mới, hoặc bỏ thư mục thừa.", "Give the newer unit another id, or remove the folder that is too many."));

    /// <summary>Two files describe a place of the same id.</summary>
    public static DiagnosticDescriptor DuplicatePlace { get; } = new(
        "ANTT3003", "duplicate-place", Severity.Error,
        new("Mã đơn vị hành chính bị trùng", "Duplicate place id"),
        new("“{0}” đã được khai ở “{1}”.", "\"{0}\" is already described in \"{1}\"."),
        new("Mỗi đơn vị hành chính chỉ có một tệp.", "Every place has one file only."),
        new("Bỏ tệp thừa; tệp đúng nằm trong thư mục của tỉnh.", "Remove the file that is too many; the right one lies in its province's folder."));

    /// <summary>A place's id is not its code and first day.</summary>
    public static DiagnosticDescriptor PlaceIdNotCodeAndDay { get; } = new(
        "ANTT3004", "place-id-not-code-and-day", Severity.Error,
        new("Mã đơn vị hành chính sai cách ghép", "A place id is not put together from code and day"),
        new("Mã là “{0}”.", "The id is \"{0}\"."),
        new("Mã số và ngày đầu hiệu lực của tệp ghép thành “{1}”.", "Code and first day of the file make \"{1}\"."),
        new("Sửa mã, mã số hoặc ngày “from” cho khớp nhau.", "Make id, code and \"from\" agree."));

    /// <summary>Two recognitions bear one certificate number ("số giấy công nhận").</summary>
    public static DiagnosticDescriptor DuplicateCertificate { get; } = new(
        "ANTT3005", "duplicate-certificate", Severity.Error,
        new("Số giấy công nhận bị trùng", "Duplicate certificate number"),
        new("Giấy công nhận số “{0}” đã cấp tại quyết định “{1}”.", "Certificate \"{0}\" was already issued by decision \"{1}\"."),
        new("Mỗi giấy công nhận có một số riêng (Điều 12 khoản 2).", "Every certificate has a number of its own (Article 12 clause 2)."),
        new("Đối chiếu bản gốc và sửa số sai.", "Compare with the originals and correct the wrong number."));

    /// <summary>One authority has a decision number under several dates.</summary>
    public static DiagnosticDescriptor DecisionNumberReused { get; } = new(
        "ANTT3006", "decision-number-reused", Severity.Error,
        new("Một số quyết định có nhiều ngày ký", "One decision number with several dates"),
        new("Số “{0}” của cùng cơ quan đã có ngày {1} ở “{2}”.", "Number \"{0}\" of the same body already has the date {1} in \"{2}\"."),
        new("Cùng cơ quan, cùng số thì chỉ có một ngày ký.", "One number of one body has one date."),
        new("Đối chiếu bản gốc và sửa số hoặc ngày; hai quyết định vẫn được giữ.",
            "Compare with the originals and correct number or date; both decisions are kept meanwhile."));

    /// <summary>Two items of one list bear the same id.</summary>
    public static DiagnosticDescriptor DuplicateItem { get; } = new(
        "ANTT3007", "duplicate-item", Severity.Error,
        new("Mã bị trùng trong danh sách", "Duplicate id in a list"),
        new("Mã “{0}” đã dùng ở mục trước.", "The id \"{0}\" is already used by an item before."),
        new("Mỗi mục của danh sách có một mã riêng.", "Every item of the list has an id of its own."),
        new("Đặt mã khác, hoặc bỏ mục bị ghi hai lần.", "Choose another id, or remove the item entered twice."));
}
