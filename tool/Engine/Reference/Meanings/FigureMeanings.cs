using System.Collections.Frozen;

namespace Antt.Engine.Reference.Meanings;

/// <summary>Public figures of communes and provinces, and the outlines they are drawn on.</summary>
internal static class FigureMeanings
{
    /// <summary>English by Vietnamese.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Bản công bố: tỷ lệ"] = "Public export: shares",
        ["Tệp trong shares/: số liệu của các xã và của tỉnh, theo năm."] = "Files below shares/: figures of communes and of the province, by year.",
        ["Số liệu từng nơi, từng năm."] = "Figures by place and year.",
        ["Xã hoặc tỉnh."] = "Commune or province.",
        ["Số đơn vị."] = "How many units.",
        ["Số đơn vị được công nhận."] = "How many units are recognised.",
        ["Số đơn vị đăng ký; bỏ trống khi từ đó có thể suy ra từng đơn vị."] = "How many units registered; left out where single units could be told from it.",
        ["Theo loại đơn vị."] = "By type of unit.",

        ["Bản công bố: số liệu cấp tỉnh"] = "Public export: figures of provinces",
        ["Tệp trong statistics/: số liệu của một tỉnh, tính tới ngày cuối năm xét và chỉ công bố từ năm sau, nên không đổi theo ngày xuất. Mỗi ô từ 10 trở lên."] =
            "Files below statistics/: figures of a province, counted to the end of the year and published from the next year on, so they do not vary with the day of the export. No cell is below 10.",
        ["Theo tỉnh và năm."] = "By province and year.",
        ["Tỉnh."] = "Province.",
        ["Số quyết định công nhận có ghi ngày nộp."] = "How many recognitions have a day of submission on record.",
        ["Một nửa không quá số ngày này."] = "Half of them took no more than this many days.",
        ["Chín phần mười không quá số ngày này."] = "Nine out of ten took no more than this many days.",
        ["Theo tỉnh, năm, bộ tiêu chí và tiêu chí."] = "By province, year, rulebook and criterion.",

        ["Bản công bố: hình vẽ địa bàn"] = "Public export: outlines of places",
        ["Tệp outlines.json: đường viền của các địa bàn trên một lưới vẽ, để vẽ bản đồ số liệu. Chỉ có khi sổ có hình; không phải bản đồ địa giới hành chính."] =
            "The file outlines.json: outlines of places on a drawing grid, for maps of figures. It is there only where the register has outlines, and is no map of administrative boundaries.",
        ["Nguồn của các hình."] = "Source of the outlines.",
        ["Các hình, theo mã địa bàn."] = "The outlines, by id of the place.",
        ["Mã địa bàn, mỗi địa bàn một hình."] = "Id of the place; one outline for each place.",
        ["Các vòng của hình; vòng nằm trong vòng khác là phần khoét bỏ."] = "The rings of the outline; a ring inside of another cuts a hole.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
