using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks;

/// <summary>Events, figures and the meeting of a year's evaluation.</summary>
internal static class FactChecks
{
    private static readonly ImmutableArray<(string Part, string Whole)> PartsAndWholes =
    [
        ("households.registered", "households.residing"), ("staff.informed", "staff.total"),
        ("subUnits.titledOrRated", "subUnits.eligible"), ("subUnits.eligible", "subUnits.total"),
    ];

    private static readonly ImmutableArray<string> Measures = ["statistics.crimes", "statistics.socialEvils", "statistics.otherViolations"];
    private static readonly ImmutableArray<string> Current = [.. Measures.Select(static measure => measure + ".current")];
    private static readonly ImmutableArray<string> Previous = [.. Measures.Select(static measure => measure + ".previous")];

    public static void Check(FactSet facts, UnitYear year, Rulebook rulebook, Findings findings)
    {
        foreach (var (part, whole) in PartsAndWholes)
        {
            if (facts.Number(part) is { } less && facts.Number(whole) is { } more && less > more)
                findings.Add(LinkDiagnostics.PartAboveWhole, facts.File, Pointer(part), part, Findings.Number(less), whole, Findings.Number(more));
        }
        CheckEvents(facts, year.Year, rulebook, findings);
        CheckConfirmations(facts, findings);
        if (facts.Text("meeting.minutes") is { } minutes && !year.Evidence.IsDefault && !year.Evidence.Any(item => item.Id == minutes))
        {
            findings.Add(LinkDiagnostics.DanglingEvidence, facts.File, "meeting/minutes", minutes,
                Nearest.Of(minutes, year.Evidence.Select(static item => item.Id)));
        }
    }

    /// <summary>Compares the figures for the year before with those that were entered then.</summary>
    public static void CheckPrevious(FactSet facts, FactSet before, int year, Findings findings)
    {
        for (var i = 0; i < Measures.Length; i++)
        {
            if (facts.Number(Previous[i]) is not { } told || before.Number(Current[i]) is not { } entered || told == entered) continue;
            findings.Add(LinkDiagnostics.PreviousYearDiffers, facts.File, Pointer(Previous[i]), Measures[i], Findings.Number(told),
                Findings.Number(year - 1), Findings.Number(entered));
        }
    }

    /// <summary>Compares the figures for the year before with those of the units before, added up .</summary>
    public static void CheckForebears(FactSet facts, UnitYear year, Findings findings)
    {
        if (facts.Flag(Grounds.IncludesPredecessors) == true) return;
        for (var i = 0; i < Measures.Length; i++)
        {
            if (facts.Number(Previous[i]) is not { } told || Inheritance.YearBefore(year.Forebears, Current[i]) is not { } sum || told == sum) continue;
            findings.Add(LinkDiagnostics.PreviousYearDiffers, facts.File, Pointer(Previous[i]), Measures[i], Findings.Number(told),
                Findings.Number(year.Year - 1), Findings.Number(sum));
        }
    }

    private static void CheckEvents(FactSet facts, int year, Rulebook rulebook, Findings findings)
    {
        var events = facts.Items("events");
        if (events.IsDefaultOrEmpty) return;
        var period = rulebook.Period.Of(year);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < events.Length; i++)
        {
            var id = events[i].Text("id") ?? "";
            if (!seen.Add(id)) findings.Add(LinkDiagnostics.DuplicateItem, facts.File, Pointer("events", i, "id"), id);
            if (events[i].Date("date") is not { } day || period.Contains(day)) continue;
            findings.Add(LinkDiagnostics.EventOutsidePeriod, facts.File, Pointer("events", i, "date"), id, Findings.Day(day),
                Findings.Number(year), Findings.Day(period.From), Findings.Day(period.To), Findings.Number(rulebook.Period.YearOf(day)));
        }
    }

    private static void CheckConfirmations(FactSet facts, Findings findings)
    {
        var confirmations = facts.Items("confirmations");
        if (confirmations.IsDefaultOrEmpty) return;
        for (var i = 0; i < confirmations.Length; i++)
        {
            if (confirmations[i].Date("from") is { } from && confirmations[i].Date("through") is { } through && through < from)
                findings.Add(LinkDiagnostics.SpanReversed, facts.File, Pointer("confirmations", i, "through"), Findings.Day(through), Findings.Day(from));
        }
    }

    private static string Pointer(string path) => path.Replace('.', '/');

    private static string Pointer(string list, int position, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}/{position}/{key}");
}
