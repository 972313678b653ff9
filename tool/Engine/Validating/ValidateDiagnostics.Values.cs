using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <content>Findings about a single value. The second argument is the value as found.</content>
public static partial class ValidateDiagnostics
{
    /// <summary>A value that is not in the list.</summary>
    public static readonly DiagnosticDescriptor UnknownValue = Error("ANTT2031", "unknown-value",
        "Giá trị không có trong danh sách", "Value not in the list",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Chỉ được một trong: {2}.", "Only one of these is allowed: {2}.",
        "Chọn một giá trị trong danh sách.", "Choose a value of the list.");

    /// <summary>A value that is nearly one of the list.</summary>
    public static readonly DiagnosticDescriptor MisspeltValue = Error("ANTT2032", "misspelt-value",
        "Giá trị viết sai", "Misspelt value",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Có lẽ là \"{2}\"; các giá trị được dùng: {3}.", "Did you mean \"{2}\"? Allowed are: {3}.",
        "Đổi {1} thành \"{2}\".", "Change {1} to \"{2}\".");

    /// <summary>A code of the wrong form: the official code of a place is the only text of this sort.</summary>
    public static readonly DiagnosticDescriptor WrongForm = Error("ANTT2033", "wrong-form",
        "Mã viết sai dạng", "Code of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Mã chỉ gồm chữ hoa không dấu và chữ số, từ 1 đến 10 ký tự, ví dụ \"23701\" hoặc \"X91101\".",
        "A code holds only capital letters without marks and digits, 1 to 10 of them, like \"23701\" or \"X91101\".",
        "Viết lại đúng dạng; xem giải thích của mục này trong lược đồ.", "Write it in that form; the schema explains the entry.");

    /// <summary>A day the calendar does not have.</summary>
    public static readonly DiagnosticDescriptor NoSuchDay = Error("ANTT2034", "no-such-day",
        "Ngày không có thật", "No such day",
        "Mục “{0}” ghi ngày {1}, ngày này không có trong lịch.", "“{0}” says {1}, a day the calendar does not have.",
        "Cần một ngày có thật, viết năm-tháng-ngày.", "A real day is needed, written year-month-day.",
        "Kiểm tra lại ngày và tháng trên văn bản.", "Check day and month against the paper.");

    /// <summary>Something that is no date at all.</summary>
    public static readonly DiagnosticDescriptor DateExpected = Error("ANTT2035", "date-expected",
        "Ngày viết sai dạng", "Date of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Ngày viết theo thứ tự năm-tháng-ngày với đủ số 0, ví dụ \"2024-03-05\".", "A date is written year-month-day with leading zeros, like \"2024-03-05\".",
        "Viết thành \"{2}\".", "Write it as \"{2}\".");

    /// <summary>A number below what is allowed.</summary>
    public static readonly DiagnosticDescriptor NumberTooSmall = Error("ANTT2036", "number-too-small",
        "Số quá nhỏ", "Number too small",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Nhỏ nhất là {2}.", "The least is {2}.",
        "Kiểm tra lại số.", "Check the number.");

    /// <summary>A number above what is allowed.</summary>
    public static readonly DiagnosticDescriptor NumberTooBig = Error("ANTT2037", "number-too-big",
        "Số quá lớn", "Number too large",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Lớn nhất là {2}.", "The most is {2}.",
        "Kiểm tra lại số.", "Check the number.");

    /// <summary>Nothing between the quotes, or only spaces.</summary>
    public static readonly DiagnosticDescriptor BlankText = Error("ANTT2038", "blank-text",
        "Chữ để trống", "Blank text",
        "Mục “{0}” để trống.", "“{0}” is blank.",
        "Mục này phải có nội dung.", "It has to say something.",
        "Ghi nội dung; chưa có thì xoá cả mục.", "Write the text; remove the entry if there is none.");

