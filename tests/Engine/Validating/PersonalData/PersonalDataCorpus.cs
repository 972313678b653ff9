using System.Globalization;
using Antt.Model;

namespace Antt.Tests.Engine.Validating;

/// <summary>
/// Made-up lines as officers write them, drawn with a fixed seed: a thousand that tell something about a person or of a secret, and a thousand that
/// do not. Numbers and names are thrown together and belong to nobody.
/// </summary>
internal static class PersonalDataCorpus
{
    public const int Lines = 1000;
    private const int Seed = 124_2021;

    private static readonly string[] Surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Lý", "Đinh", "Giàng", "Nông"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Minh", "Ngọc", "Hữu"];
    private static readonly string[] Given = ["Hùng", "Lan", "Bình", "Sơn", "Hoa", "Tâm", "Dũng", "Yến", "Khánh", "Phúc"];
    private static readonly string[] Places = ["Suối Mẫu", "Đồng Thí", "Mỏ Mộng", "Bản Ví Dụ", "Khe Giả", "Núi Hư", "Bến Cấu", "Gò Minh Họa"];
    private static readonly string[] Offices = ["Công an xã", "UBND phường", "Phòng PV05", "Đảng ủy", "Ủy ban Mặt trận Tổ quốc", "Công an tỉnh"];

    /// <summary>Lines that must be found, with the slug of what must be said; each kind in turn, with marks and without.</summary>
    public static IEnumerable<(string Line, string Kind)> ToFind()
    {
        var dice = new Random(Seed);
        for (var number = 0; number < Lines; number++)
        {
            var (line, kind) = (number % 7) switch
            {
                0 => (Identity(dice), "identity-number"),
                1 => (Phone(dice), "phone-number"),
                2 => (Birth(dice), "birth-date"),
                3 => (Bank(dice), "bank-number"),
                4 => (Mail(dice), "mail-address"),
                5 => (Named(dice), "person-name"),
                _ => (Secret(dice), "secret-mark"),
            };
            yield return (dice.Next(4) == 0 && kind != "secret-mark" ? Unmarked(line) : line, kind);
        }
    }

    /// <summary>Lines in which nothing may be found.</summary>
    public static IEnumerable<string> Harmless()
    {
        var dice = new Random(Seed + 1);
        for (var number = 0; number < Lines; number++) yield return HarmlessLine(number % 8, dice);
    }

    private static string Identity(Random dice)
    {
        var card = $"0{dice.Next(10, 97)}{dice.Next(0, 4)}{dice.Next(50, 99)}{Digits(dice, 6)}";
        var old = Digits(dice, 9);
        return Of(
            dice, $"CCCD {card}", $"số định danh {Parted(card, " ", 3, 3, 3, 3)} của chủ hộ", $"căn cước: {Parted(card, ".", 3, 3, 3, 3)}", $"CMND {old}", $"chứng minh nhân dân số {Parted(old, " ", 3, 3, 3)}",
            $"C C C D: {Parted(card, "-", 4, 4, 4)}", $"người nộp {card}", $"Căn cước công dân: {Parted(card, " ", 3, 1, 2, 6)}", $"hộ chiếu C{Digits(dice, 7)}",
            $"CMND: {Parted(old, ".", 2, 3, 4)}", $"({card})", $"cccd so {Parted(card, " ", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)}");
    }

    private static string Phone(Random dice)
    {
        var mobile = "0" + Of(dice, "3", "5", "7", "8", "9") + Digits(dice, 8);
        return Of(
            dice, $"gọi {mobile}", $"SĐT: {Parted(mobile, ".", 4, 3, 3)}", $"liên hệ trưởng thôn {Parted(mobile, " ", 4, 3, 3)} khi cần", $"điện thoại {Parted(mobile, " ", 2, 2, 2, 2, 2)}",
            $"+84 {Parted(mobile[1..], " ", 3, 3, 3)}", $"đt {Parted(mobile, "-", 3, 3, 4)}", $"Zalo (+84){mobile[1..]}", $"84{mobile[1..]}", $"di động: {Parted(mobile, " ", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)}",
            $"số máy nhà riêng (024) 3{Parted(Digits(dice, 7), " ", 3, 4)}", $"S Đ T {Parted(mobile, ".", 2, 4, 4)}", $"báo về {mobile}, {mobile}");
    }

    private static string Birth(Random dice)
    {
        var (day, month, year) = (dice.Next(1, 29), dice.Next(1, 13), dice.Next(1940, 2012));
        return Of(
            dice, $"một người sinh năm {year}", $"ngày sinh: {day:00}/{month:00}/{year}", $"chủ hộ, SN {year}", $"s/n {year}, trú tại thôn", $"sinh ngày {day}.{month}.{year}", $"năm sinh {year}",
            $"Sinh ngày {day} tháng {month} năm {year}", $"ngày, tháng, năm sinh: {day:00}-{month:00}-{year}", $"đối tượng (sinh {year})", $"NGÀY SINH {day:00} {month:00} {year}", $"sn: {day}/{month}/{year}",
            $"s i n h năm {year}");
    }

    private static string Bank(Random dice)
    {
        var account = Of(dice, "19", "10", "71", "45") + Digits(dice, dice.Next(7, 13));
        return Of(
            dice, $"STK {account}", $"số tài khoản {account} ngân hàng", $"chuyển về tài khoản: {Parted(account, " ", 4, 4, 4, 4)}", $"số TK {Parted(account, ".", 3, 3, 3, 3, 3)}", $"S T K: {account}",
            $"số thẻ 9704 {Parted(Digits(dice, 12), " ", 4, 4, 4)}", $"tài khoản ngân hàng số {Parted(account, "-", 4, 4, 4, 4)}", $"Stk: {account}.");
    }

    private static string Mail(Random dice)
    {
        var box = Unmarked(Given[dice.Next(Given.Length)]).ToLowerInvariant() + Of(dice, ".", "_", "") + dice.Next(10, 99).ToString(CultureInfo.InvariantCulture);
        return Of(
            dice, $"thư về {box}@vi-du.example", $"{box}@thu.vi-du.example", $"Email: {box} (at) vi-du.example", $"{box}[at]vi-du[dot]example", $"gửi {box} @ vi-du.example giúp", $"{box}@xa.vi-du.gov.vn",
            $"hộp thư {box.ToUpperInvariant()}@VI-DU.EXAMPLE", $"{box} (a còng) vi-du (chấm) example", $"<{box}@vi-du.example>");
    }

    private static string Named(Random dice)
    {
        var (surname, middle, given) = (Surnames[dice.Next(Surnames.Length)], Middles[dice.Next(Middles.Length)], Given[dice.Next(Given.Length)]);
        var name = $"{surname} {middle} {given}";
        return Of(
            dice, $"ông {name} báo tin", $"Bà {name}", $"theo lời anh {name}", $"Đồng chí {name} dự họp", $"đ/c {name}", $"Thượng tá {name} ký", $"Họ và tên: {name}", $"ÔNG {name.ToUpperInvariant()}",
            $"chị {surname} {given}", $"ông (bà) {name}", $"Trưởng thôn {name} chủ trì", $"gia đình ông {surname}  {middle}  {given}", $"Chủ tịch {name}", $"bà {surname} {middle[..1]}. {given}", $"cháu {name} đi lạc");
    }

    private static string Secret(Random dice) => Of(
        dice, "Độ mật: Mật", "báo cáo (MẬT)", "TỐI MẬT", "tài liệu Tuyệt mật", "BÁO CÁO TUYỆT MẬT", "số 12/BC-CA (Mật)", "M Ậ T", "T Ố I  M Ậ T", "TỐI-MẬT", "BAO CAO TOI MAT", "Do mat: Tuyet mat", "(Mat)",
        "Kế hoạch [MẬT] quý 1", "độ mật tối mật", "T.U.Y.Ệ.T M.Ậ.T", "Độ Mật: MẬT", "Do mat: Mat", "“Mật”");

    private static string HarmlessLine(int kind, Random dice)
    {
        var (number, year, count, place, office) = (dice.Next(1, 4000), dice.Next(2019, 2027), dice.Next(2, 900), Places[dice.Next(Places.Length)], Offices[dice.Next(Offices.Length)]);
        var (day, month) = (dice.Next(1, 29), dice.Next(1, 13));
        return kind switch
        {
            0 => Of(dice, $"{number}/QĐ-UBND", $"Biên bản số {number}/BB-{year} ngày {day:00}/{month:00}/{year}", $"GCN-kdc-{number:000000}-{count:000}-{year}", $"Công văn {number}/CAX-TH", $"{number:0000}{count:00000}/BC-UBND", $"Kế hoạch số {number:0000}/KH-CAT-PV05 ngày {day}-{month}-{year}"),
            1 => Of(dice, $"từ {day:00}-{month:00}-{year} đến {day:00}-{month:00}-{year + 1}", $"họp ngày {day:00}/{month:00}/{year}, lúc 19 giờ 30", $"{year}-{month:00}-{day:00} {year}-{month:00}-{day:00}", $"đến hết ngày {day}.{month}.{year}", $"quý {dice.Next(1, 5)} năm {year}"),
            2 => Of(dice, $"{count} hộ, {count * 4} người, {count / 2} lượt tuần tra", $"kinh phí {number}.000.000 đồng", $"kinh phí 0912345678 đ", $"kích hoạt {count} tài khoản định danh điện tử", $"{count} học sinh năm {year}", $"vận động {number} lượt người", $"cấp {count} thẻ căn cước năm {year}", $"{count},5% số hộ"),
            3 => Of(dice, $"{office}, trực ban 113", $"Trụ sở {office}, thôn {place}", $"Bộ phận một cửa {office}, giờ hành chính", $"đường dây nóng của {office}: 0240 382 {dice.Next(1000, 9999)}", $"Trực ban {office}: (0240) 3{Digits(dice, 3)} {Digits(dice, 4)}", $"{office}: congan{dice.Next(1, 9)}@vi-du.gov.vn", $"cổng thông tin https://xa-{number}.vi-du.gov.vn", $"điện thoại 115, 114"),
            4 => Of(dice, $"Thông tư 124/2021/TT-BCA, Điều {dice.Next(4, 13)} khoản {dice.Next(1, 5)}", $"Nghị định {number}/{year}/NĐ-CP", $"Luật số 30/2023/QH15", $"theo Quyết định 9745/QĐ-BCA ngày {day:00}/{month:00}/{year}", "Luật Bảo vệ bí mật nhà nước", $"Chỉ thị {day}-CT/TW", $"điểm đ khoản {day} Điều {month}"),
            5 => Of(dice, $"thôn {place}", $"phường Nguyễn Trãi", "đường Bà Triệu", "xã Lê Lợi, đường Trần Hưng Đạo", "huyện đảo Cô Tô", "tỉnh Bà Rịa - Vũng Tàu", "Trường THPT Lê Quý Đôn", $"tổ dân phố {day}, phường Hoàng Văn Thụ", "phố Bà Huyện Thanh Quan", $"bản {place}, khu {day}", "cầu Ông Lãnh", "thành phố Hồ Chí Minh"),
            6 => Of(dice, "ông Chủ tịch Ủy ban nhân dân xã", $"đồng chí Trưởng {office}", "ông A và bà B", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Bí thư Đoàn xã", "Hội Liên hiệp Phụ nữ", "Chủ tịch Hồ Chí Minh", "học tập Bác Hồ", "bà con trong thôn", "anh chị em công nhân", $"ba tổ tự quản, {count} tổ viên", "Phó Trưởng thôn", $"trẻ em Việt Nam, {count} cháu", $"người đứng đầu {office}"),
            _ => Of(dice, $"vệ sinh môi trường ngày {day}", "mật độ dân cư, bảo mật thông tin", "hội nuôi ong lấy mật", "BẢO VỆ BÍ MẬT NHÀ NƯỚC", $"khai sinh năm {year}", $"phát sinh năm {year}: {count} vụ", $"sinh hoạt chi bộ ngày {day}", $"mat do dan cu {count} nguoi", $"an sinh năm {year}", "MẬT ĐỘ DÂN CƯ", $"dân sinh {year}", "giữ bí mật", "bảo đảm an sinh xã hội, không phát sinh điểm nóng"),
        };
    }

    private static string Of(Random dice, params string[] ways) => ways[dice.Next(ways.Length)];

    private static string Digits(Random dice, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + dice.Next(10))));

    /// <summary>Digits in groups of these lengths, as many as there are digits for.</summary>
    private static string Parted(string digits, string by, params int[] groups)
    {
        var parts = new List<string>();
        var at = 0;
        foreach (var length in groups)
        {
            if (at < digits.Length) parts.Add(digits[at..Math.Min(digits.Length, at + length)]);
            at += length;
        }
        return string.Join(by, parts);
    }

    /// <summary>As typed without marks, capitals kept.</summary>
    private static string Unmarked(string text) =>
        string.Concat(text.Select(letter => PlainLetters.Of([letter]) is var plain && char.IsUpper(letter) ? plain.ToUpperInvariant() : plain));
}
