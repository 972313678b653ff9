using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Reviews;

/// <summary>Findings about the offices that take part, ANTT3340 to ANTT3349.</summary>
public static class OfficeDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        OfficeUnknown, OfficeNotInForce, OfficeDiffers, OfficeTwice, OfficeRoleUnknown, AccountInTwoHands,
        RoleAtOtherLevel, KeyMalformed,
    ];

    /// <summary>An office is named that is not in the list.</summary>
    public static DiagnosticDescriptor OfficeUnknown { get; } = new(
        "ANTT3340", "office-unknown", Severity.Error,
        new("Bộ phận không có trong danh sách", "An unknown office"),
        new("Không có bộ phận “{0}” trong data/offices.json.", "There is no office \"{0}\" in data/offices.json."),
        new("Mã một bộ phận trong danh sách; gần nhất là “{1}”.", "The id of an office of the list; the nearest is \"{1}\"."),
        new("Sửa mã, hoặc thêm bộ phận vào data/offices.json.", "Correct the id, or add the office to data/offices.json."));

    /// <summary>An office acts on a day on which it does not take part.</summary>
    public static DiagnosticDescriptor OfficeNotInForce { get; } = new(
        "ANTT3341", "office-not-in-force", Severity.Error,
        new("Bộ phận không tham gia vào ngày ấy", "An office out of office"),
        new("Bộ phận “{0}” làm việc này ngày {1}.", "Office \"{0}\" acts on {1}."),
        new("Bộ phận ấy tham gia từ {2} đến {3}.", "It takes part from {2} to {3}."),
        new("Sửa ngày hoặc bộ phận.", "Correct the day or the office."));

    /// <summary>A reviewer's role, level or place is not that of the office.</summary>
    public static DiagnosticDescriptor OfficeDiffers { get; } = new(
        "ANTT3342", "office-differs", Severity.Error,
        new("Vai trò khác với bộ phận đã ghi", "Another role than the office has"),
        new("Ghi {1}, bộ phận “{0}”.", "It says {1}, office \"{0}\"."),
        new("Bộ phận ấy là {2}.", "That office is {2}."),
        new("Sửa vai trò, cấp, địa bàn cho khớp với bộ phận.", "Make role, level and place those of the office."));

    /// <summary>Two offices have one id.</summary>
    public static DiagnosticDescriptor OfficeTwice { get; } = new(
        "ANTT3343", "office-twice", Severity.Error,
        new("Một bộ phận ghi hai lần", "An office twice"),
        new("Mã bộ phận “{0}” đã có ở trên.", "Office \"{0}\" stands above."),
        new("Mỗi bộ phận một mã.", "Each office has an id of its own."),
        new("Đổi mã, hoặc gộp hai mục.", "Change the id, or put the two together."));

    /// <summary>An office has a role that the work does not know.</summary>
    public static DiagnosticDescriptor OfficeRoleUnknown { get; } = new(
        "ANTT3344", "office-role-unknown", Severity.Error,
        new("Bộ phận có vai trò không có", "An office of an unknown role"),
        new("Không có vai trò “{0}” trong quy trình.", "The year's work has no role \"{0}\"."),
        new("Một vai trò của quy trình; gần nhất là “{1}”.", "A role of the work; the nearest is \"{1}\"."),
        new("Sửa “role”.", "Correct \"role\"."));

    /// <summary>Two offices have one account or key at one time.</summary>
    public static DiagnosticDescriptor AccountInTwoHands { get; } = new(
        "ANTT3345", "account-in-two-hands", Severity.Error,
        new("Tài khoản hoặc khoá thuộc hai bộ phận", "An account or key in two hands"),
        new("“{0}” cũng là của bộ phận “{1}” trong cùng thời gian.", "\"{0}\" is also that of office \"{1}\" at the same time."),
        new("Một tài khoản, một khoá chỉ thuộc một bộ phận tại một thời điểm; nếu không thì không phân biệt được người nộp, người xem xét, người ký.",
            "At any time an account or key belongs to one office; else who files, reviews and signs cannot be told apart."),
        new("Bỏ ở một nơi, hoặc ghi ngày cuối.", "Remove it from one, or enter its last day."));

    /// <summary>A reviewer's level is not that of its role.</summary>
    public static DiagnosticDescriptor RoleAtOtherLevel { get; } = new(
        "ANTT3346", "role-at-other-level", Severity.Error,
        new("Vai trò ghi sai cấp", "A role at another level"),
        new("“{0}” ghi cấp “{1}”.", "\"{0}\" is entered at level \"{1}\"."),
        new("Vai trò này ở cấp “{2}”.", "The role is of level \"{2}\"."),
        new("Sửa “level” hoặc “role”.", "Correct \"level\" or \"role\"."));

    /// <summary>A key is no public SSH key.</summary>
    public static DiagnosticDescriptor KeyMalformed { get; } = new(
        "ANTT3347", "key-malformed", Severity.Error,
        new("Khoá không đúng dạng", "A key that is none"),
        new("Khoá của bộ phận “{0}” không phải khoá công khai SSH.", "The key of office \"{0}\" is no public SSH key."),
        new("Loại khoá, một dấu cách, nội dung; không kèm lời chú: “ssh-ed25519 AAAA…”.", "Its sort, one space, its content and no comment: \"ssh-ed25519 AAAA…\"."),
        new("Chép hai phần đầu của tệp .pub.", "Copy the first two parts of the .pub file."));
}
