using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>A commune is decided after the units it answers for (C124 Điều 5 khoản 4).</summary>
internal static class OrderChecks
{
    private const int MostNamed = 5;

    public static void Check(UnitYear commune, RollUp units, DecisionIndex decisions, Findings findings)
    {
        if (units.HasUnreadDecisions || Recognition(commune, decisions) is not { } decision) return;
        var open = new List<string>();
        foreach (var child in units.Children)
        {
            var decided = decisions.Of(child.Unit, commune.Year);
            if (decided.IsEmpty || decided[0].Decision.Date > decision.Date) open.Add(child.Unit);
        }
        if (open.Count == 0) return;
        findings.Add(DecidedDiagnostics.CommuneBeforeItsUnits, decision.Input.File, $"units/[unit={commune.Unit.Id}]/unit", Findings.Day(decision.Date),
            Findings.Number(open.Count), string.Join(", ", open.Take(MostNamed)) + (open.Count > MostNamed ? " …" : ""));
    }

    private static Decision? Recognition(UnitYear commune, DecisionIndex decisions)
    {
        foreach (var (decision, entry) in decisions.Of(commune.Unit.Id, commune.Year))
            if (entry.Action == DecisionAction.Recognise) return decision;
        return null;
    }
}
