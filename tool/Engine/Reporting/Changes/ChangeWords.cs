using System.Globalization;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Law;
using Antt.Model.Standing;

namespace Antt.Engine.Reporting.Changes;

/// <summary>The words of a report of changes.</summary>
internal static class ChangeWords
{
    public static Words Title { get; } = new("Thay đổi này làm gì", "What this change does");
    public static Words Blocking { get; } = new("Vướng: phải sửa trước khi nhập", "Blocks: to be mended before it goes in");
    public static Words Notes { get; } = new("Lưu ý", "To note");
    public static Words Units { get; } = new("Đơn vị", "Units");
    public static Words Communes { get; } = new("Ảnh hưởng đến xã", "Effect on communes");
    public static Words Law { get; } = new("Đổi luật, hồ sơ địa phương hoặc địa bàn: đơn vị đổi kết quả", "Change of law, profiles or places: units that flip");
    public static Words Others { get; } = new("Tệp khác", "Other files");
    public static Words Page { get; } = new("trang xem trước", "previewed page");
    public static Words NoResult { get; } = new("không có kết quả", "no result");
    public static Words NothingTelling { get; } = new(
        "Không đổi kết quả, điều kiện, tỷ lệ hay việc phải làm của đơn vị nào.", "No result, condition, share or next step of any unit changes.");

    public static Words Sensitive { get; } = new(
        "Điều kiện nhạy cảm: không nêu ở đây, đổi hay không đổi cũng như nhau. Người có trách nhiệm xem bằng antt explain trong sổ làm việc.",
        "Sensitive conditions are not told here, whether they change or not. Who is in charge sees them with antt explain in the working register.");

    public static Words AskedBefore { get; } = new("không xét", "not asked");
    public static Words Unreadable { get; } = new(
        "Không đọc được data/register.json nên chưa xét được gì khác.", "data/register.json cannot be read, so nothing else could be looked at.");

    public static Words Headline(int files, int units, int flips, DateOnly asOf) => new(
        $"{Counted.Shown(files)} tệp, {Counted.Shown(units)} đơn vị; {Counted.Shown(flips)} kết quả đổi. Tính đến ngày {Day(asOf)}.",
        $"{Counted.English(files, "file")}, {Counted.English(units, "unit")}; {Counted.Shown(flips)} {One(flips, "result changes", "results change")}. As of {Day(asOf)}.");

    public static Words Compared(string before, string after, bool isMerged) => isMerged
        ? new($"So {before} với kết quả nhập {after} vào đó.", $"{before} compared with what merging {after} into it gives.")
        : new($"So {before} với {after}.", $"{before} compared with {after}.");

    public static Words MayGoIn { get; } = new("Không vướng gì: có thể nhập.", "Nothing blocks: it may go in.");
    public static Words MayNot(int errors) => new($"Chưa nhập được: {Counted.Shown(errors)} lỗi mới.", $"Not to go in yet: {Counted.Shown(errors)} new {One(errors, "error", "errors")}.");

    public static Words Unit(string type, int year, Words? kind) => new($"{kind?.Vi ?? type}, năm {year}", $"{kind?.En ?? type}, {year}");
    public static Words Result(Words before, Words after) => new($"kết quả: {before.Vi} → {after.Vi}", $"result: {before.En} → {after.En}");
    public static Words SameResult(Words after) => new($"kết quả vẫn {after.Vi}", $"result stays {after.En}");
    public static Words Before(string reason) => new($"Trước: {reason}", $"Before: {reason}");
    public static Words Still(Words outcome) => new($"vẫn {outcome.Vi}", $"still {outcome.En}");
    public static Words From(string files) => new($"theo {files}", $"from {files}");
    public static Words Gone { get; } = new("không còn xét", "no longer asked");

    public static Words Next(Words body, Words duty, DateOnly? due, bool isOverdue) => new(
        $"Tiếp theo: {body.Vi}: {duty.Vi}; {DueBy(due, isOverdue).Vi}", $"Next: {body.En}: {duty.En}; {DueBy(due, isOverdue).En}");

