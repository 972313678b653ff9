using System.Globalization;
using Antt.Model;

namespace Antt.Cli.Text.Trust;

/// <summary>The words of <c>antt sign</c>.</summary>
internal static class SignText
{
    public static Words Purpose { get; } = new(
        "Ký giấy công nhận bằng khoá SSH của bộ phận thuộc cơ quan ra quyết định.", "Sign certificates with the SSH key of an office of the body that decided.");

    public static Words SubjectName { get; } = new("số giấy|quyết định|all", "certificate|decision|all");
    public static Words SubjectPurpose { get; } = new(
        "Số giấy công nhận, số hoặc mã quyết định, hoặc all: mọi giấy của cơ quan ấy chưa ký.", "Number of a certificate, number or id of a decision, or all: every certificate of the body that is not signed yet.");

    public static Words KeyPurpose { get; } = new(
        "Tệp khoá riêng của bộ phận (hoặc tệp .pub khi ssh-agent giữ khoá). Không bao giờ đưa tệp này vào sổ.", "File of the office's private key (or the .pub file when ssh-agent holds it). Never put it into the register.");

    public static Words KeyName { get; } = new("tệp khoá", "key file");
    public static Words DatePurpose { get; } = new("Ngày ký; mặc định là hôm nay.", "Day of signing; today by default.");
    public static Words DryRunPurpose { get; } = new("Ký thử, không ghi tệp nào.", "Sign, and write nothing.");

    public static Words NoKeyFile(string file) => new($"--key: không có tệp \"{file}\".", $"--key: there is no file \"{file}\".");

    public static Words NoSshKeygen { get; } = new(
        "máy không có lệnh ssh-keygen nên không ký được. Hãy cài openssh-client (Windows: tính năng “OpenSSH Client”). Kiểm tra chữ ký thì không cần lệnh này.",
        "there is no ssh-keygen on this machine, so nothing can be signed. Install openssh-client (Windows: the feature “OpenSSH Client”). Checking signatures does not need it.");

    public static Words KeyUnreadable(string file) => new(
        $"--key: không đọc được khoá công khai từ \"{file}\". Hãy để tệp .pub bên cạnh, hoặc nhập đúng mật khẩu của khoá.", $"--key: no public key can be read from \"{file}\". Put the .pub file beside it, or give the right passphrase.");

    public static Words Unreadable { get; } = new("không đọc được data/register.json.", "data/register.json cannot be read.");

    public static Words KeyOfNobody(string key) => new(
        $"khoá này không thuộc bộ phận nào được ký giấy công nhận: {key}\nThêm vào data/offices.json, ở bộ phận có vai trò uy-ban-xa, uy-ban-huyen, uy-ban-tinh hoặc bo-cong-an, bằng một thay đổi riêng.",
        $"this key belongs to no office that may sign certificates: {key}\nEnter it in data/offices.json, at an office of role uy-ban-xa, uy-ban-huyen, uy-ban-tinh or bo-cong-an, by a change of its own.");

    public static Words KeyOutOfTime(string office, DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"khoá của \"{office}\" không có hiệu lực vào ngày {day:dd/MM/yyyy} (data/offices.json)."),
        string.Create(CultureInfo.InvariantCulture, $"the key of \"{office}\" does not sign on {day:yyyy-MM-dd} (data/offices.json)."));

    public static Words Unknown(string subject) => new(
        $"không có giấy công nhận hay quyết định nào mang số hoặc mã \"{subject}\".", $"there is no certificate or decision of number or id \"{subject}\".");

    public static Words OfAnotherBody(string office, string body) => new(
        $"khoá của \"{office}\" không ký được giấy do {body} cấp.", $"the key of \"{office}\" does not sign certificates of {body}.");

    public static Words Failed(string number) => new(
        $"không ký được giấy số {number}: ssh-keygen không tạo ra chữ ký đúng, đơn vị có lỗi cần sửa trước (antt check), hoặc ngày ký trước ngày quyết định. Không ghi tệp nào.",
        $"certificate {number} was not signed: ssh-keygen made no sound signature, the unit has errors (antt check), or the day is before the decision. Nothing was written.");

    public static Words Signed(string number, string unit, string office) => new($"đã ký {number} ({unit}) bằng khoá của {office}", $"signed {number} ({unit}) with the key of {office}");
    public static Words NothingNew(int count) => new($"{count} giấy đều đã ký và chưa thay đổi.", $"{Counted.English(count, "certificate")} signed already and unchanged.");
    public static Words NotWritten(string about) => new($"không ghi được: {about}", $"not written: {about}");
    public static Words WouldWrite(string path) => new($"sẽ ghi {path}", $"would write {path}");
    public static Words Written(string path) => new($"đã ghi {path}", $"wrote {path}");
    public static Words Next { get; } = new("Tiếp theo: antt check; ghi vào git; antt build.", "Next: antt check; commit; antt build.");
}
