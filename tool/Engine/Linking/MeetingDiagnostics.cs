using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings about the review meeting ("họp kiểm điểm, đánh giá"), ANTT3160 to ANTT3169. None changes a result.</summary>
public static class MeetingDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [WrongChair, AttendeeMissing, MeetingOutsideTime, MinutesNotLinked, MinutesOfOtherKind, CriterionNotConcluded];

    /// <summary>The meeting was chaired by somebody else than the circular says (C124 Điều 9 khoản 1).</summary>
    public static DiagnosticDescriptor WrongChair { get; } = new(
        "ANTT3160", "wrong-chair", Severity.Warning,
        new("Người chủ trì họp không đúng", "The wrong chair"),
        new("Cuộc họp do “{0}” chủ trì.", "The meeting was chaired by \"{0}\"."),
        new("Chủ trì phải là “{1}” ({2}).", "The chair is \"{1}\" ({2})."),
        new("Sửa vai trò, hoặc họp lại cho đúng.", "Correct the role, or meet again."));

    /// <summary>A role that has to take part did not.</summary>
    public static DiagnosticDescriptor AttendeeMissing { get; } = new(
        "ANTT3161", "attendee-missing", Severity.Warning,
        new("Cuộc họp thiếu thành phần", "Somebody was missing at the meeting"),
        new("Cuộc họp thiếu “{0}”.", "\"{0}\" did not take part in the meeting."),
        new("{1} đòi hỏi thành phần này; thành phần “nếu có” chỉ đòi hỏi khi biết là có.",
            "{1} asks for that role; those that need not exist are asked for only where they do."),
        new("Ghi đủ thành phần trong biên bản, hoặc họp lại.", "List everybody as in the minutes, or meet again."));

    /// <summary>The meeting lies before the period or after the filing.</summary>
    public static DiagnosticDescriptor MeetingOutsideTime { get; } = new(
        "ANTT3162", "meeting-outside-time", Severity.Warning,
        new("Ngày họp không hợp lý", "A meeting at the wrong time"),
        new("Cuộc họp ngày {0}.", "The meeting is of {0}."),
        new("Họp sau khi kỳ đánh giá bắt đầu ({1}) và không muộn hơn ngày nộp kết quả ({2}).",
            "It comes after the period begins ({1}) and no later than the filing ({2})."),
        new("Sửa ngày họp hoặc ngày nộp.", "Correct the day of the meeting or of the filing."));

    /// <summary>The meeting names no minutes.</summary>
    public static DiagnosticDescriptor MinutesNotLinked { get; } = new(
        "ANTT3163", "minutes-not-linked", Severity.Warning,
        new("Cuộc họp không có biên bản", "A meeting without minutes"),
        new("Cuộc họp ngày {0} không nêu biên bản.", "The meeting of {0} names no minutes."),
        new("Biên bản ghi người chủ trì, thành phần, ngày và kết luận; ghi trong evidence.json và nêu mã ở “minutes”.",
            "Minutes hold chair, attendees, day and conclusions; they stand in evidence.json and are named under \"minutes\"."),
        new("Thêm “minutes” với mã của biên bản.", "Add \"minutes\" with the id of the minutes."));

    /// <summary>What is named as the minutes is another kind of paper.</summary>
    public static DiagnosticDescriptor MinutesOfOtherKind { get; } = new(
        "ANTT3164", "minutes-of-other-kind", Severity.Warning,
        new("Tài liệu nêu làm biên bản không phải biên bản", "The minutes are another paper"),
        new("Tài liệu “{0}” thuộc loại “{1}”.", "Item \"{0}\" is of kind \"{1}\"."),
        new("Biên bản cuộc họp thuộc loại bien-ban.", "Minutes are of kind bien-ban."),
        new("Nêu đúng biên bản, hoặc sửa loại tài liệu.", "Name the minutes, or correct the kind."));

    /// <summary>The minutes conclude on some criteria and not on all.</summary>
    public static DiagnosticDescriptor CriterionNotConcluded { get; } = new(
        "ANTT3165", "criterion-not-concluded", Severity.Warning,
        new("Biên bản chưa kết luận hết các tiêu chí", "A criterion without a conclusion"),
        new("“conclusions” không có {0}.", "\"conclusions\" lacks {0}."),
        new("Biên bản kết luận từng tiêu chí: {1}.", "The minutes conclude on each criterion: {1}."),
        new("Bổ sung kết luận còn thiếu, hoặc bỏ “conclusions” nếu chưa ghi hết.", "Add what is missing, or leave \"conclusions\" out until it is whole."));
}
