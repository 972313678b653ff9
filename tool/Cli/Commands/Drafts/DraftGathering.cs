using System.Collections.Immutable;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Cli.Text.Drafts;
using Antt.Engine;
using Antt.Engine.Drafting;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Drafts;

/// <summary>Finds out what was asked for once the law and the places are read, and keeps the units the papers are about.</summary>
/// <param name="asked">What was asked for.</param>
/// <param name="units">The ids of all units.</param>
internal sealed class DraftGathering(DraftRequest asked, HashSet<string> units)
{
    private RegisterFrame? _frame;
    private DraftBook? _book;
    private Decision? _decision;
    private string? _place;

    /// <summary>The year the papers are about.</summary>
    public int Year { get; private set; }

    /// <summary>Why nothing can be drafted; null when nothing is wrong.</summary>
    public Words? Problem { get; private set; }

    private bool IsOneUnit => asked.Subject is { } id && units.Contains(id);

    /// <summary>The run, kept to the unit where only one is asked for.</summary>
    public RunOptions Narrow(RunOptions options) => IsOneUnit ? options with { Unit = asked.Subject } : options;

    /// <summary>Finds the subject.</summary>
    public void Open(RegisterFrame frame, DateOnly asOf)
    {
        _frame = frame;
        _book = new DraftBook(frame, asked.Kind);
        _decision = asked.Subject is { } id ? frame.Decisions.All.FirstOrDefault(decision => decision.Id == id || decision.Number == id) : null;
        var declared = frame.Info.Years.Select(static year => year.Year).ToList();
        Year = _decision?.Year ?? asked.Year ?? (declared.Exists(year => year <= asOf.Year) ? declared.Last(year => year <= asOf.Year) : declared[^1]);
        if (!declared.Contains(Year)) Problem = RunText.YearNotDeclared(Year, string.Join(", ", declared));
        if (IsOneUnit || _decision is not null) return;
        _place = asked.Subject ?? frame.Info.Locality;
        if (_place is null) Problem = DraftText.NoSubject;
        else if (!frame.Places.ContainsKey(_place))
            Problem = DraftText.UnknownSubject(_place, ClosestName.To(_place, units.Concat(frame.Places.Keys).Concat(frame.Decisions.All.Select(static decision => decision.Id))));
    }

    /// <summary>Keeps a unit's year if the papers are about it.</summary>
    public void Add(UnitYear entered, UnitResult result)
    {
        if (_frame is not { } frame || Problem is not null || result.Year != Year) return;
        if (asked.Types.Length > 0 && !asked.Types.Contains(result.Unit.Type)) return;
        var unit = new DraftUnit(entered, result);
        if (IsOneUnit || _decision is not null || frame.LiesIn(unit.State.Commune, _place!)) _book!.Add(unit);
    }

    /// <summary>The papers.</summary>
    public ImmutableArray<Draft> Drafts() => _decision is { } decision ? _book!.About(decision) : _book!.AboutUnits(IsOneUnit);
}
