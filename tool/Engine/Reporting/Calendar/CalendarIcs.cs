using System.Collections.Immutable;
using System.Globalization;
using Antt.Model;
using Antt.Model.Calendar;

namespace Antt.Engine.Reporting.Calendar;

/// <summary>A year's calendar as iCalendar (RFC 5545), for the calendar people already use. Duties without a day are left out: they never alarm.</summary>
public static class CalendarIcs
{
    private const int MostOctets = 75;

    /// <summary>Writes it. The same duties and day give the same bytes.</summary>
    public static void Write(ImmutableArray<CalendarDuty> duties, string name, int year, DateOnly asOf, Language language, Stream output)
    {
        Line(output, "BEGIN:VCALENDAR");
        Line(output, "VERSION:2.0");
        Line(output, "PRODID:-//antt//calendar//VI");
        Line(output, "CALSCALE:GREGORIAN");
        Line(output, $"X-WR-CALNAME:{Text(name)}");
        Line(output, "X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        foreach (var duty in duties)
            if (duty.Last is { } last) Write(output, duty, last, year, asOf, language);
        Line(output, "END:VCALENDAR");
    }

    private static void Write(Stream output, CalendarDuty duty, DateOnly last, int year, DateOnly asOf, Language language)
    {
        Line(output, "BEGIN:VEVENT");
        Line(output, string.Create(CultureInfo.InvariantCulture, $"UID:{year}-{duty.Id}@{duty.Origin.Replace(", ", ".", StringComparison.Ordinal)}.antt"));
        Line(output, $"DTSTAMP:{Day(asOf)}T000000Z");
        Line(output, $"DTSTART;VALUE=DATE:{Day(duty.First ?? last)}");
        Line(output, $"DTEND;VALUE=DATE:{Day(last.AddDays(1))}");
        Line(output, $"SUMMARY:{Text(Summary(duty, language))}");
        Line(output, $"DESCRIPTION:{Text(CalendarWords.Details(duty, language))}");
        Line(output, $"CATEGORIES:{Text(duty.Step)}");
        Line(output, "TRANSP:TRANSPARENT");
        Line(output, "END:VEVENT");
    }

    private static string Summary(CalendarDuty duty, Language language) =>
        duty.Words.In(language) + (duty.UnitTypes.IsEmpty ? "" : $" ({string.Join(", ", duty.UnitTypes)})");

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Text with backslash, semicolon, comma and line break escaped.</summary>
    private static string Text(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A content line, folded at 75 octets and never inside a letter, ended by CR and LF.</summary>
    private static void Line(Stream output, string line)
    {
        Span<byte> bytes = stackalloc byte[4];
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                output.Write("\r\n "u8);
                octets = 1;
            }
            output.Write(bytes[..letter.EncodeToUtf8(bytes)]);
            octets += letter.Utf8SequenceLength;
        }
        output.Write("\r\n"u8);
    }
}
