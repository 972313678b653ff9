using System.Collections.Immutable;
using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Engine.Fixing;

/// <summary>Fixes of the shape of documents: names, lists, and what should not be there.</summary>
internal static class KeyFixes
{
    public static ImmutableArray<Fix> All { get; } =
    [
        new(ValidateDiagnostics.ListExpected, "Đặt giá trị duy nhất vào danh sách [ ].", "Puts the only value into a list [ ].",
            static fault => fault.Value.Exists ? fault.Become($"[{fault.Text}]") : null),
        new(ValidateDiagnostics.TextExpected, "Đặt số vào ngoặc kép.", "Puts a number into quotes.",
            static fault => fault.Value.Kind == Loading.JsonKind.Number ? fault.Become($"\"{fault.Text}\"") : null),
        new(ValidateDiagnostics.WholeNumberExpected, "Bỏ ngoặc kép quanh số nguyên.", "Takes the quotes around a whole number away.", static fault => Number(fault, wholeOnly: true)),
        new(ValidateDiagnostics.NumberExpected, "Bỏ ngoặc kép quanh số.", "Takes the quotes around a number away.", static fault => Number(fault, wholeOnly: false)),
        new(ValidateDiagnostics.YesOrNoExpected, "Đổi \"có\", \"không\", \"true\", \"false\" thành true, false.", "Makes \"có\", \"không\", \"true\", \"false\" true or false.", YesOrNo),
        new(ValidateDiagnostics.NullNotUsed, "Xoá mục mang giá trị null: chưa biết thì không ghi.", "Removes an entry that is null: what is not known is left out.", static fault => Entries.Remove(fault, fault.Value)),
        new(ValidateDiagnostics.MisspeltKey, "Đổi tên mục thành tên gần nhất, khi chỉ có một.", "Renames the entry to the nearest name, when there is one alone.",
            static fault => fault.Become($"\"{fault.Told[1]}\"")),
        new(ValidateDiagnostics.DuplicateEntry, "Bỏ mục ghi lần thứ hai trong danh sách.", "Takes the second of two equal entries of a list away.", static fault => Entries.Remove(fault, fault.Value)),
    ];

    private static TextChange? Number(Fault fault, bool wholeOnly)
    {
        var text = fault.Value.Text.Trim();
        var digits = text.StartsWith('-') ? text[1..] : text;
        if (digits.Length == 0 || fault.Value.Kind != Loading.JsonKind.Text) return null;
        var isWhole = digits.All(char.IsAsciiDigit) && (digits == "0" || digits[0] != '0');
        var isDecimal = !wholeOnly && digits.Split('.') is [{ Length: > 0 } whole, { Length: > 0 } part]
            && (whole + part).All(char.IsAsciiDigit) && (whole == "0" || whole[0] != '0');
        return isWhole || isDecimal ? fault.Become(text) : null;
    }

    private static TextChange? YesOrNo(Fault fault) => fault.Value.Kind != Loading.JsonKind.Text ? null : PlainLetters.Of(fault.Value.Text.Trim()) switch
    {
        "true" or "co" => fault.Become("true"),
        "false" or "khong" => fault.Become("false"),
        _ => null,
    };
}
