using Antt.Engine.Validating;
using Antt.Tests.Engine.Loading;

namespace Antt.Tests.Engine.Validating;

public sealed class PersonalDataTests
{
    private static readonly CompiledSchema FreeText = CompiledSchema.Of("test", "{\"type\": \"string\"}"u8.ToArray());

    [Theory]
    [InlineData("CCCD 001090001234", "identity-number")]
    [InlineData("CMND: 012345678.", "identity-number")]
    [InlineData("số 001 090 001 234", "identity-number")]
    [InlineData("gọi 0912345678", "phone-number")]
    [InlineData("gọi 0912345678 để biết thêm", "phone-number")]
    [InlineData("gọi &#48;912345678", "phone-number")]
    [InlineData("gọi &#x30;912&nbsp;345&nbsp;678", "phone-number")]
    [InlineData("gọi 0912**345**678", "phone-number")]
    [InlineData("gọi `0912` 345&shy;678", "phone-number")]
    [InlineData("CCCD 00109&#8203;0001234", "identity-number")]
    [InlineData("ten.nguoi&commat;vidu.vn", "mail-address")]
    [InlineData("ten.nguoi&#64;vidu.vn", "mail-address")]
    [InlineData("T&#7888;I M&#7852;T", "secret-mark")]
    [InlineData("ĐT: 0912.345.678", "phone-number")]
    [InlineData("+84 912 345 678", "phone-number")]
    [InlineData("84912345678", "phone-number")]
    [InlineData("(024) 3825 1234", "")]
    [InlineData("024 3825 1234", "phone-number")]
    [InlineData("thư về ten.nguoi@vidu.vn", "mail-address")]
    [InlineData("ông A, sinh năm 1980", "birth-date")]
    [InlineData("sinh ngày 02/9/1980", "birth-date")]
    [InlineData("Ngày sinh: 02/9/1980", "birth-date")]
    [InlineData("Độ mật: Mật", "secret-mark")]
    [InlineData("12/BC-CA (Mật)", "secret-mark")]
    [InlineData("MẬT", "secret-mark")]
    [InlineData("Báo cáo TUYỆT MẬT", "secret-mark")]
    [InlineData("tài liệu tối mật", "secret-mark")]
    [InlineData("BAO CAO TOI MAT", "secret-mark")]
    [InlineData("BHXH 7912345678", "identity-number")]
    [InlineData("số sổ bảo hiểm xã hội: 7912345678", "identity-number")]
    [InlineData("Mã số thuế cá nhân 8012345678", "identity-number")]
    [InlineData("Thẻ BHYT số HT4791234567890", "identity-number")]
    [InlineData("báo tin qua số 079.15.75.577", "phone-number")]
    [InlineData("phụ trách, 0915 - 221 - 562", "phone-number")]
    [InlineData("Đầu mối: +84 94 771 21 27", "phone-number")]
    [InlineData("DĐ: 0 831348164", "phone-number")]
    [InlineData("bao tin qua so (083) 276-0778", "phone-number")]
    [InlineData("Vietcombank 1696 7945 3264", "bank-number")]
    [InlineData("Chuyển khoản: 5279-9389-0320 (Techcombank)", "bank-number")]
    [InlineData("NS: 27/11/2001", "birth-date")]
    [InlineData("chủ hộ sinh ngày 02/10/1962", "birth-date")]
    [InlineData("người vi phạm sinh vào ngày hai mươi tháng chạp năm 1985", "birth-date")]
    [InlineData("sinh vào ngày mười hai tháng chạp năm một nghìn chín trăm tám mươi", "birth-date")]
    [InlineData("Tai lieu MAT", "secret-mark")]
    [InlineData("Bí thư chi bộ Cao Văn Sính", "person-name")]
    [InlineData("phó trưởng công an Nông Thị Quang", "person-name")]
    [InlineData("Bí thư chi bộ Lò T.A.", "person-name")]
    [InlineData("đối tượng VÀNG A SÍNH", "person-name")]
    [InlineData("bị can MA SEO CHỨ", "person-name")]
    [InlineData("công dân Ngô Xuân Mai", "person-name")]
    [InlineData("BS. Nông Xuân Hoa", "person-name")]
    [InlineData("già làng Sùng Thu Hoa", "person-name")]
    [InlineData("cô giáo Võ Sính", "person-name")]
    [InlineData("cụ Y Blon Niê", "person-name")]
    [InlineData("đ/c H’Hen Êban", "person-name")]
    [InlineData("ông A Thút", "person-name")]
    [InlineData("ong Ho Van Nam", "person-name")]
    [InlineData("ông Nguyễn Văn An", "person-name")]
    public void Data_of_persons_and_secrets_are_refused(string text, string expected) => Assert.Equal(expected, Slugs(text));

