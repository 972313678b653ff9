using System.Globalization;
using Antt.Model;

namespace Antt.Engine.Importing;

/// <summary>What may be wrong with a table.</summary>
internal static class TableWords
{
    public static Words NotText { get; } = new(
        "bảng phải là văn bản UTF-8. Hãy lưu lại bảng bằng UTF-8.", "the table has to be UTF-8 text. Save it as UTF-8.");

    public static Words NotComposed { get; } = new(
        "chữ và dấu lưu rời nhau. Hãy lưu bảng dạng Unicode dựng sẵn (NFC).", "letters and marks are stored apart. Save the table in Unicode normal form C.");

    public static Words UnknownHeadings { get; } = new(
        "không nhận ra bảng này theo dòng tiêu đề. Tiêu đề phải là của danh mục theo thời gian, danh mục một ngày, hoặc bảng chuyển đổi xã hay tỉnh.",
        "the headings are of no known table. They have to be those of the dated list, a list of one day, or a mapping of communes or provinces.");

    public static Words NoDay { get; } = new(
        "tên tệp phải kết thúc bằng ngày của bảng, ví dụ _2025-07-01.tsv.", "the name of the file has to end in the table's day, such as _2025-07-01.tsv.");

    public static Words NothingToRead { get; } = new(
        "không có bảng nào nêu đơn vị hành chính. Hãy đưa vào danh mục theo thời gian hoặc danh mục của một ngày.",
        "no table lists administrative units. Give the dated list or a list of one day.");

    public static Words CellCount(int found, int expected) => new(
        Text($"dòng có {found} ô, tiêu đề có {expected}. Hãy xem lại dấu tab."), Text($"the line has {found} cells, the headings have {expected}. Look at the tabs."));

    public static Words Empty(string heading) => new($"ô \"{heading}\" còn trống. Hãy điền.", $"the cell \"{heading}\" is empty. Fill it in.");

    public static Words NotOneOf(string heading, string value, string choices) => new(
        $"\"{heading}\" là \"{value}\". Phải là một trong: {choices}.", $"\"{heading}\" is \"{value}\". It has to be one of: {choices}.");

    public static Words NotADay(string heading, string value) => new(
        $"\"{heading}\" là \"{value}\", không phải một ngày. Hãy viết như 2025-07-01.", $"\"{heading}\" is \"{value}\", which is no day. Write it as 2025-07-01.");

    public static Words NotACode(string value) => new(
        $"\"{value}\" không phải mã hành chính (chữ số hoặc chữ hoa, nhiều nhất 10).", $"\"{value}\" is no official code (digits or capital letters, at most 10).");

    public static Words Backwards(string from, string to) => new(
        $"hết hiệu lực ngày {to}, không sau ngày bắt đầu {from}.", $"it ends on {to}, which is not after its first day {from}.");

    public static Words Overlap(string code, string from) => new(
        $"mã {code} đã có một dòng khác còn hiệu lực ngày {from}.", $"another line has the code {code} in force on {from}.");

    public static Words UnknownUnit(string code, string day) => new(
        $"không có đơn vị mã {code} vào ngày {day} trong các bảng đã đưa vào.", $"the tables given hold no unit of code {code} on {day}.");

    public static Words Disagrees(string code, string day) => new(
        $"đơn vị mã {code} ngày {day} khác với danh mục theo thời gian. Hãy xem bảng nào đúng.",
        $"the unit of code {code} on {day} differs from the dated list. See which table is right.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
