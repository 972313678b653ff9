using System.Collections.Immutable;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Reading;
using Antt.Engine.Tables.Sheets;

namespace Antt.Engine.Tables.Exporting;

/// <summary>The first sheet of a template: how to fill it in, and what every column means.</summary>
internal static class GuidePage
{
    private static readonly (string Heading, int Width)[] Columns = [("Trang", 22), ("Cột", 34), ("Bắt buộc", 10), ("Ghi thế nào", 34), ("Ý nghĩa và điều khoản", 90)];

    private static readonly string[] Advice =
    [
        "Mỗi hàng là một đơn vị, một tài liệu hay một việc. Hàng chỉ có mã, tên và năm thì chưa ghi gì vào sổ.",
        "Ô bỏ trống giữ nguyên điều sổ đang có. Muốn bỏ một giá trị khỏi sổ, ghi “" + CellWords.Erase + "”. Danh sách trống thì ghi “" + CellWords.Nothing + "”.",
        "Ngày ghi ngày/tháng/năm. Nhiều giá trị trong một ô thì cách nhau bằng dấu chấm phẩy. Chỉ ghi số lượng và việc của đơn vị, không ghi tên người.",
        "Tiêu đề và các ô xám (mã, tên, năm) của hàng có sẵn được khoá để khỏi gõ nhầm; ô khác vẫn gõ, xếp, lọc được. Mở khoá khi cần: Xem lại › Bỏ bảo vệ trang tính, không có mật khẩu.",
        "Xem trước: antt import <tệp> --dry-run. Nhập: antt import <tệp>. Mục mà bảng không nhắc đến thì giữ nguyên; muốn bỏ khỏi sổ, thêm --replace-lists. Nhập lại cùng một tệp thì sổ không đổi.",
    ];

    /// <summary>The guide to some sheets.</summary>
    public static PageDraft Of(IEnumerable<(TableSheet Sheet, ImmutableArray<TableColumn> Columns)> sheets)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CellDraft>>();
        foreach (var line in Advice) rows.Add([CellDraft.Of("Cách dùng"), .. Enumerable.Repeat(CellDraft.Empty, Columns.Length - 2), CellDraft.Of(line)]);
        foreach (var (sheet, columns) in sheets.DistinctBy(pair => pair.Sheet.Id))
        {
            var all = sheets.Where(pair => pair.Sheet.Id == sheet.Id).SelectMany(pair => pair.Columns).ToHashSet();
            foreach (var column in sheet.Columns.Where(all.Contains))
            {
                rows.Add([CellDraft.Of(sheet.Title), CellDraft.Of(column.Heading), CellDraft.Of(column.IsRequired ? "có" : ""), CellDraft.Of(HowTo(column)), CellDraft.Of(column.Explanation)]);
            }
        }
        return new PageDraft(BookMarks.GuideName, [.. Columns.Select(column => new ColumnDraft(column.Heading, "", CellKind.Text, column.Width))], rows.ToImmutable()) { IsGuide = true };
    }

    private static string HowTo(TableColumn column) => column.Value switch
    {
        ColumnValue.Day => "ngày/tháng/năm",
        ColumnValue.Whole => "số nguyên",
        ColumnValue.Number => "số, ví dụ 89,5",
        ColumnValue.YesNo => "có hoặc không",
        ColumnValue.Choice => "chọn: " + string.Join("; ", column.Options.Select(option => option.Label)),
        ColumnValue.Choices => "một hay nhiều: " + string.Join("; ", column.Options.Select(option => option.Label)),
        ColumnValue.Texts => "một hay nhiều mã, cách nhau bằng dấu chấm phẩy",
        ColumnValue.Counts => "“" + CellWords.Nothing + "”, hoặc ví dụ: khiển trách: 1; cảnh cáo: 2",
        ColumnValue.Nothing => "“" + CellWords.Nothing + "” khi không có mục nào; các mục ghi ở trang riêng",
        ColumnValue.Local => "tên: giá trị; tên: giá trị",
        _ => "chữ",
    };
}
