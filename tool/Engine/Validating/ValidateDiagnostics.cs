using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>
/// What may be wrong with a document that could be read: kinds of values and members here, single values in the second part,
/// personal data in the third, prose in the fourth. The first argument is always the name of the member it is about.
/// </summary>
public static partial class ValidateDiagnostics
{
    /// <summary>Something else where a block is needed.</summary>
    public static readonly DiagnosticDescriptor BlockExpected = Error("ANTT2001", "block-expected",
        "Cần một khối {…}", "Block expected",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần một khối {{ … }} gồm các mục con.", "A block {{ … }} with entries of its own is needed.",
        "Viết các mục con giữa {{ và }}.", "Write the entries between {{ and }}.");

    /// <summary>Something else where a list is needed.</summary>
    public static readonly DiagnosticDescriptor ListExpected = Error("ANTT2002", "list-expected",
        "Cần một danh sách", "List expected",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần một danh sách [ … ]; không có gì thì để [].", "A list [ … ] is needed; [] if there is nothing.",
        "Đặt giá trị giữa [ và ].", "Put the value between [ and ].");

    /// <summary>Something else where a text is needed.</summary>
    public static readonly DiagnosticDescriptor TextExpected = Error("ANTT2003", "text-expected",
        "Cần chữ trong ngoặc kép", "Text expected",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần chữ trong ngoặc kép \"…\".", "A text in quotes \"…\" is needed.",
        "Đặt giá trị giữa hai dấu \".", "Put the value between two \".");

    /// <summary>Something else where a whole number is needed.</summary>
    public static readonly DiagnosticDescriptor WholeNumberExpected = Error("ANTT2004", "whole-number-expected",
        "Cần một số nguyên", "Whole number expected",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần một số nguyên, ví dụ 12, không có ngoặc kép và không có phần lẻ.", "A whole number like 12 is needed, without quotes and decimals.",
        "Viết số nguyên; chưa biết thì xoá cả mục, không có thì ghi 0.", "Write a whole number; remove the entry if it is not known, write 0 if there is none.");

    /// <summary>Something else where a number is needed.</summary>
    public static readonly DiagnosticDescriptor NumberExpected = Error("ANTT2005", "number-expected",
        "Cần một số", "Number expected",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần một số, ví dụ 12 hoặc 7.5, không có ngoặc kép.", "A number like 12 or 7.5 is needed, without quotes.",
        "Viết số, dấu thập phân là dấu chấm; chưa biết thì xoá cả mục.", "Write a number with a decimal point; remove the entry if it is not known.");

    /// <summary>Something else where yes or no is needed.</summary>
    public static readonly DiagnosticDescriptor YesOrNoExpected = Error("ANTT2006", "yes-or-no-expected",
        "Cần true hoặc false", "true or false expected",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần true (có, đúng) hoặc false (không, chưa), không có ngoặc kép.", "true or false is needed, without quotes.",
        "Viết true hoặc false; chưa biết thì xoá cả mục.", "Write true or false; remove the entry if it is not known.");

    /// <summary>A kind of value that is none of several allowed ones.</summary>
    public static readonly DiagnosticDescriptor OtherKindExpected = Error("ANTT2007", "other-kind-expected",
        "Sai loại giá trị", "Other kind of value expected",
        "Mục “{0}” đang là {1}.", "“{0}” is {1}.",
        "Cần một trong các dạng: {2}.", "One of these forms is needed: {2}.",
        "Viết lại giá trị theo một trong các dạng đó.", "Write the value in one of these forms.");

    /// <summary>The word null.</summary>
    public static readonly DiagnosticDescriptor NullNotUsed = Error("ANTT2008", "null-not-used",
        "Không dùng null", "null is not used",
        "Mục “{0}” đang là null.", "“{0}” is null.",
        "Sổ không dùng null: điều chưa biết thì không ghi.", "A register has no null: what is not known is left out.",
        "Xoá cả mục này, hoặc ghi giá trị đã biết.", "Remove the entry, or write the value.");

