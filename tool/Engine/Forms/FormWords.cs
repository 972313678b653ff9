using Antt.Model;

namespace Antt.Engine.Forms;

/// <summary>The words of the forms.</summary>
internal static class FormWords
{
    public static Words Yes { get; } = new("Có", "Yes");
    public static Words No { get; } = new("Không", "No");
    public static Words Unanswered { get; } = new("Chưa trả lời", "Not answered");
    public static Words Choose { get; } = new("— chọn —", "— choose —");
    public static Words Nobody { get; } = new("Không có ai", "Nobody");
    public static Words None { get; } = new("Không có mục nào", "There is none");
    public static Words Remove { get; } = new("Bỏ mục này", "Take this entry away");
    public static Words Add { get; } = new("Thêm một mục", "Add an entry");
    public static Words Meaning { get; } = new("Ghi gì ở đây?", "What goes here?");
    public static Words Clause { get; } = new("Căn cứ:", "Source:");
    public static Words Conditions { get; } = new("Dùng để xét:", "Decides about:");
    public static Words Finish { get; } = new("Kiểm tra và tạo tệp", "Check and make the file");
    public static Words Start { get; } = new("Mẫu khai", "Forms");
    public static Words Back { get; } = new("Về danh sách mẫu khai", "Back to the list of forms");

    public static Words Privacy { get; } = new(
        "Mẫu này chạy ngay trên máy của bạn, không cần mạng hay tài khoản; không có gì bạn gõ được gửi đi. Không ghi tên người, số định danh, số điện thoại, ngày sinh, chi tiết vụ việc hay nội dung mật: chỉ số lượng và chức danh.",
        "This form works on your machine alone, without network or account; nothing you type is sent anywhere. Enter no names, identity or phone numbers, birth dates, details of cases or secret content: counts and roles only.");

    public static Words Done { get; } = new("Tệp đã sẵn sàng", "The file is ready");

    public static Words HandOver { get; } = new(
        "Lưu tệp rồi gửi cho người giữ sổ bằng cách nào cũng được (thư, USB, chép đoạn chữ dưới đây). Người giữ sổ chạy: antt intake <tệp>.",
        "Save the file and hand it to whoever keeps the register in any way (mail, stick, or copy the text below). They run: antt intake <file>.");

    public static Words TextOfFile { get; } = new("Nội dung tệp", "The file as text");
    public static Words NoScript { get; } = new("Mẫu này cần JavaScript để tạo tệp. Nếu máy không cho, hãy dùng bảng tính: antt template.", "This form needs JavaScript to make the file. Where it is switched off use a spreadsheet: antt template.");

    public static Words Title(Words document, int year, string unit) => new($"{document.Vi} năm {year} · {unit}", $"{document.En} {year} · {unit}");

    public static Words Name(string kind) => kind switch
    {
        "registration" => new("Đăng ký", "Registration"),
        "evidence" => new("Danh mục giấy tờ, minh chứng", "Evidence"),
        "evaluation" => new("Số liệu tự đánh giá", "Evaluation"),
        _ => new("Yêu cầu đính chính", "Request for correction"),
    };

    /// <summary>What the script says, by the names it uses.</summary>
    public static IEnumerable<(string Name, Words Words)> OfScript =>
    [
        ("required", new("Cần ghi mục này.", "This has to be answered.")),
        ("phone", new("Có vẻ là số điện thoại. Sổ không ghi số điện thoại của ai.", "This looks like a phone number. The register holds none.")),
        ("identity", new("Có vẻ là số định danh cá nhân. Sổ không ghi số định danh của ai.", "This looks like an identity number. The register holds none.")),
        ("mail", new("Có vẻ là địa chỉ thư điện tử của cá nhân. Xin bỏ đi.", "This looks like an e-mail address. Please take it out.")),
        ("birth", new("Có vẻ nói đến ngày sinh. Xin bỏ đi.", "This seems to tell a birth date. Please take it out.")),
        ("secret", new("Có dấu độ mật. Tài liệu mật không được đưa vào sổ.", "This bears a mark of secrecy. Secret papers must not enter the register.")),
        ("wrong", new("Còn {0} mục cần sửa.", "{0} answers have to be mended.")),
        ("save", new("Lưu tệp {0}", "Save the file {0}")),
    ];
}
