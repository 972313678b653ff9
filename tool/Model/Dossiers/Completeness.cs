using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Criteria;

namespace Antt.Model.Dossiers;

/// <summary>Which papers a dossier lacks ("hồ sơ còn thiếu"; C124 Điều 9 khoản 2). Optional papers are never among them.</summary>
public static class Completeness
{
    private const string RegistrationForm = "ban-dang-ky";

    /// <summary>The papers a dossier lacks on a day, in the order of the text.</summary>
    /// <param name="rule">What it must hold.</param>
    /// <param name="filed">The last day papers were put in; what is issued later is not in it.</param>
    /// <param name="grounds">What was entered, and the day asked about.</param>
    public static ImmutableArray<DossierItem> Missing(DossierRule rule, DateOnly filed, Grounds grounds)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(grounds);
        var missing = ImmutableArray<DossierItem>.Empty;
        foreach (var item in rule.Items)
            if (!item.IsOptional && IsAskedFor(item, grounds) && !IsThere(item, rule.Kind, filed, grounds)) missing = missing.Add(item);
        return missing;
    }

    /// <summary>Whether every rule under which something is asked for is known to hold.</summary>
    public static bool Applies(ImmutableArray<Law.Applicability> rules, Grounds grounds)
    {
        foreach (var rule in rules)
            if (ApplicabilityCheck.Settle(rule, grounds) is not null) return false;
        return true;
    }

    /// <summary>A paper that may follow is not missing while its day has not passed .</summary>
    private static bool IsAskedFor(DossierItem item, Grounds grounds) =>
        !(item.DueUntil is { } due && grounds.AsOf <= due.In(grounds.Year)) && Applies(item.Applicability, grounds);

    private static bool IsThere(DossierItem item, string dossier, DateOnly filed, Grounds grounds)
    {
        if (item.Kinds.Contains(RegistrationForm) && grounds.Entered.Registration is not null) return true;
        if (grounds.Entered.Evidence.IsDefaultOrEmpty) return false;
        var until = item.DueUntil is { } due && due.In(grounds.Year) > filed ? due.In(grounds.Year) : filed;
        foreach (var paper in grounds.Entered.Evidence)
            if (item.Kinds.Contains(paper.Kind) && paper.LiesIn(dossier) && !(paper.Date > until)) return true;
        return false;
    }
}