    /// <summary>A text longer than this field allows.</summary>
    public static readonly DiagnosticDescriptor FieldTooLong = Error("ANTT2040", "field-too-long",
        "Chữ dài quá mức của mục", "Text too long for its field",
        "Mục “{0}” dài {1} ký tự.", "“{0}” has {1} characters.",
        "Nhiều nhất {2} ký tự.", "At most {2} are allowed.",
        "Rút gọn lại.", "Shorten it.");

    /// <summary>A text shorter than this field can be: cut off when it was copied.</summary>
    public static readonly DiagnosticDescriptor FieldTooShort = Error("ANTT2053", "field-too-short",
        "Chữ chưa đủ dài", "Text too short for its field",
        "Mục “{0}” mới có {1} ký tự.", "“{0}” has {1} characters.",
        "Ít nhất {2} ký tự.", "At least {2} are needed.",
        "Chép lại cho đủ; có thể đã chép thiếu phần cuối.", "Copy all of it; the end may have been left out.");

    /// <summary>Something that is no address.</summary>
    public static readonly DiagnosticDescriptor AddressExpected = Error("ANTT2041", "address-expected",
        "Địa chỉ viết sai", "Address of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần một địa chỉ đầy đủ, ví dụ \"https://vi-du.gov.vn/so\".", "A full address is needed, like \"https://vi-du.gov.vn/so\".",
        "Chép lại địa chỉ từ thanh địa chỉ của trình duyệt.", "Copy the address from the browser.");

    /// <summary>Something that cannot be an id.</summary>
    public static readonly DiagnosticDescriptor IdExpected = Error("ANTT2042", "id-expected",
        "Mã viết sai dạng", "Id of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Mã gồm chữ thường không dấu, chữ số và dấu gạch ngang ở giữa, ví dụ \"kdc-901796-001\".", "An id holds lower-case letters without marks, digits and single dashes between, like \"kdc-901796-001\".",
        "Viết thành \"{2}\" hoặc chép lại mã đúng.", "Write \"{2}\", or copy the right id.");

    /// <summary>Something that cannot be the id of a place.</summary>
    public static readonly DiagnosticDescriptor PlaceIdExpected = Error("ANTT2043", "place-id-expected",
        "Mã địa bàn viết sai dạng", "Place id of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Mã địa bàn gồm mã hành chính, dấu gạch ngang và ngày đầu tiên, ví dụ \"23701-2025-07-01\".", "A place id is the official code, a dash and the first day, like \"23701-2025-07-01\".",
        "Chép tên tệp của địa bàn trong data/places, bỏ đuôi .json.", "Copy the name of the place's file in data/places without .json.");

    /// <summary>Something that cannot be the id of a condition.</summary>
    public static readonly DiagnosticDescriptor ConditionIdExpected = Error("ANTT2044", "condition-id-expected",
        "Mã điều kiện viết sai dạng", "Condition id of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Mã điều kiện như \"KDC-3.đ\", \"CD-1.4\" hoặc \"XA-2/KDC-4.d\"; mã tiêu chí như \"KDC-3\".", "A condition id is like \"KDC-3.đ\", \"CD-1.4\" or \"XA-2/KDC-4.d\"; a criterion id like \"KDC-3\".",
        "Chép mã từ bộ tiêu chí.", "Copy the id from the rulebook.");

    /// <summary>Something that cannot be the code of a type of unit.</summary>
    public static readonly DiagnosticDescriptor UnitTypeExpected = Error("ANTT2045", "unit-type-expected",
        "Loại đơn vị viết sai dạng", "Unit type of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Loại đơn vị là chữ viết tắt bằng chữ hoa: KDC, XA, CQ, DN, GD.", "The type of a unit is a code in capitals: KDC, XA, CQ, DN, GD.",
        "Chọn một trong các chữ viết tắt đó.", "Choose one of these codes.");

    /// <summary>Something that is no SHA-256 hash.</summary>
    public static readonly DiagnosticDescriptor HashExpected = Error("ANTT2046", "hash-expected",
        "Dấu vân tay tệp viết sai", "Hash of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Dấu vân tay SHA-256 gồm 64 ký tự: chữ số và chữ thường a–f.", "A SHA-256 hash has 64 characters: digits and the lower-case letters a to f.",
        "Tính lại bằng lệnh sha256sum và chép nguyên vẹn.", "Compute it again with sha256sum and copy all of it.");

