using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Diagnostics;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Site;

/// <summary>The words that more than one page uses, in one place.</summary>
internal static class SiteWords
{
    public static Words Standard { get; } = new("An toàn về an ninh, trật tự", "Safe in security and order");

    public static Words Home { get; } = new("Trang đầu", "Home");

    public static Words Places { get; } = new("Địa bàn", "Places");

    public static Words Decisions { get; } = new("Quyết định", "Decisions");

    public static Words Criteria { get; } = new("Tiêu chí", "Criteria");

    public static Words Instruments { get; } = new("Văn bản", "Legal texts");

    public static Words About { get; } = new("Về trang này", "About");

    public static Words Forms { get; } = new("Mẫu khai", "Forms");

    public static Words AskForCorrection { get; } = new("Đề nghị đính chính", "Ask for a correction");

    public static Words Codes { get; } = new("Mã lỗi khi nhập sổ", "Codes of findings");

    public static Words Of(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("lưu ý", "note"),
    };

    public static Words Demonstration { get; } = new(
        "MINH HỌA – tên, đơn vị và quyết định trên trang này đều là hư cấu, không có giá trị pháp lý.",
        "DEMONSTRATION – names, units and decisions on this site are made up and have no legal effect.");

    public static Words NotUnsafe { get; } = new(
        "Chưa có công nhận được công bố không có nghĩa là nơi ấy mất an toàn: có thể đơn vị chưa đăng ký, hồ sơ đang được xem xét, hoặc quyết định chưa được đưa lên đây.",
        "That no recognition is published does not mean that the place is unsafe: the unit may not have registered, its file may be under review, or the decision may not have reached this site yet.");

    public static Words Recognised(int year) => new($"Được công nhận năm {year}", $"Recognised for {year}");

    public static Words WasRecognised(int year) => new($"Từng được công nhận năm {year}", $"Was recognised for {year}");

    public static Words Model(PublicModel model) => model.IsConditional
        ? new($"Điển hình về phong trào năm {model.Year} (có điều kiện, chờ xác nhận cuối năm)", $"Model of the movement for {model.Year} (conditional, to be confirmed at year end)")
        : new($"Điển hình về phong trào năm {model.Year}", $"Model of the movement for {model.Year}");

    public static Words NonePublished(int year) => new(
        $"Chưa có công nhận nào được công bố cho năm {year}", $"No recognition published for {year}");

    public static Words Revoked(int year) => new($"Công nhận năm {year} đã bị thu hồi", $"The recognition for {year} was revoked");

    public static Words NoneAtAll { get; } = new("Chưa có công nhận nào được công bố", "No recognition published");

    public static Words Of(MovementClass @class) => @class.Name();

    public static Words AuthorityByReading(string question) => new(
        $"thẩm quyền theo cách hiểu {question}: văn bản hiện có chưa nói rõ cơ quan nào quyết định",
        $"authority by the reading of {question}: the texts at hand do not settle which body decides");

    /// <summary>What a locality chose of a reading, in the words that the meaning of the reading uses.</summary>
    public static Words Chosen(PublicReading reading, string place) => reading.Value switch
    {
        "true" => new($"Ở đây: bật lên, theo quy định của {place}.", $"Here: on, by the rules of {place}."),
        "false" => new($"Ở đây: tắt đi, theo quy định của {place}.", $"Here: off, by the rules of {place}."),
        var word => new($"Ở đây: “{word}”, theo quy định của {place}.", $"Here: \"{word}\", by the rules of {place}."),
    };

    public static Words Overridden { get; } = new("quyết định khác kết quả tính được, có nêu lý do", "decided against the computed result, with reasons");

    public static Words Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Commune => new("cấp xã", "commune level"),
        AdministrativeLevel.District => new("cấp huyện", "district level"),
        AdministrativeLevel.Province => new("cấp tỉnh", "province level"),
        _ => new("cấp Bộ", "ministry level"),
    };

    public static Words Of(PublicAction action) => action switch
    {
        PublicAction.Recognise => new("Công nhận", "Recognised"),
        PublicAction.Amend => new("Sửa đổi, bổ sung", "Amended"),
        _ => new("Thu hồi", "Revoked"),
    };

    public static Words Of(PublicOutcome outcome) => outcome == PublicOutcome.Met
        ? new("Đạt", "Met") : new("Không áp dụng", "Not applicable");

    public static Words PlaceKind(string kind) => kind switch
    {
        "tinh" => new("Tỉnh", "Province"),
        "thanh-pho" => new("Thành phố", "City"),
        "huyen" => new("Huyện", "District"),
        "quan" => new("Quận", "Urban district"),
        "thi-xa" => new("Thị xã", "Town"),
        "xa" => new("Xã", "Commune"),
        "phuong" => new("Phường", "Ward"),
        "thi-tran" => new("Thị trấn", "Township"),
        "dac-khu" => new("Đặc khu", "Special zone"),
        _ => new("Địa bàn", "Place"),
    };

    public static Words EvidenceKind(string kind)
    {
        var words = Vocabulary.Find(kind) ?? Vocabulary.Find("khac")!.Value;
        return new(Capital(words.Vi), Capital(words.En));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
