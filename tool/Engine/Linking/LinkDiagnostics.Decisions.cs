using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings of linking: decisions and the register as a whole.</summary>
public static partial class LinkDiagnostics
{
    /// <summary>The verdict entered by hand is not the one computed.</summary>
    public static DiagnosticDescriptor VerdictDiffers { get; } = new(
        "ANTT3060", "verdict-differs", Severity.Error,
        new("Kết quả ghi tay khác kết quả tính", "The entered verdict differs from the computed one"),
        new("Kết quả ghi tay là “{0}”.", "The verdict entered is \"{0}\"."),
        new("Số liệu cho kết quả “{1}” ({2}).", "The facts give \"{1}\" ({2})."),
        new("Sửa số liệu nếu số liệu sai, nếu không thì sửa hoặc bỏ “verdict”.",
            "Correct the facts if they are wrong; otherwise correct or remove \"verdict\"."));

    /// <summary>A unit is recognised although the computed result is not đạt.</summary>
    public static DiagnosticDescriptor RecognisedAgainstResult { get; } = new(
        "ANTT3061", "recognised-against-result", Severity.Warning,
        new("Công nhận khi kết quả chưa đạt", "Recognised against the result"),
        new("Đơn vị “{0}” được công nhận năm {1}.", "Unit \"{0}\" is recognised for {1}."),
        new("Kết quả tính được là “{2}” ({3}).", "The computed result is \"{2}\" ({3})."),
        new("Kiểm tra số liệu; nếu công nhận sai thì ra quyết định thu hồi kèm lý do.",
            "Check the facts; if the recognition is wrong, revoke it by a decision with the reason."));

    /// <summary>A unit has two active decisions for one year (C124 Điều 3 khoản 1).</summary>
    public static DiagnosticDescriptor SeveralDecisions { get; } = new(
        "ANTT3062", "several-decisions", Severity.Error,
        new("Hai quyết định cùng hiệu lực", "Two active decisions"),
        new("Đơn vị “{0}” năm {1} đã có quyết định “{2}”.", "Unit \"{0}\" already has decision \"{2}\" for {1}."),
        new("Mỗi năm một quyết định; quyết định sau phải nêu quyết định mà nó sửa hoặc thu hồi.",
            "One decision a year; a later one names the decision it amends or revokes."),
        new("Thêm “supersedes”, hoặc bỏ đơn vị khỏi một quyết định.", "Add \"supersedes\", or take the unit out of one decision."));

    /// <summary>A recognition bears no certificate number (C124 Điều 12 khoản 2).</summary>
    public static DiagnosticDescriptor CertificateMissing { get; } = new(
        "ANTT3063", "certificate-missing", Severity.Error,
        new("Công nhận không có giấy công nhận", "A recognition without a certificate"),
        new("Công nhận “{0}” chưa ghi số giấy công nhận.", "The recognition of \"{0}\" states no certificate number."),
        new("Mỗi đơn vị được công nhận có một giấy công nhận.", "Every recognised unit gets a certificate."),
        new("Thêm “certificate”.", "Add \"certificate\"."));

    /// <summary>A deciding body's place is not in force on the day of the decision.</summary>
    public static DiagnosticDescriptor AuthorityNotInForce { get; } = new(
        "ANTT3064", "authority-not-in-force", Severity.Error,
        new("Cơ quan quyết định không còn hoặc chưa có", "The deciding body does not exist on the day"),
        new("Ngày {1}, “{0}” không có hiệu lực.", "On {1}, \"{0}\" is not in force."),
        new("Cơ quan quyết định thuộc một nơi còn hiệu lực vào ngày ký.", "The deciding body belongs to a place in force on the day of signing."),
        new("Sửa ngày hoặc “place”.", "Correct the day or \"place\"."));

