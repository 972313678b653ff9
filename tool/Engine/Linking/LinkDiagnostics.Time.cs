using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Findings of linking: spans, states and years fit together.</summary>
public static partial class LinkDiagnostics
{
    /// <summary>A last day lies before the first.</summary>
    public static DiagnosticDescriptor SpanReversed { get; } = new(
        "ANTT3030", "span-reversed", Severity.Error,
        new("Ngày cuối trước ngày đầu", "The last day lies before the first"),
        new("Ngày cuối {0} trước ngày đầu {1}.", "The last day {0} lies before the first day {1}."),
        new("Ngày cuối bằng hoặc sau ngày đầu.", "The last day is the first day or later."),
        new("Sửa một trong hai ngày.", "Correct one of the two days."));

    /// <summary>One official code stands for two places on the same day.</summary>
    public static DiagnosticDescriptor PlaceOverlap { get; } = new(
        "ANTT3031", "place-overlap", Severity.Error,
        new("Một mã số, hai đơn vị hành chính cùng lúc", "One code, two places at a time"),
        new("Mã số “{0}” còn hiệu lực ở “{1}” trong cùng thời gian.", "The code \"{0}\" is in force at \"{1}\" during the same time."),
        new("Mỗi ngày một mã số chỉ chỉ một đơn vị hành chính.", "On any day a code stands for one place."),
        new("Ghi ngày cuối của nơi cũ, hoặc sửa ngày đầu của nơi mới.",
            "State the last day of the older place, or correct the first day of the newer one."));

    /// <summary>The place in which a place lies is not of a higher level.</summary>
    public static DiagnosticDescriptor ParentNotAbove { get; } = new(
        "ANTT3032", "parent-not-above", Severity.Error,
        new("Cấp trên không cao hơn", "The parent is not of a higher level"),
        new("Cấp trên “{0}” thuộc cấp “{1}”.", "The parent \"{0}\" is of level \"{1}\"."),
        new("Cấp xã nằm trong huyện hoặc tỉnh, cấp huyện nằm trong tỉnh.", "Communes lie in districts or provinces, districts in provinces."),
        new("Sửa “parent” hoặc “level”.", "Correct \"parent\" or \"level\"."));

    /// <summary>The states of a unit do not follow each other in time.</summary>
    public static DiagnosticDescriptor StatesOutOfOrder { get; } = new(
        "ANTT3033", "states-out-of-order", Severity.Error,
        new("Các giai đoạn của đơn vị không theo thứ tự", "The states of a unit are out of order"),
        new("Giai đoạn từ {0} đứng sau giai đoạn từ {1}.", "The state from {0} stands after the state from {1}."),
        new("Ngày bắt đầu tăng dần, không trùng.", "First days ascend and none is repeated."),
        new("Xếp lại theo ngày, hoặc sửa ngày.", "Order them by day, or correct the day."));

    /// <summary>A state begins outside the unit's own life, or leaves its beginning open.</summary>
    public static DiagnosticDescriptor StateOutsideUnit { get; } = new(
        "ANTT3034", "state-outside-unit", Severity.Error,
        new("Giai đoạn nằm ngoài thời gian tồn tại của đơn vị", "A state outside the life of the unit"),
        new("Giai đoạn bắt đầu ngày {0}.", "The state begins on {0}."),
        new("Đơn vị tồn tại từ {1} đến {2}; giai đoạn đầu bắt đầu đúng ngày thành lập.",
            "The unit lives from {1} to {2}; its first state begins on its first day."),
        new("Sửa ngày của giai đoạn hoặc của đơn vị.", "Correct the day of the state or of the unit."));

    /// <summary>A unit lies in a commune that is not in force at the time.</summary>
    public static DiagnosticDescriptor CommuneNotInForce { get; } = new(
        "ANTT3035", "commune-not-in-force", Severity.Error,
        new("Xã không còn hoặc chưa có hiệu lực", "The commune is not in force"),
        new("“{0}” không có hiệu lực suốt giai đoạn từ {1} đến {2}.", "\"{0}\" is not in force throughout the state from {1} to {2}."),
        new("Giai đoạn nằm trọn trong thời gian hiệu lực của xã.", "A state lies within the time in force of its commune."),
        new("Thêm giai đoạn mới với xã kế tục, hoặc sửa mã xã.", "Add a state with the succeeding commune, or correct the id."));

    /// <summary>What should be a commune is a place of another level.</summary>
    public static DiagnosticDescriptor NotACommune { get; } = new(
        "ANTT3036", "not-a-commune", Severity.Error,
        new("Không phải cấp xã", "Not a commune"),
        new("“{0}” thuộc cấp “{1}”.", "\"{0}\" is of level \"{1}\"."),
        new("Cần một xã, phường, thị trấn hoặc đặc khu.", "A commune, ward, township or special zone is needed."),
        new("Sửa mã thành mã của xã.", "Write the id of the commune."));

    /// <summary>A year is used that the register does not declare.</summary>
    public static DiagnosticDescriptor YearNotDeclared { get; } = new(
        "ANTT3037", "year-not-declared", Severity.Error,
        new("Năm chưa được khai trong sổ", "A year that the register does not declare"),
        new("Năm {0} không có trong data/register.json.", "The year {0} is not in data/register.json."),
        new("Các năm đã khai: {1}.", "Declared are: {1}."),
        new("Khai năm này cùng các bộ tiêu chí, hoặc sửa năm.", "Declare the year with its rulebooks, or correct the year."));

    /// <summary>Papers were filed for a year at whose period's end the unit does not exist.</summary>
    public static DiagnosticDescriptor YearOutsideUnit { get; } = new(
        "ANTT3038", "year-outside-unit", Severity.Warning,
        new("Đơn vị không tồn tại vào cuối kỳ của năm", "The unit does not exist at the period's end"),
        new("Cuối kỳ năm {0} là {1}; đơn vị tồn tại từ {2} đến {3}.", "The period of {0} ends on {1}; the unit lives from {2} to {3}."),
        new("Chỉ xét năm mà đơn vị tồn tại vào ngày cuối kỳ.", "A year is judged only when the unit exists at its period's end."),
        new("Sửa thời gian tồn tại, hoặc bỏ thư mục năm.", "Correct the life of the unit, or remove the year's folder."));
}