    [Theory]
    [InlineData("12/XN-CA")]
    [InlineData("Ngân hàng Chính sách xã hội cho vay 12.345.678.000 đồng")]
    [InlineData("Chuyển khoản kinh phí 45.500.000 cho 15 tổ")]
    [InlineData("BHXH tự nguyện 1.234 người, BHYT 12.345 người")]
    [InlineData("ngày 03.08.2025 15 hộ đăng ký")]
    [InlineData("năm học 2023 - 2024 - 2025")]
    [InlineData("nữ hộ sinh ngày 12/3/2024 trực")]
    [InlineData("NS 2025: 12 tỷ đồng")]
    [InlineData("chủ hộ sinh sống ổn định năm 2024")]
    [InlineData("công dân Hà Nội")]
    [InlineData("Trưởng ban Công tác Mặt trận")]
    [InlineData("Bí thư Đảng ủy xã Ma Ly Pho")]
    [InlineData("Chủ tịch UBND xã Y Tý")]
    [InlineData("Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh")]
    [InlineData("ông A Trưởng thôn")]
    [InlineData("3574/QĐ-UBND ngày 08/11/2023")]
    [InlineData("124/2021/TT-BCA")]
    [InlineData("GCN-kdc-901796-001-2023")]
    [InlineData("123456789/BC-UBND")]
    [InlineData("kinh phí 120000000 đồng")]
    [InlineData("kinh phí 0912345678 đ.")]
    [InlineData("từ 01-11-2023 đến 31-10-2024")]
    [InlineData("2024-03-31 2024-04-01")]
    [InlineData("bảo vệ bí mật nhà nước")]
    [InlineData("BẢO VỆ BÍ MẬT NHÀ NƯỚC")]
    [InlineData("bảo mật thông tin, mật độ dân cư, hội nuôi ong lấy mật")]
    [InlineData("Mật độ dân cư cao")]
    [InlineData("MẬT ĐỘ DÂN CƯ")]
    [InlineData("học sinh năm 2024, thí sinh ngày 2")]
    [InlineData("vệ sinh năm 2024")]
    [InlineData("sinh hoạt chi bộ ngày 2")]
    [InlineData("7 @ 3 tổ")]
    [InlineData("Ban A & B, 12 * 345 * 678 tổ")]
    [InlineData("Thôn 1, thôn 2, thôn 3, thôn 4, thôn 5, thôn 6, thôn 7, thôn 8, thôn 9")]
    public void Ordinary_texts_pass(string text) => Assert.Equal("", Slugs(text));

    [Fact]
    public void The_finding_does_not_repeat_the_data()
    {
        var (tree, findings) = Reading.Of("{\"reason\": \"CCCD 001090001234\"}");
        FreeTextIn("reason").Check(tree!, findings);
        Assert.DoesNotContain("001090001234", findings[0].Message(Antt.Model.Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("reason", findings[0].Message(Antt.Model.Language.Vietnamese), StringComparison.Ordinal);
    }

    private static CompiledSchema FreeTextIn(string name) =>
        CompiledSchema.Of("test", System.Text.Encoding.UTF8.GetBytes($"{{\"properties\": {{\"{name}\": {{\"type\": \"string\"}}}}}}"));

    private static string Slugs(string text)
    {
        var (tree, findings) = Reading.Of($"\"{text}\"");
        FreeText.Check(tree!, findings);
        return string.Join(' ', findings.Select(finding => finding.Descriptor.Slug));
    }
}
