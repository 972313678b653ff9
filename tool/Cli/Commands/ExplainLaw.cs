using Antt.Cli.Text;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Criteria;
using Antt.Model.Law;

namespace Antt.Cli.Commands;

/// <summary>Explains what the law as data says: a condition, a criterion with its conditions, or the reading of an open question.</summary>
internal static class ExplainLaw
{
    /// <summary>Explains a condition or criterion; false when the law has none of that id.</summary>
    public static bool TryCondition(Screen screen, RegisterFrame? law, string subject)
    {
        var found = false;
        foreach (var rulebook in (law?.Rulebooks.Values ?? []).OrderBy(rulebook => rulebook.Id, StringComparer.Ordinal))
        {
            foreach (var criterion in rulebook.Criteria.Where(criterion => IsCalled(criterion.Id, subject)))
            {
                found = true;
                screen.Out.WriteLine($"{criterion.Id}: {screen.In(criterion.Title)} ({screen.In(Citation.Of(criterion.Clause))}; {rulebook.Id})");
            }
            foreach (var condition in rulebook.Conditions.Where(condition => IsCalled(condition.Id, subject) || IsPartOf(condition.Id, subject)))
            {
                if (found) screen.Out.WriteLine();
                found = true;
                Write(screen, law!, rulebook, condition);
            }
        }
        return found;
    }

    /// <summary>Explains the reading of an open question.</summary>
    public static ExitCode Question(Screen screen, RegisterFrame? law, string question)
    {
        if (law is null) return screen.Fail(RunText.RegisterUnreadable);
        var settings = Readings(law).ToList();
        var asked = settings.Where(setting => setting.Question == question).ToList();
        var authority = law.Rulebooks.Values.OrderBy(rulebook => rulebook.Id, StringComparer.Ordinal)
            .SelectMany(rulebook => rulebook.Authority.Where(rule => rule.Question == question), (rulebook, rule) => (rulebook, rule)).ToList();
        foreach (var (rulebook, rule) in authority)
            screen.Print(ExplainText.AuthorityRule(question, rulebook.Title, Vocabulary.Find(Bodies.Deciding(rule.Level))!.Value, rule.InForce.From, rule.Clause));
        if (authority.Count > 0 && asked.Count == 0)
        {
            screen.Print(ExplainText.AuthorityWhere);
            return ExitCode.Clean;
        }
        if (asked.Count == 0)
        {
            var known = settings.Select(setting => setting.Question).Distinct().Order(StringComparer.Ordinal);
            return screen.Refuse(ExplainText.UnknownQuestion(question, string.Join(", ", known)));
        }
        foreach (var setting in asked) WriteReading(screen, setting);
        screen.Print(ExplainText.SettingWhere);
        return ExitCode.Clean;
    }

    /// <summary>One reading: its number, what the choice means, and what was chosen.</summary>
    public static void WriteReading(Screen screen, Setting setting)
    {
        screen.Out.WriteLine($"{setting.Question}: {(setting.Meaning is { } meaning ? screen.In(meaning) : setting.Name)}");
        screen.Out.WriteLine($"  {screen.In(ExplainText.SettingLine(setting.Name, setting.Value))}");
    }

    /// <summary>The nation's readings of open questions.</summary>
    public static IEnumerable<Setting> Readings(RegisterFrame law) =>
        law.Profiles.TryGetValue(RegisterFrame.NationalProfile, out var nation) ? nation.Settings.Where(setting => setting.Question is not null) : [];

    private static void Write(Screen screen, RegisterFrame law, Rulebook rulebook, Condition condition)
    {
        screen.Out.WriteLine($"{condition.Id}: {screen.In(condition.Title)} ({rulebook.Id})");
        Indented(screen, ExplainText.Clause(condition.Clause));
        if (condition.Meaning != condition.Title) Indented(screen, ExplainText.Meaning(condition.Meaning));
        foreach (var kind in condition.Parts.Select(KindOf).OfType<CriterionKind>().Distinct())
            Indented(screen, ExplainText.JudgedBy(kind.Title, kind.Id));
        foreach (var rule in condition.Applicability) Indented(screen, ExplainText.Applies(rule.Reason));
        Indented(screen, condition.Parts.All(part => part.IsOwnEvidence)
            ? ExplainText.OwnEvidence : ExplainText.Suffices(string.Join(", ", condition.EvidenceKinds.Select(kind => Vocabulary.Say(kind, screen.Language)))));
        if (condition.IsSensitive) Indented(screen, ExplainText.Sensitive);
        Indented(screen, ExplainText.InForce(condition.InForce));
        foreach (var later in law.Instruments.Values.Where(known => known.Amends.Contains(rulebook.Instrument)).OrderBy(known => known.Id, StringComparer.Ordinal))
            Indented(screen, ExplainText.Amended(later.Number, later.InForce is not null));
    }

    private static void Indented(Screen screen, Words line) => screen.Out.WriteLine($"  {screen.In(line)}");

    private static CriterionKind? KindOf(Criterion part)
    {
        var name = part.GetType().Name;
        return CriterionKinds.All.FirstOrDefault(kind => string.Equals(kind.Id.Replace("-", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>An id may be typed in small letters, and its đ as dd, as in addresses.</summary>
    private static bool IsCalled(string id, string typed) =>
        string.Equals(id, typed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(id.Replace("đ", "dd", StringComparison.Ordinal), typed, StringComparison.OrdinalIgnoreCase);

    private static bool IsPartOf(string id, string typed) =>
        id.Length > typed.Length && (id[typed.Length] is '.' or '/') && id.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
