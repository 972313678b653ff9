using System.Collections.Immutable;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Tests.Site;

/// <summary>
/// A small made-up public register with one of everything a page can show: a standing recognition, an earlier one, an amended and
/// a revoked one, a unit with none, a merged place, a renamed unit, a protected number, a model unit, an override, local words, the log, a reply, a correction, an office to turn to.
/// </summary>
internal static class SampleRegister
{
    private const string Province = "T1-2000-01-01";
    private const string OldCommune = "T101-2000-01-01";
    private const string Commune = "T102-2025-07-01";
    private const string Book = "mau-kdc";
    private const string Recognition = "ubnd-xa-mau-T102-2025-07-01/2025/12-qd-ubnd";
    private const string Earlier = "ubnd-xa-cu-T101-2000-01-01/2024/7-qd-ubnd";
    private const string Revocation = "ubnd-xa-cu-T101-2000-01-01/2024/9-qd-ubnd";

    public static PublicRegister Register { get; } = Logged(new PublicRegister(
        new PublicHead(
            PublicHead.CurrentFormat, Both("Sổ mẫu (hư cấu)", "Sample register (fictitious)"), Province, null, true, new DateOnly(2026, 3, 1),
            [new PublicYear(2024, [Book]), new PublicYear(2025, [Book])]),
        [
            new PublicPlace(Province, "T1", AdministrativeLevel.Province, "tinh", "Tỉnh Mẫu", null, new DateOnly(2000, 1, 1), null, [], []),
            new PublicPlace(
                OldCommune, "T101", AdministrativeLevel.Commune, "xa", "Xã Cũ", Province, new DateOnly(2000, 1, 1), new DateOnly(2025, 6, 30),
                [], [new PublicPlaceLink(Commune, false)]),
            new PublicPlace(
                Commune, "T102", AdministrativeLevel.Commune, "phuong", "Phường Mẫu", Province, new DateOnly(2025, 7, 1), null,
                [new PublicPlaceLink(OldCommune, false)], []) { ResidentialAreas = Both("tổ dân phố, thôn", "quarter, village") },
        ],
        [
            Unit("kdc-mau-1", [new(new DateOnly(2000, 1, 1), "Thôn Đường Cũ"), new(new DateOnly(2025, 7, 1), "Tổ dân phố Đường Mới")],
                Recognised(2024, Earlier, PublicStanding.Past, new DateOnly(2025, 11, 15), "01/GCN", null),
                Recognised(2025, Recognition, PublicStanding.Current, new DateOnly(2026, 11, 15), "02/GCN",
                    new PublicConditions([new("KDC-1", PublicOutcome.Met), new("KDC-2", PublicOutcome.NotApplicable)], true)))
                with { Called = Both("tổ dân phố", "tổ dân phố") },
            Unit("kdc-mau-2", [new(new DateOnly(2000, 1, 1), "Thôn Bờ Sông")]) with { Called = Both("thôn", "thôn") },
            Unit("kdc-mau-3", [new(new DateOnly(2000, 1, 1), "Thôn Ven Đồi")]),
            Unit("trung-tam-mau", [new(new DateOnly(2000, 1, 1), "Trung tâm Mẫu")],
                Recognised(2025, Recognition, PublicStanding.Current, new DateOnly(2026, 11, 20), "04/GCN", null)) with
            {
                Type = "CQ",
                Models =
                [
                    new PublicModel(2024, "20/QĐ-UBND", new DateOnly(2024, 12, 20), "UBND tỉnh Mẫu", false),
                    new PublicModel(2025, "21/QĐ-UBND", new DateOnly(2025, 10, 22), "UBND tỉnh Mẫu", true),
                ],
            },
        ],
        [
            Decision(Recognition, "12/QĐ-UBND", new DateOnly(2025, 11, 10), 2025, "UBND phường Mẫu", Commune,
                [
                    new PublicDecisionEntry("kdc-mau-1", PublicAction.Recognise, "02/GCN", null),
                    new PublicDecisionEntry("trung-tam-mau", PublicAction.Recognise, "04/GCN", null)
                    {
                        Override = new PublicOverride("Q-15", "Điều 6 khoản 5 (mẫu)", "Đọc theo cách khác, có nêu lý do."),
                    },
                ], []),
            Decision(Earlier, "7/QĐ-UBND", new DateOnly(2024, 11, 8), 2024, "UBND xã Cũ", OldCommune,
                [
                    new PublicDecisionEntry("kdc-mau-1", PublicAction.Recognise, "01/GCN", null),
                    new PublicDecisionEntry("kdc-mau-3", PublicAction.Recognise, "03/GCN", null),
                ], []),
            Decision(Revocation, "9/QĐ-UBND", new DateOnly(2024, 12, 20), 2024, "UBND xã Cũ", OldCommune,
                [
                    new PublicDecisionEntry("kdc-mau-1", PublicAction.Amend, null, "Sửa tên đơn vị cho đúng."),
                    new PublicDecisionEntry("kdc-mau-3", PublicAction.Revoke, null, "Công nhận nhầm đơn vị."),
                ], [new PublicSupersession(Earlier, "Sửa đổi một phần.")]),
        ],
        [
            new PublicShare(Commune, 2025, 4, 2, null, [new PublicTypeShare("CQ", 1, 1), new PublicTypeShare("KDC", 3, 1)]),
            new PublicShare(Province, 2025, 4, 2, 4, [new PublicTypeShare("CQ", 1, 1), new PublicTypeShare("KDC", 3, 1)]),
        ],
        Law));

