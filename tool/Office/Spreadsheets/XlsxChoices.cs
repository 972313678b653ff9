using Antt.Engine.Tables.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Antt.Office.Spreadsheets;

/// <summary>What a column lets people type, and the note that shows when one stands in it.</summary>
internal static class XlsxChoices
{
    private const int MostTitle = 32;
    private const int MostNote = 250;
    private const string Largest = "1000000000";
    private const string FirstDay = "1";
    private const string LastDay = "73415";

    /// <summary>The rules of a sheet, down to the last row made ready.</summary>
    public static DataValidations? Of(PageDraft page, int lastRow, XlsxLists lists)
    {
        var rules = new DataValidations();
        for (var i = 0; i < page.Columns.Length; i++)
        {
            var column = page.Columns[i];
            if (column.Explanation.Length == 0) continue;
            var letters = CellName.OfColumn(i + 1);
            var rule = Rule(column, lists);
            rule.SequenceOfReferences = new ListValue<StringValue> { InnerText = FormattableString.Invariant($"{letters}3:{letters}{Math.Max(3, lastRow)}") };
            rules.Append(rule);
        }
        if (!rules.HasChildren) return null;
        rules.Count = (uint)rules.ChildElements.Count;
        return rules;
    }

    private static DataValidation Rule(ColumnDraft column, XlsxLists lists)
    {
        var rule = new DataValidation
        {
            AllowBlank = true, ShowInputMessage = true, PromptTitle = Cut(column.Heading, MostTitle), Prompt = Cut(column.Explanation, MostNote),
        };
        if (!column.Choices.IsEmpty)
        {
            rule.Type = DataValidationValues.List;
            rule.Formula1 = new Formula1(lists.RangeOf(column.Choices));
            Refuse(rule, column.IsOpen ? null : "Hãy chọn một giá trị trong danh sách, hoặc để trống.");
        }
        else if (column.Kind == CellKind.Day) Between(rule, DataValidationValues.Date, FirstDay, LastDay, "Hãy ghi ngày có thật, dạng ngày/tháng/năm.");
        else if (column.Kind == CellKind.Number) Between(rule, DataValidationValues.Decimal, "-" + Largest, Largest, "Hãy ghi số, không kèm chữ.");
        return rule;
    }

    private static void Between(DataValidation rule, DataValidationValues type, string least, string most, string error)
    {
        (rule.Type, rule.Operator) = (type, DataValidationOperatorValues.Between);
        rule.Append(new Formula1(least), new Formula2(most));
        Refuse(rule, error);
    }

    private static void Refuse(DataValidation rule, string? error)
    {
        if (error is null) return;
        (rule.ShowErrorMessage, rule.ErrorTitle, rule.Error) = (true, "Chưa đúng", error);
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
