using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt certificate</c>.</summary>
internal static class CertificateWords
{
    public static Words Purpose { get; } = new("Viết giấy công nhận của một đơn vị theo mẫu thay được.", "Write out a unit's certificate by a template you can replace.");
    public static Words UnitName { get; } = new("mã đơn vị", "unit id");
    public static Words UnitPurpose { get; } = new("Mã đơn vị được công nhận.", "Id of the recognised unit.");
    public static Words YearPurpose { get; } = new("Năm được công nhận; để trống là năm gần nhất.", "The year; the latest when left out.");
    public static Words TemplatePurpose { get; } = new(
        "Tệp mẫu; chỗ cần điền ghi {{so-giay}}, {{co-quan}}, {{don-vi}}, {{dia-ban}}, {{nam}}, {{tieu-chuan}}, {{so-quyet-dinh}}, {{ngay-quyet-dinh}}, {{chuc-vu}}.",
        "Template file; what is put in is written {{so-giay}}, {{co-quan}}, {{don-vi}}, {{dia-ban}}, {{nam}}, {{tieu-chuan}}, {{so-quyet-dinh}}, {{ngay-quyet-dinh}}, {{chuc-vu}}.");

    public static Words TemplateName { get; } = new("tệp", "file");

    public static Words NoTemplate(string file) => new($"không đọc được tệp mẫu \"{file}\".", $"the template \"{file}\" cannot be read.");

    public static Words UnknownFields(string fields) => new(
        $"mẫu có chỗ cần điền không rõ: {fields}. Xem các chỗ được điền bằng antt certificate --help.",
        $"the template names unknown fields: {fields}. antt certificate --help lists those there are.");

    public static Words NoneInForce(string unit) => new(
        $"đơn vị \"{unit}\" không có công nhận nào còn hiệu lực vào ngày và năm đã chọn, nên không có giấy công nhận.",
        $"the unit \"{unit}\" has no recognition in force for the day and year asked about, so there is no certificate.");
}
