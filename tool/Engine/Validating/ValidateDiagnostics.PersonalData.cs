using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <content>Findings about what must never be in a register: data of persons and secrets.</content>
public static partial class ValidateDiagnostics
{
    /// <summary>Whether a finding says that data of persons or secret matter stands in a file.</summary>
    internal static bool IsLeak(DiagnosticDescriptor kind) =>
        kind == IdentityNumber || kind == PhoneNumber || kind == MailAddress || kind == BirthDate || kind == SecretMark
        || kind == PersonName || kind == BankNumber;

    /// <summary>A number that stands for one person: of an identity card or passport, of social insurance, for personal tax.</summary>
    public static readonly DiagnosticDescriptor IdentityNumber = Error("ANTT2501", "identity-number",
        "Có số định danh của cá nhân", "Number that identifies a person",
        "Mục “{0}” có dãy số giống số định danh: căn cước, chứng minh nhân dân, hộ chiếu, bảo hiểm xã hội, mã số thuế cá nhân.",
        "“{0}” holds digits that look like a number that identifies a person: identity card, passport, social insurance, personal tax.",
        "Sổ không ghi giấy tờ của cá nhân, chỉ ghi số lượng và tên cơ quan.", "A register holds no papers of persons, only counts and names of bodies.",
        "Xoá dãy số này; nếu đã đưa lên kho chung thì báo người quản lý sổ.", "Remove the number; tell the keeper of the register if it was already shared.");

    /// <summary>A telephone number.</summary>
    public static readonly DiagnosticDescriptor PhoneNumber = Error("ANTT2502", "phone-number",
        "Có số điện thoại", "Telephone number",
        "Mục “{0}” có dãy số giống số điện thoại.", "“{0}” holds digits that look like a telephone number.",
        "Sổ không ghi số điện thoại.", "A register holds no telephone numbers.",
        "Xoá dãy số này; nếu cần liên hệ thì ghi tên cơ quan.", "Remove it; name the body if contact is needed.");

    /// <summary>An e-mail address.</summary>
    public static readonly DiagnosticDescriptor MailAddress = Error("ANTT2503", "mail-address",
        "Có địa chỉ thư điện tử", "E-mail address",
        "Mục “{0}” có địa chỉ thư điện tử.", "“{0}” holds an e-mail address.",
        "Sổ không ghi địa chỉ thư điện tử.", "A register holds no e-mail addresses.",
        "Xoá địa chỉ này; nếu cần liên hệ thì ghi tên cơ quan.", "Remove it; name the body if contact is needed.");

    /// <summary>Words that tell when somebody was born.</summary>
    public static readonly DiagnosticDescriptor BirthDate = Error("ANTT2504", "birth-date",
        "Có ngày sinh, năm sinh", "Date of birth",
        "Mục “{0}” nói ngày sinh hoặc năm sinh của một người.", "“{0}” tells when a person was born.",
        "Sổ không ghi thông tin cá nhân; chỉ ghi số lượng.", "A register holds no data of persons, only counts.",
        "Xoá phần nói về cá nhân.", "Remove what is said about the person.");

    /// <summary>The mark of a secret paper.</summary>
    public static readonly DiagnosticDescriptor SecretMark = Error("ANTT2505", "secret-mark",
        "Có dấu chỉ độ mật", "Mark of secrecy",
        "Mục “{0}” có dấu chỉ độ mật “{1}”.", "“{0}” holds the mark of secrecy “{1}”.",
        "Tài liệu mật và nội dung của nó không được đưa vào sổ.", "Secret papers and what they say are kept out of a register.",
        "Xoá nội dung này ngay và báo người phụ trách bảo vệ bí mật nhà nước.", "Remove it at once and tell whoever is in charge of State secrets.");

    /// <summary>A name behind a form of address.</summary>
    public static readonly DiagnosticDescriptor PersonName = Error("ANTT2506", "person-name",
        "Có tên người", "Name of a person",
        "Mục “{0}” gọi một người bằng tên.", "“{0}” calls a person by name.",
        "Sổ ghi chức vụ và cơ quan, không ghi tên người.", "A register names offices and bodies, not persons.",
        "Thay tên bằng chức vụ, ví dụ “Trưởng thôn”.", "Put the office in place of the name, such as “Trưởng thôn”.");

    /// <summary>The number of a bank account or card.</summary>
    public static readonly DiagnosticDescriptor BankNumber = Error("ANTT2507", "bank-number",
        "Có số tài khoản ngân hàng", "Number of a bank account",
        "Mục “{0}” có dãy số giống số tài khoản hoặc số thẻ ngân hàng.", "“{0}” holds digits that look like the number of a bank account or card.",
        "Sổ không ghi tài khoản của ai.", "A register holds nobody's accounts.",
        "Xoá dãy số này.", "Remove the number.");

    private static ImmutableArray<DiagnosticDescriptor> PersonalData => [IdentityNumber, PhoneNumber, MailAddress, BirthDate, SecretMark, PersonName, BankNumber];
}
