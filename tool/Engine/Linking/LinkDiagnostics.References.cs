using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings of linking: what is named exists, and the other side agrees.</summary>
public static partial class LinkDiagnostics
{
    /// <summary>A place is named that the register does not have.</summary>
    public static DiagnosticDescriptor DanglingPlace { get; } = new(
        "ANTT3010", "dangling-place", Severity.Error,
        new("Không có đơn vị hành chính này", "No such place"),
        new("Không có đơn vị hành chính “{0}” trong sổ.", "The register has no place \"{0}\"."),
        new("Cần một mã có trong data/places; gần giống nhất: {1}.", "Needed is an id from data/places; the most alike: {1}."),
        new("Sửa mã, hoặc thêm tệp của đơn vị hành chính đó.", "Correct the id, or add the file of that place."));

    /// <summary>A unit is named that the register does not have.</summary>
    public static DiagnosticDescriptor DanglingUnit { get; } = new(
        "ANTT3011", "dangling-unit", Severity.Error,
        new("Không có đơn vị này", "No such unit"),
        new("Không có đơn vị “{0}” trong sổ.", "The register has no unit \"{0}\"."),
        new("Cần mã của một đơn vị trong data/units; gần giống nhất: {1}.", "Needed is the id of a unit in data/units; the most alike: {1}."),
        new("Sửa mã, hoặc thêm đơn vị.", "Correct the id, or add the unit."));

    /// <summary>A legal text is named that the register does not have.</summary>
    public static DiagnosticDescriptor DanglingInstrument { get; } = new(
        "ANTT3012", "dangling-instrument", Severity.Error,
        new("Không có văn bản này", "No such instrument"),
        new("Không có văn bản “{0}” trong sổ.", "The register has no instrument \"{0}\"."),
        new("Cần một mã có trong data/instruments; gần giống nhất: {1}.", "Needed is an id from data/instruments; the most alike: {1}."),
        new("Sửa mã, hoặc thêm tệp của văn bản.", "Correct the id, or add the file of the instrument."));

    /// <summary>A rulebook is named that the register does not have.</summary>
    public static DiagnosticDescriptor DanglingRulebook { get; } = new(
        "ANTT3013", "dangling-rulebook", Severity.Error,
        new("Không có bộ tiêu chí này", "No such rulebook"),
        new("Không có bộ tiêu chí “{0}” trong sổ.", "The register has no rulebook \"{0}\"."),
        new("Cần một mã có trong data/rulebooks; gần giống nhất: {1}.", "Needed is an id from data/rulebooks; the most alike: {1}."),
        new("Sửa mã, hoặc thêm bộ tiêu chí.", "Correct the id, or add the rulebook."));

    /// <summary>A profile is named that the register does not have.</summary>
    public static DiagnosticDescriptor DanglingProfile { get; } = new(
        "ANTT3014", "dangling-profile", Severity.Error,
        new("Không có quy định địa phương này", "No such profile"),
        new("Không có hồ sơ địa phương “{0}” trong sổ.", "The register has no profile \"{0}\"."),
        new("Cần một mã có trong data/profiles; gần giống nhất: {1}.", "Needed is an id from data/profiles; the most alike: {1}."),
        new("Sửa mã, hoặc thêm tệp.", "Correct the id, or add the file."));

    /// <summary>A decision is named that the register does not have.</summary>
    public static DiagnosticDescriptor DanglingDecision { get; } = new(
        "ANTT3015", "dangling-decision", Severity.Error,
        new("Không có quyết định này", "No such decision"),
        new("Không có quyết định “{0}” trong sổ.", "The register has no decision \"{0}\"."),
        new("Cần đường dẫn dưới data/decisions, bỏ đuôi .json; gần giống nhất: {1}.",
            "Needed is a path below data/decisions without .json; the most alike: {1}."),
        new("Sửa đường dẫn, hoặc thêm quyết định.", "Correct the path, or add the decision."));