    /// <summary>A name no such document has.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = Error("ANTT2009", "unknown-key",
        "Mục không có trong mẫu", "Unknown key",
        "Không có mục nào tên “{0}” ở đây.", "There is no entry named “{0}” here.",
        "Ở đây có thể ghi: {1}.", "There may be: {1}.",
        "Sửa tên mục, hoặc xoá mục này.", "Correct the name, or remove the entry.");

    /// <summary>A name that is nearly one of those allowed.</summary>
    public static readonly DiagnosticDescriptor MisspeltKey = Error("ANTT2010", "misspelt-key",
        "Tên mục viết sai", "Misspelt key",
        "Không có mục nào tên “{0}” ở đây.", "There is no entry named “{0}” here.",
        "Có lẽ là “{1}”.", "Did you mean “{1}”?",
        "Đổi “{0}” thành “{1}”, đúng từng chữ hoa, chữ thường.", "Change “{0}” to “{1}”, upper and lower case included.");

    /// <summary>A name that is not of the form this block wants.</summary>
    public static readonly DiagnosticDescriptor KeyFormWrong = Error("ANTT2011", "key-form-wrong",
        "Tên mục sai dạng", "Name of the wrong form",
        "Tên mục “{0}” không đúng dạng.", "The name “{0}” is not of the right form.",
        "Tên ở đây gồm chữ không dấu, chữ số và dấu gạch ngang, theo mẫu của khối này.", "Names here hold unaccented letters, digits and dashes, in the form of this block.",
        "Đặt lại tên mục.", "Rename the entry.");

    /// <summary>A member that must be there and is not.</summary>
    public static readonly DiagnosticDescriptor MissingKey = Error("ANTT2012", "missing-key",
        "Thiếu mục bắt buộc", "Missing key",
        "Trong khối “{1}” thiếu mục “{0}”.", "The block “{1}” has no “{0}”.",
        "Mục “{0}” bắt buộc phải có.", "“{0}” must be there.",
        "Thêm \"{0}\": … vào giữa {{ và }} của khối này.", "Add \"{0}\": … between the {{ and }} of this block.");

    /// <summary>Too few entries in a list.</summary>
    public static readonly DiagnosticDescriptor TooFewItems = Error("ANTT2013", "too-few-items",
        "Danh sách quá ngắn", "Too few entries",
        "Danh sách “{0}” có {1} mục.", "The list “{0}” has {1} entries.",
        "Cần ít nhất {2} mục.", "At least {2} are needed.",
        "Thêm mục còn thiếu; nếu không có gì thì xoá cả danh sách.", "Add what is missing; remove the whole list if there is nothing.");

    /// <summary>Too many entries in a list.</summary>
    public static readonly DiagnosticDescriptor TooManyItems = Error("ANTT2014", "too-many-items",
        "Danh sách quá dài", "Too many entries",
        "Danh sách “{0}” có {1} mục.", "The list “{0}” has {1} entries.",
        "Nhiều nhất {2} mục.", "At most {2} are allowed.",
        "Bỏ bớt hoặc tách sang tệp khác.", "Remove some, or split the file.");

    /// <summary>The same entry twice in a list.</summary>
    public static readonly DiagnosticDescriptor DuplicateEntry = Error("ANTT2015", "duplicate-entry",
        "Ghi hai lần trong danh sách", "Duplicate entry",
        "{1} đã có trong danh sách “{0}” ở dòng {2}.", "{1} is already in the list “{0}” on line {2}.",
        "Mỗi mục trong danh sách chỉ ghi một lần.", "A list holds every entry once.",
        "Xoá mục thừa.", "Remove the spare one.");

    /// <summary>A name that is equally near to several of those allowed.</summary>
    public static readonly DiagnosticDescriptor AmbiguousKey = Error("ANTT2016", "ambiguous-key",
        "Tên mục viết sai, chưa rõ mục nào", "Misspelt key, several are alike",
        "Không có mục nào tên “{0}” ở đây.", "There is no entry named “{0}” here.",
        "Giống nhất là: {1}.", "Most alike are: {1}.",
        "Chọn tên đúng trong các tên ấy, hoặc xoá mục này.", "Choose the right one of these names, or remove the entry.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        BlockExpected, ListExpected, TextExpected, WholeNumberExpected, NumberExpected, YesOrNoExpected, OtherKindExpected, NullNotUsed,
        UnknownKey, MisspeltKey, KeyFormWrong, MissingKey, TooFewItems, TooManyItems, DuplicateEntry, AmbiguousKey,
        .. Values, .. PersonalData, .. OfProse,
    ];

    private static DiagnosticDescriptor Error(
        string code, string slug, string titleVi, string titleEn, string foundVi, string foundEn,
        string expectedVi, string expectedEn, string mendVi, string mendEn) =>
        new(code, slug, Severity.Error, new(titleVi, titleEn), new(foundVi, foundEn), new(expectedVi, expectedEn), new(mendVi, mendEn));
}
