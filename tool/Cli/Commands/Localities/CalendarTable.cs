using System.Collections.Immutable;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Reporting.Calendar;
using Antt.Model;
using Antt.Model.Calendar;
using Antt.Model.Profiles;

namespace Antt.Cli.Commands.Localities;

/// <summary>A year's calendar for people: what runs, what is ahead, what is past, what has no day.</summary>
internal static class CalendarTable
{
    private const int DayWidth = 23;

    private static readonly (DutyStanding Standing, Words Title)[] Sections =
    [
        (DutyStanding.Running, CalendarText.Running), (DutyStanding.Ahead, CalendarText.Ahead), (DutyStanding.Past, CalendarText.Past),
        (DutyStanding.Undated, CalendarText.Undated),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(Screen screen, ImmutableArray<CalendarDuty> duties, Words name, int year, DateOnly asOf)
    {
        screen.Print(CalendarText.Heading(name, year, asOf));
        if (duties.IsEmpty) screen.Print(CalendarText.Nothing);
        foreach (var (standing, title) in Sections)
        {
            var shown = duties.Where(duty => duty.On(asOf) == standing).ToList();
            if (shown.Count == 0) continue;
            screen.Out.WriteLine();
            screen.Print(title);
            foreach (var duty in shown) Write(screen, duty, asOf);
        }
    }

    private static void Write(Screen screen, CalendarDuty duty, DateOnly asOf)
    {
        var margin = new string(' ', DayWidth + 2);
        screen.Out.WriteLine($"  {When(duty).PadRight(DayWidth)}{screen.In(duty.Words)}");
        var about = string.Join(" · ", About(screen, duty, asOf));
        if (about.Length > 0) screen.Out.WriteLine($"{margin}{about}");
        foreach (var line in CalendarWords.Lines(duty, screen.Language)) screen.Out.WriteLine($"{margin}{line}");
    }

    private static IEnumerable<string> About(Screen screen, CalendarDuty duty, DateOnly asOf)
    {
        if (!duty.UnitTypes.IsEmpty) yield return string.Join(", ", duty.UnitTypes);
        if (duty.Scheme == ProfileInForce.ModelScheme) yield return screen.In(CalendarText.ModelUnits);
        if (CalendarWords.Stated(duty) is { } stated) yield return screen.In(stated);
        if (duty.Last is { } last && last >= asOf) yield return screen.In(CalendarText.DaysLeft(last.DayNumber - asOf.DayNumber));
    }

    private static string When(CalendarDuty duty) => duty switch
    {
        { Last: null } => "–",
        { First: { } first, Last: { } last } when first != last => $"{Days.Shown(first)}–{Days.Shown(last)}",
        _ => Days.Shown(duty.Last.Value),
    };
}
