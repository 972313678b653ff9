using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings about the law data: rulebooks, profiles and what the register declares of them, ANTT4001 to ANTT4999.</summary>
public static class LawDiagnostics
{
    /// <summary>A condition uses a kind that the tool does not know ("loại điều kiện").</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = new(
        "ANTT4001", "unknown-kind", Severity.Error,
        new("Không có loại điều kiện này", "No such kind"),
        new("Không có loại điều kiện “{0}”.", "There is no kind \"{0}\"."),
        new("Gần giống nhất: {1}.", "The most alike: {1}."),
        new("Sửa “kind”; các loại nằm trong schemas/criteria.", "Correct \"kind\"; the kinds are in schemas/criteria."));

    /// <summary>A setting is named that the nation's profile does not declare.</summary>
    public static DiagnosticDescriptor UnknownSetting { get; } = new(
        "ANTT4002", "unknown-setting", Severity.Error,
        new("Không có lựa chọn này", "No such setting"),
        new("Hồ sơ quoc-gia không khai “{0}”.", "The profile quoc-gia does not declare \"{0}\"."),
        new("Gần giống nhất: {1}.", "The most alike: {1}."),
        new("Sửa tên, hoặc khai lựa chọn trong data/profiles/quoc-gia.json.",
            "Correct the name, or declare the setting in data/profiles/quoc-gia.json."));

    /// <summary>The nation's profile declares a setting without its question or meaning.</summary>
    public static DiagnosticDescriptor SettingNotExplained { get; } = new(
        "ANTT4003", "setting-not-explained", Severity.Error,
        new("Lựa chọn chưa nêu câu hỏi và ý nghĩa", "A setting without question or meaning"),
        new("Lựa chọn “{0}” thiếu “question” hoặc “meaning”.", "Setting \"{0}\" lacks \"question\" or \"meaning\"."),
        new("Mỗi lựa chọn của quoc-gia nêu câu hỏi và ý nghĩa.", "Every setting of quoc-gia states its question and meaning."),
        new("Thêm phần còn thiếu.", "Add what is missing."));

    /// <summary>A profile gives a setting a value of another sort than the nation's.</summary>
    public static DiagnosticDescriptor SettingValueKind { get; } = new(
        "ANTT4004", "setting-value-kind", Severity.Error,
        new("Giá trị lựa chọn sai kiểu", "A setting of another sort"),
        new("“{0}” ghi “{1}”.", "\"{0}\" says \"{1}\"."),
        new("Giá trị cùng kiểu với “{2}” của quoc-gia.", "A value of the same sort as \"{2}\" of quoc-gia."),
        new("Sửa giá trị.", "Correct the value."));

    /// <summary>Two versions of a condition are in force on the same day.</summary>
    public static DiagnosticDescriptor ConditionOverlap { get; } = new(
        "ANTT4005", "condition-overlap", Severity.Error,
        new("Hai bản của một điều kiện cùng hiệu lực", "Two versions of a condition overlap"),
        new("Điều kiện “{0}” có hai bản cùng hiệu lực.", "Condition \"{0}\" has two versions in force at a time."),
        new("Mỗi ngày chỉ một bản có hiệu lực.", "On any day one version is in force."),
        new("Ghi “to” cho bản cũ và “from” cho bản mới.", "State \"to\" of the older and \"from\" of the newer version."));

    /// <summary>A condition belongs to no criterion of its rulebook.</summary>
    public static DiagnosticDescriptor ConditionWithoutCriterion { get; } = new(
        "ANTT4006", "condition-without-criterion", Severity.Error,
        new("Điều kiện không thuộc tiêu chí nào", "A condition without its criterion"),
        new("Điều kiện “{0}” không thuộc tiêu chí nào của bộ này.", "Condition \"{0}\" belongs to no criterion of this rulebook."),
        new("Mã điều kiện bắt đầu bằng mã một tiêu chí: {1}.", "Its id begins with that of a criterion: {1}."),
        new("Sửa mã, hoặc thêm tiêu chí.", "Correct the id, or add the criterion."));

    /// <summary>A rulebook includes a criterion that the other one does not have.</summary>
    public static DiagnosticDescriptor UnknownCriterion { get; } = new(
        "ANTT4007", "unknown-criterion", Severity.Error,
        new("Không có tiêu chí này", "No such criterion"),
        new("Bộ tiêu chí “{1}” không có “{0}”.", "Rulebook \"{1}\" has no \"{0}\"."),
        new("Các tiêu chí của bộ đó: {2}.", "Its criteria are: {2}."),
        new("Sửa mã.", "Correct the id."));

    /// <summary>Rulebooks include each other in a circle.</summary>
    public static DiagnosticDescriptor IncludeCycle { get; } = new(
        "ANTT4008", "include-cycle", Severity.Error,
        new("Các bộ tiêu chí dẫn vòng", "Rulebooks include each other"),
        new("“{0}” dẫn “{1}”, bộ này lại dẫn bộ khác.", "\"{0}\" includes \"{1}\", which itself includes another."),
        new("Bộ tiêu chí được dẫn không dẫn bộ nào nữa.", "A rulebook that is included includes none itself."),
        new("Dẫn thẳng bộ gốc.", "Include the original one."));

    /// <summary>Two profiles hold for one place on the same day.</summary>
    public static DiagnosticDescriptor ProfileOverlap { get; } = new(
        "ANTT4009", "profile-overlap", Severity.Error,
        new("Hai hồ sơ địa phương cùng áp dụng", "Two profiles hold at a time"),
        new("“{0}” cũng thuộc hồ sơ “{1}” trong cùng thời gian.", "\"{0}\" is also under profile \"{1}\" during the same time."),
        new("Mỗi ngày một nơi thuộc nhiều nhất một hồ sơ.", "On any day a place is under one profile at most."),
        new("Ghi “to” cho hồ sơ cũ, hoặc bỏ nơi này ở một hồ sơ.", "State \"to\" of the older profile, or take the place out of one."));

    /// <summary>There is no profile quoc-gia.</summary>
    public static DiagnosticDescriptor NationalProfileMissing { get; } = new(
        "ANTT4010", "national-profile-missing", Severity.Error,
        new("Thiếu hồ sơ quoc-gia", "The nation's profile is missing"),
        new("Không có data/profiles/quoc-gia.json.", "There is no data/profiles/quoc-gia.json."),
        new("Hồ sơ quoc-gia khai mọi lựa chọn về cách hiểu luật.", "Profile quoc-gia declares every reading of the law."),
        new("Thêm tệp từ bản mẫu của công cụ (“antt init”).", "Add it from the tool's template (\"antt init\")."));

    /// <summary>A declared year has units of a type, but no rulebook that judges it.</summary>
    public static DiagnosticDescriptor NoRulebookForType { get; } = new(
        "ANTT4011", "no-rulebook-for-type", Severity.Error,
        new("Năm chưa có bộ tiêu chí cho một loại đơn vị", "A year without a rulebook for a type"),
        new("Năm {0} có đơn vị loại {1} mà không khai bộ tiêu chí cho loại này.",
            "The year {0} has units of type {1} and declares no rulebook for them."),
        new("Mỗi năm khai bộ tiêu chí có hiệu lực vào cuối kỳ cho mọi loại đơn vị.",
            "A year declares, for every type, a rulebook in force at the period's end."),
        new("Thêm mã bộ tiêu chí vào “rulebooks” của năm.", "Add the rulebook's id to \"rulebooks\" of the year."));

    /// <summary>A declared rulebook is not in force at its period's end.</summary>
    public static DiagnosticDescriptor RulebookNotInForce { get; } = new(
        "ANTT4012", "rulebook-not-in-force", Severity.Error,
        new("Bộ tiêu chí không có hiệu lực vào cuối kỳ", "A declared rulebook is not in force"),
        new("“{0}” không có hiệu lực ngày {1}.", "\"{0}\" is not in force on {1}."),
        new("Bộ tiêu chí của năm có hiệu lực vào ngày cuối kỳ.", "A year's rulebook is in force at its period's end."),
        new("Khai bộ khác cho năm này.", "Declare another for this year."));

    /// <summary>A year declares two rulebooks for one type.</summary>
    public static DiagnosticDescriptor RulebooksCompete { get; } = new(
        "ANTT4013", "rulebooks-compete", Severity.Error,
        new("Hai bộ tiêu chí cho một loại trong một năm", "Two rulebooks for one type in a year"),
        new("Năm {0}, loại {1} đã có bộ “{2}”.", "In {0}, type {1} already has \"{2}\"."),
        new("Mỗi năm một loại có một bộ tiêu chí.", "One rulebook for a type in a year."),
        new("Bỏ một trong hai bộ.", "Remove one of the two."));

    /// <summary>A year is declared twice.</summary>
    public static DiagnosticDescriptor YearTwice { get; } = new(
        "ANTT4014", "year-twice", Severity.Error,
        new("Năm khai hai lần", "A year declared twice"),
        new("Năm {0} đã được khai.", "The year {0} is declared already."),
        new("Mỗi năm khai một lần.", "Each year is declared once."),
        new("Gộp hai mục làm một.", "Join the two entries."));

    /// <summary>A line on when something applies names neither an attribute nor a fact nor types of units.</summary>
    public static DiagnosticDescriptor AppliesIfNothing { get; } = new(
        "ANTT4015", "applies-if-nothing", Severity.Error,
        new("Phạm vi áp dụng không dựa vào gì", "An applicability that rests on nothing"),
        new("Dòng “appliesIf” này không nêu “attribute”, “fact” hay “unitTypes”.", "This line of \"appliesIf\" names no \"attribute\", \"fact\" or \"unitTypes\"."),
        new("Mỗi dòng dựa vào một thuộc tính, một số liệu hoặc loại đơn vị.", "Every line rests on an attribute, a fact or types of units."),
        new("Thêm một trong ba, hoặc bỏ dòng.", "Add one of the three, or remove the line."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownKind, UnknownSetting, SettingNotExplained, SettingValueKind, ConditionOverlap, ConditionWithoutCriterion, UnknownCriterion,
        IncludeCycle, ProfileOverlap, NationalProfileMissing, NoRulebookForType, RulebookNotInForce, RulebooksCompete, YearTwice,
        AppliesIfNothing,
    ];
}
