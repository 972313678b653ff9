using Antt.Model.Criteria;
using Antt.Model.Law;

namespace Antt.Model.Assessment;

/// <summary>Whether a condition applies to a unit ("nếu có", "nơi có tổ chức Đảng", "nơi đủ điều kiện").</summary>
internal static class ApplicabilityCheck
{
    private static readonly Words WaivedNot = new("Điều kiện vẫn áp dụng theo cách hiểu đã chọn: {0}", "It applies all the same under the reading chosen: {0}");

    /// <summary>What settles the condition before its parts are judged, or null when it applies.</summary>
    public static Finding? Settle(Condition condition, Grounds grounds)
    {
        foreach (var rule in condition.Applicability)
            if (Settle(rule, grounds) is { } settled) return settled;
        return null;
    }

    /// <summary>Number of the open question because of which a rule that would waive the condition is not used; null when there is none.</summary>
    public static string? UnusedWaiver(Condition condition, Grounds grounds)
    {
        foreach (var rule in condition.Applicability)
            if (rule.Setting is not null && !IsUsed(rule, grounds) && Holds(rule, grounds) == false) return grounds.Settings.Find(rule.Setting)?.Question;
        return null;
    }

    /// <summary>What one rule settles, or null when the condition applies as far as it goes.</summary>
    public static Finding? Settle(Applicability rule, Grounds grounds)
    {
        var holds = Holds(rule, grounds);
        var used = IsUsed(rule, grounds);
        if (holds == true || (holds is null && (rule.AppliesWhenMissing || !used))) return null;
        if (holds is null) return Finding.Missing(rule.Attribute ?? rule.Fact!);
        var otherwise = rule.IsPendingOtherwise ? Outcome.Pending : Outcome.NotApplicable;
        if (!used)
            return rule.FailsWhenSettingOff ? Mark(new Finding(Outcome.NotMet, Reason.Of(WaivedNot, rule.Reason)), rule, otherwise, grounds) : null;
        return Mark(new Finding(otherwise, Reason.Of(rule.Reason)), rule, Outcome.NotMet, grounds);
    }

    private static Finding Mark(Finding finding, Applicability rule, Outcome other, Grounds grounds) =>
        new Choice("true", rule.Setting).Mark(finding, other, grounds.Settings) with { Inputs = grounds.At(Where(rule, grounds)) };

    private static bool IsUsed(Applicability rule, Grounds grounds) =>
        rule.Setting is null || grounds.Settings.IsOn(rule.Setting);

    private static bool? Holds(Applicability rule, Grounds grounds)
    {
        if (!rule.UnitTypes.IsEmpty) return rule.UnitTypes.Contains(grounds.Entered.Unit.Type);
        var facts = rule.Attribute is null ? grounds.Facts : grounds.State.Attributes;
        var path = rule.Attribute ?? rule.Fact!;
        if (rule.AnyOf.IsDefaultOrEmpty) return facts.Flag(path) is { } flag ? flag == rule.Is : null;
        var words = facts.Texts(path);
        if (!words.IsDefault) return words.Any(rule.AnyOf.Contains);
        return facts.Text(path) is { } word ? rule.AnyOf.Contains(word) : null;
    }

    private static Facts.Input Where(Applicability rule, Grounds grounds) =>
        rule.Attribute is { } attribute ? grounds.State.Attributes.Where(attribute)
        : rule.Fact is { } fact ? grounds.Facts.Where(fact)
        : grounds.Entered.Unit.Input;
}
