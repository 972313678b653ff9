using System.Globalization;
using Antt.Model.Diagnostics;
using Antt.Model.Dossiers;

namespace Antt.Engine.Linking.Checks.Dossiers;

/// <summary>The dossiers of a year: each once, with its papers and its way (C124 Điều 9).</summary>
internal static class DossierChecks
{
    /// <summary>Checks every dossier that is kept.</summary>
    public static void Check(Procedure procedure, Findings findings)
    {
        var dossiers = procedure.Entered.Dossiers;
        for (var i = 0; i < dossiers.Length; i++)
        {
            if (procedure.Entered.DossierOf(dossiers[i].Kind) != dossiers[i])
                findings.Add(DossierDiagnostics.DossierTwice, dossiers[i].Input.File, Pointer(i, "kind"), dossiers[i].Kind);
            CheckPapers(dossiers[i], i, procedure, findings);
            StepChecks.Check(dossiers[i], i, procedure, findings);
            RouteChecks.Check(dossiers[i], i, procedure, findings);
        }
    }

    /// <summary>Where a step stands in its document.</summary>
    public static string Pointer(int dossier, int step, string key) => string.Create(CultureInfo.InvariantCulture, $"dossiers/{dossier}/steps/{step}/{key}");

    private static string Pointer(int dossier, string key) => string.Create(CultureInfo.InvariantCulture, $"dossiers/{dossier}/{key}");

    private static void CheckPapers(Dossier dossier, int position, Procedure procedure, Findings findings)
    {
        if (dossier.LastFiled(procedure.AsOf) is not { } filed
            || procedure.Frame.DossierRuleFor(procedure.Entered.Unit.Type, procedure.Entered.Year, dossier.Kind) is not var (rulebook, rule)) return;
        foreach (var item in Completeness.Missing(rule, filed, procedure.GroundsUnder(rulebook)))
        {
            findings.Add(DossierDiagnostics.DossierPaperMissing, dossier.Input.File, Pointer(position, "kind"),
                dossier.Kind, Findings.Day(filed), ArgumentWords.Of(item.Name), rule.Clause, string.Join(", ", item.Kinds));
        }
    }
}
