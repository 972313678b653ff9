using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt assess</c> and of the results <c>antt explain</c> shows.</summary>
internal static class ResultText
{
    public static Words Purpose { get; } = new("Xét kết quả của từng đơn vị, từng năm.", "Work out the result of each unit and year.");
    public static Words UnitPurpose { get; } = new("Chỉ một đơn vị.", "One unit only.");
    public static Words UnitName { get; } = new("mã đơn vị", "unit id");
    public static Words YearPurpose { get; } = new("Chỉ một năm; để trống là mọi năm đã khai báo.", "One year only; every declared year when left out.");
    public static Words AsOfPurpose { get; } = new(
        "Ngày xem xét; mặc định là hôm nay theo giờ Việt Nam, hoặc ngày của sổ minh hoạ.", "The day to look from; today in Viet Nam by default, or the day of a demonstration register.");

    public static Words SchemePurpose { get; } = new(
        "Xét theo tiêu chí của mỗi năm (an-toan, mặc định) hay xét đơn vị được đề cử điển hình (dien-hinh).",
        "By the criteria of every year (an-toan, the default), or the nominated model units (dien-hinh).");

    public static Words SchemeName { get; } = new("chế độ", "scheme");

    public static Words FormatPurpose { get; } = new("Dạng của kết quả: bảng, một tài liệu JSON, hay mỗi dòng một kết quả.", "Form of the result: a table, one JSON document, or one result a line.");

    public static Words Heading(DateOnly? asOf) => asOf is { } day
        ? new($"Kết quả tính đến ngày {CommandLine.Days.Shown(day)}", $"Results as of {CommandLine.Days.Shown(day)}")
        : new("Kết quả", "Results");

    public static Words UnitColumn { get; } = new("Đơn vị", "Unit");
    public static Words TypeColumn { get; } = new("Loại", "Type");
    public static Words YearColumn { get; } = new("Năm", "Year");
    public static Words ResultColumn { get; } = new("Kết quả", "Result");
    public static Words FinalColumn { get; } = new("Chốt", "Final");
    public static Words GroundsColumn { get; } = new("Vì", "Because");
    public static Words Yes { get; } = new("rồi", "yes");
    public static Words No { get; } = new("chưa", "no");
    public static Words Totals { get; } = new("Tổng hợp:", "Totals:");
    public static Words Fails(string conditions) => new($"không đạt {conditions}", $"fails {conditions}");
    public static Words Waits(string conditions) => new($"chờ {conditions}", $"waits for {conditions}");
    public static Words Children(long recognised, long population) => new(
        $"{recognised}/{population} đơn vị được công nhận", $"{recognised}/{Counted.English(population, "unit")} recognised");

    public static Words RestsOn(string questions) => new($"theo cách hiểu {questions}", $"by the readings {questions}");
    public static Words NextExplain { get; } = new("antt explain <mã đơn vị>", "antt explain <unit id>");
    public static Words MoreErrors(int count) => new(
        $"… và {Counted.Shown(count)} lỗi nữa; xem tất cả: antt check", $"… and {Counted.Shown(count)} more errors; see all: antt check");

    public static Words NoResults { get; } = new("Không có kết quả nào.", "No results.");
    public static Words NoRulebook { get; } = new("năm này không có bộ tiêu chí cho loại đơn vị", "no rulebook judges this type in this year");
}
