using System.Collections.Immutable;
using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Authoring;

/// <summary><c>antt renew</c>: starts a year for a unit, or for all units of a commune at once.</summary>
internal static class RenewCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var subject = new Argument<string>("subject") { HelpName = screen.In(RenewText.SubjectName), Description = screen.In(RenewText.SubjectPurpose) };
        var year = NewCommand.YearArgument(screen);
        var date = Choices.Day("--date", screen.In(RenewText.DatePurpose), screen);
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(NewText.DryRunPurpose) };
        command.Add(subject);
        command.Add(year);
        command.Add(date);
        command.Add(dryRun);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(subject), parsed.GetRequiredValue(year), parsed.GetValue(date), parsed.GetValue(dryRun)));
    }

    private static ExitCode Run(Screen screen, string subject, int year, DateOnly? date, bool dryRun)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register, isFolded: true)) return ExitCode.Usage;
        if (Filing.Open(screen, register) is not { } desk) return screen.Fail(RunText.RegisterUnreadable);
        if (!desk.Frame.Info.Years.Any(declared => declared.Year == year))
            return screen.Refuse(RunText.YearNotDeclared(year, string.Join(", ", desk.Frame.Info.Years.Select(static declared => declared.Year))));
        if (UnitsOf(desk, subject, year) is not { } units)
            return screen.Refuse(RenewText.Unknown(subject, ClosestName.To(subject, desk.UnitIds.Concat(desk.Frame.Places.Keys))));
        if (units.IsEmpty) return screen.Refuse(RenewText.NoUnits(subject, year));

        var renewal = Renewal.Of(desk, units, year, date);
        foreach (var unit in renewal.Units) screen.Print(RenewText.Unit(unit));
        var edit = RegisterEdit.Of(register.Tree, renewal.Files);
        var next = renewal.Units.FirstOrDefault(static unit => unit.State is RenewalState.Renewed or RenewalState.There)?.Unit ?? subject;
        var command = date is null ? $"antt new registration {next} {year}" : $"antt new evaluation {next} {year} --fill";
        if (!edit.IsEmpty) return new Filing(screen, register, desk) { IsDryRun = dryRun }.File(edit, null, year, command);
        screen.Print(FilingText.Nothing);
        screen.Print(RunText.Next(command));
        return ExitCode.Clean;
    }

    /// <summary>The unit of the id, or all units that lie in the commune of the id at the end of the year; null when there is neither.</summary>
    private static ImmutableArray<Unit>? UnitsOf(Desk desk, string subject, int year)
    {
        if (desk.Frame.Places.TryGetValue(subject, out var place) && place.Level == AdministrativeLevel.Commune) return desk.UnitsIn(subject, new DateOnly(year, 10, 31));
        if (desk.Unit(subject) is { } unit) return [unit];
        return null;
    }
}
