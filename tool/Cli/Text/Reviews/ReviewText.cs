using Antt.Cli.CommandLine;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Reviews;

namespace Antt.Cli.Text.Reviews;

/// <summary>The words of <c>antt review</c>.</summary>
internal static class ReviewText
{
    public static Words Purpose { get; } = new(
        "Xem xét hồ sơ: ý kiến từng điều kiện, yêu cầu bổ sung, kết luận; ghi thành tệp.", "Review a dossier: a verdict on each condition, requests, a conclusion; kept as a file.");

    public static Words UnitPurpose { get; } = new("Đơn vị có hồ sơ cần xem xét.", "The unit whose dossier is reviewed.");
    public static Words YearPurpose { get; } = new("Năm của hồ sơ; để trống là năm gần nhất đã bắt đầu.", "Year of the dossier; the latest that has begun when left out.");
    public static Words DossierPurpose { get; } = new("Loại hồ sơ; mặc định là đề nghị công nhận.", "Kind of dossier; the request for recognition by default.");
    public static Words KindName { get; } = new("loại", "kind");
    public static Words RolePurpose { get; } = new("Vai trò của cơ quan xem xét, ví dụ thuong-truc-ban-chi-dao-xa.", "Role of the reviewing body, for instance thuong-truc-ban-chi-dao-xa.");
    public static Words PlacePurpose { get; } = new("Địa bàn của cơ quan xem xét; mặc định suy từ vai trò và đơn vị.", "Place of the reviewing body; told by role and unit when left out.");
    public static Words OfficePurpose { get; } = new("Bộ phận trong data/offices.json; cho biết luôn vai trò và địa bàn.", "Office of data/offices.json; gives role and place.");
    public static Words OfficeName { get; } = new("mã bộ phận", "office id");
    public static Words DatePurpose { get; } = new("Ngày xem xét; mặc định là ngày đang xét.", "Day of the review; the day looked from by default.");
    public static Words VerdictPurpose { get; } = new(
        "Ý kiến về một điều kiện; nêu nhiều lần được. Ví dụ: KDC-1.3=chua-du:\"Thiếu ngày chốt\".", "Verdict on a condition; may be given several times. For instance KDC-1.3=chua-du:\"No closing day\".");

    public static Words VerdictName { get; } = new("điều kiện=ý kiến:lý do", "condition=verdict:reason");
    public static Words AgreePurpose { get; } = new(
        "Điều kiện nào không nêu thì theo kết quả xét của công cụ.", "The assessment's outcome is the verdict on every condition not named.");

    public static Words RequestPurpose { get; } = new(
        "Yêu cầu bổ sung, gắn với điều kiện; nêu nhiều lần được. Ví dụ: KDC-1.3=\"Bổ sung ngày chốt\".", "Request for completion, tied to a condition; may be given several times.");

    public static Words RequestName { get; } = new("điều kiện=nội dung", "condition=text");
    public static Words DuePurpose { get; } = new("Hạn trả lời các yêu cầu.", "Last day to answer the requests.");
    public static Words ConclusionPurpose { get; } = new("Kết luận: chap-nhan, tra-lai hoặc khong-chap-nhan.", "Conclusion: chap-nhan (accept), tra-lai (return) or khong-chap-nhan (reject).");
    public static Words ConflictPurpose { get; } = new("Có xung đột lợi ích với đơn vị hay không: co, khong.", "Whether there is a conflict of interest: co (yes), khong (no).");
    public static Words AllowedByPurpose { get; } = new("Khi có xung đột: vai trò của cơ quan đã cho phép.", "With a conflict: the role of the body that allowed it.");
    public static Words DryRunPurpose { get; } = new("Chỉ xem thử, không ghi.", "Show what would be written and write nothing.");
    public static Words ListPurpose { get; } = new("Xem các bản xem xét đã ghi.", "Show the reviews that are kept.");

    public static Words UnitMissing { get; } = new(
        "hãy nêu đơn vị cần xem xét. Ví dụ: antt review thon-mo-mong --year 2026. Xem danh sách chờ: antt status --queue.",
        "name the unit to review. For instance: antt review thon-mo-mong --year 2026. What waits: antt status --queue.");

    public static Words Unreadable { get; } = new(
        "có tệp của hồ sơ không đọc được nên chưa xem xét được. Hãy chạy antt check và sửa trước.", "a file of the dossier cannot be read, so it cannot be reviewed. Run antt check and mend it first.");

