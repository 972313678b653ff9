using System.Collections.Immutable;
using Antt.Model.Nominations;

namespace Antt.Engine.Linking.Checks.Models;

/// <summary>Figures of a nomination against each other.</summary>
internal static class NominationFactChecks
{
    private static readonly ImmutableArray<(string Part, string Whole)> PartsAndWholes =
    [
        ("organisations.fairOrBetter", "organisations.total"), ("officers.ratedWell", "officers.total"), ("fireFiles.withFile", "fireFiles.establishments"),
        ("villages.inspected", "villages.total"), ("subjects.withFile", "subjects.total"), ("released.reoffended", "released.total"),
        ("crimeReports.handled", "crimeReports.received"), ("guards.trained", "guards.total"),
    ];

    /// <summary>A part is not above its whole.</summary>
    public static void Check(Nomination nomination, Findings findings)
    {
        var facts = nomination.Facts;
        foreach (var (part, whole) in PartsAndWholes)
        {
            if (facts.Number(part) is not { } less || facts.Number(whole) is not { } more || less <= more) continue;
            findings.Add(LinkDiagnostics.PartAboveWhole, facts.File, "facts/" + part.Replace('.', '/'), part, Findings.Number(less), whole, Findings.Number(more));
        }
    }
}
