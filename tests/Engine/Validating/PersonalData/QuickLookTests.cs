using System.Text;
using Antt.Engine.Validating;

namespace Antt.Tests.Engine.Validating;

/// <summary>
/// The quick look decides which texts are read word by word; whatever the close reading would find must get past it. Pieces that tell of persons and
/// of secrets, and pieces that do not, are thrown together with every kind of sign between them.
/// </summary>
public sealed class QuickLookTests
{
    private const int Lines = 30_000;
    private const int Seed = 510;

    private static readonly string[] Pieces =
    [
        "ông", "bà", "Ông", "anh", "cô", "đồng chí", "Đ/c", "họ tên", "Họ và tên", "chủ tịch", "Chủ tịch", "Tổ trưởng", "trưởng thôn", "ong", "dong chi", "ho ten", "chu tich", "đại úy", "em", "Ms", "người tên",
        "Nguyễn", "Văn", "An", "nguyễn", "văn", "an", "Trần", "Thị", "lý", "NGUYỄN", "VĂN", "Nguyen", "Van", "Ng.", "ng", "Hồ", "Chí", "Giàng", "A", "Chu", "Hoa", "Tổ dân phố", "Công an xã", "đường", "phường", "Kim",
        "Bí thư chi bộ", "công dân", "bị can", "già làng", "cụ", "BS.", "Y", "Blon", "H’Hen", "Vàng", "Siu", "Danh", "T.A.", "cô giáo",
        "0912345678", "091 234 5678", "012345678901", "123456789", "STK", "SĐT", "CCCD", "C C C D", "TK-19031234567", "C-C-C-D-012345678901", "GCN-kdc-910022-001-2024", "sdt:0912345678", "B1234567", "hộ chiếu", "zalo", "BHXH 7912345678", "BHYT HT4791234567890", "Vietcombank", "1696 7945 3264", "079.15.75.577", "0915 - 221 - 562", "Chuyển khoản",
        "a@b.vn", "a (at) b.vn", "a[a còng]b.vn", "sinh ngày 12/3/1980", "sn 1980", "s/n 1990", "DOB", "s i n h", "năm 1985", "12/3/1980", "NS: 27/11/2001", "chủ hộ sinh ngày", "sinh vào ngày mười hai tháng chạp năm một nghìn chín trăm tám mươi",
        "mật", "MẬT", "Mật", "M Ậ T", "TỐI MẬT", "MAT", "Mat", "mat", "m.ậ.t", "bí mật", "TOI MAT", "T.Ố.I M.Ậ.T",
    ];

    private static readonly string[] Signs = [" ", " ", " ", ", ", ": ", "“", "”", " (", ") ", "-", "–", "/", ". ", "'", "\"", "; ", "_"];

    [Fact]
    public void Nothing_that_the_close_reading_finds_is_let_go_by_the_quick_look()
    {
        var dice = new Random(Seed);
        var found = 0;
        var lost = new List<string>();
        for (var number = 0; number < Lines; number++)
        {
            var line = Line(dice);
            var text = Encoding.UTF8.GetBytes(line);
            if (PersonalDataRules.ReadClosely(text) is null) continue;
            found++;
            if (!PersonalDataRules.MayHold(text, notAscii: !Ascii.IsValid(text))) lost.Add(line);
        }
        Assert.InRange(found, Lines / 4, Lines);
        Assert.Empty(lost);
    }

    private static string Line(Random dice)
    {
        var line = new StringBuilder();
        for (var more = dice.Next(1, 7); more > 0; more--)
        {
            if (line.Length > 0) line.Append(Signs[dice.Next(Signs.Length)]);
            line.Append(Pieces[dice.Next(Pieces.Length)]);
        }
        return dice.Next(12) switch { 0 => line.ToString().ToUpperInvariant(), 1 => line.ToString().ToLowerInvariant(), _ => line.ToString() };
    }
}
