using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Site.Law;

/// <summary>A step on the way from registration to a decision.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="What">Who does what, and when.</param>
/// <param name="Source">The text and clause.</param>
internal sealed record WayStep(Words Name, Words What, string Source);

/// <summary>The steps of a year, in their order (Thông tư 124/2021/TT-BCA, Điều 4–12).</summary>
internal static class WaySteps
{
    public static ImmutableArray<WayStep> All { get; } =
    [
        new(new("Đăng ký", "Registration"),
            new("Trong quý I, đơn vị nộp bản đăng ký phấn đấu, kèm nghị quyết của tổ chức Đảng (nơi có) và kế hoạch (trừ khu dân cư).",
                "In the first quarter the unit files its registration, with the resolution of its Party organisation (where there is one) and a plan (residential areas need none)."),
            "Thông tư 124/2021/TT-BCA, Điều 4–7 khoản 1; Điều 9 khoản 2 điểm a"),
        new(new("Thực hiện trong năm", "The year itself"),
            new("Đơn vị thực hiện các tiêu chí và giữ minh chứng. Vụ việc được tính theo thời gian đánh giá của từng loại đơn vị.",
                "The unit carries out the criteria and keeps its evidence. Incidents count by the evaluation period of the unit's type."),
            "Thông tư 124/2021/TT-BCA, Điều 8 khoản 2"),
        new(new("Họp đánh giá", "The review meeting"),
            new("Người đứng đầu chủ trì cuộc họp tự đánh giá; đại diện cấp ủy, đoàn thể, Mặt trận và Công an cơ sở cùng dự. Cuộc họp có biên bản.",
                "The head of the unit chairs a meeting of self-evaluation; representatives of the Party committee, mass organisations, the Front and the local police attend. It has minutes."),
            "Thông tư 124/2021/TT-BCA, Điều 9 khoản 1"),
        new(new("Hồ sơ đề nghị", "The request dossier"),
            new("Đơn vị gửi tờ trình, báo cáo kết quả, biên bản họp và tài liệu liên quan tới thường trực Ban Chỉ đạo của cấp có thẩm quyền.",
                "The unit sends its submission, result report, minutes and related papers to the standing body of the steering committee at the competent level."),
            "Thông tư 124/2021/TT-BCA, Điều 9 khoản 1, khoản 2 điểm b"),
        new(new("Thẩm định", "Appraisal"),
            new("Thường trực xem hồ sơ đủ và đúng chưa, từng điều kiện ra sao; chưa đủ thì trả lại để bổ sung.",
                "The standing body sees whether the dossier is complete and how each condition stands; what is incomplete goes back to be completed."),
            "Thông tư 124/2021/TT-BCA, Điều 9"),
        new(new("Quyết định", "Decision"),
            new("Cấp có thẩm quyền công nhận đơn vị đạt mọi điều kiện. Cấp nào quyết định là tùy loại đơn vị và cấp quản lý; mỗi trang quyết định ghi rõ cơ quan và chức vụ người ký.",
                "The competent level recognises units that meet every condition. Which level decides depends on the type of unit and who manages it; each decision page names the body and the signer's office."),
            "Thông tư 124/2021/TT-BCA, Điều 10"),
        new(new("Giấy công nhận và công bố", "Certificate and publication"),
            new("Mỗi đơn vị được công nhận nhận một giấy công nhận có số riêng. Quyết định vào nhật ký công bố và hiện trên trang này.",
                "Each recognised unit receives a certificate with its own number. The decision enters the public log and appears on this site."),
            "Thông tư 124/2021/TT-BCA, Điều 12 khoản 2"),
        new(new("Năm sau làm lại", "Again next year"),
            new("Công nhận là cho một năm. Năm sau đơn vị đăng ký và được xét lại từ đầu.",
                "Recognition is for one year. The next year the unit registers and is judged anew."),
            "Thông tư 124/2021/TT-BCA, Điều 3"),
    ];
}
