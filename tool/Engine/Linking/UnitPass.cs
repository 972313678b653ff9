using Antt.Engine.Linking.Checks;
using Antt.Engine.Linking.Checks.Models;
using Antt.Engine.Loading;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>
/// Lets all units pass by, several at a time, and then the communes that answer for them. Only what the communes need is kept;
/// results come out in the order of paths and years whatever the number of threads.
/// </summary>
internal sealed class UnitPass(SourceTree source, Catalogue files, KnownNames names, YearLaw law, Question question, RunOptions options)
{
    private readonly Misprints _misprints = new(law.Frame.Instruments.Values);
    private readonly CommuneLedger _ledger = new(law.Frame);
    private readonly List<UnitYear> _communeYears = [];

    /// <summary>Passes all units asked about.</summary>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="onResult">Takes each result.</param>
    /// <returns>How many units could be read.</returns>
    public int Run(Findings findings, Action<JudgedYear> onResult)
    {
        var folders = Folders();
        var complete = folders.Count == files.Units.Count;
        var set = new UnitSetChecks(files);
        var quotas = new QuotaChecks(law.Frame, question.AsOf);
        var units = 0;
        var passed = files.Entries.Length - folders.Sum(static folder => folder.Count);
        OrderedWork.Run(folders.Count, options.Parallelism, Worker, (worker, index) => worker.Take(folders[index]), outcome =>
        {
            findings.All.AddRange(outcome.Found);
            if (outcome.File.Unit is not null) units++;
            _ledger.Add(outcome);
            _communeYears.AddRange(outcome.CommuneYears);
            set.Add(outcome);
            quotas.Add(outcome.File);
            foreach (var result in outcome.Results) Deliver(result, Scheme.Safety, onResult);
            foreach (var model in outcome.Models)
            {
                options.Nominated?.Invoke(model.Entered, model.Result);
                Deliver(model, Scheme.Model, onResult);
            }
            passed += outcome.File.Folder.Count;
            options.Progress?.Invoke(passed, files.Entries.Length);
        });
        OrderedWork.Run(_communeYears.Count, options.Parallelism, Worker, (worker, index) => worker.Take(_communeYears[index], _ledger), outcome =>
        {
            findings.All.AddRange(outcome.Found);
            if (outcome.Result is { } result) Deliver(result, Scheme.Safety, onResult);
        });
        if (complete)
        {
            set.Check(law.Frame, names, findings);
            quotas.Check(findings);
        }
        return units;
    }

    private void Deliver(JudgedYear judged, Scheme scheme, Action<JudgedYear> onResult)
    {
        if (scheme == options.Scheme) onResult(judged);
    }

    private UnitWorker Worker() => new(source, files, names, law, _misprints, question);

    /// <summary>The folder of the only unit asked about, unless it is a commune, which needs all; all of them otherwise.</summary>
    private List<UnitFolder> Folders()
    {
        if (question.Unit is not { } id) return files.Units;
        var own = files.Units.FindAll(folder => folder.Id == id);
        var worker = Worker();
        return own.Exists(folder => worker.Take(folder).File.Unit is { Type: Unit.Commune }) ? files.Units : own;
    }
}
