using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Engine.Reference;

/// <summary>The words for types and limits of fields; the forms of texts are told in the words of the findings about them.</summary>
internal static class FieldWords
{
    public static Words Text { get; } = new("chữ", "text");
    public static Words Listed { get; } = new("một từ trong danh sách", "a word of the list");
    public static Words Day { get; } = new("ngày", "day");
    public static Words Address { get; } = new("địa chỉ web", "web address");
    public static Words WholeNumber { get; } = new("số nguyên", "whole number");
    public static Words Number { get; } = new("số", "number");
    public static Words YesOrNo { get; } = new("true hoặc false", "true or false");
    public static Words Block { get; } = new("khối { … }", "block { … }");
    public static Words List { get; } = new("danh sách [ … ]", "list [ … ]");
    public static Words Null { get; } = new("null", "null");
    public static Words Anything { get; } = new("giá trị bất kỳ", "any value");

    public static Words DayForm => ValidateDiagnostics.DateExpected.Expected;
    public static Words AddressForm => ValidateDiagnostics.AddressExpected.Expected;
    public static Words NoDuplicates { get; } = new("Không ghi trùng.", "No entry twice.");
    public static Words Open { get; } = new("Có thể có thêm mục khác.", "Other fields may stand beside these.");

    public static Words Or(Words first, Words second) => new($"{first.Vi} hoặc {second.Vi}", $"{first.En} or {second.En}");
    public static Words ListOf(Words entry) => new($"{List.Vi}, mỗi mục là {entry.Vi}", $"{List.En}, every entry: {entry.En}");
    public static Words BlockOf(Words entry) => new($"khối {{ \"tên\": … }}, mỗi mục là {entry.Vi}", $"block {{ \"name\": … }}, every entry: {entry.En}");
    public static Words OfEntry(Words limit) => new($"Mỗi mục: {limit.Vi}", $"Every entry: {limit.En}");
    public static Words OfName(Words limit) => new($"Tên mục: {limit.Vi}", $"Names: {limit.En}");

    public static Words Least(string number) => new($"Nhỏ nhất là {number}.", $"At least {number}.");
    public static Words Most(string number) => new($"Lớn nhất là {number}.", $"At most {number}.");
    public static Words LeastEntries(int count) => new($"Ít nhất {count} mục.", $"At least {count} in the list.");
    public static Words MostEntries(int count) => new($"Nhiều nhất {count} mục.", $"At most {count} in the list.");
    public static Words LeastLetters(int count) => new($"Ít nhất {count} ký tự.", $"At least {count} characters.");
    public static Words MostLetters(int count) => new($"Nhiều nhất {count} ký tự.", $"At most {count} characters.");

    /// <summary>What a pattern asks for.</summary>
    public static Words Form(string pattern) => PatternWords.Of(pattern).Expected;
}
