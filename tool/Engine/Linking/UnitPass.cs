using System.Collections.Immutable;
using Antt.Engine.Linking.Checks;
using Antt.Engine.Linking.Checks.Models;
using Antt.Engine.Loading;
using Antt.Model.Law;
using Antt.Model.Nominations;
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

    /// <summary>The units that passed and were selected as models.</summary>
    public ImmutableArray<SelectedModel> Selected { get; private set; } = [];

    /// <summary>Passes all units asked about.</summary>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="onResult">Takes each result.</param>
    /// <returns>How many units could be read.</returns>
    public int Run(Findings findings, Action<JudgedYear> onResult)
    {
        var chosen = question.Units;
        var folders = chosen.Folders;
        var set = new UnitSetChecks();
        var quotas = new QuotaChecks(law.Frame, question.AsOf);
        var units = 0;
        var passed = files.Entries.Length - folders.Sum(static folder => folder.Count);
        OrderedWork.Run(folders.Count, options.Parallelism, Worker, (worker, index) => worker.Take(folders[index]), outcome =>
        {
            _ledger.Add(outcome);
            set.Add(outcome);
            passed += outcome.File.Folder.Count;
            options.Progress?.Invoke(passed, files.Entries.Length);
            if (!chosen.Asks(outcome.File.Folder.Path)) return;
            findings.All.AddRange(outcome.Found);
            if (outcome.File.Unit is not null) units++;
            _communeYears.AddRange(outcome.CommuneYears);
            quotas.Add(outcome.File);
            foreach (var result in outcome.Results) Deliver(result, Scheme.Safety, onResult);
            foreach (var model in outcome.Models)
            {
                options.Nominated?.Invoke(model.Entered, model.Result);
                Deliver(model, Scheme.Model, onResult);
            }
        });
        OrderedWork.Run(_communeYears.Count, options.Parallelism, Worker, (worker, index) => worker.Take(_communeYears[index], _ledger), outcome =>
        {
            findings.All.AddRange(outcome.Found);
            if (outcome.Result is { } result) Deliver(result, Scheme.Safety, onResult);
        });
        var between = new Findings(source);
        set.Check(law.Frame, names, between);
        Selected = quotas.Selected;
        if (chosen.IsWhole) quotas.Check(between);
        findings.All.AddRange(between.All.Where(found => chosen.Concerns(found.Location.Path)));
        return units;
    }

    private void Deliver(JudgedYear judged, Scheme scheme, Action<JudgedYear> onResult)
    {
        if (scheme == options.Scheme) onResult(judged);
    }

    private UnitWorker Worker() => new(source, files, names, law, _misprints, question);
}
