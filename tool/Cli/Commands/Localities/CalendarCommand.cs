using System.Collections.Immutable;
using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Reporting.Calendar;
using Antt.Model;
using Antt.Model.Calendar;

namespace Antt.Cli.Commands.Localities;

/// <summary><c>antt calendar</c>: what is due in a year, seen from a day.</summary>
internal static class CalendarCommand
{
    private static readonly string[] Formats = ["text", "json", "ics"];

    public static void Furnish(Command command, Screen screen)
    {
        var place = new Option<string>("--place") { Description = screen.In(CalendarText.PlacePurpose), HelpName = screen.In(CalendarText.PlaceName) };
        var asOf = Choices.Day("--as-of", screen.In(CalendarText.AsOfPurpose), screen);
        var year = Choices.Year("--year", screen.In(CalendarText.YearPurpose), screen);
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(CalendarText.FormatPurpose), HelpName = screen.In(CliText.FormatName) },
            screen, static () => Formats);
        foreach (var option in new Option[] { place, asOf, year, format }) command.Add(option);
        command.SetAction(parsed => (int)Run(
            screen, parsed.GetValue(place)?.Trim(), parsed.GetValue(asOf), parsed.GetValue(year), parsed.GetValue(format) ?? Formats[0]));
    }

    private static ExitCode Run(Screen screen, string? place, DateOnly? asOf, int? asked, string format)
    {
        var law = LawShelf.Open(screen);
        if (law.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        var id = place ?? frame.Info.Locality ?? RegisterFrame.NationalProfile;
        if (LawSubject.Find(frame, id) is not { } subject) return screen.Refuse(ProfileText.Unknown(id, LawSubject.Closest(frame, id)));
        var day = asOf ?? (frame.Info is { IsDemonstration: true, AsOf: { } chosen } ? chosen : screen.Environment.Today);
        var year = asked ?? day.Year;
        var duties = subject.Profile is { } profile ? YearCalendar.For(frame, profile, year) : YearCalendar.For(frame, id, year);
        var name = id == RegisterFrame.NationalProfile ? CalendarText.Nation : subject.Name;
        Write(screen, duties, id, name, year, day, format);
        return FindingLines.Close(screen, law);
    }

    private static void Write(Screen screen, ImmutableArray<CalendarDuty> duties, string id, Words name, int year, DateOnly asOf, string format)
    {
        if (format == "json") Paint.Bytes(screen, stream => CalendarJson.Write(duties, id, year, asOf, stream));
        else if (format == "ics")
            Paint.Bytes(screen, stream => CalendarIcs.Write(duties, screen.In(CalendarText.Name(name, year)), year, asOf, screen.Language, stream));
        else CalendarTable.Write(screen, duties, name, year, asOf);
    }
}
