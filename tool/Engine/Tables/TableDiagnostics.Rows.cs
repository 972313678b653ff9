using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables;

/// <content>Findings about rows.</content>
public static partial class TableDiagnostics
{
    /// <summary>Required cell empty.</summary>
    public static DiagnosticDescriptor EmptyRequiredCell { get; } = Error("ANTT5028", "empty-required-cell",
        "Ô bắt buộc bỏ trống", "Required cell empty",
        "Hàng {0} chưa có “{1}”.", "Row {0} has no “{1}” yet.",
        "Cột này phải có giá trị khi hàng được nhập.", "This column needs a value when the row is imported.",
        "Ghi giá trị; nếu chưa có gì để nhập thì để trống cả hàng, chỉ giữ mã và tên.", "Fill it in; if there is nothing to import yet, leave the whole row empty but for id and name.");

    /// <summary>No such unit.</summary>
    public static DiagnosticDescriptor NoSuchUnit { get; } = Error("ANTT5029", "no-such-unit",
        "Không có đơn vị này", "No such unit",
        "Ô {0} ghi “{1}”, sổ không có đơn vị ấy.", "The cell {0} says “{1}”; the register has no such unit.",
        "Mã hoặc tên của một đơn vị trong sổ. Gần nhất: {2}.", "The id or name of a unit of the register. Nearest: {2}.",
        "Sửa mã; đơn vị mới thì ghi vào bảng “Đơn vị” hoặc tạo bằng antt new unit.", "Correct the id; enter a new unit in the table of units or with antt new unit.");

    /// <summary>Several units of that name.</summary>
    public static DiagnosticDescriptor SeveralSuchUnits { get; } = Error("ANTT5030", "several-such-units",
        "Nhiều đơn vị cùng tên", "Several units of that name",
        "Ô {0} ghi “{1}”, có {2} đơn vị mang tên ấy.", "The cell {0} says “{1}”; {2} units have that name.",
        "Mã của một trong: {3}.", "The id of one of: {3}.",
        "Ghi mã vào cột “Mã đơn vị”.", "Write the id into the column “Mã đơn vị”.");

    /// <summary>Id and name do not agree.</summary>
    public static DiagnosticDescriptor NameOfAnother { get; } = Error("ANTT5031", "name-of-another",
        "Mã và tên không khớp", "Id and name do not agree",
        "Hàng {0} có mã “{1}” nhưng tên “{2}”.", "Row {0} has the id “{1}” but the name “{2}”.",
        "Đơn vị ấy tên là “{3}”.", "That unit is called “{3}”.",
        "Có thể các hàng đã bị xếp lệch: so lại với mẫu rồi sửa mã hoặc tên.", "Rows may have been shifted: compare with the template and correct id or name.");

    /// <summary>No such place.</summary>
    public static DiagnosticDescriptor NoSuchPlace { get; } = Error("ANTT5032", "no-such-place",
        "Không có địa bàn này", "No such place",
        "Ô {0} ghi “{1}”, sổ không có địa bàn ấy.", "The cell {0} says “{1}”; the register has no such place.",
        "Mã địa bàn, mã hành chính hoặc tên một xã, phường đang có. Gần nhất: {2}.", "The id, code or name of a commune there is. Nearest: {2}.",
        "Sửa lại; địa bàn mới thì nạp bằng antt places import.", "Correct it; load a new place with antt places import.");

    /// <summary>Table of another year.</summary>
    public static DiagnosticDescriptor OtherYear { get; } = Error("ANTT5033", "other-year",
        "Bảng của năm khác", "Table of another year",
        "{0} hàng, từ hàng {1}, là của năm {2}.", "{0} rows, from row {1} on, are of the year {2}.",
        "Đang nhập năm {3}.", "The year being imported is {3}.",
        "Lấy bảng của năm {3}. Đúng là muốn nhập năm {2} thì thêm --year {2}. Chưa có gì bị thay đổi.", "Take the table of {3}. If the year {2} is meant, add --year {2}. Nothing was changed.");

    /// <summary>Year not in the register.</summary>
    public static DiagnosticDescriptor YearNotInRegister { get; } = Error("ANTT5034", "year-not-in-register",
        "Sổ không có năm này", "Year not in the register",
        "Ô {0} ghi năm “{1}”.", "The cell {0} says the year “{1}”.",
        "Một năm mà sổ khai báo: {2}.", "A year the register declares: {2}.",
        "Sửa năm, hoặc thêm năm vào “years” của data/register.json.", "Correct it, or add the year under “years” in data/register.json.");

