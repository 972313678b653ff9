using System.Collections.Immutable;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Dossiers;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Reviews;

/// <summary>What is reviewed: a unit's year as it was entered, and how it stands by the criteria.</summary>
/// <param name="Frame">The register.</param>
/// <param name="Entered">What was entered.</param>
/// <param name="Result">How it stands.</param>
internal sealed record ReviewSubject(RegisterFrame Frame, UnitYear Entered, UnitResult Result)
{
    /// <summary>Folder of the unit.</summary>
    public string UnitFolder => Entered.Folder[..Entered.Folder.LastIndexOf('/')];

    /// <summary>The conditions that a dossier of a kind is about, as they stand.</summary>
    public ImmutableArray<ConditionResult> Conditions(string dossier) =>
    [
        .. Result.Conditions.Where(condition => condition.Outcome != Outcome.NotApplicable
            && (dossier != DossierKind.Registration || condition.Condition.Parts.Any(static part => part is RegistrationFiled or DocumentIssued))),
    ];

    /// <summary>Reads a unit's year; complains, and gives null, where there is none.</summary>
    public static ReviewSubject? Read(Screen screen, OpenRegister register, string unit, int? year, string dossier)
    {
        if (!register.UnitIds().Contains(unit))
        {
            screen.Refuse(RunText.UnknownUnit(unit, ClosestName.To(unit, register.UnitIds())));
            return null;
        }
        var entered = new Dictionary<int, UnitYear>();
        var results = new Dictionary<int, UnitResult>();
        var options = new RunOptions(screen.Environment.Today)
        {
            Unit = unit, Year = year, Only = register.FolderOf(unit) is { } folder ? [folder] : [], Entered = known => entered[known.Year] = known,
            Nominated = dossier == DossierKind.Model ? (known, result) => (entered[known.Year], results[known.Year]) = (known, result) : null,
        };
        var summary = register.Run(screen, options, result => results.TryAdd(result.Year, result));
        if (summary.Frame is not { } frame)
        {
            screen.Fail(RunText.RegisterUnreadable);
            return null;
        }
        var shown = year ?? results.Keys.Where(known => known <= summary.AsOf.Year).DefaultIfEmpty().Max();
        if (results.TryGetValue(shown, out var found) && entered.TryGetValue(shown, out var known)) return new ReviewSubject(frame, known, found);
        screen.Refuse(RunText.YearNotDeclared(shown, string.Join(", ", frame.Info.Years.Select(static declared => declared.Year))));
        return null;
    }
}