    public static Words UnknownOffice(string office, string? closest) => new(
        $"không có bộ phận \"{office}\" trong data/offices.json.{(closest is null ? "" : $" Có phải bạn muốn gõ \"{closest}\"?")}",
        $"there is no office \"{office}\" in data/offices.json.{(closest is null ? "" : $" Did you mean \"{closest}\"?")}");

    public static Words Heading(string unit, int year, string dossier, Words verdict) => new(
        $"Hồ sơ {dossier} năm {year} của {unit}. Kết quả xét: {verdict.Vi}.", $"Dossier {dossier} of {unit} for {year}. Assessment: {verdict.En}.");

    public static Words Shown(ConditionResult condition, Words outcome, Reason reason) => new(
        $"  {condition.Condition.Id} {condition.Condition.Title.Vi}\n    kết quả xét: {outcome.Vi}. {reason.In(Language.Vietnamese)}",
        $"  {condition.Condition.Id} {condition.Condition.Title.En}\n    assessment: {outcome.En}. {reason.In(Language.English)}");

    public static Words Ask(Words purpose, string option, IReadOnlyCollection<string> choices)
    {
        var shown = choices.Count is 0 or > 5 ? "" : $" [{string.Join(" | ", choices)}]";
        return new($"{purpose.Vi}{shown} ({option}) ", $"{purpose.En}{shown} ({option}) ");
    }

    public static Words AskVerdict(ConditionVerdict same) => new(
        $"    ý kiến [dat | khong-dat | chua-du | khong-ap-dung], Enter là {ReviewWords.Id(same)}: ", $"    verdict [dat | khong-dat | chua-du | khong-ap-dung], Enter for {ReviewWords.Id(same)}: ");

    public static Words AskReason { get; } = new("    vì sao (không ghi tên người): ", "    why (no names of persons): ");

    public static Words AskRequest(int number) => new(
        $"Yêu cầu bổ sung thứ {number}, dạng điều-kiện=nội-dung; Enter là thôi: ", $"Request {number}, as condition=text; Enter when done: ");

    public static Words NotAVerdict(string text, string known) => new(
        $"\"{text}\" không phải một ý kiến. Viết điều-kiện=ý-kiến:lý-do, ý kiến là một trong: {known}.", $"\"{text}\" is no verdict. Write condition=verdict:reason, with one of: {known}.");

    public static Words NotACondition(string condition, string? closest) => new(
        $"điều kiện \"{condition}\" không áp dụng với hồ sơ này.{(closest is null ? "" : $" Có phải bạn muốn gõ \"{closest}\"?")}",
        $"condition \"{condition}\" does not apply to this dossier.{(closest is null ? "" : $" Did you mean \"{closest}\"?")}");

    public static Words EmptyRequest(string text) => new($"yêu cầu \"{text}\" không có nội dung.", $"request \"{text}\" says nothing.");

    public static Words Missing(string options, string unit) => new(
        $"còn thiếu: {options}. Ví dụ: antt review {unit} --role thuong-truc-ban-chi-dao-xa --conflict khong --agree --conclusion chap-nhan",
        $"still missing: {options}. For example: antt review {unit} --role thuong-truc-ban-chi-dao-xa --conflict khong --agree --conclusion chap-nhan");

    public static Words NotWritten(string path) => new($"chưa ghi {path} vì có lỗi trên.", $"{path} was not written because of the errors above.");
    public static Words WouldWrite(string path) => new($"Sẽ ghi: {path}", $"Would write: {path}");
    public static Words Written(string path, Words conclusion) => new($"Đã ghi {path}: {conclusion.Vi}.", $"Wrote {path}: {conclusion.En}.");

    public static Words Next(string unit, int year, ReviewConclusion conclusion) => conclusion switch
    {
        ReviewConclusion.Return => new($"Bước tiếp theo: đơn vị bổ sung; xem yêu cầu: antt review --list {unit} --year {year}", $"Next: the unit completes it; the requests: antt review --list {unit} --year {year}"),
        _ => new($"Bước tiếp theo: antt status --unit {unit} --year {year}", $"Next: antt status --unit {unit} --year {year}"),
    };

    public static Words None { get; } = new("Chưa có bản xem xét nào.", "There are no reviews yet.");

    public static Words Line(DateOnly date, string role, string dossier, Words conclusion, bool isStale) => new(
        $"  {Days.Shown(date)} {role}, hồ sơ {dossier}: {conclusion.Vi}{(isStale ? " (hồ sơ đã sửa sau đó)" : "")}",
        $"  {Days.Shown(date)} {role}, dossier {dossier}: {conclusion.En}{(isStale ? " (the dossier was edited since)" : "")}");

    public static Words Request(string review, ReviewRequest request, bool isOpen) => new(
        $"    {review}/{request.Id}{Of(request)}: {request.Ask}{(request.Due is { } due ? $" Hạn {Days.Shown(due)}." : "")} {(isOpen ? "Chưa trả lời." : "Đã xong.")}",
        $"    {review}/{request.Id}{Of(request)}: {request.Ask}{(request.Due is { } last ? $" Due {Days.Shown(last)}." : "")} {(isOpen ? "Not answered." : "Done.")}");

    private static string Of(ReviewRequest request) => request.Condition is { } condition ? $" ({condition})" : "";
}