    private static PublicRegister Logged(PublicRegister register) => register with
    {
        Log = DecisionChain.Of(register.Decisions),
        Objections =
        [
            new PublicObjection(
                AdministrativeLevel.Commune, Commune, new DateOnly(2025, 11, 10), new DateOnly(2025, 11, 10), Both("Ban Tiếp công dân tỉnh Mẫu", "Reception office of Mẫu province"),
                Both("Gửi văn bản hoặc tới trực tiếp.", "In writing or in person."), Both("Trong 30 ngày từ ngày nhận quyết định (mẫu).", "Within 30 days of receiving the decision (sample)."),
                Both("Trụ sở tiếp công dân (mẫu)", "The reception office (sample)"), "Kế hoạch mẫu, mục 5"),
        ],
        Outlines = new PublicOutlines("Hình mẫu (hư cấu)", [new PublicOutline(Commune, [[new(0, 0), new(400, 20), new(380, 300), new(10, 280)], [new(100, 100), new(150, 100), new(120, 150)]])]),
        Replies =
        [
            new PublicReply(
                "ubnd-tinh-mau-T1-2000-01-01/2025/replies/3-tb", PublicReplyKind.Answer, "3/TB-UBND", new DateOnly(2025, 12, 5), AdministrativeLevel.Province, "UBND tỉnh Mẫu",
                Province, new PublicSigner("Phó Chủ tịch", null), Recognition, "kdc-mau-1", "Đã xem lại; quyết định được giữ nguyên."),
            new PublicReply(
                "ubnd-xa-mau-T102-2025-07-01/2025/replies/4-dc", PublicReplyKind.Correction, "4/ĐC-UBND", new DateOnly(2025, 12, 8), AdministrativeLevel.Commune, "UBND phường Mẫu",
                Commune, null, Recognition, null, "Ở trang 1, “phường Mâu” đọc là “phường Mẫu”."),
        ],
    };

    private static PublicLaw Law => new(
        [
            new PublicInstrument(
                "tt-mau", "00/2021/TT-MAU", Both("Văn bản mẫu", "A sample text"), "Cơ quan mẫu", new DateOnly(2021, 12, 28),
                new DateOnly(2022, 2, 10), null, [], []),
        ],
        [
            new PublicRulebook(
                Book, Both("Tiêu chí mẫu", "Sample criteria"), "tt-mau", new DateOnly(2022, 2, 10), null,
                [new PublicUnitType("KDC", Both("Khu dân cư", "Residential area")), new PublicUnitType("CQ", Both("Cơ quan", "Agency"))],
                new PublicYearDays(new YearDay(11, 1), new YearDay(10, 31), new YearDay(3, 31), new YearDay(11, 15)),
                [new PublicExclusion("KDC", Both("Không có đơn vị nào.", "No unit at all."), "Điều 1")],
                [new PublicCriterion("KDC-3", "Điều 4 khoản 3", Both("Không có vi phạm", "No violations"))],
                [
                    Condition("KDC-1", false, []),
                    Condition("KDC-2", false, [Both("Nơi không có tổ chức Đảng.", "Where there is no Party organisation.")]),
                    Condition("KDC-3.đ", true, []),
                ]),
        ],
        [new PublicAssumption("Q-09", Both("Bằng năm trước vẫn là kiềm chế.", "As many as last year is still contained.")) { Setting = "mau", Value = "false" }]);

    private static Words Both(string vi, string en) => new(vi, en);

    private static PublicConditionText Condition(string id, bool isSensitive, ImmutableArray<Words> exceptions) => new(
        id, "Điều 4", Both($"Điều kiện {id}", $"Condition {id}"), Both("Nghĩa của điều kiện.", "What the condition means."),
        new DateOnly(2022, 2, 10), null, isSensitive, exceptions, ["nghi-quyet"]);

    private static PublicUnit Unit(string id, ImmutableArray<PublicName> names, params ImmutableArray<PublicRecognition> recognitions) => new(
        id, "KDC", new DateOnly(2000, 1, 1), null, [], [], names,
        [new PublicStay(new DateOnly(2000, 1, 1), OldCommune), new PublicStay(new DateOnly(2025, 7, 1), Commune)], [2024, 2025], recognitions);

    private static PublicRecognition Recognised(
        int year, string decision, PublicStanding standing, DateOnly before, string certificate, PublicConditions? conditions) =>
        new(year, decision, certificate, Book, standing, before, conditions, conditions is null ? [] : ["Q-09"], null)
        {
            ChosenReadings = conditions is null ? null : [new PublicReading("Q-09", "mau", "true", Province) { Instrument = "tt-mau" }],
        };

    private static PublicDecision Decision(
        string id, string number, DateOnly date, int year, string body, string place, ImmutableArray<PublicDecisionEntry> entries,
        ImmutableArray<PublicSupersession> supersedes) => new(
        id, number, date, year, AdministrativeLevel.Commune, body, place, new PublicSigner("Chủ tịch", null), ["tt-mau"], entries,
        supersedes, new string('a', 64));
}
