using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables;

/// <content>Findings about cells.</content>
public static partial class TableDiagnostics
{
    /// <summary>Values of formulas taken.</summary>
    public static DiagnosticDescriptor FormulasTaken { get; } = Info("ANTT5016", "formulas-taken",
        "Đã lấy giá trị của công thức", "Values of formulas taken",
        "{0} ô là công thức, ô đầu tiên là {1}; giá trị tính lần cuối đã được lấy.", "{0} cells are formulas, the first is {1}; the values computed last were taken.",
        "Sổ ghi giá trị, không ghi công thức.", "A register holds values, no formulas.",
        "Xem giá trị trong bảng “sẽ thay đổi” trước khi nhập.", "Look at the values among the changes before importing.");

    /// <summary>Formula without a value.</summary>
    public static DiagnosticDescriptor FormulaWithoutValue { get; } = Error("ANTT5017", "formula-without-value",
        "Công thức chưa có giá trị", "Formula without a value",
        "Ô {0} là công thức chưa được tính hoặc lấy số liệu từ tệp khác.", "The cell {0} is a formula that was never computed or takes its value from another file.",
        "Ô có giá trị.", "A cell with a value.",
        "Mở tệp bằng chương trình bảng tính cho tính lại, hoặc gõ giá trị thay cho công thức.", "Let a spreadsheet program compute it and save, or type the value instead.");

    /// <summary>Fault in a cell.</summary>
    public static DiagnosticDescriptor FaultInCell { get; } = Error("ANTT5018", "fault-in-cell",
        "Ô báo lỗi", "Fault in a cell",
        "Ô {0} báo lỗi {1}.", "The cell {0} shows the fault {1}.",
        "Ô có giá trị hoặc bỏ trống.", "A value, or nothing.",
        "Sửa công thức, hoặc gõ giá trị.", "Mend the formula, or type the value.");

    /// <summary>Whole number needed.</summary>
    public static DiagnosticDescriptor WholeNumberNeeded { get; } = Error("ANTT5019", "whole-number-needed",
        "Cần số nguyên", "Whole number needed",
        "Ô {0}, cột “{1}”, ghi “{2}”.", "The cell {0}, column “{1}”, says “{2}”.",
        "Số nguyên như 412; 1.234 là một nghìn hai trăm ba mươi tư.", "A whole number such as 412; 1.234 is one thousand two hundred and thirty-four.",
        "Ghi số, không kèm chữ hay đơn vị tính; chưa biết thì bỏ trống.", "Write the number without words or units; leave it empty when unknown.");

    /// <summary>Number needed.</summary>
    public static DiagnosticDescriptor NumberNeeded { get; } = Error("ANTT5020", "number-needed",
        "Cần số", "Number needed",
        "Ô {0}, cột “{1}”, ghi “{2}”.", "The cell {0}, column “{1}”, says “{2}”.",
        "Số như 89,5 hoặc 89.5.", "A number such as 89,5 or 89.5.",
        "Ghi số, không kèm chữ; dấu phẩy hay dấu chấm chỉ dùng một lần, trước phần lẻ.", "Write the number without words; one comma or point, before the decimals.");

    /// <summary>Day needed.</summary>
    public static DiagnosticDescriptor DayNeeded { get; } = Error("ANTT5021", "day-needed",
        "Cần ngày", "Day needed",
        "Ô {0}, cột “{1}”, ghi “{2}”.", "The cell {0}, column “{1}”, says “{2}”.",
        "Ngày có thật, dạng ngày/tháng/năm, ví dụ 05/03/2026.", "A day that exists, as day/month/year, such as 05/03/2026.",
        "Ghi đủ ngày, tháng, năm bốn chữ số.", "Write day, month and a year of four digits.");

    /// <summary>Yes or no needed.</summary>
    public static DiagnosticDescriptor YesNoNeeded { get; } = Error("ANTT5022", "yes-no-needed",
        "Cần “có” hoặc “không”", "Yes or no needed",
        "Ô {0}, cột “{1}”, ghi “{2}”.", "The cell {0}, column “{1}”, says “{2}”.",
        "“có” (hoặc x) hay “không”.", "Yes (x will do) or no, in the words of the cell's list.",
        "Chọn trong danh sách của ô; chưa biết thì bỏ trống.", "Choose from the list of the cell; leave it empty when unknown.");

    /// <summary>Value outside the list.</summary>
    public static DiagnosticDescriptor ChoiceNeeded { get; } = Error("ANTT5023", "choice-needed",
        "Giá trị ngoài danh sách", "Value outside the list",
        "Ô {0}, cột “{1}”, ghi “{2}”.", "The cell {0}, column “{1}”, says “{2}”.",
        "Một trong: {3}.", "One of: {3}.",
        "Chọn trong danh sách của ô. Gần nhất: {4}.", "Choose from the list of the cell. Nearest: {4}.");

    /// <summary>Counts by form needed.</summary>
    public static DiagnosticDescriptor CountsNeeded { get; } = Error("ANTT5024", "counts-needed",
        "Cần số người theo từng hình thức", "Counts by form needed",
        "Ô {0}, cột “{1}”, ghi “{2}”.", "The cell {0}, column “{1}”, says “{2}”.",
        "“không có”, hoặc từng hình thức với số người: “khiển trách: 1; cảnh cáo: 2”.", "The words for nobody, or each form with its count: “khiển trách: 1; cảnh cáo: 2”.",
        "Ghi lại theo mẫu ấy. Các hình thức: {3}.", "Write it like that. The forms: {3}.");

    /// <summary>Text turned into a day.</summary>
    public static DiagnosticDescriptor TextBecameDay { get; } = Error("ANTT5025", "text-became-day",
        "Chữ đã bị đổi thành ngày", "Text turned into a day",
        "Ô {0}, cột “{1}”, là ngày {2}.", "The cell {0}, column “{1}”, is the day {2}.",
        "Ở đây cần chữ, ví dụ số văn bản 3/2; chương trình bảng tính đã tự đổi thành ngày.", "A text is needed here, such as the document number 3/2; the program turned it into a day.",
        "Định dạng ô là Văn bản (Text) rồi gõ lại.", "Format the cell as text and type it again.");

    /// <summary>Text turned into a number.</summary>
    public static DiagnosticDescriptor TextBecameNumber { get; } = Error("ANTT5026", "text-became-number",
        "Chữ đã bị đổi thành số", "Text turned into a number",
        "Ô {0}, cột “{1}”, là số {2}.", "The cell {0}, column “{1}”, is the number {2}.",
        "Ở đây cần chữ; số quá dài hay số lẻ không còn giữ đúng điều đã gõ.", "A text is needed here; a long number or one with decimals no longer holds what was typed.",
        "Định dạng ô là Văn bản (Text) rồi gõ lại.", "Format the cell as text and type it again.");

    /// <summary>Text of an old font.</summary>
    public static DiagnosticDescriptor OldFontText { get; } = Error("ANTT5027", "old-font-text",
        "Chữ theo phông cũ", "Text of an old font",
        "Ô {0}, cột “{1}”, gõ bằng bảng mã {2}.", "The cell {0}, column “{1}”, was typed in {2}.",
        "Chữ Unicode; có lẽ là “{3}”.", "Unicode letters; probably “{3}”.",
        "Chuyển cả bảng sang Unicode bằng bộ gõ tiếng Việt rồi nhập lại.", "Convert the whole table to Unicode with the input program, then import again.");
}
