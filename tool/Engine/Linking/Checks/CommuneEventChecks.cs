using Antt.Model;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks;

/// <summary>A commune's list of events holds those of its residential areas.</summary>
internal static class CommuneEventChecks
{
    public static void Check(UnitYear year, DateRange period, CommuneLedger ledger, Findings findings)
    {
        if (year.Evaluation is not { } facts || facts.Items("events") is not { IsDefault: false } listed) return;
        HashSet<string>? ids = null;
        foreach (var state in year.Unit.States)
        {
            foreach (var happened in ledger.EventsOf(state.Commune))
            {
                if (!period.Contains(happened.Date) || year.Unit.On(happened.Date) != state || !year.Unit.InForce.Contains(happened.Date)) continue;
                ids ??= [.. listed.Select(static item => item.Text("id") ?? "")];
                if (!ids.Contains(happened.Id))
                {
                    findings.Add(LinkDiagnostics.EventMissingInCommune, facts.File, "events",
                        happened.Id, Findings.Day(happened.Date), happened.Unit);
                }
            }
        }
    }
}