    /// <summary>Something that is no signature in base64.</summary>
    public static readonly DiagnosticDescriptor SignatureExpected = Error("ANTT2052", "signature-expected",
        "Chữ ký viết sai dạng", "Signature of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Chữ ký là một dòng base64: chữ cái không dấu, chữ số, “+”, “/”, cuối có thể có “=”.", "A signature is one line of base64: plain letters, digits, \"+\", \"/\", perhaps \"=\" at the end.",
        "Đừng viết tay; ký lại bằng “antt sign”.", "Do not write it by hand; sign again with \"antt sign\".");

    /// <summary>Something that is no day of a year.</summary>
    public static readonly DiagnosticDescriptor YearDayExpected = Error("ANTT2047", "year-day-expected",
        "Ngày trong năm viết sai", "Day of the year of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần tháng-ngày với hai chữ số mỗi phần, ví dụ \"11-15\" là ngày 15 tháng 11.", "Month-day with two digits each is needed, like \"11-15\" for 15 November.",
        "Viết lại theo tháng-ngày.", "Write it as month-day.");

    /// <summary>Something that is no number of an open question.</summary>
    public static readonly DiagnosticDescriptor QuestionIdExpected = Error("ANTT2048", "question-id-expected",
        "Mã câu hỏi viết sai", "Question id of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Mã câu hỏi như \"Q-09\".", "A question id is like \"Q-09\".",
        "Chép mã từ danh sách câu hỏi để ngỏ.", "Copy the id from the list of open questions.");

    /// <summary>Something that cannot be the name of a setting, fact or attribute.</summary>
    public static readonly DiagnosticDescriptor SettingNameExpected = Error("ANTT2049", "setting-name-expected",
        "Tên thiết lập hoặc thuộc tính viết sai", "Name of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Tên bắt đầu bằng chữ thường không dấu, rồi đến chữ, số, dấu gạch ngang hoặc dấu chấm, ví dụ \"guardForce.exists\".", "A name begins with a lower-case letter and goes on with letters, digits, dashes or dots, like \"guardForce.exists\".",
        "Chép đúng tên từ lược đồ hoặc cấu hình.", "Copy the name from the schema or the profile.");

    /// <summary>Something that cannot be the id of a decision.</summary>
    public static readonly DiagnosticDescriptor DecisionIdExpected = Error("ANTT2050", "decision-id-expected",
        "Mã quyết định viết sai", "Decision id of the wrong form",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Mã quyết định là đường dẫn dưới data/decisions, bỏ đuôi .json: \"cơ-quan/năm/tên\".", "A decision id is its path below data/decisions without .json: \"authority/year/name\".",
        "Chép đường dẫn của tệp quyết định cũ.", "Copy the path of the earlier decision.");

    /// <summary>A value that is equally near to several of the list.</summary>
    public static readonly DiagnosticDescriptor AmbiguousValue = Error("ANTT2051", "ambiguous-value",
        "Giá trị viết sai, chưa rõ giá trị nào", "Misspelt value, several are alike",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Giống nhất là: {2}; các giá trị được dùng: {3}.", "Most alike are: {2}; allowed are: {3}.",
        "Chọn giá trị đúng.", "Choose the right one.");

    private static ImmutableArray<DiagnosticDescriptor> Values =>
    [
        UnknownValue, MisspeltValue, WrongForm, NoSuchDay, DateExpected, NumberTooSmall, NumberTooBig, BlankText, FieldTooLong,
        AddressExpected, IdExpected, PlaceIdExpected, ConditionIdExpected, UnitTypeExpected, HashExpected, YearDayExpected,
        QuestionIdExpected, SettingNameExpected, DecisionIdExpected, AmbiguousValue, SignatureExpected, FieldTooShort,
    ];
}
