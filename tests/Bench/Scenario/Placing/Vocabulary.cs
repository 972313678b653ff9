namespace Antt.Bench.Scenario.Placing;

/// <summary>The words of the records and the words of the register for the same things.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, string> UnitTypes = new()
    {
        ["khu_dan_cu"] = "KDC", ["xa_phuong"] = "XA", ["co_quan"] = "CQ", ["doanh_nghiep"] = "DN", ["co_so_giao_duc"] = "GD",
    };

    private static readonly (string Word, string Kind)[] PlaceKinds =
    [
        ("Thành phố ", "thanh-pho"), ("Thị xã ", "thi-xa"), ("Thị trấn ", "thi-tran"), ("Đặc khu ", "dac-khu"), ("Phường ", "phuong"),
        ("Huyện ", "huyen"), ("Quận ", "quan"), ("Tỉnh ", "tinh"), ("Xã ", "xa"),
    ];

    private static readonly HashSet<string> EventCategories =
    [
        "toi-pham", "chay-no", "tai-nan-lao-dong-chet-nguoi", "su-co-nghiem-trong", "moi-truong", "an-toan-thuc-pham", "tai-nan-giao-thong",
    ];

    private static readonly string[] ResidentialZeroCategories =
    [
        "chong-dang-chinh-quyen", "pha-hoai-muc-tieu-cong-trinh", "ton-giao-trai-phap-luat", "loi-dung-ton-giao-dan-toc-khieu-kien",
        "ly-khai-doi-tu-tri", "mau-thuan-phuc-tap-keo-dai", "kich-dong-tap-trung-dong-nguoi",
    ];

    private static readonly string[] OfficeZeroCategories =
    [
        "ton-giao-trai-phap-luat", "loi-dung-ton-giao-dan-toc-khieu-kien", "kich-dong-tap-trung-dong-nguoi",
        "dinh-cong-lan-cong-trai-phap-luat", "vi-pham-bi-mat-nha-nuoc",
    ];

    private static readonly string[] SchoolZeroCategories =
    [
        "ton-giao-trai-phap-luat", "loi-dung-ton-giao-dan-toc-khieu-kien", "kich-dong-tap-trung-dong-nguoi",
        "vi-pham-bi-mat-nha-nuoc", "bao-luc-hoc-duong",
    ];

    private static readonly HashSet<string> AllZeroCategories = [.. ResidentialZeroCategories, .. OfficeZeroCategories, .. SchoolZeroCategories];

    public static string? UnitType(string kind) => UnitTypes.GetValueOrDefault(kind);

    /// <summary>The kind of a place from the first words of its name; its level's usual kind where the name says nothing.</summary>
    public static string PlaceKind(string name, string level) =>
        PlaceKinds.FirstOrDefault(k => name.StartsWith(k.Word, StringComparison.OrdinalIgnoreCase)).Kind ?? level;

    /// <summary>Most words differ only in the hyphen.</summary>
    public static string Kebab(string word) => word.Replace('_', '-');

    public static string Role(string role) => role switch
    {
        "truong_thon" => "truong-khu-dan-cu",
        "to_chuc_khac" => "khac",
        _ => Kebab(role),
    };

    public static bool IsEventCategory(string category) => EventCategories.Contains(category);

    public static bool IsZeroCategory(string category) => AllZeroCategories.Contains(category);

    /// <summary>The zero categories that a condition of this unit type asks about.</summary>
    public static IReadOnlyList<string> ZeroCategories(string type) => type switch
    {
        "KDC" or "XA" => ResidentialZeroCategories,
        "GD" => SchoolZeroCategories,
        _ => OfficeZeroCategories,
    };

    /// <summary>The conditions whose facts the record itself vouches for.</summary>
    public static IReadOnlyList<string> ConfirmedConditions(string type) => type switch
    {
        "KDC" => ["KDC-1.3", "KDC-2", "KDC-4", "KDC-5"],
        "XA" => ["XA-1.4", "XA-2", "XA-3"],
        "GD" => ["GD-1.5", "GD-1.6", "GD-2", "GD-3", "GD-4", "GD-5", "GD-6"],
        _ => ["CD-1.5", "CD-1.6", "CD-2", "CD-3", "CD-4", "CD-5"],
    };
}
