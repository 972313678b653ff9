using System.Collections.Frozen;

namespace Antt.Model;

/// <summary>
/// What the closed words of the data are called when people read them ("thuật ngữ"): one table, so that a report, a page and a message
/// never call the same thing by two names. What a locality adds is shown as it was written.
/// </summary>
public static class Vocabulary
{
    private static readonly FrozenDictionary<string, Words> Known = new Dictionary<string, Words>(StringComparer.Ordinal)
    {
        ["khong-hoan-thanh"] = new("Không hoàn thành nhiệm vụ", "Task not fulfilled"),
        ["hoan-thanh"] = new("Hoàn thành nhiệm vụ", "Task fulfilled"),
        ["hoan-thanh-tot"] = new("Hoàn thành tốt nhiệm vụ", "Task fulfilled well"),
        ["hoan-thanh-xuat-sac"] = new("Hoàn thành xuất sắc nhiệm vụ", "Task fulfilled with excellence"),

        ["yeu"] = new("Yếu", "weak"),
        ["trung-binh"] = new("Trung bình", "average"),
        ["kha"] = new("Khá", "good"),
        ["xuat-sac"] = new("Xuất sắc", "excellent"),

        ["khong-co"] = new("không có danh hiệu", "no title"),
        ["tap-the-lao-dong-tien-tien"] = new("Tập thể lao động tiên tiến", "progressive collective"),
        ["tap-the-lao-dong-xuat-sac"] = new("Tập thể lao động xuất sắc", "excellent collective"),
        ["chua-dat"] = new("chưa đạt chỉ tiêu", "below target"),
        ["dat"] = new("đạt chỉ tiêu", "on target"),
        ["vuot"] = new("vượt chỉ tiêu", "above target"),

        ["moi-truong-5-6"] = new("Ngày Môi trường thế giới 05/6", "World Environment Day, 5 June"),
        ["thang-phong-chong-ma-tuy"] = new("Tháng hành động phòng, chống ma túy", "drug prevention month"),
        ["ngay-26-6"] = new("Ngày toàn dân phòng, chống ma túy 26/6", "drug prevention day, 26 June"),
        ["ngay-30-7"] = new("Ngày toàn dân phòng, chống mua bán người 30/7", "anti-trafficking day, 30 July"),
        ["ngay-hoi-19-8"] = new("Ngày hội toàn dân bảo vệ an ninh Tổ quốc 19/8", "festival of the movement, 19 August"),
        ["thang-an-toan-giao-thong"] = new("Tháng an toàn giao thông", "traffic safety month"),
        ["ngay-4-10"] = new("Ngày toàn dân phòng cháy, chữa cháy 04/10", "fire prevention day, 4 October"),
        ["dia-phuong"] = new("phong trào do địa phương phát động", "what the locality launched"),

        ["khien-trach"] = new("khiển trách", "reprimand"),
        ["canh-cao"] = new("cảnh cáo", "warning"),
        ["ha-bac-luong"] = new("hạ bậc lương", "lower pay step"),
        ["giang-chuc"] = new("giáng chức", "demotion"),
        ["cach-chuc"] = new("cách chức", "removal from office"),
        ["buoc-thoi-viec"] = new("buộc thôi việc", "dismissal"),

        ["nghi-quyet"] = new("nghị quyết", "resolution"),
        ["ke-hoach"] = new("kế hoạch", "plan"),
        ["chuong-trinh"] = new("chương trình công tác", "work programme"),
        ["ban-dang-ky"] = new("bản đăng ký", "registration form"),
        ["noi-quy"] = new("nội quy, quy định", "internal rules"),
        ["to-trinh"] = new("tờ trình", "submission"),
        ["bao-cao"] = new("báo cáo", "report"),
        ["bien-ban"] = new("biên bản", "minutes"),
        ["xac-nhan"] = new("văn bản xác nhận của cơ quan có thẩm quyền", "confirmation by the competent body"),
        ["thong-ke"] = new("số liệu thống kê", "statistics"),
        ["quyet-dinh"] = new("quyết định", "decision"),
        ["danh-sach"] = new("danh sách", "list"),
        ["ho-so-mo-hinh"] = new("hồ sơ mô hình", "file of the movement model"),
        ["quy-che-phoi-hop"] = new("quy chế, chương trình phối hợp", "coordination rules or programme"),
        ["hoat-dong"] = new("hoạt động đã thực hiện", "activity carried out"),
        ["khac"] = new("giấy tờ khác", "other papers"),

        ["bao-ve-co-quan"] = new("bảo vệ cơ quan", "guarding the premises"),
        ["bi-mat-nha-nuoc"] = new("bảo vệ bí mật nhà nước", "State secrets"),
        ["chinh-tri-noi-bo"] = new("bảo vệ chính trị nội bộ", "internal political protection"),
        ["an-toan-lao-dong"] = new("an toàn lao động", "labour safety"),
        ["chay-no"] = new("phòng cháy, nổ", "fire and explosion"),
        ["moi-truong"] = new("bảo vệ môi trường", "environment"),
        ["bao-ve-co-so-giao-duc"] = new("bảo vệ cơ sở giáo dục", "guarding the institution"),
        ["quan-ly-nguoi-hoc"] = new("quản lý, giáo dục người học", "managing and educating learners"),

        ["truong-khu-dan-cu"] = new("trưởng khu dân cư (trưởng thôn, tổ trưởng tổ dân phố)", "head of the residential area"),
        ["nguoi-dung-dau"] = new("người đứng đầu đơn vị", "head of the unit"),
        ["cap-pho"] = new("cấp phó", "deputy"),
        ["bi-thu-chi-bo"] = new("bí thư chi bộ", "secretary of the Party cell"),
        ["ban-cong-tac-mat-tran"] = new("Ban công tác Mặt trận", "Front work committee"),
        ["cong-an-co-so"] = new("Công an phụ trách địa bàn", "police in charge of the area"),
        ["doan-the"] = new("đoàn thể quần chúng", "mass organisations"),
        ["cap-uy-dang"] = new("cấp ủy Đảng", "Party committee"),
        ["co-quan-quan-ly"] = new("cơ quan quản lý cấp trên", "managing body"),
        ["luc-luong-bao-ve"] = new("lực lượng bảo vệ", "guards"),

        ["uy-ban-xa"] = new("Ủy ban nhân dân cấp xã", "the commune's People's Committee"),
        ["uy-ban-huyen"] = new("Ủy ban nhân dân cấp huyện", "the district's People's Committee"),
        ["uy-ban-tinh"] = new("Ủy ban nhân dân cấp tỉnh", "the province's People's Committee"),
        ["bo-cong-an"] = new("Bộ Công an", "the Ministry of Public Security"),
        ["thuong-truc-ban-chi-dao-xa"] = new("Thường trực Ban Chỉ đạo cấp xã", "the commune's standing steering office"),
        ["thuong-truc-ban-chi-dao-huyen"] = new("Thường trực Ban Chỉ đạo cấp huyện", "the district's standing steering office"),
        ["thuong-truc-ban-chi-dao-tinh"] = new("Thường trực Ban Chỉ đạo cấp tỉnh", "the province's standing steering office"),
        ["cong-an-xa"] = new("Công an cấp xã", "the commune police"),
        ["cong-an-huyen"] = new("Công an cấp huyện", "the district police"),
        ["cong-an-tinh"] = new("Công an cấp tỉnh", "the provincial police"),
        ["v05"] = new("Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc (V05)", "V05 of the Ministry"),

        ["tiep-cong-dan"] = new("tiếp công dân", "citizen receptions"),
        ["hop-giao-ban"] = new("họp giao ban", "briefings"),
        ["so-ket"] = new("sơ kết", "interim reviews"),
        ["tong-ket"] = new("tổng kết", "yearly reviews"),
        ["hoi-nghi"] = new("hội nghị", "conferences"),
        ["tap-huan"] = new("tập huấn", "training"),
        ["tuyen-truyen"] = new("tuyên truyền, phổ biến pháp luật", "legal dissemination"),
        ["su-kien"] = new("ngày hội, tháng hành động", "yearly events"),
        ["kiem-tra"] = new("kiểm tra", "inspections"),
        ["an-sinh-xa-hoi"] = new("an sinh xã hội", "social welfare"),
        ["ky-cam-ket"] = new("ký cam kết", "commitments signed"),
        ["sang-kien"] = new("cách làm hay, sáng kiến", "initiatives"),
        ["dien-hinh-tien-tien"] = new("điển hình tiên tiến", "advanced examples"),

        ["tt124"] = new("Thông tư 124/2021/TT-BCA", "Circular 124/2021/TT-BCA"),
        ["tt23"] = new("Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA"),

        ["households.residing"] = new("số hộ đang cư trú", "households residing"),
        ["households.registered"] = new("số hộ đăng ký", "households registered"),
        ["households.closedOn"] = new("ngày chốt danh sách hộ", "day the list of households was closed"),
        ["staff.total"] = new("tổng số người của đơn vị", "persons of the unit"),
        ["staff.informed"] = new("số người được phổ biến", "persons informed"),
        ["models"] = new("danh sách mô hình", "list of movement models"),
        ["events"] = new("danh sách vụ việc", "list of events"),
        ["confirmations"] = new("văn bản xác nhận", "confirmations"),
        ["judgements.policy"] = new("kết luận về chấp hành chủ trương, pháp luật", "conclusion on policy and law"),
        ["judgements.policy.holds"] = new("kết luận về chấp hành chủ trương, pháp luật", "conclusion on policy and law"),
        ["judgements.subjectManagement"] = new("kết luận về quản lý đối tượng", "conclusion on managing subjects"),
        ["judgements.subjectManagement.holds"] = new("kết luận về quản lý đối tượng", "conclusion on managing subjects"),
        ["judgements.policeWork"] = new("kết luận về công tác của Công an cấp xã", "conclusion on the commune police"),
        ["judgements.policeWork.holds"] = new("kết luận về công tác của Công an cấp xã", "conclusion on the commune police"),
        ["judgements.policeCoordination"] = new("phối hợp với Công an", "coordination with the police"),
        ["judgements.policeCoordination.holds"] = new("kết luận về phối hợp với Công an", "conclusion on coordination with the police"),
        ["judgements.parentsCommittee"] = new("phối hợp với Ban Đại diện cha mẹ học sinh", "cooperation with the parents' committee"),
        ["judgements.parentsCommittee.holds"] = new("kết luận về phối hợp với Ban Đại diện cha mẹ học sinh", "conclusion on the parents' committee"),
        ["statistics.crimes"] = new("số vụ phạm tội", "crimes"),
        ["statistics.crimes.current"] = new("số vụ phạm tội trong kỳ", "crimes in the period"),
        ["statistics.crimes.previous"] = new("số vụ phạm tội kỳ trước", "crimes in the period before"),
        ["statistics.socialEvils"] = new("số vụ tệ nạn xã hội", "social evils"),
        ["statistics.socialEvils.current"] = new("số vụ tệ nạn xã hội trong kỳ", "social evils in the period"),
        ["statistics.socialEvils.previous"] = new("số vụ tệ nạn xã hội kỳ trước", "social evils in the period before"),
        ["statistics.otherViolations"] = new("số vụ vi phạm pháp luật khác", "other violations"),
        ["statistics.otherViolations.current"] = new("số vụ vi phạm khác trong kỳ", "other violations in the period"),
        ["statistics.otherViolations.previous"] = new("số vụ vi phạm khác kỳ trước", "other violations in the period before"),
        ["statistics.newHotspots"] = new("số tụ điểm phức tạp mới", "new hotspots"),
        ["statistics.newSocialEvilPersons"] = new("số người mới mắc tệ nạn xã hội", "persons newly fallen into social evils"),
        ["securityForce.rating"] = new("xếp loại lực lượng ở cơ sở", "rating of the grassroots force"),
        ["securityForce.disciplined"] = new("kỷ luật trong lực lượng ở cơ sở", "discipline in the grassroots force"),
        ["police.disciplined"] = new("kỷ luật trong Công an cấp xã", "discipline in the commune police"),
        ["guardForce.rating"] = new("xếp loại lực lượng bảo vệ", "rating of the guards"),
        ["guardForce.disciplined"] = new("kỷ luật trong lực lượng bảo vệ", "discipline among the guards"),
        ["subUnits.eligible"] = new("số bộ phận đủ điều kiện bình xét", "sub-units eligible for titles"),
        ["subUnits.titledOrRated"] = new("số bộ phận đạt danh hiệu hoặc xếp loại", "sub-units with a title or rating"),
        ["discipline.unit"] = new("kỷ luật trong toàn đơn vị", "discipline in the whole unit"),
        ["discipline.subUnits"] = new("kỷ luật trong các bộ phận", "discipline in the sub-units"),
        ["violations.administrativeFines"] = new("số trường hợp bị xử phạt hành chính", "administrative fines"),
        ["violations.offenders"] = new("số người phạm tội", "offenders"),
        ["violations.socialEvil"] = new("kỷ luật do tệ nạn xã hội", "discipline for social evils"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a word of the data is called, or null when it is not one of the closed words.</summary>
    public static Words? Find(string word) => Known.TryGetValue(word, out var words) ? words : null;

    /// <summary>
    /// A word, or several joined by commas, as people read them. A path of a fact keeps its own spelling beside, because that is what
    /// stands in the file.
    /// </summary>
    public static string Say(string text, Language language) =>
        text.Contains(", ", StringComparison.Ordinal)
            ? string.Join(", ", text.Split(", ").Select(word => SayOne(word, language)))
            : SayOne(text, language);

    private static string SayOne(string word, Language language) =>
        Find(word) is not { } words ? word
        : word.Contains('.', StringComparison.Ordinal) ? $"{words.In(language)} [{word}]"
        : words.In(language);
}
