using Antt.Cli.CommandLine;
using Antt.Cli.Commands.Classes;
using Antt.Cli.Commands.Models;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Classification;
using Antt.Model.Criteria;
using Antt.Model.Law;
using Antt.Model.Profiles;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Cli.Commands;

/// <summary>Explains a unit's result as a tree: what holds, what fails, on which facts, and what would make it đạt.</summary>
internal static class ExplainUnit
{
    /// <summary>Explains the unit's results, of one year or of all; null when there is no such unit.</summary>
    public static ExitCode? Try(Screen screen, string unit, int? year, DateOnly? asOf)
    {
        if (OpenRegister.At(screen) is not { } register || register.FolderOf(unit) is not { } folder) return null;
        var results = new List<UnitResult>();
        var entered = new Dictionary<int, UnitYear>();
        var models = new Dictionary<int, (UnitYear Entered, UnitResult Result)>();
        var options = new RunOptions(screen.Environment.Today)
        {
            Unit = unit, Paths = [folder], Year = year, AsOf = asOf, Entered = known => entered[known.Year] = known,
            Nominated = (known, result) => models[known.Year] = (known, result),
        };
        var summary = register.Run(screen, options, results.Add);
        if (summary.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        if (results.Count == 0) return screen.Refuse(ExplainText.NotInForce(unit));
        var standings = new Standings(frame, summary.AsOf);
        foreach (var result in results)
        {
            Write(screen, frame, result);
            WriteAuthority(screen, frame, result);
            if (entered.TryGetValue(result.Year, out var facts))
            {
                StandingLines.Write(screen, standings.Of(facts, result), result.AsOf);
                WriteChanges(screen, frame, result, facts);
                ClassNotes.Write(screen, Classify.UnitYear(facts, frame, result.AsOf));
            }
            WriteReadings(screen, frame, result);
            screen.Out.WriteLine();
            if (models.TryGetValue(result.Year, out var model)) WriteModel(screen, frame, model.Entered, model.Result);
        }
        return OpenRegister.Close(screen.Out, screen, summary, $"antt assess --unit {unit}");
    }

    /// <summary>Complains about what is neither a unit nor anything of the law, and says what may have been meant.</summary>
    public static ExitCode Unknown(Screen screen, RegisterFrame? law, string unit)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register, isFolded: true)) return ExitCode.Usage;
        var ids = (law?.Rulebooks.Values ?? []).SelectMany(rulebook => rulebook.Conditions.Select(condition => condition.Id)).Concat(register.UnitIds());
        return screen.Refuse(ExplainText.UnknownSubject(unit, ClosestName.To(unit, ids) ?? ClosestName.To(unit.Split('.')[0], Schemas.Names)));
    }

    private static void WriteModel(Screen screen, RegisterFrame frame, UnitYear entered, UnitResult result)
    {
        ExplainModel.WriteHeading(screen, entered, result);
        WriteConditions(screen, result);
        WriteChanges(screen, frame, result, entered);
        WriteReadings(screen, frame, result);
        screen.Out.WriteLine();
    }

    private static void Write(Screen screen, RegisterFrame frame, UnitResult result)
    {
        var state = result.Unit.On(result.AsOf);
        var kind = result.Unit.Type == Unit.ResidentialArea ? frame.ProfileFor(state.Commune, result.AsOf).ResidentialWord(state.LocalKind) : null;
        screen.Print(ExplainText.UnitHeading(result.Unit.Id, state.Name, result.Unit.Type, kind, result.Year, result.AsOf));
        screen.Print(ExplainText.Result(result.Verdict.Name(), result.IsFinal, result.Rulebook?.Id));
        if (result.Exclusion is { } exclusion) screen.Print(ExplainText.Because(exclusion.Reason, exclusion.Clause));
        if (result.RollUp is { Total: var total }) screen.Print(ExplainText.RollUp(total.Population, total.Registered, total.Recognised, total.Undecided));
        WriteConditions(screen, result);
        if (result.RollUp is { } rollUp) WriteChildren(screen, rollUp);
    }

    private static void WriteConditions(Screen screen, UnitResult result)
    {
        foreach (var group in result.Conditions.GroupBy(condition => GroupOf(result, condition.Condition.Id)))
        {
            screen.Out.WriteLine($"├─ {group.Key}{TitleOf(screen, result, group.Key)}");
            foreach (var condition in group) Write(screen, condition);
        }
    }

    private static void Write(Screen screen, ConditionResult result)
    {
        screen.Out.WriteLine($"│  {Sign(result.Outcome)} {result.Condition.Id} {screen.In(result.Condition.Title)}: {screen.In(result.Outcome.Name())} ({screen.In(Citation.Of(result.Condition.Clause))})");
        if (result.Condition.AddedBy is { } profile) screen.Out.WriteLine($"│      {screen.In(ExplainText.AddedBy(profile))}");
        screen.Out.WriteLine($"│      {result.Reason.In(screen.Language)}");
        if (!result.Numbers.IsEmpty)
            screen.Out.WriteLine($"│      {screen.In(ExplainText.Numbers(string.Join(", ", result.Numbers.Select(figure => $"{screen.In(FigureWords.Of(figure.Name))} {Counted.Shown(figure.Value)}"))))}");
        if (!result.Inputs.IsEmpty)
            screen.Out.WriteLine($"│      {screen.In(ExplainText.From(string.Join(", ", result.Inputs.Select(input => $"{input.File}:{input.Line}"))))}");
    }

    /// <summary>Who decides, and what was decided otherwise than computed.</summary>
    private static void WriteAuthority(Screen screen, RegisterFrame frame, UnitResult result)
    {
        if (Deciding.CompetentFor(result, frame) is { } competence)
        {
            var profile = frame.ProfileFor(result.Unit.On(competence.Day).Commune, competence.Day);
            screen.Print(ExplainText.Authority(
                BodyIn(profile, competence.Role), BodyIn(profile, competence.Appraiser), competence.Rule.Clause, competence.Question));
        }
        foreach (var (decision, entry) in frame.Decisions.Of(result.Unit.Id, result.Year))
        {
            if (decision.Date <= result.AsOf && entry.Override is { } chosen)
                screen.Print(ExplainText.Overridden(decision.Number, decision.Date, chosen.Question, chosen.Basis, chosen.Reason));
        }
    }

    /// <summary>Who fills a role there, else what the role is called.</summary>
    private static Words BodyIn(ProfileInForce profile, string role) =>
        profile.Role(role)?.Value.Body ?? Vocabulary.Find(role) ?? new Words(role, role);

    private static void WriteChildren(Screen screen, RollUp rollUp)
    {
        foreach (var child in rollUp.Children)
        {
            var standing = screen.In(ExplainText.Of(child.Standing, child.IsRegistered));
            screen.Out.WriteLine($"│  {(child.Standing == ChildStanding.Recognised ? '✓' : child.Standing == ChildStanding.Undecided ? '?' : '✗')} {child.Type,-4} {child.Unit}: {standing} ({child.Input.File}:{child.Input.Line})");
        }
    }

    private static void WriteChanges(Screen screen, RegisterFrame frame, UnitResult result, UnitYear entered)
    {
        var day = result.Rulebook?.Period.End.In(result.Year) ?? result.AsOf;
        var changes = WhatIf.Changes(result, entered, frame.SettingsFor(entered.Unit.On(day).Commune, day));
        if (changes.IsEmpty) return;
        screen.Print(ExplainText.ChangesHeading);
        var number = 0;
        foreach (var same in changes.GroupBy(change => (change.Remedy.Kind, Text: Advice(screen, change.Remedy))))
        {
            var conditions = string.Join(", ", same.Select(change => change.Condition).Where(id => id.Length > 0).Distinct());
            screen.Out.WriteLine($"  {++number}. {conditions} [{screen.In(ExplainText.Of(same.Key.Kind))}] {same.Key.Text}");
        }
        if (changes.Any(change => change.Remedy.Kind == RemedyKind.CannotBeMended)) screen.Print(ExplainText.NoWay);
    }

    private static string Advice(Screen screen, Remedy remedy) =>
        remedy.Advice.In(screen.Language) + (remedy.By is { } last ? $" ({screen.In(ExplainText.By(last))})" : "");

    private static void WriteReadings(Screen screen, RegisterFrame frame, UnitResult result)
    {
        if (result.Questions.IsEmpty) return;
        screen.Print(ExplainText.ReadingsHeading);
        foreach (var setting in ExplainLaw.Readings(frame).Where(setting => result.Questions.Contains(setting.Question!)))
            ExplainLaw.WriteReading(screen, setting);
    }

    private static string GroupOf(UnitResult result, string condition) =>
        result.Rulebook?.Criteria.Select(criterion => criterion.Id)
            .Where(id => condition == id || condition.StartsWith($"{id}.", StringComparison.Ordinal) || condition.StartsWith($"{id}/", StringComparison.Ordinal))
            .MaxBy(id => id.Length) ?? condition;

    private static string TitleOf(Screen screen, UnitResult result, string group) =>
        result.Rulebook?.Criteria.FirstOrDefault(criterion => criterion.Id == group) is { } criterion ? $" {screen.In(criterion.Title)} ({screen.In(Citation.Of(criterion.Clause))})" : "";

    private static char Sign(Outcome outcome) => outcome switch
    {
        Outcome.Met or Outcome.MetByExemption => '✓',
        Outcome.NotMet => '✗',
        Outcome.NotApplicable => '–',
        _ => '?',
    };
}
