using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables;

/// <summary>Findings about tables that were handed in, ANTT5001 to ANTT5049. These are about files and sheets.</summary>
public static partial class TableDiagnostics
{
    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        NotATable, LockedTable, DamagedTable, TooLargeTable, UnknownEncoding, ConvertedEncoding, OtherTemplateVersion,
        NoKnownSheet, SheetNotRead, UnknownColumn, ColumnNotRead, MissingColumn, ColumnTwice, MergedData, HiddenRowsRead,
        FormulasTaken, FormulaWithoutValue, FaultInCell, WholeNumberNeeded, NumberNeeded, DayNeeded, YesNoNeeded, ChoiceNeeded,
        CountsNeeded, TextBecameDay, TextBecameNumber, OldFontText, EmptyRequiredCell, NoSuchUnit, SeveralSuchUnits,
        NameOfAnother, NoSuchPlace, OtherYear, YearNotInRegister, OtherCommune, RowTwice, RowsDisagree, FileOfRegisterUnread,
        NothingBesideRows, EntriesNotInTable, EntriesTakenOut,
    ];

    /// <summary>No table that can be read.</summary>
    public static DiagnosticDescriptor NotATable { get; } = Error("ANTT5001", "not-a-table",
        "Không phải bảng tính đọc được", "No table that can be read",
        "Tệp là {0}.", "The file is {0}.",
        "Nhận bảng tính .xlsx và tệp chữ .csv.", "Spreadsheets .xlsx and text files .csv are taken.",
        "Mở tệp bằng chương trình bảng tính rồi lưu thành .xlsx.", "Open it in a spreadsheet program and save it as .xlsx.");

    /// <summary>Spreadsheet with a password.</summary>
    public static DiagnosticDescriptor LockedTable { get; } = Error("ANTT5002", "locked-table",
        "Bảng tính có mật khẩu", "Spreadsheet with a password",
        "Tệp được mã hoá bằng mật khẩu.", "The file is encrypted with a password.",
        "Tệp mở được mà không cần mật khẩu.", "The file opens without a password.",
        "Mở tệp, bỏ mật khẩu rồi lưu lại; số liệu của sổ không có gì mật.", "Open it, take the password away and save; nothing in a register is secret.");

    /// <summary>Damaged spreadsheet.</summary>
    public static DiagnosticDescriptor DamagedTable { get; } = Error("ANTT5003", "damaged-table",
        "Bảng tính hỏng", "Damaged spreadsheet",
        "Không đọc được tệp: {0}.", "The file cannot be read: {0}.",
        "Một tệp .xlsx nguyên vẹn.", "A whole .xlsx file.",
        "Lấy lại bản gốc; nếu vẫn mở được thì lưu thành tệp .xlsx mới.", "Fetch the original again; if a program still opens it, save it as a new .xlsx.");

    /// <summary>Spreadsheet too large.</summary>
    public static DiagnosticDescriptor TooLargeTable { get; } = Error("ANTT5004", "too-large-table",
        "Bảng tính quá lớn", "Spreadsheet too large",
        "Tệp vượt giới hạn: {0}.", "The file goes beyond a limit: {0}.",
        "Một bảng tính có nhiều nhất {1}.", "A spreadsheet has at most {1}.",
        "Xoá hàng, cột, hình thừa hoặc chia tệp theo xã.", "Delete spare rows, columns and pictures, or split the file by commune.");

    /// <summary>Unknown encoding.</summary>
    public static DiagnosticDescriptor UnknownEncoding { get; } = Error("ANTT5005", "unknown-encoding",
        "Không nhận ra bảng mã", "Unknown encoding",
        "Tệp chữ không theo bảng mã nào nhận ra được.", "The text file is in no encoding that can be told.",
        "UTF-8; cũng nhận UTF-16, Windows-1258, TCVN3 và VNI khi dòng tiêu đề đọc được.", "UTF-8; UTF-16, Windows-1258, TCVN3 and VNI are taken too when the headings can be read.",
        "Lưu lại với lựa chọn “CSV UTF-8”, hoặc lưu thành .xlsx.", "Save it as “CSV UTF-8”, or as .xlsx.");

    /// <summary>Old encoding converted.</summary>
    public static DiagnosticDescriptor ConvertedEncoding { get; } = Warning("ANTT5006", "converted-encoding",
        "Đã chuyển bảng mã cũ", "Old encoding converted",
        "Tệp dùng bảng mã {0}; chữ đã được chuyển sang Unicode.", "The file is in {0}; its letters were converted to Unicode.",
        "Tệp chữ theo UTF-8.", "A text file in UTF-8.",
        "Xem lại chữ có dấu trước khi nhập; lần sau lưu “CSV UTF-8”.", "Look at the letters before importing; save “CSV UTF-8” next time.");

    /// <summary>Template of another version.</summary>
    public static DiagnosticDescriptor OtherTemplateVersion { get; } = Error("ANTT5007", "other-template-version",
        "Mẫu của phiên bản khác", "Template of another version",
        "Bảng tính theo mẫu phiên bản {0}.", "The spreadsheet follows version {0} of the templates.",
        "Công cụ này đọc mẫu đến phiên bản {1}.", "This tool reads templates up to version {1}.",
        "Cập nhật công cụ, hoặc lấy mẫu mới: antt template.", "Update the tool, or take a new template: antt template.");

    /// <summary>No sheet that is known.</summary>
    public static DiagnosticDescriptor NoKnownSheet { get; } = Error("ANTT5008", "no-known-sheet",
        "Không có trang tính nào nhận ra được", "No sheet that is known",
        "Không có trang tính nào có dòng tiêu đề của một mẫu.", "No sheet has the headings of a template.",
        "Dòng tiêu đề có “{0}” và các cột của một loại bảng.", "A row of headings with “{0}” and the columns of a kind of table.",
        "Lấy mẫu bằng antt template rồi chép số liệu vào, giữ nguyên dòng tiêu đề.", "Take a template with antt template and copy the data in, leaving the headings as they are.");

    /// <summary>Sheet not read.</summary>
    public static DiagnosticDescriptor SheetNotRead { get; } = Warning("ANTT5009", "sheet-not-read",
        "Trang tính không được đọc", "Sheet not read",
        "Trang tính “{0}” không được đọc: {1}.", "The sheet “{0}” was not read: {1}.",
        "Trang tính hiện ra và có dòng tiêu đề của mẫu.", "A sheet that is shown and has the headings of a template.",
        "Không cần thì thôi; cần thì cho hiện trang và giữ dòng tiêu đề của mẫu.", "Leave it if it is not needed; else show it and keep the headings.");

    /// <summary>Unknown column.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } = Error("ANTT5010", "unknown-column",
        "Tên cột lạ", "Unknown column",
        "Không có cột “{0}”.", "There is no column “{0}”.",
        "Có phải cột “{1}”?", "Is it the column “{1}”?",
        "Sửa lại tên cột theo mẫu.", "Correct the heading as in the template.");

    /// <summary>Column not read.</summary>
    public static DiagnosticDescriptor ColumnNotRead { get; } = Warning("ANTT5011", "column-not-read",
        "Cột không được đọc", "Column not read",
        "Cột “{0}” không thuộc mẫu nên không được đọc.", "The column “{0}” is not in the template and was not read.",
        "Chỉ các cột của mẫu được nhập vào sổ.", "Only the columns of the template are imported.",
        "Ghi chú riêng thì cứ để; số liệu cần nhập thì chuyển vào cột của mẫu.", "Notes of your own may stay; move data into a column of the template.");

    /// <summary>Missing column.</summary>
    public static DiagnosticDescriptor MissingColumn { get; } = Error("ANTT5012", "missing-column",
        "Thiếu cột", "Missing column",
        "Trang tính không có cột “{0}”.", "The sheet has no column “{0}”.",
        "Cột ấy phải có để biết mỗi hàng thuộc về đâu.", "Without it nobody can tell what a row belongs to.",
        "Thêm cột theo mẫu; với năm có thể thêm --year khi gọi lệnh.", "Add it as in the template; for the year --year will do as well.");

    /// <summary>Column twice.</summary>
    public static DiagnosticDescriptor ColumnTwice { get; } = Error("ANTT5013", "column-twice",
        "Cột ghi hai lần", "Column twice",
        "Cột “{0}” có ở cả {1} và {2}.", "The column “{0}” stands in {1} and in {2}.",
        "Mỗi cột có một lần.", "Every column stands once.",
        "Giữ cột đúng và xoá cột kia.", "Keep the right one and delete the other.");

    /// <summary>Merged cells among the data.</summary>
    public static DiagnosticDescriptor MergedData { get; } = Error("ANTT5014", "merged-data",
        "Ô gộp trong phần số liệu", "Merged cells among the data",
        "Các ô {0} được gộp làm một.", "The cells {0} are merged into one.",
        "Mỗi ô số liệu đứng riêng, để biết giá trị thuộc hàng nào.", "Every cell of data stands alone, so that one knows whose value it is.",
        "Bỏ gộp ô rồi ghi giá trị vào từng hàng.", "Unmerge them and write the value into every row.");

    /// <summary>Hidden rows were read.</summary>
    public static DiagnosticDescriptor HiddenRowsRead { get; } = Warning("ANTT5015", "hidden-rows-read",
        "Hàng ẩn vẫn được đọc", "Hidden rows were read",
        "{0} hàng đang ẩn, từ hàng {1}, vẫn được đọc.", "{0} hidden rows, from row {1} on, were read all the same.",
        "Hàng ẩn hay bị lọc vẫn là số liệu của bảng.", "A row that is hidden or filtered away is still data of the table.",
        "Cho hiện các hàng để xem lại; hàng không cần thì xoá.", "Show them and look; delete rows that are not wanted.");

    private static DiagnosticDescriptor Error(
        string code, string slug, string titleVi, string titleEn, string foundVi, string foundEn,
        string expectedVi, string expectedEn, string mendVi, string mendEn) =>
        new(code, slug, Severity.Error, new(titleVi, titleEn), new(foundVi, foundEn), new(expectedVi, expectedEn), new(mendVi, mendEn));

    private static DiagnosticDescriptor Warning(
        string code, string slug, string titleVi, string titleEn, string foundVi, string foundEn,
        string expectedVi, string expectedEn, string mendVi, string mendEn) =>
        new(code, slug, Severity.Warning, new(titleVi, titleEn), new(foundVi, foundEn), new(expectedVi, expectedEn), new(mendVi, mendEn));

    private static DiagnosticDescriptor Info(
        string code, string slug, string titleVi, string titleEn, string foundVi, string foundEn,
        string expectedVi, string expectedEn, string mendVi, string mendEn) =>
        new(code, slug, Severity.Info, new(titleVi, titleEn), new(foundVi, foundEn), new(expectedVi, expectedEn), new(mendVi, mendEn));
}
