namespace Antt.Engine.Reference;

/// <summary>The values of the schemas' lists that neither the vocabulary nor the fields that are asked name.</summary>
internal static class ValueWordList
{
    public static (string Value, string Vi, string En)[] All { get; } =
    [
        // activities
        ("de-nghi-khen-thuong", "đề nghị khen thưởng", "proposal for commendation"),

        // bodies and roles
        ("uy-ban-quan-ly", "Uỷ ban nhân dân cấp quản lý", "People's Committee of the managing level"),

        // commendations, classes, results
        ("bang-khen", "bằng khen", "certificate of commendation"),
        ("giay-khen", "giấy khen", "letter of commendation"),
        ("pending", "chưa đủ dữ liệu để kết luận", "pending: facts are missing"),
        ("out-of-scope", "ngoài đối tượng áp dụng", "out of scope"),
        ("met", "đạt", "met"),
        ("met-by-exemption", "đạt nhờ miễn trừ", "met by exemption"),
        ("not-met", "chưa đạt", "not met"),
        ("not-applicable", "không áp dụng", "not applicable"),
        ("force-majeure", "bất khả kháng", "force majeure"),
        ("handled", "đã phát hiện, xử lý kịp thời", "found in time and handled"),

        // kinds of criteria
        ("children-share", "tỷ lệ đơn vị trực thuộc", "share of the units below"),
        ("registered", "đã đăng ký", "registered"),
        ("recognised", "đã được công nhận", "recognised"),
        ("class-at-least", "loại từ mức nào trở lên", "class of at least"),
        ("contained-or-cut", "kiềm chế hoặc kéo giảm", "contained or cut"),
        ("count-at-least", "số lượng ít nhất", "count of at least"),
        ("count-at-most", "số lượng nhiều nhất", "count of at most"),
        ("document-issued", "có ban hành văn bản", "document issued"),
        ("event-held", "có tổ chức", "event held"),
        ("judgement-holds", "nhận định của cơ quan có thẩm quyền", "judgement of the competent body"),
        ("months-covered", "số tháng có hoạt động", "months covered"),
        ("no-event", "không để xảy ra vụ việc", "no incident"),
        ("no-occurrence", "không để xảy ra, theo xác nhận", "no occurrence, as confirmed"),
        ("nobody-disciplined", "không có người bị kỷ luật", "nobody disciplined"),
        ("not-above-last-year", "không tăng so với năm trước", "not above last year"),
        ("rating-at-least", "xếp loại từ mức nào trở lên", "rating of at least"),
        ("reduction-by-bands", "mức giảm theo khung", "reduction by bands"),
        ("registration-filed", "đã nộp bản đăng ký", "registration filed"),
        ("share-at-least", "tỷ lệ ít nhất", "share of at least"),
        ("share-below", "tỷ lệ dưới mức", "share below"),
        ("khen-thuong/tap-the", "khen thưởng tập thể", "commendations of collectives"),
        ("khen-thuong/don-vi", "khen thưởng đơn vị", "commendations of the unit"),
        ("khen-thuong/bang-khen", "bằng khen", "certificates of commendation"),
        ("khen-thuong/giay-khen", "giấy khen", "letters of commendation"),
        ("mo-hinh/dan-van-kheo", "mô hình dân vận khéo", "models of skilful mass mobilisation"),
        ("mo-hinh/phong-trao", "mô hình của phong trào", "models of the movement"),

        // papers
        ("luat", "luật", "law"),
        ("nghi-dinh", "nghị định", "decree"),
        ("chi-thi", "chỉ thị", "directive"),
        ("ket-luan", "kết luận", "conclusion"),
        ("quy-dinh", "quy định", "regulation"),
        ("thong-tu", "thông tư", "circular"),
        ("huong-dan", "hướng dẫn", "guideline"),
        ("cong-van", "công văn", "official letter"),
        ("quy-uoc", "quy ước", "village convention"),

        // dossiers and decisions
        ("nop", "nộp", "handed in"),
        ("tiep-nhan", "tiếp nhận", "received"),
        ("tra-lai", "trả lại", "returned"),
        ("bo-sung", "bổ sung", "completed"),
        ("chap-nhan", "chấp nhận", "accepted"),
        ("trinh", "trình", "submitted"),
        ("xac-nhan-het-ky", "xác nhận khi hết kỳ", "confirmed at the end of the period"),
        ("danh-hieu-van-hoa", "danh hiệu văn hoá", "cultural title"),
        ("danh-hieu-thi-dua", "danh hiệu thi đua", "emulation title"),
        ("huong-uoc-quy-uoc", "hương ước, quy ước", "village convention"),
        ("chua-du", "chưa đủ căn cứ", "not enough to judge by"),
        ("khong-dat", "không đạt", "not met"),
        ("khong-ap-dung", "không áp dụng", "not applicable"),
        ("github", "trang GitHub", "on GitHub"),
        ("gitlab", "trang GitLab", "on GitLab"),
        ("khong-chap-nhan", "không chấp nhận", "not accepted"),

        // model units and the movement
        ("an-toan", "đạt tiêu chuẩn an toàn", "recognised as safe"),

        // places
        ("thanh-pho", "thành phố", "city"),
        ("quan", "quận", "urban district"),
        ("thi-xa", "thị xã", "town"),
        ("phuong", "phường", "ward"),
        ("thi-tran", "thị trấn", "township"),
        ("dac-khu", "đặc khu", "special zone"),

        // calendar and periods
        ("half-year", "sáu tháng đầu năm", "first half of the year"),
        ("year", "cả năm", "the whole year"),
        ("next-year", "năm sau", "the next year"),
        ("enterprise-participation", "doanh nghiệp tham gia phong trào", "part enterprises take in the movement"),
        ("done", "đã làm", "done"),
        ("done-late", "làm muộn", "done late"),
        ("open", "chưa tới hạn", "not due yet"),
        ("overdue", "quá hạn", "overdue"),
        ("undated", "không có hạn", "without a day"),
        ("whole", "toàn bộ", "whole"),
        ("part", "một phần", "in part"),
        ("before", "trước ngày ấy", "before that day"),
        ("on", "đúng ngày ấy", "on that day"),
        ("period", "trong kỳ", "within the period"),
        ("month", "trong tháng", "within the month"),
        ("in-force", "đang có hiệu lực", "in force"),
        ("applies", "được áp dụng", "applies"),
        ("current", "hiện tại", "current"),
        ("past", "đã qua", "past"),
        ("vi", "tiếng Việt", "Vietnamese"),
        ("en", "tiếng Anh", "English"),
    ];
}
