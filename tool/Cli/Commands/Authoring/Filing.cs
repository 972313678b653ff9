using System.Collections.Immutable;
using System.Text;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Authoring;

/// <summary>Files an edit: looks at the register as it will be, says what is wrong with what was written and what is still missing, and only then writes.</summary>
/// <param name="Screen">Where it is told.</param>
/// <param name="Register">The register.</param>
/// <param name="Desk">The register as it was opened.</param>
internal sealed record Filing(Screen Screen, OpenRegister Register, Desk Desk)
{
    private const int MostMissing = 12;
    private static readonly DocumentKind[] Undecided = [DocumentKinds.Registration, DocumentKinds.Evidence, DocumentKinds.Evaluation];

    /// <summary>Whether files are only shown.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Opens a register for writing; null when it cannot be read.</summary>
    public static Desk? Open(Screen screen, OpenRegister register, bool withDecisions = false) =>
        Desk.Open(register.Tree, new RunOptions(screen.Environment.Today) { Parallelism = Environment.ProcessorCount }, withDecisions);

    /// <summary>Files the edit.</summary>
    /// <param name="edit">What is to be written.</param>
    /// <param name="unit">The unit it is about; null when it is about several.</param>
    /// <param name="year">The year it is about; null when it is about the unit itself.</param>
    /// <param name="next">The command to go on with.</param>
    /// <param name="about">Ids of the units that documents beside their own folders speak of.</param>
    public ExitCode File(RegisterEdit edit, string? unit, int? year, string next, params IEnumerable<string> about)
    {
        if (EditJournal.SealOver(Register.Root, edit) is { } seal) return Screen.Fail(ArchiveText.IsSealed(seal));
        (UnitYear Entered, UnitResult Result)? own = null;
        UnitYear? entered = null;
        SourceTree after = new OverlayTree(Register.Tree, edit);
        if (RestsOnNoDecision(edit)) after = PartTree.Undecided(after);
        var summary = Pipeline.Run(after, new RunOptions(Screen.Environment.Today)
        {
            Only = [.. Folders(edit, about)], Year = year, Paths = [.. edit.Written], Parallelism = Environment.ProcessorCount, Entered = facts => entered = facts,
        }, result => { if (result.Unit.Id == unit && result.Year == year && entered is not null) own = (entered, result); });
        Paint.Lines(Screen, stream => ReportFormats.All[0].Write(summary, Screen.Language, stream));
        if (summary.Diagnostics.Any(IsUnfit)) return Screen.Fail(FilingText.NotWritten);
        if (IsDryRun) return Show(edit);

        var outcome = new EditJournal(Register.Root).Apply(edit);
        if (outcome.State != EditState.Done) return Screen.Fail(FilingText.Stopped(outcome.State, outcome.About));
        foreach (var file in edit.Files) Screen.Print(FilingText.Wrote(file.Path, file.Before is null));
        if (own is { } shown && summary.Frame is { } frame) TellMissing(frame, shown.Entered, shown.Result);
        Screen.Print(summary.HasErrors ? FilingText.MendThenGoOn(next) : RunText.Next(next));
        return summary.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>Whether no decision bears on what was written: papers and facts of units that answer for no others.</summary>
    private bool RestsOnNoDecision(RegisterEdit edit) => edit.Files.All(file =>
        Array.IndexOf(Undecided, DocumentKinds.Of(file.Path)) >= 0 && file.Path.Split('/') is [_, _, _, _, var unit, ..] && Desk.Unit(unit) is { Type: not Unit.Commune });

    /// <summary>Whether a finding is about the form of a file: what has such a fault is never written.</summary>
    private static bool IsUnfit(Diagnostic finding) => finding.Severity == Severity.Error && finding.Descriptor.Code is ['A', 'N', 'T', 'T', '1' or '2', ..];

    /// <summary>The folders of the units that the edit touches or speaks of: only these are looked at.</summary>
    private IEnumerable<string> Folders(RegisterEdit edit, IEnumerable<string> about) =>
        edit.Files.Where(static file => file.Path.StartsWith("data/units/", StringComparison.Ordinal)).Select(static file => string.Join('/', file.Path.Split('/')[..5]))
            .Concat(about.Select(Desk.Folder).OfType<string>()).Distinct(StringComparer.Ordinal);

    private ExitCode Show(RegisterEdit edit)
    {
        foreach (var file in edit.Files)
        {
            Screen.Out.WriteLine($"# {file.Path}");
            if (file.Content is { } content) Screen.Out.Write(Encoding.UTF8.GetString(content.AsSpan()));
        }
        Screen.Print(FilingText.DryRun);
        return ExitCode.Clean;
    }

    /// <summary>What has to be entered yet, each path once.</summary>
    private void TellMissing(Antt.Model.RegisterFrame frame, UnitYear entered, UnitResult result)
    {
        Screen.Print(FilingText.Result(entered.Unit.Id, result.Year, result.Verdict.Name(), result.Conditions.Length, result.Conditions.Count(static condition => condition.Outcome == Outcome.Pending)));
        var day = result.Rulebook?.Period.End.In(result.Year) ?? result.AsOf;
        var open = WhatIf.Changes(result, entered, frame.SettingsFor(entered.Unit.On(day).Commune, day))
            .Where(static change => change.Remedy.Kind is RemedyKind.Enter or RemedyKind.Act)
            .GroupBy(change => Advice(change.Remedy)).ToImmutableArray();
        foreach (var same in open.Take(MostMissing))
            Screen.Print(FilingText.Missing(string.Join(", ", same.Select(static change => change.Condition).Where(static id => id.Length > 0).Distinct()), same.Key));
        if (open.Length > MostMissing) Screen.Print(FilingText.More(open.Length - MostMissing));
    }

    private string Advice(Remedy remedy) =>
        remedy.Advice.In(Screen.Language) + (remedy.By is { } last ? $" ({Screen.In(ExplainText.By(last))})" : "");
}
