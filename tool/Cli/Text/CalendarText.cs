using Antt.Cli.CommandLine;
using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt calendar</c>.</summary>
internal static class CalendarText
{
    public static Words Purpose { get; } = new("Lịch của một năm: mốc nào, ai làm, gửi đâu, căn cứ gì.", "The calendar of a year: what is due when, by whom, to whom, on what ground.");
    public static Words PlaceName { get; } = new("địa bàn hoặc cấu hình", "place or profile");
    public static Words PlacePurpose { get; } = new(
        "Mã địa bàn hoặc mã cấu hình; mặc định là địa bàn của sổ, hoặc cả nước.", "Id of a place or profile; the register's own place by default, or the nation.");

    public static Words AsOfPurpose { get; } = new(
        "Ngày đứng nhìn; mặc định là hôm nay ở Việt Nam, hoặc ngày của sổ minh hoạ.", "The day to look from; today in Viet Nam by default, or the day of a demonstration register.");

    public static Words YearPurpose { get; } = new("Năm xét; mặc định là năm của ngày đứng nhìn.", "The year; that of the day to look from by default.");
    public static Words FormatPurpose { get; } = new("Dạng của kết quả: chữ, JSON, hay ics cho ứng dụng lịch.", "Form of the result: text, JSON, or ics for a calendar application.");

    public static Words Heading(Words name, int year, DateOnly asOf) => new(
        $"Lịch năm {year} – {name.Vi}, nhìn từ ngày {Days.Shown(asOf)}", $"Calendar of {year} – {name.En}, seen from {Days.Shown(asOf)}");

    public static Words Name(Words name, int year) => new($"An toàn về an ninh, trật tự {year} – {name.Vi}", $"An toàn về an ninh, trật tự {year} – {name.En}");
    public static Words Past { get; } = new("Đã qua", "Past");
    public static Words Running { get; } = new("Đang trong thời gian", "Running");
    public static Words Ahead { get; } = new("Sắp tới", "Ahead");
    public static Words Undated { get; } = new("Không nêu ngày (không bao giờ báo trễ)", "No day stated (never late)");
    public static Words DaysLeft(int days) => days == 0 ? new("hôm nay", "today") : new($"còn {days} ngày", days == 1 ? "1 day left" : $"{days} days left");
    public static Words ModelUnits { get; } = new("điển hình", "model units");
    public static Words Nothing { get; } = new("Năm này không có mốc nào.", "There is nothing in this year.");
    public static Words Nation { get; } = new("cả nước", "the nation");
}
