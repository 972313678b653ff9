using Antt.Model;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>What each check is called, and why one could not be made.</summary>
internal static class CheckWords
{
    public static Words Files { get; } = new("Từng tệp đúng với danh sách tệp, danh sách đúng với đầu nhật ký", "Every file is what the list of files says, the list what the head of the log says");
    public static Words Form { get; } = new("Từng tệp đúng cấu trúc của bản công bố", "Every file is of the form of the export");
    public static Words Log { get; } = new("Nhật ký liền mạch, mỗi quyết định đúng với mục của nó", "The log is unbroken, every decision is what its entry says");
    public static Words AppendOnly { get; } = new("Nhật ký chỉ được thêm so với đầu nhật ký đã biết", "The log was only added to since the head that was known");
    public static Words Authority { get; } = new("Cơ quan quyết định có thẩm quyền vào ngày ấy, theo văn bản đã công bố", "Each body could decide on its day, by the law published here");
    public static Words Dates { get; } = new("Các ngày nối tiếp đúng", "Days follow each other as they must");
    public static Words Uniqueness { get; } = new("Số quyết định, số giấy công nhận, công nhận của mỗi đơn vị mỗi năm là duy nhất", "Numbers, certificates and the recognition of a unit and year are unique");
    public static Words Recognitions { get; } = new("Công nhận của từng đơn vị đúng với các quyết định", "The recognitions of every unit are those of the decisions");
    public static Words Totals { get; } = new("Số liệu công bố bằng số đếm lại từ từng đơn vị", "Published counts equal those counted again from the units");
    public static Words Links { get; } = new("Địa bàn, đơn vị trước và sau dẫn đúng tới nhau", "Places and units lead to those before and after");
    public static Words Signature { get; } = new("Chữ ký đúng với giấy công nhận, bằng khoá của cơ quan quyết định còn hiệu lực khi ký", "Signatures fit their certificates, by keys of the deciding body in force on the day");
    public static Words NothingSigned { get; } = new("Không giấy công nhận nào có chữ ký của khoá bộ phận.", "No certificate carries the signature of an office's key.");
    public static Words Certificate { get; } = new("Giấy công nhận đúng với bản công bố", "The certificate is the one that is published");
    public static Words Subject { get; } = new("Có trong bản công bố", "It is in the export");

    public static Words NoKnownHead { get; } = new(
        "Chưa so được: hãy đưa đầu nhật ký đã giữ từ trước bằng --known-head.", "Nothing to compare with: give a head that was kept earlier with --known-head.");

    public static Words Unreadable { get; } = new("Chưa kiểm được vì có tệp không đọc được.", "Not checked, because a file cannot be read.");

    public static Words Shorter(int known, int found) => new(
        $"Nhật ký từng có {known} mục, nay chỉ còn {found}.", $"The log had {known} entries and now has {found}.");

    public static Words Rewritten(int sequence) => new(
        $"Mục {sequence} của nhật ký không còn như đầu nhật ký đã biết: lịch sử đã bị viết lại.", $"Entry {sequence} of the log is not the one that was known: history was rewritten.");

    public static Words NotFound(string subject) => new(
        $"Không có giấy công nhận hay quyết định nào mang số hoặc mã “{subject}” trong bản công bố này. Hãy xem lại cách viết số.",
        $"There is no certificate or decision of number or id \"{subject}\" in this export. Check how the number is written.");

    public static Words Differs(string field, string published) => new(
        $"Mục “{field}” khác với giấy đã công bố, nơi ghi: {published}.", $"The field \"{field}\" is not as published, which is: {published}.");

    public static Words OtherBytes { get; } = new(
        "Nội dung đúng nhưng tệp không còn y nguyên từng byte: chữ ký kèm theo sẽ không khớp.", "The content is right, but the file is not the same to the byte: a signature over it will not fit.");

    public static Words Withdrawn(string decision, string? reason) => new(
        $"Giấy công nhận đã bị thu hồi theo {decision}: {reason}", $"The certificate was withdrawn by {decision}: {reason}");

    public static Words Replaced(string decision, string number) => new(
        $"Giấy công nhận đã được thay bằng giấy số {number} theo {decision}", $"The certificate was replaced by No. {number}, by {decision}");
}
