using System.Globalization;
using Antt.Engine.Linking.Checks.Activities;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks;

/// <summary>What was filed for a year, apart from events and figures: the year itself, the registration and the evidence.</summary>
internal static class YearChecks
{
    private static readonly DateOnly FirstDayOfForm = new(2022, 2, 10);

    /// <summary>Checks what was filed for one year of a unit.</summary>
    public static void Check(UnitYear year, RulebookNames law, RulebookNames? models, KnownNames names, Misprints misprints, Findings findings)
    {
        var end = law.Rulebook.Period.End.In(year.Year);
        CheckAttributes(year.Unit, end, law.Rulebook, findings);
        if (year.Registration is { } registration) CheckRegistration(registration, year.Year, names, findings);
        if (!year.Evidence.IsDefaultOrEmpty) CheckEvidence(year, law, models, misprints, findings);
        if (year.Evaluation is { } facts) FactChecks.Check(facts, year, law.Rulebook, findings);
        if (!year.Activities.IsDefaultOrEmpty) ActivityChecks.Check(year, law, models, findings);
    }

    /// <summary>Says that papers were filed for a year at whose end the unit does not exist.</summary>
    public static void ReportOutside(UnitYear year, DateOnly end, Findings findings)
    {
        var file = year.Registration?.Input.File ?? year.Evaluation?.File ?? $"{year.Folder}/evidence.json";
        findings.Add(LinkDiagnostics.YearOutsideUnit, file, "year", Findings.Number(year.Year), Findings.Day(end),
            Findings.Day(year.Unit.InForce.From), Findings.Day(year.Unit.InForce.To));
    }

    private static void CheckAttributes(Unit unit, DateOnly end, Rulebook rulebook, Findings findings)
    {
        if (rulebook.RequiredAttributes.IsEmpty) return;
        var state = unit.On(end);
        foreach (var required in rulebook.RequiredAttributes)
        {
            if (required.UnitType != unit.Type || state.Attributes.Has(required.Attribute)) continue;
            findings.Add(LinkDiagnostics.MissingAttribute, unit.Input.File,
                $"states/[from={state.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}]",
                required.Attribute, Findings.Day(state.From), unit.Type);
        }
    }

    private static void CheckRegistration(Registration registration, int year, KnownNames names, Findings findings)
    {
        var file = registration.Input.File;
        var inTime = registration.Form == "tt23" ? year == 2022 && registration.Date.Year == 2022 : registration.Date >= FirstDayOfForm;
        if (!inTime)
            findings.Add(LinkDiagnostics.FormOutOfTime, file, "form", registration.Form, Findings.Day(registration.Date), Findings.Number(year));
        for (var i = 0; i < registration.InheritedFrom.Length; i++)
        {
            var place = registration.InheritedFrom[i];
            if (!names.Places.Contains(place))
                findings.Add(LinkDiagnostics.DanglingPlace, file, Pointer("inheritedFrom", i), place, Nearest.Of(place, names.Places));
        }
    }

    private static void CheckEvidence(UnitYear year, RulebookNames law, RulebookNames? models, Misprints misprints, Findings findings)
    {
        for (var i = 0; i < year.Evidence.Length; i++)
        {
            var item = year.Evidence[i];
            for (var j = 0; j < i; j++)
            {
                if (year.Evidence[j].Id == item.Id)
                {
                    findings.Add(LinkDiagnostics.DuplicateItem, item.Input.File, $"{Pointer("items", i)}/id", item.Id);
                    break;
                }
            }
            if (item.Date is { } date && item.Until < date)
                findings.Add(LinkDiagnostics.SpanReversed, item.Input.File, $"{Pointer("items", i)}/to", Findings.Day(item.Until), Findings.Day(date));
            if (misprints.AreIn(item.Number)) misprints.Check(item.Number, item.Input.File, $"{Pointer("items", i)}/number", findings);
            CheckConditions(item, i, law, models, findings);
        }
    }

    private static void CheckConditions(EvidenceItem item, int position, RulebookNames law, RulebookNames? models, Findings findings)
    {
        var suffices = item.Conditions.IsEmpty;
        for (var i = 0; i < item.Conditions.Length; i++)
        {
            var name = item.Conditions[i];
            var kinds = law.KindsFor(name) ?? models?.KindsFor(name);
            if (kinds is null)
            {
                findings.Add(LinkDiagnostics.UnknownCondition, item.Input.File, $"{Pointer("items", position)}/{Pointer("conditions", i)}",
                    name, Nearest.Of(name, law.All), law.Rulebook.Id);
            }
            suffices |= kinds is null || kinds.Contains(item.Kind);
        }
        if (suffices) return;
        var accepted = item.Conditions.SelectMany(name => law.KindsFor(name) ?? models?.KindsFor(name) ?? []).Distinct().Order(StringComparer.Ordinal);
        findings.Add(LinkDiagnostics.EvidenceSufficesForNothing, item.Input.File, $"{Pointer("items", position)}/kind",
            item.Id, item.Kind, string.Join(", ", accepted));
    }

    private static string Pointer(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"{list}/{position}");
}
