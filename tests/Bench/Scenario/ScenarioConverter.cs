using Antt.Bench.Scenario.Placing;
using Antt.Bench.Scenario.Records;
using Antt.Bench.Scenario.Writing;

namespace Antt.Bench.Scenario;

/// <summary>
/// Turns a records file into a register root as officers would have written it. Two passes: the first learns places, lives, events and
/// decisions; the second writes each record's files and forgets it. Further copies repeat the second pass with ids of their own.
/// </summary>
internal sealed class ScenarioConverter(RecordFile records, string output, int copies)
{
    public ScenarioSummary Run()
    {
        var plan = ScenarioPlan.Read(records);
        if (plan.Units.Count == 0)
        {
            return new ScenarioSummary(0, 0, 0, 0, 0, [.. plan.Findings.Lines]);
        }

        using var folder = new RegisterFolder(output);
        RegisterFile.Write(folder, plan.Years);
        LawFiles.Write(folder);
        var written = 0;
        for (var copy = 1; copy <= copies; copy++)
        {
            written += WriteCopy(folder, plan, new CopyShift(copy));
        }

        var hard = plan.Findings.Lines.ToList();
        hard.AddRange(folder.Overfull.Select(o => $"folder of more than {RegisterFolder.MostEntries} entries: {o}"));
        return new ScenarioSummary(
            written, plan.Units.Count * copies, folder.Files, plan.EventsLeftOut, plan.Decisions.CountOfNumbersWithSeveralDates(), hard);
    }

    private int WriteCopy(RegisterFolder folder, ScenarioPlan plan, CopyShift shift)
    {
        var places = new PlaceFiles(plan, shift);
        var units = new UnitFile(plan, places, shift);
        var years = new YearFiles(plan, places, shift);
        places.Write(folder);
        foreach (var unit in plan.Units)
        {
            units.Write(folder, unit);
        }

        var written = 0;
        var done = new HashSet<(string Unit, int Year)>();
        foreach (var record in records.Read((_, _) => { }))
        {
            if (plan.Unit(record.Unit.Id) is { } unit && done.Add((unit.Id, record.Year)))
            {
                years.Write(folder, units.Folder(unit), unit, record);
                written++;
            }
        }

        new DecisionFiles(plan, places, shift, plan.Decisions.CountOfAuthorities() * copies > RegisterFolder.MostEntries).Write(folder);
        return written;
    }
}
