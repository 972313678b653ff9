using Antt.Model;

namespace Antt.Cli.Text.Drafts;

/// <summary>The words of <c>antt draft</c>.</summary>
internal static class DraftText
{
    public static Words Purpose { get; } = new(
        "Soạn giấy tờ từ dữ liệu: đăng ký, biên bản, báo cáo, tờ trình, quyết định, giấy công nhận, thông báo.",
        "Draft papers from the data: registration, minutes, report, submission, decision, certificate, notice.");

    public static Words KindPurpose { get; } = new("Loại giấy tờ.", "The kind of paper.");
    public static Words SubjectName { get; } = new("đơn vị, địa bàn hoặc quyết định", "unit, place or decision");

    public static Words SubjectPurpose { get; } = new(
        "Mã đơn vị, mã địa bàn (mọi đơn vị trong đó), hoặc mã quyết định; để trống là địa bàn của sổ.",
        "Id of a unit, of a place (all its units), or of a decision; the register's own place when left out.");

    public static Words TypesPurpose { get; } = new("Chỉ lấy các loại đơn vị này, ví dụ KDC,XA.", "Only units of these types, for instance KDC,XA.");
    public static Words TypesName { get; } = new("loại,…", "type,…");
    public static Words YearPurpose { get; } = new("Năm; để trống là năm gần nhất của sổ đã bắt đầu.", "The year; the latest begun year of the register when left out.");
    public static Words FormatPurpose { get; } = new("Dạng tệp; để trống là cả docx và html. markdown được in ra màn hình.", "The form; docx and html both when left out. markdown goes to standard output.");
    public static Words OutputPurpose { get; } = new("Thư mục để ghi; để trống là artifacts/drafts.", "Folder to write to; artifacts/drafts when left out.");
    public static Words FolderName { get; } = new("thư mục", "folder");
    public static Words TemplateName { get; } = new("tệp", "file");

    public static Words TemplatePurpose { get; } = new(
        "Mẫu của địa phương thay cho mẫu có sẵn; chỗ cần điền ghi {{tên}}. antt draft <loại> --show-template in mẫu có sẵn để sửa.",
        "A local template in place of the one that comes along; what is put in is written {{name}}. antt draft <kind> --show-template prints the one to start from.");

    public static Words ShowPurpose { get; } = new("In mẫu có sẵn rồi dừng.", "Print the template that comes along, and stop.");

    public static Words NoTemplate(string file) => new($"không đọc được tệp mẫu \"{file}\".", $"the template \"{file}\" cannot be read.");

    public static Words UnknownFields(string fields, string known) => new(
        $"mẫu có chỗ cần điền không rõ: {fields}. Các chỗ có thể điền: {known}.",
        $"the template names unknown fields: {fields}. There are: {known}.");

    public static Words UnknownKeys(string keys) => new(
        $"phần đầu của mẫu có mục không rõ: {keys}. Các mục có thể dùng: kieu, cap-tren, co-quan, so, noi-ngay, noi-nhan, ky.",
        $"the head of the template has unknown entries: {keys}. There are: kieu, cap-tren, co-quan, so, noi-ngay, noi-nhan, ky.");

    public static Words UnknownSubject(string id, string? meant) => new(
        $"không có đơn vị, địa bàn hay quyết định nào mang mã \"{id}\".{(meant is null ? "" : $" Có phải \"{meant}\"?")}",
        $"no unit, place or decision has the id \"{id}\".{(meant is null ? "" : $" Did you mean \"{meant}\"?")}");

    public static Words NoSubject { get; } = new(
        "hãy nêu mã đơn vị, địa bàn hoặc quyết định: sổ này không của riêng một địa bàn.", "name a unit, place or decision: this register is not of one place alone.");

    public static Words Nothing(Words kind, int year) => new(
        $"không có đơn vị nào để soạn \"{kind.Vi}\" năm {year}. Xem ai đang ở bước nào: antt status --year {year}.",
        $"there is no unit to draft \"{kind.En}\" for in {year}. See how far each has come: antt status --year {year}.");

    public static Words Written(string path, int units) => new($"Đã ghi {path} ({units} văn bản).", $"Wrote {path} ({Counted.English(units, "paper")}).");

    public static Words TooLong(string path, int words) => new(
        $"chú ý: {path} dài {words} chữ, hơn 150 chữ nên nghe trên loa.", $"note: {path} has {words} words, more than the 150 that suit a loudspeaker.");

    public static Words RestsOn(string paper, string questions) => new(
        $"chú ý: {paper}: cơ quan quyết định dựa trên cách hiểu {questions} (antt explain {questions.Split(',')[0]}).",
        $"note: {paper}: who decides rests on the reading of {questions} (antt explain {questions.Split(',')[0]}).");

    public static Words Check { get; } = new(
        "Đây là bản nháp: kiểm tra, điền chỗ còn chấm, trình ký. Tiếp theo: antt new decision để đưa quyết định đã ký vào sổ.",
        "These are drafts: check them, fill what is dotted, have them signed. Next: antt new decision enters the signed decision.");
}