    public static Words DueBy(DateOnly? due, bool isOverdue) => due is not { } day ? new("không nêu thời hạn", "no date stated")
        : isOverdue ? new($"quá hạn từ {Day(day)}", $"overdue since {Day(day)}") : new($"hạn {Day(day)}", $"due {Day(day)}");

    public static Words NoNext { get; } = new("Tiếp theo: không còn việc phải làm", "Next: nothing remains to be done");
    public static Words Blocked(string reasons) => new($"vướng: {reasons}", $"blocked: {reasons}");
    public static Words Stands(Words before, Words after) => new($"Tình trạng: {before.Vi} → {after.Vi}", $"Standing: {before.En} → {after.En}");

    public static Words Decides(Words body, string clause, string? question) => new(
        $"Ai quyết định: {body.Vi} ({clause}{(question is null ? "" : $", theo cách hiểu {question}")})",
        $"Who decides: {body.En} ({Citation.Of(clause).En}{(question is null ? "" : $", by the reading {question}")})");

    public static Words DecidesOwn { get; } = new(
        "Một thay đổi vừa sửa hồ sơ vừa đưa quyết định về chính hồ sơ ấy: người xem phải tách làm hai lần.",
        "One change both edits the dossier and decides on it: it has to be parted in two.");

    public static Words Submits(string office, bool decides) => decides
        ? new($"Cơ quan nộp thay đổi ({office}) chính là cơ quan quyết định: không tự quyết định hồ sơ mình nộp.", $"The office that hands in the change ({office}) is the one that decides: nobody decides on what they filed.")
        : new($"Cơ quan nộp thay đổi: {office}", $"Handed in by: {office}");

    public static Words Share(bool ofRecognised) => ofRecognised ? new("tỷ lệ được công nhận", "share recognised") : new("tỷ lệ đăng ký", "share registered");
    public static Words Bound(bool? reaches, long percent) => reaches switch
    {
        true => new($"từ {percent} % trở lên", $"at least {percent} %"),
        false => new($"dưới {percent} %", $"below {percent} %"),
        _ => new("không có đơn vị để tính", "no unit to take a share of"),
    };

    public static Words MoreUnits(int lines, bool hasOthers) => hasOthers
        ? new($"Chi tiết và các đơn vị còn lại ({Counted.Shown(lines)} dòng)", $"Details and the other units ({Counted.English(lines, "line")})")
        : new($"Chi tiết ({Counted.Shown(lines)} dòng)", $"Details ({Counted.English(lines, "line")})");

    public static Words More(int lines) => new($"Xem thêm {Counted.Shown(lines)} dòng", $"{Counted.Shown(lines)} more {One(lines, "line", "lines")}");
    public static Words Cut { get; } = new("… phần còn lại dài quá một trang bình luận; xem cả: antt diff", "… the rest is longer than a comment may be; see all of it: antt diff");

    public static Words LawFiles(string files) => new($"Tệp: {files}", $"Files: {files}");
    public static Words LawCounts(int compared, int flips, int turned) => new(
        $"Đã xét lại {Counted.Shown(compared)} kết quả của cả sổ: {Counted.Shown(flips)} đổi; {Counted.Shown(turned)} kết quả giữ nguyên nhưng có điều kiện đổi.",
        $"{Counted.Shown(compared)} results of the whole register worked out anew: {Counted.Shown(flips)} {One(flips, "flips", "flip")}; {Counted.Shown(turned)} stay but rest on conditions that turn.");

    public static Words FlipsAt(string place, string type, int year, int count) => new(
        $"{place}, {type}, năm {year}: {Counted.Shown(count)} đơn vị", $"{place}, {type}, {year}: {Counted.English(count, "unit")}");

    public static Words Of(Verdict? verdict) => verdict?.Name() ?? NoResult;

    public static Words Of(Outcome? outcome) => outcome?.Name() ?? AskedBefore;

    public static Words Of(UnitStanding? standing) => standing is { } known ? StandingWords.Of(known) : new("chưa có trong sổ", "not in the register");

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string One(long count, string one, string many) => count == 1 ? one : many;
}
