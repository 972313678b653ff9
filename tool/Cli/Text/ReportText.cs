using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt report</c>.</summary>
internal static class ReportText
{
    public static Words Purpose { get; } = new("Lập báo cáo định kỳ của một địa bàn.", "Draw up a periodic report of a place.");
    public static Words KindPurpose { get; } = new(
        "Báo cáo nào: sáu tháng, năm, hay đăng ký năm sau.", "Which report: half-year, year, or the registrations for the next year.");

    public static Words PlacePurpose { get; } = new(
        "Địa bàn báo cáo; mặc định là địa bàn của sổ.", "The place that reports; by default the place whose register it is.");

    public static Words PlaceName { get; } = new("mã địa bàn", "place id");
    public static Words YearPurpose { get; } = new("Năm báo cáo; mặc định là năm của ngày xem xét.", "The year of the report; by default that of the day it is looked from.");
    public static Words FormatPurpose { get; } = new("Dạng báo cáo: markdown để đọc; json cho máy; docx, html là văn bản để trình ký, in.", "Form of the report: markdown to read, json for machines, docx and html as a paper to be signed and printed.");

    public static Words OutputPurpose { get; } = new("Thư mục để ghi docx, html; để trống là artifacts/drafts.", "Folder for docx and html; artifacts/drafts when left out.");
    public static Words TemplatePurpose { get; } = new(
        "Mẫu của địa phương cho docx, html thay cho mẫu có sẵn; chỗ cần điền ghi {{tên}}.", "A local template for docx and html in place of the one that comes along; what is put in is written {{name}}.");

    public static Words Check { get; } = new("Đây là bản nháp: kiểm tra, điền chỗ còn chấm, trình ký.", "This is a draft: check it, fill what is dotted, have it signed.");

    public static Words PlaceMissing { get; } = new(
        "sổ này không thuộc riêng một địa bàn nào; hãy nêu địa bàn: --place <mã địa bàn>.",
        "this register is not that of one place alone; name the place: --place <place id>.");

    public static Words UnknownPlace(string place, string? closest) => closest is null
        ? new($"không có địa bàn \"{place}\" trong sổ. Mã địa bàn là tên tệp trong data/places.", $"there is no place \"{place}\" in this register. A place's id is the name of its file in data/places.")
        : new($"không có địa bàn \"{place}\" trong sổ. Có phải bạn muốn gõ \"{closest}\"?", $"there is no place \"{place}\" in this register. Did you mean \"{closest}\"?");
}
