using System.Collections.Frozen;
using System.Globalization;
using Antt.Model.Classification;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>Scoring tables: their maxima, their classes, and what they name. A table that is not sound is not used.</summary>
internal static class ScoringChecks
{
    public static void Check(
        Dictionary<string, ScoringTable> tables, KnownNames names, FrozenSet<string>? settings, Findings findings)
    {
        foreach (var table in tables.Values)
        {
            var file = table.Input.File;
            InstrumentChecks.Reference(table.Instrument, file, "instrument", names, findings);
            SpanChecks.Check(table.InForce, file, "to", findings);
            CheckItems(table, findings);
            CheckScale(table, settings, findings);
        }
    }

    /// <summary>Whether its items and classes hold together, so that it may give classes.</summary>
    public static bool IsSound(ScoringTable table) => IsWhole(table) && table.Items.All(ArePartsWhole) && BrokenAt(table) < 0;

    private static void CheckItems(ScoringTable table, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < table.Items.Length; i++)
        {
            var item = table.Items[i];
            if (!seen.Add(item.Id)) ReportTwin(table, Pointer("items", i, "id"), item.Id, findings);
            for (var j = 0; j < item.Parts.Length; j++)
                if (!seen.Add(item.Parts[j].Id)) ReportTwin(table, $"{Pointer("items", i, "children")}/{Findings.Number(j)}/id", item.Parts[j].Id, findings);
            if (!ArePartsWhole(item))
            {
                findings.Add(ScoringDiagnostics.PartsNotWhole, table.Input.File, Pointer("items", i, "max"),
                    item.Id, Points(item.Parts.Sum(static part => part.Maximum)), Points(item.Maximum));
            }
        }
        for (var i = 0; i < table.Adjustments.Length; i++)
            if (!seen.Add(table.Adjustments[i].Id)) ReportTwin(table, Pointer("adjustments", i, "id"), table.Adjustments[i].Id, findings);
        if (!IsWhole(table))
            findings.Add(ScoringDiagnostics.MaximaNotHundred, table.Input.File, "items", Points(table.Items.Sum(static item => item.Maximum)));
    }

    private static void CheckScale(ScoringTable table, FrozenSet<string>? settings, Findings findings)
    {
        if (BrokenAt(table) is >= 0 and var broken)
        {
            findings.Add(ScoringDiagnostics.ClassScaleBroken, table.Input.File, Pointer("classes", broken, "from"),
                table.Bands[broken].Class.Word(), Points(table.Bands[broken].From));
        }
        for (var i = 0; i < table.Bands.Length; i++)
        {
            if (settings is null || table.Bands[i].RestsOn is not { } reading || settings.Contains(reading.Setting)) continue;
            findings.Add(ScoringDiagnostics.UnknownReading, table.Input.File, Pointer("classes", i, "restsOn"),
                reading.Setting, Nearest.Of(reading.Setting, settings));
        }
    }

    private static bool IsWhole(ScoringTable table)
    {
        var sum = table.Items.Sum(static item => item.Maximum);
        return table.IsComplete ? sum == ScoringTable.Full : sum <= ScoringTable.Full;
    }

    private static bool ArePartsWhole(ScoringItem item) => item.Parts.IsEmpty || item.Parts.Sum(static part => part.Maximum) == item.Maximum;

    /// <summary>Position of the first class that is out of order, or of the last one where the scale does not reach down to 0; -1 when all is well.</summary>
    private static int BrokenAt(ScoringTable table)
    {
        for (var i = 1; i < table.Bands.Length; i++)
            if (table.Bands[i].From >= table.Bands[i - 1].From || table.Bands[i].Class >= table.Bands[i - 1].Class) return i;
        return table.Bands[^1].From == 0 ? -1 : table.Bands.Length - 1;
    }

    private static void ReportTwin(ScoringTable table, string pointer, string id, Findings findings) =>
        findings.Add(LinkDiagnostics.DuplicateItem, table.Input.File, pointer, id);

    /// <summary>Points as the file writes them.</summary>
    public static string Points(decimal points) => points.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Pointer(string list, int position, string key) => string.Create(CultureInfo.InvariantCulture, $"{list}/{position}/{key}");
}
