using Antt.Cli.CommandLine;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Diagnostics;
using Antt.Model.Law;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt explain</c>.</summary>
internal static class ExplainText
{
    public static Words Purpose { get; } = new(
        "Giải thích một kết quả, một mã lỗi, một điều kiện, một mục của tệp hay một cách hiểu.", "Explain a result, a code, a condition, a field of a file or a reading.");

    public static Words SubjectName { get; } = new("mã", "id");
    public static Words SubjectPurpose { get; } = new(
        "Mã đơn vị, mã quyết định (đường dẫn dưới data/decisions), mã lỗi (ANTT3001), mã tiêu chí hay điều kiện (KDC-3, KDC-3.đ), loại tệp hay mục của nó (evaluation, evaluation.households.residing), hoặc số câu hỏi (Q-09).",
        "Id of a unit, of a decision (its path below data/decisions), a code (ANTT3001), a criterion or condition (KDC-3, KDC-3.đ), a kind of file or a field of it (evaluation, evaluation.households.residing), or the number of a question (Q-09).");

    public static Words AllPurpose { get; } = new("Giải thích mọi mã lỗi, theo thứ tự.", "Explain every code, in order.");
    public static Words OneSubject { get; } = new(
        "thiếu <mã>, hoặc thừa: hãy nêu một mã cần giải thích, hay gõ antt explain --all để xem mọi mã lỗi.", "missing <id>, or one too many: name one thing to explain, or type antt explain --all for every code.");

    public static Words NextOfAll(int count) => new(
        $"{Counted.Shown(count)} mã lỗi.\nBước tiếp theo: antt explain <mã>", $"{Counted.English(count, "code")}.\nNext: antt explain <code>");

    public static Words UnknownCode(string code) => new(
        $"không có mã lỗi \"{code}\". Mã lỗi gồm ANTT và bốn chữ số, như trong kết quả của antt check.",
        $"there is no code \"{code}\". A code is ANTT and four digits, as antt check prints it.");

    public static Words WrongExample { get; } = new("Sai:", "Wrong:");
    public static Words RightExample { get; } = new("Đúng:", "Right:");
    public static Words AsItIs { get; } = new("  (sổ ví dụ để nguyên)", "  (the example register as it is)");
    public static Words NothingFound { get; } = new("không có phát hiện nào", "nothing is found");
    public static Words NextOfCode { get; } = new("\nBước tiếp theo: sửa rồi chạy antt check; lỗi nào công cụ sửa được: antt fix --list", "\nNext: mend it, then antt check; what the tool can mend by itself: antt fix --list");

    public static Words UnknownQuestion(string question, string known) => new(
        $"không có cách hiểu nào mang số \"{question}\" trong sổ. Các số có: {known}.", $"no reading numbered \"{question}\" is in the register. There are: {known}.");

    public static Words UnknownSubject(string subject, string? closest) => closest is null
        ? new($"không có đơn vị, điều kiện, mã lỗi, loại tệp hay câu hỏi nào là \"{subject}\".", $"no unit, condition, code, kind of file or question is called \"{subject}\".")
        : new($"không có đơn vị, điều kiện, mã lỗi, loại tệp hay câu hỏi nào là \"{subject}\". Có phải bạn muốn gõ \"{closest}\"?", $"no unit, condition, code, kind of file or question is called \"{subject}\". Did you mean \"{closest}\"?");

    public static Words NotInForce(string unit) => new(
        $"đơn vị \"{unit}\" không có kết quả nào cho năm đã chọn (chưa thành lập, đã giải thể, hoặc năm chưa khai báo).",
        $"the unit \"{unit}\" has no result for the year asked for (not founded yet, dissolved, or the year is not declared).");

