using System.Collections.Immutable;
using System.Globalization;
using Antt.Model;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Tests.Site.Search;

/// <summary>A made-up public register of any size, always the same: communes merged on 1/7/2025, units of every type, recognitions, revocations.</summary>
/// <param name="Name">The proper name for a number.</param>
internal sealed record GeneratedRegister(Func<int, string> Name)
{
    private const int UnitsPerCommune = 33;
    private const int CommunesPerProvince = 60;

    private static readonly DateOnly Merger = new(2025, 7, 1);
    private static readonly DateOnly Beginning = new(2004, 1, 1);

    private static readonly string[] First =
    [
        "Mỹ", "Tân", "Phú", "Hòa", "Bình", "Đông", "Tây", "Nam", "Bắc", "Thanh", "Vĩnh", "Long", "An", "Phước", "Thạnh", "Đường", "Dương", "Đương", "Quý",
        "Kỳ", "Lý", "Thủy", "Sơn", "Giang", "Hải", "Đại", "Trung", "Yên", "Cẩm", "Xuân", "Thới", "Hậu", "Nghĩa", "Đức", "Lộc", "Khánh", "Ngọc", "Quảng", "Hưng", "Minh",
    ];

    private static readonly string[] Second =
    [
        "Tây", "Đông", "Hòa", "An", "Thạnh", "Lộc", "Phú", "Thành", "Lợi", "Hưng", "Khánh", "Điền", "Thuận", "Trị", "Hiệp", "Bình", "Đức", "Nghĩa", "Trạch", "Xá",
        "Quý", "Thịnh", "Châu", "Sơn", "Giang", "Hội", "Khê", "Lâm", "Mai", "Ninh", "Oai", "Phong", "Quang", "Tiến", "Vân", "Yên", "Đình", "Thượng", "Hạ", "Trung",
    ];

    private static readonly string[] Onsets =
        ["B", "C", "Ch", "D", "Đ", "G", "Gi", "H", "Kh", "L", "M", "N", "Ng", "Nh", "Ph", "Qu", "R", "S", "T", "Th", "Tr", "V", "X"];

    private static readonly string[] Rimes =
    [
        "a", "à", "ác", "ai", "ái", "am", "ang", "àng", "anh", "ánh", "ao", "ào", "ảo", "áp", "át", "ăm", "ằm", "ăn", "ăng", "ẳng", "ắc", "ắt", "ây", "âu", "ầu", "âm", "ân", "ấn", "ấp", "ất", "ậc", "e",
        "è", "éo", "en", "ẻn", "em", "eng", "ét", "ê", "ề", "ên", "ếch", "ền", "ênh", "ềnh", "êu", "ết", "i", "ì", "ĩ", "ia", "ịa", "iên", "iền", "iếng", "iêng", "im", "in", "ính", "inh", "ịt", "iêu", "iệu",
        "iếp", "o", "ò", "oa", "òa", "oan", "oàn", "oang", "oi", "ói", "om", "on", "òn", "ong", "óc", "ót", "ô", "ồ", "ôi", "ối", "ôm", "ông", "ồng", "ộc", "ốt", "ơ", "ờ", "ơi", "ới", "ơn", "ợp", "u", "ù", "ua",
        "úa", "uân", "uấn", "ung", "ùng", "úc", "ui", "ùi", "um", "uôi", "uông", "uốc", "uồn", "uy", "úy", "uyên", "uyền", "uyết", "út", "ư", "ừ", "ưa", "ừa", "ưng", "ứng", "ươi", "ươn", "ườn", "ương", "ường", "ước", "ượt",
    ];

    /// <summary>A register of so many units, named with few words: many are called alike.</summary>
    public static PublicRegister Of(int units) => Of(units, NameOfFewWords);

    /// <summary>A register of so many units, named with as many different words as a province uses.</summary>
    public static PublicRegister OfManyWords(int units) => Of(units, NameOfManyWords);

    /// <summary>A register of so many units, with a proper name for each number.</summary>
    public static PublicRegister Of(int units, Func<int, string> name) => new GeneratedRegister(name).Made(units);

    private PublicRegister Made(int units)
    {
        var places = new List<PublicPlace>();
        var all = new List<PublicUnit>();
        var decisions = new List<PublicDecision>();
        for (var commune = 0; all.Count < units; commune++)
        {
            var province = $"G{commune / CommunesPerProvince:00}-2004-01-01";
            if (commune % CommunesPerProvince == 0)
                places.Add(Place(province, AdministrativeLevel.Province, "tinh", $"Tỉnh {Name(commune / CommunesPerProvince * 7 + 3)} Mẫu", null, Beginning));
            Commune(commune, province, units, places, all, decisions);
        }
        var head = SampleRegister.Register.Head with { Years = [Year(2023), Year(2024), Year(2025)], Name = new Words("Sổ tạo sẵn (hư cấu)", "Generated register (fictitious)") };
        return SampleRegister.Register with { Head = head, Places = [.. places], Units = [.. all], Decisions = [.. decisions], Shares = [], Log = [] };
    }

