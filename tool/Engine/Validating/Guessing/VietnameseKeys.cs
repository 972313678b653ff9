using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Antt.Engine.Validating;

/// <summary>The names in Vietnamese under which people look for a key, whatever the marks and the case.</summary>
internal static class VietnameseKeys
{
    private static readonly FrozenDictionary<string, string[]> Known = new (string Names, string Keys)[]
    {
        ("mã, mã số", "id unit place code"),
        ("đơn vị, mã đơn vị, tên đơn vị", "unit units id name"),
        ("năm, năm xét, năm đánh giá", "year years"),
        ("ngày, ngày ký, ngày ban hành, ngày tháng, ngày họp, ngày xảy ra", "date issued"),
        ("tên, tên gọi, họ tên", "name title"),
        ("tiêu đề, trích yếu", "title name"),
        ("loại, loại đơn vị, kiểu, loại hình, loại tài liệu", "type kind category"),
        ("số, số hiệu, số văn bản, số quyết định", "number"),
        ("số lượng, số lần, số hộ trừ", "count"),
        ("từ, từ ngày, ngày bắt đầu", "from"),
        ("đến, đến ngày, ngày kết thúc, hết ngày", "to through until"),
        ("xã, phường, cấp xã, mã xã", "commune place"),
        ("địa bàn, nơi, mã địa bàn, địa phương", "place locality commune"),
        ("cấp quản lý", "managingLevel level"),
        ("cấp", "level"),
        ("cơ quan, cơ quan xác nhận, cơ quan ban hành", "body issuer authority by"),
        ("người ký, chức vụ người ký", "signerOffice signer"),
        ("nơi nhận, kính gửi", "addressee"),
        ("mẫu, mẫu đơn, mẫu biểu", "form"),
        ("cam kết", "commitments"),
        ("ghi chú", "note"),
        ("lý do", "reason"),
        ("căn cứ, căn cứ pháp lý", "legalBasis clause"),
        ("nguồn", "source"),
        ("hành động, việc", "action"),
        ("quyết định", "decision"),
        ("giấy công nhận, giấy chứng nhận", "certificate"),
        ("thẩm quyền", "authority"),
        ("tài liệu, minh chứng, bằng chứng, danh mục", "items evidence"),
        ("tệp, tên tệp", "file"),
        ("nơi lưu, nơi giữ", "keptAt"),
        ("hộ, hộ gia đình, số hộ", "households"),
        ("đang cư trú, cư trú", "residing"),
        ("đăng ký, đã đăng ký", "registered registration"),
        ("ngày chốt", "closedOn"),
        ("được trừ, trừ ra", "excluded"),
        ("ngày quyết định", "decidedOn date"),
        ("cán bộ, nhân viên, người lao động, nhân sự", "staff"),
        ("tổng, tổng số", "total"),
        ("được phổ biến", "informed"),
        ("cuộc họp, họp", "meeting"),
        ("chủ trì, người chủ trì", "chair"),
        ("thành phần, thành phần dự họp, người dự", "attendees"),
        ("biên bản", "minutes"),
        ("kết luận", "conclusions conclusion"),
        ("nhận định", "judgements judgement"),
        ("xác nhận", "confirmations confirmation"),
        ("xảy ra, đã xảy ra", "occurred"),
        ("vụ việc, sự việc", "events"),
        ("thống kê, số liệu", "statistics"),
        ("tội phạm", "crimes"),
        ("tệ nạn xã hội", "socialEvils"),
        ("vi phạm khác", "otherViolations"),
        ("năm nay, hiện tại, kỳ này", "current"),
        ("năm trước, kỳ trước", "previous"),
        ("tổ bảo vệ an ninh trật tự, lực lượng an ninh", "securityForce"),
        ("lực lượng bảo vệ, bảo vệ", "guardForce"),
        ("có, tồn tại", "exists holds"),
        ("xếp loại, phân loại", "rating class"),
        ("thành viên, số thành viên", "members"),
        ("kỷ luật, bị kỷ luật", "disciplined"),
        ("mức độ, mức độ nghiêm trọng", "severity"),
        ("bất khả kháng", "forceMajeure"),
        ("đơn vị trực thuộc", "subUnits children"),
        ("điểm, số điểm", "points score"),
        ("tiêu chí, điều kiện", "conditions criteria"),
        ("hồ sơ", "dossiers dossier"),
        ("các bước, bước", "steps"),
        ("trạng thái, giai đoạn", "states state"),
        ("tên thường gọi", "localKind"),
        ("tổ chức đảng", "partyOrganisation"),
        ("quy mô", "size"),
    }.SelectMany(static entry => entry.Names.Split(", ").Select(name => (Name: Nearest.Bare(name), Keys: entry.Keys.Split(' '))))
        .GroupBy(static entry => entry.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.SelectMany(entry => entry.Keys).ToArray(), StringComparer.Ordinal);

    /// <summary>The first key that goes by this name and may stand here; null when there is none.</summary>
    public static string? Of(string name, ImmutableArray<string> free)
    {
        if (!Known.TryGetValue(Nearest.Bare(name), out var keys)) return null;
        foreach (var key in keys)
            if (free.Contains(key, StringComparer.Ordinal)) return key;
        return null;
    }
}
