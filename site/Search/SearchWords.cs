using System.Collections.Immutable;
using System.Globalization;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Site.Pages.Law;

namespace Antt.Site.Search;

/// <summary>The words of the search page and of what it shows.</summary>
internal static class SearchWords
{
    public static Words Search { get; } = new("Tìm kiếm", "Search");

    public static Words Ask { get; } = new("Tên đơn vị, địa bàn, số quyết định, số giấy công nhận", "Unit, place, decision or certificate number");

    public static Words Of(SearchKind kind) => kind switch
    {
        SearchKind.Unit => new("Đơn vị", "Units"),
        SearchKind.Place => SiteWords.Places,
        SearchKind.Decision => SiteWords.Decisions,
        SearchKind.Certificate => new("Giấy công nhận", "Certificates"),
        SearchKind.Condition => new("Điều kiện", "Conditions"),
        SearchKind.Law => new("Văn bản và bộ tiêu chí", "Legal texts and criteria"),
        SearchKind.Term => GlossaryPage.Title,
        _ => new("Trang khác", "Other pages"),
    };

    /// <summary>What the script of the page says, by name; words in braces are put in by it.</summary>
    public static ImmutableArray<(string Name, Words Words)> ForScript { get; } =
    [
        ("start", new("Gõ tên, số hoặc vài chữ đầu; không dấu cũng được.", "Type a name, a number or the first letters; accents may be left out.")),
        ("some", new("{count} kết quả: {kinds}.", "{count} results: {kinds}.")),
        ("near", new("Không có gì đúng từng chữ với “{words}”. Gần giống, khác một chữ: {count} kết quả.", "Nothing matches “{words}” letter by letter. One letter away: {count} results.")),
        ("more", new("Còn nhiều từ bắt đầu như thế; gõ thêm chữ để thấy hết.", "Many more words begin like that; type another letter to see all.")),
        ("none", new("Không tìm thấy gì cho “{words}”.", "Nothing was found for “{words}”.")),
        ("filteredAway", new("Có kết quả cho “{words}”, nhưng không kết quả nào qua được bộ lọc.", "There are results for “{words}”, but the filters leave none.")),
        ("unfiltered", new("Bỏ bộ lọc: {count} kết quả", "Without the filters: {count} results")),
        ("without", new("Chỉ tìm “{words}”: {count} kết quả", "Search only “{words}”: {count} results")),
        ("all", new("Xem cả {count} {kind}", "See all {count} {kind}")),
        ("everything", new("Xem kết quả thuộc mọi nhóm", "See the results of all groups")),
        ("years", new("Được công nhận các năm:", "Recognised for:")),
        ("formerNames", new("Tên trước đây:", "Formerly:")),
        ("formerPlaces", new("Trước đây thuộc:", "Formerly in:")),
        ("now", new("Nay là:", "Now:")),
        ("pages", new("Các trang kết quả", "Pages of results")),
        ("page", new("Trang {page} / {pages}", "Page {page} of {pages}")),
        ("before", new("Trang trước", "Previous page")),
        ("after", new("Trang sau", "Next page")),
        ("renewed", new("Bản công bố vừa được thay mới. Hãy tải lại trang này.", "The public register was renewed just now. Please reload this page.")),
        ("missing", new("Không tải được mục lục tìm kiếm. Hãy thử lại, hoặc tìm theo danh sách.", "The search index could not be loaded. Try again, or use the lists.")),
    ];

    /// <summary>The name of a kind in an address.</summary>
    public static string Name(SearchKind kind) => kind switch
    {
        SearchKind.Unit => "don-vi",
        SearchKind.Place => "dia-ban",
        SearchKind.Decision => "quyet-dinh",
        SearchKind.Certificate => "giay-cong-nhan",
        SearchKind.Condition => "dieu-kien",
        SearchKind.Law => "van-ban",
        SearchKind.Term => "thuat-ngu",
        _ => "trang",
    };

    public static Words Decision(string number) => new($"Quyết định số {number}", $"Decision No. {number}");

    public static Words Certificate(string number) => new($"Giấy công nhận số {number}", $"Certificate No. {number}");

    public static Words About(PublicDecision decision, bool isChanged) => new(
        $"{Day(decision.Date)} · {decision.Body} · về năm {decision.Year}{(isChanged ? " · đã được sửa đổi hoặc thay bằng quyết định khác" : "")}",
        $"{Day(decision.Date)} · {decision.Body} · about {decision.Year}{(isChanged ? " · amended or replaced by another decision" : "")}");

    public static Words About(PublicPlace place)
    {
        var kind = SiteWords.PlaceKind(place.Kind);
        return place.To is { } to
            ? new($"{kind.Vi} trước đây · mã {place.Code} · {Day(place.From)} – {Day(to)}", $"Former {kind.En.ToLowerInvariant()} · code {place.Code} · {Day(place.From)} – {Day(to)}")
            : new($"{kind.Vi} · mã {place.Code} · từ {Day(place.From)}", $"{kind.En} · code {place.Code} · from {Day(place.From)}");
    }

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
