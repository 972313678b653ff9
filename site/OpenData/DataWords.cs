using System.Globalization;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>The words of the open data.</summary>
internal static class DataWords
{
    public static Words Title { get; } = new("Dữ liệu mở", "Open data");

    public static Words About { get; } = new(
        "Đơn vị được công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự”: quyết định, giấy công nhận, địa bàn, số liệu. Chưa có công nhận được công bố không có nghĩa là mất an toàn.",
        "Units recognised as “Safe in security and order”: decisions, certificates, places, counts. That no recognition is published does not mean that a place is unsafe.");

    public static Words Whole { get; } = new("Tất cả trong một tệp JSON", "Everything in one JSON file");
    public static Words Archive { get; } = new("Tất cả trong một tệp nén", "Everything in one zip");
    public static Words DecisionFeed { get; } = new("Quyết định mới", "New decisions");
    public static Words RevocationFeed { get; } = new("Quyết định thu hồi", "Revocations");
    public static Words DecisionsIn(string place) => new($"Quyết định ở {place}", $"Decisions in {place}");

    public static Words Decided(Antt.Model.Publication.PublicDecision decision) => new(
        string.Create(CultureInfo.InvariantCulture, $"Quyết định số {decision.Number}, {decision.Body} (năm {decision.Year})"),
        string.Create(CultureInfo.InvariantCulture, $"Decision No. {decision.Number}, {decision.Body} (for {decision.Year})"));

    public static Words Superseded(string number, string reason) => new($"Đã được sửa đổi hoặc thay bằng {number}: {reason}", $"Amended or replaced by {number}: {reason}");

    public static Words RegisterBy(int year) => new($"Hạn đăng ký đạt tiêu chuẩn năm {year}", $"Last day to register for {year}");

    public static Words DecideBy(int year) => new($"Hạn ra quyết định công nhận năm {year}", $"Last day to decide on recognition for {year}");

    public static Words ForYear(int year) => new($"Về năm {year}.", $"For {year}.");

    public static Words Dictionary { get; } = new("Từ điển dữ liệu", "Data dictionary");
    public static Words Check { get; } = new("Kiểm tra một giấy công nhận", "Check a certificate");
    public static Words Snapshots { get; } = new("Bản lưu theo ngày", "Snapshots by day");

    public static Words NoLicence { get; } = new(
        "Địa phương chưa nêu điều kiện sử dụng lại dữ liệu. Hãy hỏi cơ quan giữ sổ trước khi dùng lại.",
        "The locality has not said on which terms the data may be used again. Ask the keeper of the register first.");
}
