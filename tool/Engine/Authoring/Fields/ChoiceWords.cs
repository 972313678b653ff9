using System.Collections.Frozen;
using Antt.Engine.Reference;
using Antt.Model;

namespace Antt.Engine.Authoring.Fields;

/// <summary>What the words of closed lists mean, where the vocabulary of results and reports does not say so already.</summary>
internal static class ChoiceWords
{
    private static readonly FrozenDictionary<string, Words> Known = new Dictionary<string, Words>(StringComparer.Ordinal)
    {
        ["xa"] = new("cấp xã", "commune level"),
        ["huyen"] = new("cấp huyện (đến 30/6/2025)", "district level (until 30 June 2025)"),
        ["tinh"] = new("cấp tỉnh", "province level"),
        ["bo"] = new("cấp Bộ, ngành Trung ương", "ministry, central body"),
        ["uy-ban"] = new("Ủy ban nhân dân", "People's Committee"),
        ["ban-chi-dao"] = new("Ban Chỉ đạo", "steering committee"),
        ["cong-an"] = new("Công an", "police"),

        ["sieu-nho"] = new("siêu nhỏ", "micro"),
        ["nho"] = new("nhỏ", "small"),
        ["vua"] = new("vừa", "medium"),
        ["lon"] = new("lớn", "large"),

        ["nha-tre"] = new("nhà trẻ", "crèche"),
        ["mam-non"] = new("mầm non", "kindergarten"),
        ["tieu-hoc"] = new("tiểu học", "primary school"),
        ["thcs"] = new("trung học cơ sở", "lower secondary school"),
        ["thpt"] = new("trung học phổ thông", "upper secondary school"),
        ["gdtx"] = new("giáo dục thường xuyên", "continuing education"),
        ["nghe"] = new("giáo dục nghề nghiệp", "vocational education"),
        ["cao-dang"] = new("cao đẳng", "college"),
        ["dai-hoc"] = new("đại học", "university"),
        ["ngoai-ngu"] = new("trung tâm ngoại ngữ, tin học", "language or computer centre"),

        ["noi-vu"] = new("cơ quan nội vụ", "home affairs"),
        ["tai-chinh"] = new("cơ quan tài chính", "finance"),
        ["mat-tran"] = new("Mặt trận Tổ quốc", "Fatherland Front"),
        ["dang-uy"] = new("Đảng ủy", "Party committee"),
        ["phu-trach-doanh-nghiep"] = new("bộ phận phụ trách doanh nghiệp", "desk for enterprises"),
        ["truong-hoc"] = new("trường học", "school"),
        ["don-vi"] = new("chính đơn vị", "the unit itself"),

        ["phong-trao"] = new("mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc", "model of the movement"),
        ["dan-van-kheo"] = new("mô hình “Dân vận khéo”", "mass mobilisation model"),

        ["chong-dang-chinh-quyen"] = new("chống Đảng, chống chính quyền", "acts against Party and State"),
        ["pha-hoai-muc-tieu-cong-trinh"] = new("phá hoại mục tiêu, công trình", "sabotage of key works"),
        ["ton-giao-trai-phap-luat"] = new("tín ngưỡng, tôn giáo trái pháp luật", "unlawful religious activity"),
        ["loi-dung-ton-giao-dan-toc-khieu-kien"] = new("lợi dụng tôn giáo, dân tộc, khiếu kiện", "religion, ethnicity or complaints abused"),
        ["ly-khai-doi-tu-tri"] = new("ly khai, đòi tự trị", "separatism"),
        ["mau-thuan-phuc-tap-keo-dai"] = new("mâu thuẫn phức tạp kéo dài", "long complicated disputes"),
        ["kich-dong-tap-trung-dong-nguoi"] = new("kích động, tập trung đông người", "incitement, crowds"),
        ["dinh-cong-lan-cong-trai-phap-luat"] = new("đình công, lãn công trái pháp luật", "unlawful strikes"),
        ["vi-pham-bi-mat-nha-nuoc"] = new("vi phạm bí mật nhà nước", "breach of State secrets"),
        ["bao-luc-hoc-duong"] = new("bạo lực học đường", "violence at school"),
        ["don-thu-ton-dong"] = new("đơn thư tồn đọng", "petitions left open"),
        ["tu-diem-phuc-tap"] = new("tụ điểm phức tạp", "hotspots"),
        ["vu-viec-phuc-tap"] = new("vụ việc phức tạp", "complicated cases"),
        ["xa-hoi-den"] = new("“xã hội đen”", "organised gangs"),
        ["tin-dung-den"] = new("“tín dụng đen”", "loan sharking"),
        ["trong-cay-ma-tuy"] = new("trồng cây có chất ma túy", "growing drug plants"),
        ["chay-no-nghiem-trong"] = new("cháy, nổ nghiêm trọng", "serious fires or explosions"),
        ["tai-nan-giao-thong-nghiem-trong"] = new("tai nạn giao thông nghiêm trọng", "serious traffic accidents"),
        ["dua-xe-trai-phep"] = new("đua xe trái phép", "illegal racing"),
        ["tai-nguyen-moi-truong-thuc-pham"] = new("vụ việc phức tạp về tài nguyên, môi trường, thực phẩm", "cases of resources, environment, food"),
        ["toi-pham-kinh-te"] = new("tội phạm kinh tế, tham nhũng, buôn lậu", "economic crime"),
        ["loi-dung-khieu-kien"] = new("lợi dụng khiếu nại, tố cáo", "complaints abused"),
        ["phan-anh-sach-nhieu"] = new("phản ánh về sách nhiễu", "reports of harassment"),
        ["loi-dung-quyen-kich-dong"] = new("lợi dụng quyền để kích động", "rights abused to incite"),
        ["lo-mat-bi-mat-nha-nuoc"] = new("lộ, mất bí mật nhà nước", "State secrets lost"),
        ["dang-vien-27-bieu-hien"] = new("đảng viên vi phạm 27 biểu hiện", "members with one of the 27 signs"),
        ["no-luong"] = new("nợ lương", "wages owed"),
        ["no-bao-hiem"] = new("nợ bảo hiểm", "insurance owed"),

        ["toi-pham"] = new("vụ phạm tội", "crime"),
        ["tai-nan-lao-dong-chet-nguoi"] = new("tai nạn lao động chết người", "fatal accident at work"),
        ["su-co-nghiem-trong"] = new("sự cố nghiêm trọng", "serious incident"),
        ["an-toan-thuc-pham"] = new("vụ việc về an toàn thực phẩm", "food safety"),
        ["tai-nan-giao-thong"] = new("tai nạn giao thông", "traffic accident"),
        ["it-nghiem-trong"] = new("ít nghiêm trọng", "less serious"),
        ["nghiem-trong"] = new("nghiêm trọng", "serious"),
        ["rat-nghiem-trong"] = new("rất nghiêm trọng", "very serious"),
        ["dac-biet-nghiem-trong"] = new("đặc biệt nghiêm trọng", "extremely serious"),

        ["dang-ky"] = new("hồ sơ đăng ký", "registration dossier"),
        ["de-nghi-cong-nhan"] = new("hồ sơ đề nghị công nhận", "request for recognition"),
        ["phan-loai"] = new("phân loại phong trào", "class of the movement"),
        ["dien-hinh"] = new("điển hình", "model unit"),
        ["khen-thuong"] = new("khen thưởng", "award"),
        ["cong-nhan-an-toan"] = new("công nhận đạt tiêu chuẩn An toàn về an ninh, trật tự", "recognition as safe"),

        ["ngan-sach-xa"] = new("ngân sách xã", "budget of the commune"),
        ["du-toan-cong-an"] = new("dự toán của Công an", "budget of the police"),
        ["tu-bao-dam"] = new("tự bảo đảm", "own funds"),
        ["danh-gia"] = new("đánh giá", "review"),
        ["tham-dinh"] = new("thẩm định", "appraisal"),
        ["de-nghi"] = new("đề nghị công nhận", "proposal"),
        ["dong-y"] = new("đồng ý", "in favour"),
        ["khong-dong-y"] = new("không đồng ý", "against"),

        ["cong-nhan"] = new("công nhận", "recognised"),
        ["khong-cong-nhan"] = new("không công nhận", "not recognised"),
        ["sua-doi"] = new("sửa đổi", "amended"),
        ["tra-loi"] = new("trả lời ý kiến", "reply to an objection"),
        ["dinh-chinh"] = new("đính chính", "correction"),
        ["thu-hoi"] = new("thu hồi", "revoked"),
        ["thay-the"] = new("thay thế", "replaced"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Words Achieved = new("đạt", "achieved");
    private static readonly Words Other = new("khác", "other");
    private static readonly Words NotAchieved = new("chưa đạt", "not achieved");

    /// <summary>What a word means in a field.</summary>
    public static Words Of(string path, string value) => (path, value) switch
    {
        ("verdict", "dat") => Achieved,
        ("verdict", "chua-dat") => NotAchieved,
        (_, "khac") when !path.EndsWith("kind", StringComparison.Ordinal) => Other,
        _ => ValueWords.Of(value) ?? new Words(value, value),
    };

    /// <summary>What a word means wherever it stands; null when it is none of these.</summary>
    public static Words? Find(string value) => Known.TryGetValue(value, out var words) ? words : Vocabulary.Find(value);
}
