using System.Collections.Immutable;
using System.Globalization;
using Antt.Model;
using Antt.Model.Calendar;

namespace Antt.Engine.Reporting.Calendar;

/// <summary>A year's calendar as iCalendar (RFC 5545), for the calendar people already use. Duties without a day are left out: they never alarm.</summary>
public static class CalendarIcs
{
    /// <summary>Writes it. The same duties and day give the same bytes.</summary>
    public static void Write(ImmutableArray<CalendarDuty> duties, string name, int year, DateOnly asOf, Language language, Stream output)
    {
        var lines = new ContentLines();
        Write(duties, name, year, asOf, language, lines);
        output.Write(lines.Bytes());
    }

    private static void Write(ImmutableArray<CalendarDuty> duties, string name, int year, DateOnly asOf, Language language, ContentLines lines)
    {
        lines.Add("BEGIN:VCALENDAR");
        lines.Add("VERSION:2.0");
        lines.Add("PRODID:-//antt//calendar//VI");
        lines.Add("CALSCALE:GREGORIAN");
        lines.Add($"X-WR-CALNAME:{ContentLines.Text(name)}");
        lines.Add("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        foreach (var duty in duties)
            if (duty.Last is { } last) Write(lines, duty, last, year, asOf, language);
        lines.Add("END:VCALENDAR");
    }

    private static void Write(ContentLines lines, CalendarDuty duty, DateOnly last, int year, DateOnly asOf, Language language)
    {
        lines.Add("BEGIN:VEVENT");
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"UID:{year}-{duty.Id}@{duty.Origin.Replace(", ", ".", StringComparison.Ordinal)}.antt"));
        lines.Add($"DTSTAMP:{Day(asOf)}T000000Z");
        lines.Add($"DTSTART;VALUE=DATE:{Day(duty.First ?? last)}");
        lines.Add($"DTEND;VALUE=DATE:{Day(last.AddDays(1))}");
        lines.Add($"SUMMARY:{ContentLines.Text(Summary(duty, language))}");
        lines.Add($"DESCRIPTION:{ContentLines.Text(CalendarWords.Details(duty, language))}");
        lines.Add($"CATEGORIES:{ContentLines.Text(duty.Step)}");
        lines.Add("TRANSP:TRANSPARENT");
        lines.Add("END:VEVENT");
    }

    private static string Summary(CalendarDuty duty, Language language) =>
        duty.Words.In(language) + (duty.UnitTypes.IsEmpty ? "" : $" ({string.Join(", ", duty.UnitTypes)})");

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
