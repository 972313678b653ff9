using System.Globalization;
using Antt.Model;

namespace Antt.Engine.Authoring.Fields;

/// <summary>What may be wrong with an answer, and what is expected in its place.</summary>
internal static class FieldProblems
{
    public static Words Empty { get; } = new("Chưa ghi gì.", "Nothing was entered.");

    public static Words Entries { get; } = new("Gõ 0 khi không có mục nào, hoặc số mục cần ghi.", "Enter 0 when there is none, or how many there are.");

    public static Words Day(string text) => new($"“{text}” không phải là ngày. Ghi như 22/11/2026.", $"“{text}” is no day. Write it like 22/11/2026.");

    public static Words Whole(string label) => new($"{label}: cần một số nguyên, ví dụ 412.", "A whole number is expected, such as 412.");

    public static Words Number(string label) => new($"{label}: cần một số, ví dụ 87,5.", "A number is expected, such as 87.5.");

    public static Words Less(decimal value, decimal least) => new($"{Shown(value)} nhỏ hơn {Shown(least)}.", $"{Shown(value)} is less than {Shown(least)}.");

    public static Words More(decimal value, decimal most) => new($"{Shown(value)} lớn hơn {Shown(most)}.", $"{Shown(value)} is more than {Shown(most)}.");

    public static Words TooLong(int length, int most) => new($"Dài {length} ký tự; nhiều nhất {most}.", $"It has {length} characters; at most {most}.");

    public static Words YesNo(string text) => new($"“{text}” chưa rõ. Gõ “có” hoặc “không”.", $"“{text}” is unclear. Enter “yes” or “no”.");

    public static Words Choice(string text, Field field) => new(
        $"“{text}” không có trong danh sách: {List(field)}.", $"“{text}” is not in the list: {List(field)}.");

    public static Words Counts(string text, Field field) => new(
        $"“{text}” chưa đúng. Gõ 0 khi không có ai, hoặc như “{field.Choices[0].Value}=1”; danh sách: {List(field)}.",
        $"“{text}” is not understood. Enter 0 for nobody, or like “{field.Choices[0].Value}=1”; the list: {List(field)}.");

    private static string List(Field field) => string.Join(", ", field.Choices.Select(static choice => choice.Value));

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