    /// <summary>A deciding body's level is not that of its place.</summary>
    public static DiagnosticDescriptor AuthorityLevelDiffers { get; } = new(
        "ANTT3065", "authority-level-differs", Severity.Error,
        new("Cấp của cơ quan khác cấp của địa bàn", "The body's level is not that of its place"),
        new("Cơ quan cấp “{0}”, địa bàn “{1}” cấp “{2}”.", "The body is of level \"{0}\", its place \"{1}\" of level \"{2}\"."),
        new("Hai cấp phải như nhau.", "Both levels are the same."),
        new("Sửa “level” hoặc “place”.", "Correct \"level\" or \"place\"."));

    /// <summary>A decision amends or revokes, but names or finds nothing to amend or revoke.</summary>
    public static DiagnosticDescriptor NothingToAmend { get; } = new(
        "ANTT3066", "nothing-to-amend", Severity.Error,
        new("Sửa đổi, thu hồi, thay thế khi chưa có quyết định", "Nothing to amend, revoke or replace"),
        new("Đơn vị “{0}” chưa có quyết định nào cho năm {1} trước ngày {2}.", "Unit \"{0}\" has no decision for {1} before {2}."),
        new("Chỉ sửa đổi, thu hồi hoặc thay một quyết định đã có.", "Only an existing decision can be amended, revoked or replaced."),
        new("Thêm quyết định trước, hoặc sửa “action”.", "Add the earlier decision, or correct \"action\"."));

    /// <summary>There is no readable data/register.json.</summary>
    public static DiagnosticDescriptor RegisterMissing { get; } = new(
        "ANTT3070", "register-missing", Severity.Error,
        new("Không có sổ đăng ký", "No register"),
        new("Không đọc được data/register.json.", "data/register.json cannot be read."),
        new("Thư mục gốc của sổ có tệp data/register.json hợp lệ.", "The root of a register holds a sound data/register.json."),
        new("Chạy “antt init” để tạo sổ mới, hoặc chuyển đến đúng thư mục.", "Run \"antt init\" to make a register, or go to the right folder."));

    /// <summary>The register declares no year.</summary>
    public static DiagnosticDescriptor NoYears { get; } = new(
        "ANTT3071", "no-years", Severity.Error,
        new("Sổ chưa khai năm nào", "The register declares no year"),
        new("“years” rỗng.", "\"years\" is empty."),
        new("Ít nhất một năm cùng các bộ tiêu chí.", "At least one year with its rulebooks."),
        new("Thêm năm cần xét.", "Add the year to be judged."));

    /// <summary>The register has no unit yet.</summary>
    public static DiagnosticDescriptor NoUnits { get; } = new(
        "ANTT3072", "no-units", Severity.Warning,
        new("Sổ chưa có đơn vị nào", "The register has no unit"),
        new("Không có đơn vị nào trong data/units.", "There is no unit in data/units."),
        new("Sổ có ít nhất một đơn vị.", "A register has at least one unit."),
        new("Thêm đơn vị đầu tiên.", "Add the first unit."));

    /// <summary>A check looked at no file at all.</summary>
    public static DiagnosticDescriptor NothingChecked { get; } = new(
        "ANTT3073", "nothing-checked", Severity.Error,
        new("Không có tệp nào được kiểm tra", "Nothing was checked"),
        new("Đã kiểm tra 0 tệp ở “{0}”.", "Checked 0 files at \"{0}\"."),
        new("Có ít nhất một tệp để kiểm tra.", "At least one file to check."),
        new("Kiểm tra lại đường dẫn.", "Check the path."));

    /// <summary>A unit's folder has no unit.json.</summary>
    public static DiagnosticDescriptor UnitFileMissing { get; } = new(
        "ANTT3074", "unit-file-missing", Severity.Error,
        new("Thư mục đơn vị thiếu unit.json", "A unit folder without unit.json"),
        new("Thư mục “{0}” không có unit.json.", "The folder \"{0}\" has no unit.json."),
        new("Mỗi thư mục đơn vị có tệp unit.json.", "Every unit's folder holds a unit.json."),
        new("Thêm unit.json, hoặc chuyển các tệp về đúng thư mục.", "Add unit.json, or move the files to the right folder."));
}