    public static Words UnitHeading(string id, string name, string type, Words? kind, int year, DateOnly asOf) => new(
        $"{name} ({type}{(kind is { } local ? $" – {local.Vi}" : "")}, {id}), năm {year}, tính đến ngày {Days.Shown(asOf)}",
        $"{name} ({type}{(kind is { } called ? $" – {called.En}" : "")}, {id}), year {year}, as of {Days.Shown(asOf)}");

    public static Words AddedBy(string profile) => new($"Tiêu chí do địa phương thêm (cấu hình {profile}).", $"Added by the locality (profile {profile}).");

    public static Words Result(Words verdict, bool isFinal, string? rulebook) => new(
        $"Kết quả: {verdict.Vi}{(isFinal ? "" : " (chưa chốt)")}{(rulebook is null ? "" : $", theo bộ tiêu chí {rulebook}")}",
        $"Result: {verdict.En}{(isFinal ? "" : " (not final)")}{(rulebook is null ? "" : $", by the rulebook {rulebook}")}");

    public static Words Because(Words reason, string clause) => new($"Vì: {reason.Vi} ({clause})", $"Because: {reason.En} ({Citation.Of(clause).En})");
    public static Words Numbers(string numbers) => new($"số liệu: {numbers}", $"numbers: {numbers}");
    public static Words From(string inputs) => new($"lấy từ: {inputs}", $"taken from: {inputs}");
    public static Words RollUp(long population, long registered, long recognised, long undecided) => new(
        $"Đơn vị do xã quản lý: {population}; đã đăng ký {registered}; được công nhận {recognised}; chưa quyết định {undecided}",
        $"Units the commune manages: {population}; registered {registered}; recognised {recognised}; undecided {undecided}");

    public static Words Of(ChildStanding standing, bool isRegistered) => (standing, isRegistered) switch
    {
        (ChildStanding.Recognised, true) => new("được công nhận", "recognised"),
        (ChildStanding.Recognised, _) => new("được công nhận nhưng không có đăng ký", "recognised without a registration"),
        (ChildStanding.NotRecognised, true) => new("đã đăng ký, không được công nhận", "registered, not recognised"),
        (ChildStanding.NotRecognised, _) => new("không đăng ký, không được công nhận", "not registered, not recognised"),
        (_, true) => new("đã đăng ký, chưa quyết định", "registered, undecided"),
        _ => new("không đăng ký, chưa quyết định", "not registered, undecided"),
    };

    public static Words Authority(Words body, Words appraiser, string clause, string? question) => new(
        $"Thẩm quyền: {body.Vi}; thẩm định: {appraiser.Vi} ({clause}){(question is null ? "" : $" – theo cách hiểu {question}")}",
        $"Competent: {body.En}; appraised by: {appraiser.En} ({Citation.Of(clause).En}){(question is null ? "" : $" – by the reading of {question}")}");

    public static Words AuthorityRule(string question, Words title, Words body, DateOnly from, string clause) => new(
        $"{question}: {title.Vi}: từ ngày {Days.Shown(from)}, {body.Vi} quyết định công nhận ({clause}). Văn bản hiện có chưa nói rõ; đây là một cách hiểu.",
        $"{question}: {title.En}: from {Days.Shown(from)} on {body.En} decides ({Citation.Of(clause).En}). The texts at hand do not settle it; this is a reading.");

    public static Words AuthorityWhere { get; } = new(
        "Đổi cách hiểu: sửa authority của bộ tiêu chí trong data/rulebooks.", "To read it otherwise: change authority of the rulebook in data/rulebooks.");

    public static Words Overridden(string number, DateOnly date, string question, string basis, string reason) => new(
        $"Quyết định {number} ngày {Days.Shown(date)} khác kết quả tính, theo cách hiểu khác của {question}. Căn cứ: {basis}. Lý do: {reason}.",
        $"Decision {number} of {Days.Shown(date)} departs from the computed result on another reading of {question}. Basis: {basis}. Reason: {reason}.");