    /// <summary>A paper is named that the year's evidence does not list.</summary>
    public static DiagnosticDescriptor DanglingEvidence { get; } = new(
        "ANTT3016", "dangling-evidence", Severity.Error,
        new("Không có tài liệu này trong danh mục", "No such item of evidence"),
        new("Danh mục evidence.json của năm không có tài liệu “{0}”.", "The year's evidence.json has no item \"{0}\"."),
        new("Cần mã một tài liệu của năm; gần giống nhất: {1}.", "Needed is the id of an item of the year; the most alike: {1}."),
        new("Sửa mã, hoặc thêm tài liệu vào danh mục.", "Correct the id, or add the item to the list."));

    /// <summary>A condition is named that the unit's rulebook does not have.</summary>
    public static DiagnosticDescriptor UnknownCondition { get; } = new(
        "ANTT3017", "unknown-condition", Severity.Error,
        new("Không có điều kiện này", "No such condition"),
        new("Bộ tiêu chí “{2}” không có “{0}”.", "The rulebook \"{2}\" has no \"{0}\"."),
        new("Cần mã điều kiện hoặc tiêu chí; gần giống nhất: {1}.", "Needed is the id of a condition or criterion; the most alike: {1}."),
        new("Sửa mã cho đúng với bộ tiêu chí của đơn vị.", "Correct the id to one of the unit's rulebook."));

    /// <summary>A paper names conditions that papers of its kind do not prove.</summary>
    public static DiagnosticDescriptor EvidenceSufficesForNothing { get; } = new(
        "ANTT3018", "evidence-suffices-for-nothing", Severity.Warning,
        new("Loại tài liệu này không chứng minh được điều kiện", "This kind of paper proves none of them"),
        new("Tài liệu “{0}” loại “{1}” không thuộc loại chứng minh cho điều kiện nào nó nêu.",
            "Item \"{0}\" of kind \"{1}\" is of no kind that suffices for any condition it names."),
        new("Điều kiện đã nêu nhận các loại: {2}.", "The conditions named accept: {2}."),
        new("Sửa loại tài liệu hoặc mã điều kiện.", "Correct the kind or the condition."));

    /// <summary>A legal text is cited under a number known to be misprinted.</summary>
    public static DiagnosticDescriptor MisprintedCitation { get; } = new(
        "ANTT3019", "misprinted-citation", Severity.Warning,
        new("Số văn bản in sai", "A misprinted number is cited"),
        new("“{0}” là số in sai.", "\"{0}\" is a misprint."),
        new("Số đúng là “{1}”.", "The right number is \"{1}\"."),
        new("Thay bằng số đúng.", "Write the right number."));

    /// <summary>One side names the other as its successor or predecessor, the other does not.</summary>
    public static DiagnosticDescriptor OneSidedSuccession { get; } = new(
        "ANTT3020", "one-sided-succession", Severity.Error,
        new("Quan hệ kế tục chỉ ghi một phía", "Succession stated by one side only"),
        new("“{0}” nêu “{1}”, nhưng “{1}” không nêu lại.", "\"{0}\" names \"{1}\", but \"{1}\" does not name it back."),
        new("Trước và sau phải nêu nhau.", "The one before and the one after name each other."),
        new("Thêm “{0}” vào “{2}” của “{1}”, hoặc bỏ ở đây.", "Add \"{0}\" to \"{2}\" of \"{1}\", or remove it here."));

    /// <summary>Following successors or parents leads back to the start.</summary>
    public static DiagnosticDescriptor SuccessionCycle { get; } = new(
        "ANTT3021", "succession-cycle", Severity.Error,
        new("Quan hệ đi thành vòng", "The links go round in a circle"),
        new("Lần theo “{1}” từ “{0}” thì quay về chính nó.", "Following \"{1}\" from \"{0}\" leads back to it."),
        new("Quan hệ phải có điểm cuối.", "Such links come to an end."),
        new("Bỏ mối nối sai.", "Remove the wrong link."));
}