    /// <summary>Unit of another commune.</summary>
    public static DiagnosticDescriptor OtherCommune { get; } = Error("ANTT5035", "other-commune",
        "Đơn vị của xã khác", "Unit of another commune",
        "Hàng {0}: đơn vị “{1}” thuộc địa bàn {2}.", "Row {0}: the unit “{1}” belongs to {2}.",
        "Bảng này là của địa bàn {3}.", "This table is that of {3}.",
        "Chuyển hàng sang bảng của xã ấy, hoặc sửa mã.", "Move the row to the table of that commune, or correct the id.");

    /// <summary>Row twice.</summary>
    public static DiagnosticDescriptor RowTwice { get; } = Error("ANTT5036", "row-twice",
        "Hàng ghi hai lần", "Row twice",
        "Hàng {0} nói về cùng một điều với hàng {1}.", "Row {0} is about the same thing as row {1}.",
        "Mỗi điều có một hàng.", "Everything has one row.",
        "Giữ hàng đúng và xoá hàng kia.", "Keep the right one and delete the other.");

    /// <summary>Rows disagree.</summary>
    public static DiagnosticDescriptor RowsDisagree { get; } = Error("ANTT5037", "rows-disagree",
        "Các hàng nói khác nhau", "Rows disagree",
        "Ô {0}, cột “{1}”, ghi “{2}”, khác với hàng {3}.", "The cell {0}, column “{1}”, says “{2}”, unlike row {3}.",
        "Mọi hàng của một đơn vị ghi như nhau ở cột này.", "All rows of a unit say the same in this column.",
        "Sửa cho giống nhau.", "Make them agree.");

    /// <summary>The file in the register is faulty.</summary>
    public static DiagnosticDescriptor FileOfRegisterUnread { get; } = Error("ANTT5038", "file-of-register-unread",
        "Tệp đang có trong sổ bị lỗi", "The file in the register is faulty",
        "Hàng {0} thuộc về tệp {1}, đang không đọc được.", "Row {0} belongs to the file {1}, which cannot be read.",
        "Tệp đang có phải đúng thì mới ghi thêm được mà không mất gì.", "The file that is there has to be right before anything is added to it.",
        "Chạy antt check, sửa tệp ấy rồi nhập lại.", "Run antt check, mend that file and import again.");

    /// <summary>“Nothing” beside rows.</summary>
    public static DiagnosticDescriptor NothingBesideRows { get; } = Error("ANTT5039", "nothing-beside-rows",
        "Vừa ghi “không có” vừa có hàng", "“Nothing” beside rows",
        "Ô {0} ghi “không có” nhưng trang “{1}” hoặc sổ có {2} mục.", "The cell {0} says that there is nothing, but the sheet “{1}” or the register has {2} entries.",
        "“không có” chỉ khi danh sách trống.", "Nothing is said only where the list is empty.",
        "Bỏ chữ ấy, hoặc xoá các hàng; muốn bỏ cả mục đã có trong sổ thì thêm --replace-lists.", "Take the words away, or the rows; to take entries of the register out too, add --replace-lists.");

    /// <summary>Entries that the table does not hold.</summary>
    public static DiagnosticDescriptor EntriesNotInTable { get; } = Info("ANTT5040", "entries-not-in-table",
        "Sổ có mục mà bảng không có", "Entries that the table does not hold",
        "Sổ có {0} mục “{1}” mà bảng không nhắc đến, các mục ấy giữ nguyên: {2}.", "The register has {0} entries “{1}” that the table does not speak of; they stay: {2}.",
        "Bảng thiếu một mục không có nghĩa là bỏ mục ấy.", "That a table leaves an entry out does not delete it.",
        "Không phải làm gì; đúng là muốn bỏ các mục ấy thì nhập lại với --replace-lists.", "Nothing has to be done; if these entries are to go, import again with --replace-lists.");

    /// <summary>Entries taken out.</summary>
    public static DiagnosticDescriptor EntriesTakenOut { get; } = Warning("ANTT5041", "entries-taken-out",
        "Bỏ các mục mà bảng không còn", "Entries taken out",
        "Bỏ khỏi sổ {0} mục “{1}” mà bảng không còn: {2}.", "{0} entries “{1}” that the table no longer holds are taken out of the register: {2}.",
        "Với --replace-lists, danh sách của mỗi đơn vị có hàng trong trang là đúng các hàng ấy.", "With --replace-lists the list of each unit with rows in the sheet is just these rows.",
        "Xem lại từng mục bằng --dry-run trước khi nhập; mục bỏ nhầm lấy lại từ git.", "Look at each with --dry-run before importing; git has what was taken out by mistake.");
}