    public static Words ChangesHeading { get; } = new("Ít nhất phải thay đổi những điều sau thì đơn vị mới đạt:", "The smallest set of changes that would make the unit đạt:");
    public static Words NoWay { get; } = new(
        "Năm này không thể đạt được nữa, trừ khi dữ liệu đã nhập là sai.", "The unit cannot be đạt any more this year, unless what was entered is wrong.");

    public static Words By(DateOnly day) => new($"chậm nhất ngày {Days.Shown(day)}", $"by {Days.Shown(day)} at the latest");

    public static Words Of(RemedyKind kind) => kind switch
    {
        RemedyKind.Enter => new("nhập vào sổ", "enter"),
        RemedyKind.Act => new("thực hiện rồi nhập", "do, then enter"),
        RemedyKind.Wait => new("chờ", "wait"),
        _ => new("không sửa được", "cannot be mended"),
    };

    public static Words ReadingsHeading { get; } = new("Kết quả này dựa trên các cách hiểu:", "This result rests on these readings:");
    public static Words Clause(string clause) => new($"Căn cứ: {clause}", $"Clause: {Citation.Of(clause).En}");
    public static Words Meaning(Words meaning) => new($"Nghĩa là: {meaning.Vi}", $"Meaning: {meaning.En}");
    public static Words JudgedBy(Words kind, string id) => new($"Cách xét: {kind.Vi} ({id})", $"Judged by: {kind.En} ({id})");
    public static Words Suffices(string kinds) => new($"Minh chứng: một trong các loại {kinds}", $"Evidence: one of the kinds {kinds}");
    public static Words OwnEvidence { get; } = new("Minh chứng: không cần thêm, chính dữ kiện đã là minh chứng.", "Evidence: none beside it, the fact proves itself.");
    public static Words Applies(Words reason) => new($"Không áp dụng khi: {reason.Vi}", $"Does not apply when: {reason.En}");
    public static Words Sensitive { get; } = new(
        "Chỉ ghi bằng xác nhận có/không của cơ quan có thẩm quyền; khi công khai chỉ hiện gộp.", "Recorded only as a yes or no confirmed by the competent body; published only merged.");

    public static Words InForce(DateRange span) => new(
        $"Hiệu lực: từ {Days.Shown(span.From)}{(span.To is { } to ? $" đến {Days.Shown(to)}" : "")}",
        $"In force: from {Days.Shown(span.From)}{(span.To is { } end ? $" to {Days.Shown(end)}" : "")}");

    public static Words Amended(string number, bool isDayKnown) => new(
        $"Văn bản này đã được sửa đổi bởi {number}{(isDayKnown ? "" : "; chưa có nội dung sửa đổi nên còn xét theo bản trước khi sửa")}.",
        $"The text was amended by {number}{(isDayKnown ? "" : "; the new wording is not at hand, so the one before it is applied")}.");

    public static Words SettingLine(string name, string value) => new($"Lựa chọn \"{name}\" đang là: {value}", $"The setting \"{name}\" is: {value}");
    public static Words SettingWhere { get; } = new(
        "Đổi cách hiểu: ghi giá trị khác vào settings của một tệp trong data/profiles.", "To read it otherwise: give another value under settings of a file in data/profiles.");

    public static Words SeverityLine(Severity severity) => severity switch
    {
        Severity.Error => new("Mức: lỗi, phải sửa trước khi gộp.", "Weight: an error, to be mended before merging."),
        Severity.Warning => new("Mức: cảnh báo, không chặn.", "Weight: a warning, it blocks nothing."),
        _ => new("Mức: để biết.", "Weight: good to know."),
    };

    public static Words Found(Words found) => new($"Nói rằng: {found.Vi}", $"It says: {found.En}");
    public static Words ShouldBe(Words expected) => new($"Đúng ra: {expected.Vi}", $"Expected: {expected.En}");
    public static Words Mend(Words mend) => new($"Cách sửa: {mend.Vi}", $"How to mend: {mend.En}");
}
