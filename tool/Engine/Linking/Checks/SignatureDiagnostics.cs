using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks;

/// <summary>Findings about signatures over certificates ("chữ ký của khoá bộ phận"), ANTT3390 to ANTT3395. None changes a result; what is found is not published.</summary>
public static class SignatureDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [NothingSigned, KeyNotAllowed, SignatureStale, SignatureBroken, SignedBeforeDecision, KeyOutOfTime];

    /// <summary>The decision gives the unit no such certificate.</summary>
    public static DiagnosticDescriptor NothingSigned { get; } = new(
        "ANTT3390", "nothing-signed", Severity.Error,
        new("Chữ ký cho giấy không có", "A signature over no certificate"),
        new("Quyết định “{2}” không cấp giấy số “{0}” cho đơn vị “{1}”.", "Decision \"{2}\" gives no certificate \"{0}\" to unit \"{1}\"."),
        new("Tệp chữ ký mang tên quyết định; mỗi chữ ký là của một giấy trong quyết định ấy.", "The file has the name of the decision; each signature is over one of its certificates."),
        new("Bỏ chữ ký ấy, rồi ký lại bằng “antt sign”.", "Remove it and sign again with \"antt sign\"."));

    /// <summary>The key is not of the office it is said to be of, at the body that decided.</summary>
    public static DiagnosticDescriptor KeyNotAllowed { get; } = new(
        "ANTT3391", "key-not-allowed", Severity.Error,
        new("Giấy ký bằng khoá không được phép", "Signed with a key that may not sign"),
        new("Giấy số “{0}” được ký bằng khoá không phải của bộ phận “{1}” ở cơ quan ra quyết định.", "Certificate \"{0}\" is signed with a key that is not one of office \"{1}\" at the body that decided."),
        new("Khoá của bộ phận thuộc cơ quan ra quyết định (vai trò uy-ban-… hoặc bo-cong-an, cùng cấp, cùng địa bàn), có hiệu lực vào ngày ký, ghi trong data/offices.json.",
            "A key of an office of the deciding body (role uy-ban-… or bo-cong-an, same level and place), in force on the day, in data/offices.json."),
        new("Ký lại bằng đúng khoá; nếu khoá đúng thì khai báo khoá trong data/offices.json bằng một thay đổi riêng.", "Sign again with the right key; when it is right, enter it in data/offices.json by a change of its own."));

    /// <summary>What was signed is not what is there now.</summary>
    public static DiagnosticDescriptor SignatureStale { get; } = new(
        "ANTT3392", "signature-stale", Severity.Error,
        new("Giấy đã khác với khi ký", "Changed since it was signed"),
        new("Giấy số “{0}” ký ngày {1} cho nội dung khác với nội dung nay trong sổ.", "Certificate \"{0}\" was signed on {1} with another content than it has now."),
        new("Quyết định, tên và loại đơn vị y như khi ký.", "Decision, name and type of the unit are what they were when it was signed."),
        new("Nếu ai đó sửa nhầm thì khôi phục; nếu thay đổi đúng thì để cơ quan ấy ký lại bằng “antt sign”.", "Undo the change if it is a mistake; otherwise let the body sign again with \"antt sign\"."));

    /// <summary>The signature cannot be read or was not made with its key.</summary>
    public static DiagnosticDescriptor SignatureBroken { get; } = new(
        "ANTT3393", "signature-broken", Severity.Error,
        new("Chữ ký không khớp", "A signature that does not fit"),
        new("Chữ ký của giấy số “{0}” không đọc được, không dành cho giấy công nhận, hoặc không do khoá ấy tạo ra.",
            "The signature over certificate \"{0}\" cannot be read, was made for something else, or not with that key."),
        new("Chữ ký do “antt sign” hoặc “ssh-keygen -Y sign -n antt-certificate” tạo ra, chép y nguyên.", "One that \"antt sign\" or \"ssh-keygen -Y sign -n antt-certificate\" made, copied as it is."),
        new("Bỏ chữ ký ấy, rồi ký lại bằng “antt sign”.", "Remove it and sign again with \"antt sign\"."));

    /// <summary>Signed before it was decided.</summary>
    public static DiagnosticDescriptor SignedBeforeDecision { get; } = new(
        "ANTT3394", "signed-before-decision", Severity.Error,
        new("Ký trước ngày quyết định", "Signed before it was decided"),
        new("Chữ ký ghi ngày {0}, quyết định ký ngày {1}.", "The signature is dated {0}, the decision {1}."),
        new("Giấy công nhận được ký sau khi có quyết định.", "A certificate is signed after the decision."),
        new("Ký lại bằng “antt sign”.", "Sign again with \"antt sign\"."));

    /// <summary>The key is the office's, but not of that day.</summary>
    public static DiagnosticDescriptor KeyOutOfTime { get; } = new(
        "ANTT3395", "key-out-of-time", Severity.Error,
        new("Khoá không có hiệu lực vào ngày ký", "A key that is not in force on the day"),
        new("Giấy số “{0}” ký ngày {2}, ngày mà khoá ấy của bộ phận “{1}” không có hiệu lực.", "Certificate \"{0}\" is signed on {2}, a day on which that key of office \"{1}\" is not in force."),
        new("Bộ phận và khoá đều có hiệu lực vào ngày ký, theo data/offices.json.", "Office and key are both in force on the day of signing, by data/offices.json."),
        new("Ký lại bằng khoá của ngày ấy; nếu hiệu lực của khoá ghi sai thì sửa data/offices.json bằng một thay đổi riêng.", "Sign again with a key of that day; when the key's days are wrong, correct data/offices.json by a change of its own."));
}
