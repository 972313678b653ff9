using Antt.Cli.CommandLine;
using Antt.Model;
using Antt.Model.Profiles;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt status</c>.</summary>
internal static class StatusText
{
    public static Words Purpose { get; } = new("Xem từng đơn vị đang ở bước nào, ai phải làm gì tiếp.", "See how far every unit has come and who has to act next.");
    public static Words QueuePurpose { get; } = new(
        "Việc đang chờ, xếp theo cơ quan: ai làm, hạn nào, vướng gì, việc nào quá hạn.", "What waits, by body: who acts, by when, what blocks, what is late.");

    public static Words RolePurpose { get; } = new("Chỉ việc của một vai trò, ví dụ uy-ban-xa.", "Only what waits for one role, for instance uy-ban-xa.");
    public static Words RoleName { get; } = new("vai trò", "role");
    public static Words PlacePurpose { get; } = new("Chỉ một địa bàn, kể cả các nơi bên trong.", "One place only, with the places within it.");
    public static Words PlaceName { get; } = new("mã địa bàn", "place id");
    public static Words YearPurpose { get; } = new(
        "Năm xét; để trống là năm gần nhất đã khai báo.", "The year; the latest declared one when left out.");

    public static Words FormatPurpose { get; } = new("Dạng của kết quả: bảng, một tài liệu JSON, hay một trang Markdown.", "Form of the result: a table, one JSON document, or a page of Markdown.");

    public static Words UnknownPlace(string place, string? closest) => closest is null
        ? new($"sổ không có địa bàn \"{place}\".", $"the register has no place \"{place}\".")
        : new($"sổ không có địa bàn \"{place}\". Có phải bạn muốn gõ \"{closest}\"?", $"the register has no place \"{place}\". Did you mean \"{closest}\"?");

    public static Words Heading(int year, DateOnly asOf) => new(
        $"Tình trạng năm {year}, tính đến ngày {Days.Shown(asOf)}", $"Standing in {year}, as of {Days.Shown(asOf)}");

    public static Words QueueHeading(int year, DateOnly asOf) => new(
        $"Việc đang chờ của năm {year}, tính đến ngày {Days.Shown(asOf)}", $"What waits in {year}, as of {Days.Shown(asOf)}");

    public static Words Units(int count) => new($"{Counted.Shown(count)} đơn vị", $"{Counted.English(count, "unit")}");

    public static Words NotRegistered(string units) => new($"Chưa đăng ký: {units}", $"Not registered: {units}");

    public static Words EnterprisesNotRegistered(string units) => new($"Doanh nghiệp chưa đăng ký: {units}", $"Enterprises not registered: {units}");

    public static Words Total { get; } = new("Tổng cộng", "Total");
    public static Words More(int count) => new($"và {Counted.Shown(count)} đơn vị nữa", $"and {Counted.Shown(count)} more");
    public static Words Standing(Words standing, DateOnly? since, bool isProvisional) => new(
        $"  Tình trạng: {standing.Vi}{(since is { } day ? $" từ ngày {Days.Shown(day)}" : "")}{(isProvisional ? " (tạm tính)" : "")}",
        $"  Standing: {standing.En}{(since is { } first ? $" since {Days.Shown(first)}" : "")}{(isProvisional ? " (provisional)" : "")}");

    public static Words Next(Words body, Words duty) => new($"Tiếp theo: {body.Vi}: {duty.Vi}", $"Next: {body.En}: {duty.En}");
    public static Words Due(DateOnly day) => new($"hạn {Days.Shown(day)}", $"due {Days.Shown(day)}");
    public static Words Overdue(DateOnly day) => new($"quá hạn {Days.Shown(day)}", $"overdue since {Days.Shown(day)}");
    public static Words Undated { get; } = new("không nêu thời hạn", "no date stated");
    public static Words Blocked(string reasons) => new($"vướng: {reasons}", $"blocked: {reasons}");
    public static Words LateDecision(string number, DateOnly date, DateOnly due, int units) => new(
        $"quyết định muộn: {number} ngày {Days.Shown(date)}, hạn {Days.Shown(due)} ({units} đơn vị)",
        $"late decision: {number} of {Days.Shown(date)}, due {Days.Shown(due)} ({Counted.English(units, "unit")})");

    public static Words Late(string reasons) => new($"muộn: {reasons}", $"late: {reasons}");
    public static Words Tasks(int count, int overdue, int review) => new(
        $"{Counted.Shown(count)} việc{(overdue > 0 ? $", {Counted.Shown(overdue)} quá hạn" : "")}{(review > 0 ? $", {Counted.Shown(review)} chờ xem xét" : "")}",
        $"{Counted.English(count, "task")}{(overdue > 0 ? $", {Counted.Shown(overdue)} overdue" : "")}{(review > 0 ? $", {Counted.Shown(review)} to review" : "")}");

    public static Words Checklist(string role, int year) => new($"Việc trong năm {year} của vai trò {role}", $"Duties of the role {role} in {year}");

    public static Words Named(DeadlineKind kind, DateOnly day) => kind == DeadlineKind.Before
        ? new($"trước {Days.Shown(day)}", $"before {Days.Shown(day)}") : new($"đến {Days.Shown(day)}", $"by {Days.Shown(day)}");

    public static Words Nothing { get; } = new("Không có việc nào đang chờ.", "Nothing waits.");
    public static Words NextQueue { get; } = new("antt status --queue", "antt status --queue");
    public static Words NextExplain { get; } = new("antt explain <mã đơn vị>", "antt explain <unit id>");
}
