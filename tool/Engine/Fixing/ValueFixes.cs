using System.Collections.Immutable;
using Antt.Engine.Validating;

namespace Antt.Engine.Fixing;

/// <summary>Fixes of single values.</summary>
internal static class ValueFixes
{
    private static readonly string[] UnitTypes = ["KDC", "XA", "CQ", "DN", "GD"];

    public static ImmutableArray<Fix> All { get; } =
    [
        new(ValidateDiagnostics.MisspeltValue, "Đổi giá trị thành giá trị gần nhất trong danh sách, khi chỉ có một.", "Makes it the nearest value of the list, when there is one alone.",
            static fault => fault.Become($"\"{fault.Told[2]}\"")),
        new(ValidateDiagnostics.DateExpected, "Viết lại ngày/tháng/năm thành năm-tháng-ngày.", "Writes day/month/year as year-month-day.",
            static fault => fault.Told[2].Length == 10 && char.IsAsciiDigit(fault.Told[2][0]) ? fault.Become($"\"{fault.Told[2]}\"") : null),
        new(ValidateDiagnostics.BlankText, "Xoá mục để trống.", "Removes an entry that is blank.", static fault => Entries.Remove(fault, fault.Value)),
        new(ValidateDiagnostics.UnitTypeExpected, "Viết hoa loại đơn vị.", "Writes the type of a unit in capitals.",
            static fault => UnitTypes.Contains(fault.Value.Text.Trim().ToUpperInvariant()) ? fault.Become($"\"{fault.Value.Text.Trim().ToUpperInvariant()}\"") : null),
    ];
}