    private void Commune(int commune, string province, int units, List<PublicPlace> places, List<PublicUnit> all, List<PublicDecision> decisions)
    {
        var code = commune.ToString("00000", CultureInfo.InvariantCulture);
        var (now, once) = ($"G{code}-2025-07-01", $"H{code}-2004-01-01");
        var isWard = commune % 4 == 0;
        places.Add(Place(now, AdministrativeLevel.Commune, isWard ? "phuong" : "xa", $"{(isWard ? "Phường" : "Xã")} {Name(commune)}", province, Merger)
            with { Predecessors = [new PublicPlaceLink(once, true)] });
        places.Add(Place(once, AdministrativeLevel.Commune, commune % 9 == 0 ? "thi-tran" : "xa", $"{(commune % 9 == 0 ? "Thị trấn" : "Xã")} {Name(commune * 3 + 11)}", province, Beginning)
            with { To = Merger.AddDays(-1), Successors = [new PublicPlaceLink(now, true)] });
        var (recognised, revoked) = (new List<PublicDecisionEntry>(), new List<PublicDecisionEntry>());
        var decision = $"ubnd-xa-{code}/2025/{commune % 200 + 1}-qd-ubnd";
        for (var number = 0; number < UnitsPerCommune && all.Count < units; number++)
        {
            var id = $"gen-{code}-{number}";
            var certificate = $"{number + 1:00}/GCN-{code}";
            var isRecognised = (number + commune) % 3 != 0;
            if (isRecognised || number == 6) recognised.Add(new PublicDecisionEntry(id, PublicAction.Recognise, certificate, null));
            if (!isRecognised && number == 6) revoked.Add(new PublicDecisionEntry(id, PublicAction.Revoke, null, "Công nhận nhầm (mẫu)."));
            var (type, name) = Unit(commune, number);
            all.Add(new PublicUnit(
                id, type, Beginning, null, [], [], number % 11 == 5 ? [new(Beginning, $"Thôn {Name(commune + number * 5 + 1)} Cũ"), new(Merger, name)] : [new(Beginning, name)],
                [new PublicStay(Beginning, once), new PublicStay(Merger, now)], [2023, 2024, 2025],
                isRecognised ? [new PublicRecognition(2025, decision, certificate, null, PublicStanding.Current, new DateOnly(2026, 11, 15), null, [], null)] : []));
        }
        var body = $"UBND {places[^2].Name[..1].ToLowerInvariant()}{places[^2].Name[1..]}";
        decisions.Add(Decision(decision, $"{commune % 200 + 1}/QĐ-UBND", new DateOnly(2025, 11, 1 + commune % 14), body, now, [.. recognised]));
        if (revoked.Count > 0) decisions.Add(Decision($"ubnd-xa-{code}/2025/{commune % 200 + 500}-qd-ubnd", $"{commune % 200 + 500}/QĐ-UBND", new DateOnly(2025, 12, 20), body, now, [.. revoked]));
    }

    private (string Type, string Name) Unit(int commune, int number) => number switch
    {
        0 => ("CQ", $"Ủy ban nhân dân {(commune % 4 == 0 ? "phường" : "xã")} {Name(commune)}"),
        1 => ("CQ", $"Công an {(commune % 4 == 0 ? "phường" : "xã")} {Name(commune)}"),
        2 => ("GD", $"Trường THCS {Name(commune + 17)}"),
        3 => ("GD", $"Trường Trung học phổ thông {Name(commune + 29)}"),
        4 => ("GD", $"Trường Tiểu học {Name(commune + 41)}"),
        5 => ("DN", $"Công ty TNHH {Name(commune * 2 + 53)}"),
        < 16 => ("KDC", commune % 4 == 0 ? $"Tổ dân phố {number - 5}" : $"Thôn {number - 5}"),
        _ => ("KDC", $"{(commune % 2 == 0 ? "Ấp" : "Thôn")} {Name(commune * 31 + number * 7)}"),
    };

    private static string NameOfFewWords(int seed) => $"{First[seed % First.Length]} {Second[seed / First.Length % Second.Length]}";

    private static string NameOfManyWords(int seed) => $"{Syllable(seed * 7 + 1)} {Syllable(seed * 13 + seed / 31)}";

    private static string Syllable(int seed) => $"{Onsets[seed % Onsets.Length]}{Rimes[seed / Onsets.Length % Rimes.Length]}";

    private static PublicYear Year(int year) => new(year, []);

    private static PublicPlace Place(string id, AdministrativeLevel level, string kind, string name, string? parent, DateOnly from) =>
        new(id, id[..id.IndexOf('-', StringComparison.Ordinal)], level, kind, name, parent, from, null, [], []);

    private static PublicDecision Decision(string id, string number, DateOnly date, string body, string place, ImmutableArray<PublicDecisionEntry> entries) =>
        new(id, number, date, date.Year, AdministrativeLevel.Commune, body, place, null, [], entries, [], null);
}
