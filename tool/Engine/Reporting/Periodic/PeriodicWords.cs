using System.Globalization;
using Antt.Model;
using Antt.Model.Reports;

namespace Antt.Engine.Reporting.Periodic;

/// <summary>The words of periodic reports.</summary>
internal static class PeriodicWords
{
    public static Words Types { get; } = new("Đăng ký và kết quả theo loại đơn vị", "Registration and results by type of unit");
    public static Words Type { get; } = new("Loại đơn vị", "Type of unit");
    public static Words Population { get; } = new("Số đơn vị", "Units");
    public static Words Registered { get; } = new("Đăng ký", "Registered");
    public static Words Achieved { get; } = new("Đạt", "Met");
    public static Words NotAchieved { get; } = new("Chưa đạt", "Not met");
    public static Words Pending { get; } = new("Chưa xác định", "Pending");
    public static Words Recognised { get; } = new("Được công nhận", "Recognised");
    public static Words Refused { get; } = new("Không công nhận", "Refused");
    public static Words Undecided { get; } = new("Chưa quyết định", "Undecided");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words Targets { get; } = new("Chỉ tiêu của địa phương", "Targets of the locality");
    public static Words Target { get; } = new("Chỉ tiêu", "Target");
    public static Words Share { get; } = new("Thực hiện", "Reached");
    public static Words State { get; } = new("Kết luận", "State");
    public static Words Source { get; } = new("Căn cứ", "Source");
    public static Words Classes { get; } = new("Phân loại phong trào", "Classes of the movement");
    public static Words Movement { get; } = new("Phong trào", "The movement");
    public static Words ModelsToRemove { get; } = new("Mô hình kém hiệu quả, đề xuất thanh loại", "Ineffective models, proposed for removal");
    public static Words UnregisteredWithEvents { get; } = new("Doanh nghiệp để xảy ra vụ việc nhưng không đăng ký", "Enterprises with events that did not register");
    public static Words Unregistered { get; } = new("Đơn vị chưa đăng ký", "Units that have not registered");
    public static Words NotRecognised { get; } = new("Đơn vị chưa được công nhận", "Units without a recognition");
    public static Words Handling { get; } = new("Đề xuất với đơn vị thực hiện chưa tốt", "Proposals for units that did not do well");
    public static Words Difficulties { get; } = new("Khó khăn, vướng mắc, kiến nghị", "Difficulties and recommendations");
    public static Words Directions { get; } = new("Phương hướng năm sau", "Directions for the next year");
    public static Words Uses { get; } = new("Kết quả được dùng để", "The results were used for");
    public static Words Duties { get; } = new("Việc phải làm trong năm", "Duties of the year");
    public static Words Duty { get; } = new("Việc", "Duty");
    public static Words Until { get; } = new("Hạn", "Due");
    public static Words DoneOn { get; } = new("Xong ngày", "Done on");
    public static Words PlansMissing { get; } = new("Xã chưa gửi kế hoạch", "Communes without a plan");

    public static Words Title(ReportKind kind, int year) => kind switch
    {
        ReportKind.HalfYear => new($"Báo cáo sáu tháng đầu năm {Text(year)}", $"Half-year report {Text(year)}"),
        ReportKind.Year => new($"Báo cáo năm {Text(year)}", $"Yearly report {Text(year)}"),
        _ => new($"Đăng ký năm {Text(year + 1)}", $"Registrations for {Text(year + 1)}"),
    };

    public static Words Standard { get; } = new("Tiêu chuẩn “An toàn về an ninh, trật tự”", "The standard \"An toàn về an ninh, trật tự\"");
    public static Words AsOf(DateOnly day) => new($"Số liệu đến ngày {Day(day)}", $"Figures as of {Day(day)}");
    public static Words Sender(string body) => new($"Nơi gửi: {body}", $"From: {body}");
    public static Words Recipients(string bodies) => new($"Nơi nhận: {bodies}", $"To: {bodies}");
    public static Words Via(string body) => new($"Gửi qua: {body}", $"Through: {body}");
    public static Words Due(DateOnly day, string source) => new($"Hạn: hết ngày {Day(day)} ({source})", $"Due: until {Day(day)} ({source})");
    public static Words Undated(string source) => new($"Hạn: văn bản không nêu ngày ({source})", $"Due: no date stated ({source})");
    public static Words Sent(DateOnly day) => new($"Đã gửi ngày {Day(day)}", $"Sent on {Day(day)}");
    public static Words SentLate(DateOnly day) => new($"Đã gửi ngày {Day(day)}, trễ hạn", $"Sent on {Day(day)}, late");
    public static Words NotSent { get; } = new("Chưa ghi là đã gửi", "Not recorded as sent");
    public static Words RegisteredFor(int year) => new($"Đăng ký năm {Text(year)}", $"Registered for {Text(year)}");
    public static Words IsReached(bool reached) => reached ? new("đạt", "reached") : new("chưa đạt", "not reached");
    public static Words Models(int effective, int ineffective) => new(
        $"Mô hình: {Text(effective)} hiệu quả, {Text(ineffective)} chưa hiệu quả.", $"Movement models: {Text(effective)} effective, {Text(ineffective)} not effective.");

    public static Words Activity(ActivityFigures figures, Words? kind) => new(
        Activity(figures, kind?.Vi, "lần", "lượt người", Language.Vietnamese), Activity(figures, kind?.En, "times", "participants", Language.English));

    public static Words ModelUnits(int count) => new(
        $"Đơn vị điển hình được công nhận trong năm: {Text(count)}.", $"Units recognised as models in the year: {Text(count)}.");

    public static Words Awards(long collectives, long individuals, int proposals) => new(
        $"Khen thưởng: {collectives} lượt tập thể, {individuals} lượt cá nhân; {Text(proposals)} đề nghị đang gửi.",
        $"Awards: {collectives} to collectives, {individuals} to persons; {Text(proposals)} proposed.");

    public static Words Of(DutyState state) => state switch
    {
        DutyState.Done => new("đã xong", "done"),
        DutyState.DoneLate => new("đã xong, trễ hạn", "done late"),
        DutyState.Open => new("chưa xong, còn hạn", "not done, there is time"),
        DutyState.Overdue => new("quá hạn", "overdue"),
        _ => new("chưa ghi; văn bản không nêu ngày", "not recorded; no date stated"),
    };

    public static Words Use(UseFigures use)
    {
        Words purpose = use.Purpose switch
        {
            "khen-thuong" => new("xét khen thưởng", "commendations"),
            "danh-hieu-thi-dua" => new("xét danh hiệu thi đua", "emulation titles"),
            "danh-hieu-van-hoa" => new("xét danh hiệu văn hóa", "cultural titles"),
            "huong-uoc-quy-uoc" => new("đưa vào hương ước, quy ước", "village conventions"),
            _ => new("việc khác", "other purposes"),
        };
        var units = use.Units.ToString(CultureInfo.InvariantCulture);
        return new Words($"{purpose.Vi}: {units} đơn vị", $"{purpose.En}: {units} {(use.Units == 1 ? "unit" : "units")}");
    }

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Activity(ActivityFigures figures, string? kind, string times, string participants, Language language)
    {
        var text = $"{kind ?? figures.Kind}: {Text(figures.Times)} {times}";
        if (figures.Participants > 0) text += string.Create(CultureInfo.InvariantCulture, $", {figures.Participants} {participants}");
        return figures.Coverage is { } coverage ? $"{text}, {ShareText.Of(coverage.Done, coverage.Of, language)}" : text;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
