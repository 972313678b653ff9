using System.Globalization;
using Antt.Model.Calendar;

namespace Antt.Tests.Model.Calendar;

/// <summary>Every period, deadline and day of the Circular, the Ministry's texts and the five plans is in the data, under the profile that lays it down.</summary>
public sealed class CalendarRowsTests
{
    /// <summary>What, where it is looked for, in which year: step, unit types, first and last day.</summary>
    public static TheoryData<string, string, int, string, string, string, string> Rows => new()
    {
        { "Thông tư 124 có hiệu lực", "quoc-gia", 2022, "hieu-luc", "", "10/02/2022", "10/02/2022" },
        { "Nghị quyết, kế hoạch, đăng ký", "quoc-gia", 2024, "dang-ky-quy-1", "CQ DN GD KDC XA", "01/01/2024", "31/03/2024" },
        { "Kỳ đánh giá khu dân cư", "quoc-gia", 2024, "ky-danh-gia", "KDC", "01/11/2023", "31/10/2024" },
        { "Kỳ đánh giá các đơn vị khác", "quoc-gia", 2024, "ky-danh-gia", "CQ DN GD XA", "16/11/2023", "15/11/2024" },
        { "Công nhận khu dân cư", "quoc-gia", 2024, "cong-nhan", "KDC", "-", "14/11/2024" },
        { "Công nhận xã", "quoc-gia", 2024, "cong-nhan", "XA", "-", "19/11/2024" },
        { "Công nhận cơ quan, doanh nghiệp, cơ sở giáo dục", "quoc-gia", 2024, "cong-nhan", "CQ DN GD", "-", "19/11/2024" },
        { "Bộ trưởng quyết định", "quoc-gia", 2024, "cong-nhan", "CQ DN GD bo-cong-an", "-", "19/11/2024" },
        { "Kon Gang: nộp bản đăng ký", "kon-gang", 2024, "dang-ky", "", "-", "12/02/2024" },
        { "Kon Gang: xã tổng hợp đăng ký", "kon-gang", 2024, "tong-hop-dang-ky", "", "-", "14/02/2024" },
        { "Kon Gang: thôn, làng nộp kết quả", "kon-gang", 2024, "nop-ket-qua", "KDC", "-", "28/10/2024" },
        { "Kon Gang: xã tổng hợp của thôn, làng", "kon-gang", 2024, "tong-hop-ket-qua", "KDC", "-", "30/10/2024" },
        { "Kon Gang: đơn vị nộp kết quả", "kon-gang", 2024, "nop-ket-qua", "CQ DN GD XA", "-", "12/11/2024" },
        { "Kon Gang: xã tổng hợp của đơn vị", "kon-gang", 2024, "tong-hop-ket-qua", "CQ DN GD XA", "-", "14/11/2024" },
        { "Tháp Mười: báo cáo năm", "thap-muoi", 2024, "bao-cao-nam", "", "-", "04/11/2024" },
        { "Tháp Mười: đăng ký của năm sau", "thap-muoi", 2025, "dang-ky", "", "-", "04/11/2024" },
        { "Thanh Thủy: kế hoạch triển khai", "thanh-thuy", 2022, "ke-hoach", "", "-", "11/03/2022" },
        { "Thanh Thủy: báo cáo Ban Chỉ đạo tỉnh", "thanh-thuy", 2024, "tong-hop-bao-cao", "", "-", "-" },
        { "Hậu Lộc: lựa chọn điển hình", "hau-loc", 2025, "lua-chon-dien-hinh", "CQ DN GD XA", "01/01/2025", "31/03/2025" },
        { "Hậu Lộc: báo cáo 6 tháng", "hau-loc", 2024, "bao-cao-6-thang", "", "-", "09/06/2024" },
        { "Hậu Lộc: báo cáo năm", "hau-loc", 2024, "bao-cao-nam", "", "-", "19/10/2024" },
        { "Hậu Lộc: công nhận dịp cuối năm", "hau-loc", 2024, "cong-nhan-dien-hinh", "CQ DN GD XA", "01/12/2024", "31/12/2024" },
        { "Hậu Lộc: sơ kết hai năm", "hau-loc", 2024, "so-ket", "", "01/01/2024", "31/12/2024" },
        { "Bắc Kạn: đăng ký điển hình", "bac-kan", 2024, "lua-chon-dien-hinh", "CQ DN GD XA", "01/01/2024", "31/03/2024" },
        { "Bắc Kạn: xã đánh giá", "bac-kan", 2024, "danh-gia-dien-hinh-xa", "uy-ban-xa", "-", "30/09/2024" },
        { "Bắc Kạn: huyện đánh giá", "bac-kan", 2024, "danh-gia-dien-hinh-huyen", "uy-ban-huyen", "-", "14/10/2024" },
        { "Bắc Kạn: Công an tỉnh thẩm định", "bac-kan", 2024, "tham-dinh-dien-hinh-tinh", "cong-an-tinh", "-", "24/10/2024" },
        { "Bắc Kạn: tỉnh công nhận", "bac-kan", 2024, "cong-nhan-dien-hinh", "uy-ban-tinh", "-", "24/10/2024" },
        { "Bắc Kạn: báo cáo năm", "bac-kan", 2024, "bao-cao-nam", "", "-", "14/10/2024" },
        { "Phân loại khu dân cư", "quoc-gia", 2024, "phan-loai", "KDC", "-", "19/11/2024" },
        { "Phân loại đơn vị", "quoc-gia", 2024, "phan-loai", "CQ DN GD XA", "-", "29/11/2024" },
        { "Phân loại cấp huyện", "quoc-gia", 2024, "phan-loai-huyen", "uy-ban-huyen", "-", "14/12/2024" },
        { "Ngày Môi trường", "quoc-gia", 2024, "su-kien", "ngay-moi-truong", "05/06/2024", "05/06/2024" },
        { "Tháng phòng, chống ma túy", "quoc-gia", 2024, "su-kien", "thang-phong-chong-ma-tuy", "01/06/2024", "30/06/2024" },
        { "Ngày phòng, chống ma túy", "quoc-gia", 2024, "su-kien", "ngay-phong-chong-ma-tuy", "26/06/2024", "26/06/2024" },
        { "Ngày phòng, chống mua bán người", "quoc-gia", 2024, "su-kien", "ngay-phong-chong-mua-ban-nguoi", "30/07/2024", "30/07/2024" },
        { "Ngày hội toàn dân", "quoc-gia", 2024, "su-kien", "ngay-hoi-toan-dan", "19/08/2024", "19/08/2024" },
        { "Tháng an toàn giao thông", "quoc-gia", 2024, "su-kien", "thang-an-toan-giao-thong", "01/09/2024", "30/09/2024" },
        { "Ngày phòng cháy", "quoc-gia", 2024, "su-kien", "ngay-phong-chay", "04/10/2024", "04/10/2024" },
        { "Kỳ xếp loại lực lượng ở cơ sở", "quoc-gia", 2026, "xep-loai-luc-luong", "KDC", "15/11/2025", "14/11/2026" },
        { "Không còn Công an huyện", "quoc-gia", 2025, "bo-cap", "bo-cap-cong-an", "01/03/2025", "01/03/2025" },
        { "Không còn cấp huyện", "quoc-gia", 2025, "bo-cap", "bo-cap-uy-ban", "01/07/2025", "01/07/2025" },
        { "Kon Gang: hạn năm 2022 sớm hơn kế hoạch", "kon-gang", 2022, "dang-ky", "EarlierThanPlan", "-", "12/02/2022" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_in_the_calendar(string what, string profile, int year, string step, string marks, string first, string last)
    {
        var frame = RepositoryLaw.Frame;
        var duties = YearCalendar.For(frame, frame.Profiles[profile], year).Where(duty => duty.Step == step).ToList();
        var wanted = marks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = duties.Where(duty => wanted.All(mark => MarksOf(duty).Contains(mark)) && Shown(duty.Kind == Antt.Model.Profiles.DeadlineKind.Before ? null : duty.First) == first && Shown(duty.Last) == last).ToList();
        Assert.True(found.Count > 0, $"{what}: {string.Join("; ", duties.Select(duty => $"{duty.Id} [{string.Join(' ', MarksOf(duty))}] {Shown(duty.First)}–{Shown(duty.Last)}"))}");
    }

    [Fact]
    public void Every_duty_states_its_ground_and_has_an_id_of_its_own()
    {
        var frame = RepositoryLaw.Frame;
        foreach (var profile in frame.Profiles.Values)
        {
            for (var year = 2022; year <= 2027; year++)
            {
                var duties = YearCalendar.For(frame, profile, year);
                Assert.All(duties, duty => Assert.False(string.IsNullOrWhiteSpace(duty.Source), duty.Id));
                Assert.Equal(duties.Length, duties.Select(duty => (duty.Origin, duty.Id)).Distinct().Count());
            }
        }
    }

    private static IEnumerable<string> MarksOf(CalendarDuty duty) =>
        duty.UnitTypes.Append(duty.Id).Append(duty.By?.Role ?? "").Concat(duty.Notes.Select(note => note.Kind.ToString()));

    private static string Shown(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "-";
}
