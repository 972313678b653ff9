using System.Buffers;
using System.Globalization;
using System.Text;
using Antt.Model.Publication;

namespace Antt.Site;

/// <summary>The addresses of the site: Vietnamese without accents, ending in file names. An address never changes once published.</summary>
internal static class SitePaths
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    public const string Home = "index.html";
    public const string About = "gioi-thieu/index.html";
    public const string NotFound = "404.html";
    public const string Places = "dia-ban/index.html";
    public const string Decisions = "quyet-dinh/index.html";
    public const string Criteria = "tieu-chi/index.html";
    public const string Instruments = "tieu-chi/van-ban.html";
    public const string Glossary = "thuat-ngu/index.html";
    public const string Way = "quy-trinh/index.html";
    public const string Statistics = "thong-ke/index.html";
    public const string Codes = "ma-loi/index.html";
    public const string Search = "tim-kiem/index.html";
    public const string Forms = "mau-khai/index.html";
    public const string FormScript = "assets/form.js";
    public const string NotFoundScript = "assets/404.js";
    public const string SearchScript = "assets/search.js";
    public const string Style = "assets/site.css";
    public const string Icon = "assets/icon.svg";

    public static string Unit(string id) => $"don-vi/{Name(id)}/index.html";

    public static string Place(string id, int page) => $"dia-ban/{Name(id)}/{Sheet(page)}";

    public static string Decision(string id, int page) => $"quyet-dinh/{string.Join('/', id.Split('/').Select(Name))}/{Sheet(page)}";

    public static string DecisionYear(int year, int page) => page == 1
        ? string.Create(CultureInfo.InvariantCulture, $"quyet-dinh/{year}.html")
        : string.Create(CultureInfo.InvariantCulture, $"quyet-dinh/{year}-trang-{page}.html");

    public const string Certificates = "giay-cong-nhan/index.html";
    public const string CertificateLookUp = "assets/certificates.js";
    public const string Units = "don-vi/index.html";
    public const string Classes = "phan-loai/index.html";
    public const string Models = "dien-hinh/index.html";

    public static string Certificate(string number) => $"{CertificateAddress.Folder(number)}index.html";

    public static string CertificateCode(string number) => $"{CertificateAddress.Folder(number)}ma-qr.svg";

    public static string CertificateYear(int year, int page) => $"giay-cong-nhan/{Of(year)}/{Sheet(page)}";

    public static string Type(string code, int page) => $"loai/{Name(code)}/{Sheet(page)}";

    public static string Year(int year, string? type, int page) => type is null ? $"nam/{Of(year)}/{Sheet(page)}" : $"nam/{Of(year)}/{Name(type)}/{Sheet(page)}";

    public static string Class(int year, string code, int page) => $"phan-loai/{Of(year)}/{code}/{Sheet(page)}";

    public static string Letter(string letter, int page) => $"don-vi/a-z/{letter}/{Sheet(page)}";

    private static string Of(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Rulebook(string id) => $"tieu-chi/{Name(id)}/index.html";

    public static string Condition(string rulebook, string id) => $"tieu-chi/{Name(rulebook)}/{Name(id)}.html";

    public static string Checklist(string rulebook, string type) => $"tieu-chi/{Name(rulebook)}/bang-kiem-{Name(type)}.html";

    public static string Statistic(string? place, string id) => place is null ? $"thong-ke/{id}.csv" : $"thong-ke/{Name(place)}/{id}.csv";

    public static string PlaceStatistics(string place) => $"thong-ke/{Name(place)}/index.html";

    public static string Code(string code) => $"ma-loi/{Name(code)}.html";

    /// <summary>The registration of a type of unit, or the request for correction, which is for all.</summary>
    public static string Form(string? unitType) => unitType is null ? "mau-khai/dinh-chinh.html" : $"mau-khai/dang-ky-{Name(unitType)}.html";

    /// <summary>What tells a form from the address what it is about: nothing of it is sent to anybody, and the form puts it into its fields.</summary>
    public static string FilledWith(string? unit, int? year, string? record) => "#" + string.Join('&', new[]
    {
        unit is null ? null : $"don-vi={Uri.EscapeDataString(unit)}",
        year is { } number ? string.Create(CultureInfo.InvariantCulture, $"nam={number}") : null,
        record is null ? null : $"ve={Uri.EscapeDataString(record)}",
    }.OfType<string>());

    public static string SearchPart(string name) => $"tim-kiem/chi-muc/{name}.js";

    /// <summary>An id as part of an address or as an anchor: đ is dd, and nothing but ASCII letters, digits, dot, hyphen remains. Most ids are no other.</summary>
    public static string Name(string id)
    {
        if (id.Length > 0 && id[0] != '.' && !id.AsSpan().ContainsAnyExcept(Plain)) return id;
        var name = new StringBuilder(id.Length + 1);
        foreach (var character in id)
        {
            if (character == 'đ') name.Append("dd");
            else if (char.IsAsciiLetterOrDigit(character) || (character == '.' && name.Length > 0)) name.Append(character);
            else name.Append('-');
        }
        return name.Length == 0 ? "-" : name.ToString();
    }

    private static string Sheet(int page) =>
        page == 1 ? "index.html" : string.Create(CultureInfo.InvariantCulture, $"trang-{page}.html");
}
