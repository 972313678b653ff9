namespace Antt.Engine.Tables.Columns;

/// <summary>The headings, sheet by sheet.</summary>
internal static partial class ColumnNames
{
    private static readonly ColumnName[] Unit =
    [
        new("id", "Mã đơn vị", isOfDocument: true),
        new("type", "Loại đơn vị", isOfDocument: true),
        new("name", "Tên đơn vị"),
        new("localKind", "Loại hình tại địa phương", unitTypes: ["KDC"]),
        new("commune", "Xã, phường"),
        new("managingLevel", "Cấp quản lý"),
        new("from", "Có trong sổ từ ngày", isOfDocument: true),
        new("to", "Có trong sổ đến ngày", isOfDocument: true),
        new("from", "Thông tin đúng từ ngày"),
        new("delegatedTo", "Uỷ quyền cho cấp", unitTypes: ["CQ", "DN", "GD"]),
        new("delegationAct", "Văn bản uỷ quyền", unitTypes: ["CQ", "DN", "GD"]),
        new("partyOrganisation", "Có tổ chức Đảng"),
        new("massOrganisations", "Có tổ chức đoàn thể"),
        new("armedForces", "Là đơn vị vũ trang", unitTypes: ["CQ", "DN", "GD"]),
        new("size", "Quy mô doanh nghiệp", unitTypes: ["DN"]),
        new("levels", "Cấp học, trình độ", unitTypes: ["GD"]),
        new("ministryTracked", "Bộ Công an theo dõi", unitTypes: ["CQ", "DN", "GD"]),
        new("predecessors", "Hình thành từ các đơn vị", isOfDocument: true),
        new("successors", "Đã thành các đơn vị", isOfDocument: true),
    ];

