using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Findings about local profiles, ANTT4020 to ANTT4049: nothing national is loosened, and nothing that is needed is left open.</summary>
public static class ProfileDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        ConditionLoosened, SettingLoosened, DeadlineLoosened, RoleUnnamed, BodyGone, OnlyNational, CommuneRecognisesItself, DeadlineBeforePlan,
        DeadlineWithoutDay, EntryTwice, TierGone, LevelTooLow, PlaceKindGone,
    ];

    /// <summary>A profile lays down anew a condition of the Circular.</summary>
    public static DiagnosticDescriptor ConditionLoosened { get; } = new(
        "ANTT4020", "condition-loosened", Severity.Error,
        new("Địa phương đặt lại điều kiện của Thông tư", "A profile lays down a national condition anew"),
        new("Cấu hình này đặt lại “{0}” của bộ “{1}”.", "This profile lays down \"{0}\" of \"{1}\" anew."),
        new("Địa phương chỉ được thêm tiêu chí, không được hạ hay bỏ điều kiện của Thông tư ({2}; TT 124 Điều 8 khoản 1).",
            "A locality may add criteria; it may not lower or drop a condition of the Circular ({2}; Circular 124 Article 8 clause 1)."),
        new("Bỏ mục này. Muốn chặt hơn thì thêm tiêu chí mã riêng, như DP-1: khi đó phải đạt cả hai.",
            "Remove it. To be stricter add a criterion with an id of its own, such as DP-1: then both have to be met."));

    /// <summary>A profile chooses the laxer reading where only the stricter one is open to it.</summary>
    public static DiagnosticDescriptor SettingLoosened { get; } = new(
        "ANTT4021", "setting-loosened", Severity.Error,
        new("Địa phương chọn cách hiểu lỏng hơn", "A profile chooses a laxer reading"),
        new("“{0}” đổi thành “{1}”.", "\"{0}\" is changed to \"{1}\"."),
        new("Cả nước dùng “{2}”; địa phương chỉ được chặt hơn, và giá trị chặt nhất là “{3}” ({4}; TT 124 Điều 8 khoản 1).",
            "The nation uses \"{2}\"; a locality may only be stricter, and \"{3}\" is the strictest ({4}; Circular 124 Article 8 clause 1)."),
        new("Bỏ thiết lập này, hoặc ghi giá trị chặt hơn.", "Remove the setting, or write the stricter value."));

    /// <summary>A deadline of a profile lies after that of the nation.</summary>
    public static DiagnosticDescriptor DeadlineLoosened { get; } = new(
        "ANTT4022", "deadline-loosened", Severity.Error,
        new("Hạn của địa phương muộn hơn hạn quốc gia", "A local deadline later than the national one"),
        new("Thời hạn “{0}” là {1}.", "Deadline \"{0}\" is {1}."),
        new("Không muộn hơn {2} ({3}).", "Not later than {2} ({3})."),
        new("Đưa hạn về sớm hơn, hoặc bỏ để theo hạn quốc gia.", "Bring the deadline forward, or remove it and keep the nation's."));

    /// <summary>A role of the workflow is filled by nobody.</summary>
    public static DiagnosticDescriptor RoleUnnamed { get; } = new(
        "ANTT4023", "role-unnamed", Severity.Error,
        new("Vai trò chưa có cơ quan nào giữ", "A role that nobody fills"),
        new("Từ ngày {1} không cơ quan nào giữ vai trò “{0}”.", "From {1} on nobody fills the role \"{0}\"."),
        new("Mỗi vai trò của quy trình có một cơ quan giữ vào mọi ngày cấu hình có hiệu lực (TT 124 Điều 9, Điều 10).",
            "Every role of the workflow is filled on every day of the profile (Circular 124 Article 9, Article 10)."),
        new("Ghi cơ quan ở “roles” của cấu hình này hoặc của cấu hình được kế thừa.", "Name the body under \"roles\" here or in the profile inherited."));

    /// <summary>A profile names a body of a level that has been abolished.</summary>
    public static DiagnosticDescriptor BodyGone { get; } = new(
        "ANTT4024", "body-gone", Severity.Error,
        new("Cơ quan không còn tồn tại", "A body that no longer exists"),
        new("“{0}” còn được ghi sau ngày {1}.", "\"{0}\" is still named after {1}."),
        new("Sau ngày đó không còn cấp này: {2}.", "After that day there is no such level: {2}."),
        new("Ghi “to” là ngày đó; nếu địa phương đã định, nêu cơ quan kế nhiệm với “from” ngay sau.",
            "State that day as \"to\"; where the locality has settled it, name the successor with \"from\" right after."));

    /// <summary>A local profile lays down what only the nation can.</summary>
    public static DiagnosticDescriptor OnlyNational { get; } = new(
        "ANTT4025", "only-national", Severity.Error,
        new("Chỉ cấu hình quoc-gia được ghi mục này", "Only the nation's profile may say this"),
        new("Cấu hình “{0}” ghi “{1}”.", "Profile \"{0}\" states \"{1}\"."),
        new("Cấp hành chính và mức chặt của thiết lập do quy định chung (TT 124 Điều 8, Điều 10).",
            "Tiers of government and the strictness of settings are the nation's (Circular 124 Article 8, Article 10)."),
        new("Bỏ mục này.", "Remove it."));

    /// <summary>A profile lets a level recognise itself.</summary>
    public static DiagnosticDescriptor CommuneRecognisesItself { get; } = new(
        "ANTT4026", "commune-recognises-itself", Severity.Error,
        new("Cấp xã tự công nhận mình", "A commune that recognises itself"),
        new("Cấp “{0}” được giao công nhận “{1}”.", "Level \"{0}\" is to recognise \"{1}\"."),
        new("Xã, phường, thị trấn, đặc khu do cấp trên công nhận (TT 124 Điều 10 khoản 2).", "A commune is recognised by the level above (Circular 124 Article 10 clause 2)."),
        new("Bỏ loại này khỏi “unitTypes” của cấp đó.", "Take the type out of that level's \"unitTypes\"."));

    /// <summary>A deadline lies before the day its plan was issued.</summary>
    public static DiagnosticDescriptor DeadlineBeforePlan { get; } = new(
        "ANTT4028", "deadline-before-plan", Severity.Warning,
        new("Hạn sớm hơn ngày ban hành kế hoạch", "A deadline before its plan"),
        new("Thời hạn “{0}” năm {1} là {2}, kế hoạch ban hành ngày {3}.", "Deadline \"{0}\" of {1} is {2}; the plan was issued on {3}."),
        new("Không ai trễ một hạn chưa được ban hành: năm {1} không tính trễ theo hạn này (TT 124 Điều 4-7 khoản 1 vẫn áp dụng).",
            "Nobody misses a deadline not yet issued: in {1} nobody is late by it (Circular 124 Articles 4-7 clause 1 still applies)."),
        new("Nếu địa phương định hạn khác cho năm đó, ghi thêm một thời hạn “once”.", "If the locality set another day for that year, add a deadline with \"once\"."));

    /// <summary>A deadline lacks the day its kind needs.</summary>
    public static DiagnosticDescriptor DeadlineWithoutDay { get; } = new(
        "ANTT4030", "deadline-without-day", Severity.Error,
        new("Thời hạn thiếu ngày", "A deadline without its day"),
        new("Thời hạn “{0}” kiểu “{1}” không có “{2}”.", "Deadline \"{0}\" of kind \"{1}\" has no \"{2}\"."),
        new("Mỗi kiểu có ngày của mình: before, on cần day hoặc once; period cần from và until; month cần month; in-force cần once. Không nêu ngày thì kiểu là undated (Q-47).",
            "Each kind has its day: before and on need day or once; period needs from and until; month needs month; in-force needs once. Without a day the kind is undated (Q-47)."),
        new("Thêm ngày, hoặc đổi kiểu.", "Add the day, or change the kind."));

    /// <summary>An id is used twice in one list of a profile.</summary>
    public static DiagnosticDescriptor EntryTwice { get; } = new(
        "ANTT4031", "entry-twice", Severity.Error,
        new("Mã dùng hai lần trong một cấu hình", "An id used twice in a profile"),
        new("Mã “{0}” đã có trong “{1}”.", "Id \"{0}\" is in \"{1}\" already."),
        new("Mỗi mục một mã riêng: mã trùng với cấu hình cấp trên mới là thay thế (TT 124 Điều 8 khoản 1).",
            "Each entry has an id of its own; only an id of the profile above replaces it (Circular 124 Article 8 clause 1)."),
        new("Đổi mã, hoặc gộp hai mục.", "Change the id, or join the two."));

    /// <summary>A profile lets a level act after it has been abolished.</summary>
    public static DiagnosticDescriptor TierGone { get; } = new(
        "ANTT4032", "tier-gone", Severity.Error,
        new("Giao việc cho cấp không còn", "Work given to an abolished level"),
        new("Cấp “{0}” ({1}) còn được giao việc sau ngày {2}.", "Level \"{0}\" ({1}) is still given work after {2}."),
        new("Sau ngày đó không còn cấp này: {3} (TT 124 Điều 10).", "After that day there is no such level: {3} (Circular 124 Article 10)."),
        new("Ghi “to” (ủy quyền thì “end”) không quá ngày đó, ở mục này hoặc ở cả cấu hình.",
            "State that day or an earlier one as \"to\" (\"end\" of a delegation), here or for the whole profile."));

    /// <summary>A profile gives a level units that the text lets only a higher one recognise.</summary>
    public static DiagnosticDescriptor LevelTooLow { get; } = new(
        "ANTT4033", "level-too-low", Severity.Error,
        new("Cấp được giao thấp hơn cấp có thẩm quyền", "A level below the competent one"),
        new("Cấp “{0}” được giao công nhận “{1}”.", "Level \"{0}\" is to recognise \"{1}\"."),
        new("Thấp nhất là cấp “{2}” (TT 124 {3}); địa phương chỉ được thu hẹp, hoặc ủy quyền đúng một cấp dưới.",
            "The lowest that may is level \"{2}\" (Circular 124 {3}); a locality may only narrow, or delegate exactly one level down."),
        new("Sửa “level” hoặc “managingLevels”, hoặc ghi ủy quyền ở “delegations”.", "Correct \"level\" or \"managingLevels\", or enter the delegation under \"delegations\"."));

    /// <summary>A profile holds for a place of a kind that there is no more.</summary>
    public static DiagnosticDescriptor PlaceKindGone { get; } = new(
        "ANTT4034", "place-kind-gone", Severity.Error,
        new("Áp dụng cho loại địa bàn không còn", "It holds for a kind of place that is gone"),
        new("Cấu hình còn nêu “{0}” (loại “{1}”) sau ngày {2}.", "The profile still names \"{0}\" (kind \"{1}\") after {2}."),
        new("Sau ngày đó không còn loại địa bàn này: {3} (TT 124 Điều 10).", "After that day there is no such kind of place: {3} (Circular 124 Article 10)."),
        new("Ghi “to” không quá ngày đó; địa bàn kế tục thì lập cấu hình riêng.", "State that day or an earlier one as \"to\"; write a profile of its own for the successor."));
}
