using System.Text;
using Antt.Engine.Reporting.Calendar;
using Antt.Model;
using Antt.Model.Calendar;
using Antt.Tests.Model.Calendar;

namespace Antt.Tests.Engine.Reporting;

/// <summary>The calendar as RFC 5545 wants it.</summary>
public sealed class CalendarIcsTests
{
    [Fact]
    public void Lines_end_with_CR_LF_and_are_at_most_75_octets_long()
    {
        var text = Written(Language.Vietnamese);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void Folding_takes_no_letter_apart()
    {
        var unfolded = Written(Language.Vietnamese).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', unfolded);
        Assert.Contains("SUMMARY:Xã\\, cơ quan\\, doanh nghiệp\\, cơ sở giáo dục nộp kết quả về Ủy ban nhân dân xã (XA\\, CQ\\, DN\\, GD)\r\n", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_are_whole_days_with_a_stamp_of_the_day_looked_from()
    {
        var text = Written(Language.Vietnamese);
        Assert.Contains("DTSTAMP:20241020T000000Z\r\nDTSTART;VALUE=DATE:20241028\r\nDTEND;VALUE=DATE:20241029\r\n", text, StringComparison.Ordinal);
        Assert.Equal(Count(text, "BEGIN:VEVENT"), Count(text, "END:VEVENT"));
        Assert.Equal(Duties().Count(duty => duty.Last is not null), Count(text, "BEGIN:VEVENT"));
    }

    [Fact]
    public void Every_event_has_its_own_id_and_the_same_one_every_time()
    {
        var ids = Written(Language.Vietnamese).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(Written(Language.Vietnamese), Written(Language.Vietnamese));
    }

    private static int Count(string text, string line) => text.Split("\r\n").Count(other => other == line);

    private static System.Collections.Immutable.ImmutableArray<CalendarDuty> Duties() =>
        YearCalendar.For(RepositoryLaw.Frame, RepositoryLaw.Frame.Profiles["kon-gang"], 2024);

    private static string Written(Language language)
    {
        using var output = new MemoryStream();
        CalendarIcs.Write(Duties(), "Lịch mẫu", 2024, new DateOnly(2024, 10, 20), language, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