    private static readonly ColumnName[] Registration =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("form", "Mẫu đăng ký"),
        new("date", "Ngày đăng ký"),
        new("addressee", "Nơi nhận"),
        new("signerOffice", "Chức vụ người ký"),
        new("commitments", "Số bản cam kết", unitTypes: ["KDC"]),
        new("receivedByCommune", "Ngày cấp xã nhận"),
        new("consolidated", "Ngày cấp xã tổng hợp"),
        new("inheritedFrom", "Thừa kế từ địa bàn"),
    ];

    private static readonly ColumnName[] Evidence =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("id", "Mã tài liệu"),
        new("kind", "Loại tài liệu"),
        new("number", "Số, ký hiệu"),
        new("date", "Ngày ban hành"),
        new("issuer", "Nơi ban hành"),
        new("conditions", "Chứng minh cho điều kiện"),
        new("topics", "Nội dung của nội quy", unitTypes: ["CQ", "DN", "GD"]),
        new("dossiers", "Thuộc hồ sơ"),
        new("integrated", "Lồng ghép"),
        new("shared", "Dùng chung"),
        new("to", "Có hiệu lực đến ngày"),
        new("file.sha256", "Dấu vân tay tệp quét"),
        new("file.bytes", "Độ lớn tệp quét"),
        new("file.keptAt", "Nơi giữ tệp quét"),
        new("file.name", "Tên tệp quét"),
    ];

    private static readonly ColumnName[] Evaluation =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("confirmedThrough", "Số liệu xác nhận đến ngày"),
        new("submittedToCommune", "Ngày gửi cấp xã"),
        new("consolidated", "Ngày cấp xã tổng hợp"),
        new("meeting.date", "Ngày họp"),
        new("meeting.chair", "Người chủ trì họp"),
        new("meeting.attendees", "Thành phần dự họp"),
        new("meeting.minutes", "Mã tài liệu biên bản"),
        new("meeting.conclusions", "Tiêu chí đã kết luận"),
        new("households.residing", "Số hộ cư trú", unitTypes: ["KDC"]),
        new("households.registered", "Số hộ đăng ký", unitTypes: ["KDC"]),
        new("households.closedOn", "Ngày chốt số hộ", unitTypes: ["KDC"]),
        new("households.excluded", "Hộ được trừ", unitTypes: ["KDC"]),
        new("staff.total", "Tổng số người", unitTypes: ["CQ", "DN", "GD"]),
        new("staff.informed", "Số người được phổ biến", unitTypes: ["CQ", "DN", "GD"]),
        new("models", "Mô hình"),
        new("judgements.policy.exists", "Chủ trương, pháp luật: có nội dung"),
        new("judgements.policy.holds", "Chủ trương, pháp luật: thực hiện tốt"),
        new("judgements.policy.by", "Chủ trương, pháp luật: người kết luận"),
        new("judgements.subjectManagement.exists", "Quản lý đối tượng: có nội dung", unitTypes: ["KDC", "XA"]),
        new("judgements.subjectManagement.holds", "Quản lý đối tượng: thực hiện tốt", unitTypes: ["KDC", "XA"]),
        new("judgements.subjectManagement.by", "Quản lý đối tượng: người kết luận", unitTypes: ["KDC", "XA"]),
        new("judgements.policeWork.exists", "Công an cấp xã: có nội dung", unitTypes: ["XA"]),
        new("judgements.policeWork.holds", "Công an cấp xã: thực hiện tốt", unitTypes: ["XA"]),
        new("judgements.policeWork.by", "Công an cấp xã: người kết luận", unitTypes: ["XA"]),
        new("judgements.policeCoordination.exists", "Phối hợp Công an: có nội dung", unitTypes: ["CQ", "DN", "GD"]),
        new("judgements.policeCoordination.holds", "Phối hợp Công an: thực hiện tốt", unitTypes: ["CQ", "DN", "GD"]),
        new("judgements.policeCoordination.by", "Phối hợp Công an: người kết luận", unitTypes: ["CQ", "DN", "GD"]),
        new("judgements.parentsCommittee.exists", "Ban Đại diện cha mẹ: có nội dung", unitTypes: ["GD"]),
        new("judgements.parentsCommittee.holds", "Ban Đại diện cha mẹ: thực hiện tốt", unitTypes: ["GD"]),
        new("judgements.parentsCommittee.by", "Ban Đại diện cha mẹ: người kết luận", unitTypes: ["GD"]),
        new("confirmations", "Văn bản xác nhận"),
        new("events", "Vụ việc"),
        new("statistics.crimes.current", "Phạm tội: kỳ này", unitTypes: ["KDC", "XA"]),
        new("statistics.crimes.previous", "Phạm tội: kỳ trước", unitTypes: ["KDC", "XA"]),
        new("statistics.socialEvils.current", "Tệ nạn xã hội: kỳ này", unitTypes: ["KDC", "XA"]),
        new("statistics.socialEvils.previous", "Tệ nạn xã hội: kỳ trước", unitTypes: ["KDC", "XA"]),
        new("statistics.otherViolations.current", "Vi phạm khác: kỳ này", unitTypes: ["KDC", "XA"]),
        new("statistics.otherViolations.previous", "Vi phạm khác: kỳ trước", unitTypes: ["KDC", "XA"]),
        new("statistics.newHotspots", "Tụ điểm phức tạp mới", unitTypes: ["KDC", "XA"]),
        new("statistics.newSocialEvilPersons", "Người mới mắc tệ nạn xã hội", unitTypes: ["KDC", "XA"]),
        new("securityForce.exists", "Lực lượng ở cơ sở: có", unitTypes: ["KDC"]),
        new("securityForce.rating", "Lực lượng ở cơ sở: xếp loại", unitTypes: ["KDC"]),
        new("securityForce.ratable", "Lực lượng ở cơ sở: thuộc diện xếp loại", unitTypes: ["KDC"]),
        new("securityForce.provisional", "Lực lượng ở cơ sở: xếp loại tạm", unitTypes: ["KDC"]),
        new("securityForce.members", "Lực lượng ở cơ sở: số thành viên", unitTypes: ["KDC"]),
        new("securityForce.disciplined", "Lực lượng ở cơ sở: kỷ luật", unitTypes: ["KDC"]),
        new("police.disciplined", "Công an cấp xã: kỷ luật", unitTypes: ["XA"]),
        new("guardForce.exists", "Bảo vệ: có", unitTypes: ["CQ", "DN", "GD"]),
        new("guardForce.titleEligible", "Bảo vệ: đủ điều kiện bình xét", unitTypes: ["CQ", "DN", "GD"]),
        new("guardForce.advancedTitle", "Bảo vệ: đạt tập thể tiên tiến", unitTypes: ["CQ", "DN", "GD"]),
        new("guardForce.rating", "Bảo vệ: xếp loại", unitTypes: ["CQ", "DN", "GD"]),
        new("guardForce.provisional", "Bảo vệ: kết quả tạm", unitTypes: ["CQ", "DN", "GD"]),
        new("guardForce.disciplined", "Bảo vệ: kỷ luật", unitTypes: ["CQ", "DN", "GD"]),
        new("subUnits.total", "Đơn vị trực thuộc: tổng số", unitTypes: ["CQ", "DN", "GD"]),
        new("subUnits.eligible", "Đơn vị trực thuộc: đủ điều kiện bình xét", unitTypes: ["CQ", "DN", "GD"]),
        new("subUnits.titledOrRated", "Đơn vị trực thuộc: đạt danh hiệu, xếp loại", unitTypes: ["CQ", "DN", "GD"]),
        new("subUnits.provisional", "Đơn vị trực thuộc: số liệu tạm", unitTypes: ["CQ", "DN", "GD"]),
        new("discipline.unit", "Kỷ luật: toàn đơn vị", unitTypes: ["CQ", "DN", "GD"]),
        new("discipline.subUnits", "Kỷ luật: đơn vị trực thuộc", unitTypes: ["CQ", "DN", "GD"]),
        new("violations.administrativeFines", "Bị xử phạt hành chính", unitTypes: ["CQ", "DN", "GD"]),
        new("violations.offenders", "Số người phạm tội", unitTypes: ["CQ", "DN", "GD"]),
        new("violations.socialEvil", "Kỷ luật do tệ nạn xã hội", unitTypes: ["CQ", "DN", "GD"]),
        new("includesPredecessors", "Đã gồm đơn vị trước"),
        new("verdict", "Kết quả ghi tay"),
        new("local", "Số liệu địa phương"),
    ];

    private static readonly ColumnName[] Excluded =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("count", "Số hộ được trừ"),
        new("reason", "Lý do trừ"),
        new("decidedOn", "Ngày quyết định trừ"),
    ];

    private static readonly ColumnName[] Models =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("name", "Tên mô hình"),
        new("effective", "Hoạt động hiệu quả"),
        new("kind", "Loại mô hình"),
        new("from", "Bắt đầu từ ngày"),
        new("to", "Chấm dứt ngày"),
    ];

    private static readonly ColumnName[] Confirmations =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("body", "Cơ quan xác nhận"),
        new("number", "Số văn bản xác nhận"),
        new("date", "Ngày văn bản"),
        new("from", "Xác nhận từ ngày"),
        new("through", "Xác nhận đến hết ngày"),
        new("occurred.chong-dang-chinh-quyen", "Chống Đảng, chính quyền"),
        new("occurred.pha-hoai-muc-tieu-cong-trinh", "Phá hoại công trình"),
        new("occurred.ton-giao-trai-phap-luat", "Tôn giáo trái pháp luật"),
        new("occurred.loi-dung-ton-giao-dan-toc-khieu-kien", "Lợi dụng tôn giáo, dân tộc, khiếu kiện"),
        new("occurred.ly-khai-doi-tu-tri", "Ly khai, đòi tự trị"),
        new("occurred.mau-thuan-phuc-tap-keo-dai", "Mâu thuẫn phức tạp, kéo dài"),
        new("occurred.kich-dong-tap-trung-dong-nguoi", "Kích động tập trung đông người"),
        new("occurred.dinh-cong-lan-cong-trai-phap-luat", "Đình công, lãn công trái pháp luật"),
        new("occurred.vi-pham-bi-mat-nha-nuoc", "Vi phạm bảo vệ bí mật nhà nước"),
        new("occurred.bao-luc-hoc-duong", "Bạo lực học đường"),
    ];

    private static readonly ColumnName[] Events =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("id", "Mã vụ việc"),
        new("category", "Loại vụ việc"),
        new("severity", "Mức độ"),
        new("date", "Ngày xảy ra"),
        new("forceMajeure.claimed", "Bất khả kháng"),
        new("forceMajeure.document", "Văn bản bất khả kháng"),
        new("detectedInTime", "Phát hiện kịp thời"),
        new("mitigated", "Đã khắc phục"),
        new("reportedAtOnce", "Báo cáo ngay"),
        new("provisionalClass", "Mức độ tạm"),
        new("confirmedBy.body", "Cơ quan xác nhận"),
        new("confirmedBy.number", "Số văn bản xác nhận"),
        new("confirmedBy.date", "Ngày xác nhận"),
    ];

    private static readonly ColumnName[] Score =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("table", "Bảng điểm"),
        new("self", "Điểm tự chấm"),
        new("confirmed", "Điểm xác nhận"),
        new("provisional", "Điểm tạm tính"),
        new("date", "Ngày chấm điểm"),
        new("decision", "Mã quyết định phân loại"),
        new("items", "Điểm từng mục"),
    ];

    private static readonly ColumnName[] Points =
    [
        new("unit", "Mã đơn vị", isOfDocument: true),
        new("", "Tên đơn vị"),
        new("year", "Năm", isOfDocument: true),
        new("item", "Mã mục"),
        new("self", "Điểm mục tự chấm"),
        new("confirmed", "Điểm mục xác nhận"),
    ];
}
