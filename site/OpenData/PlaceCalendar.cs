using System.Globalization;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>
/// The days of a place as iCalendar (RFC 5545): the deadlines that the published law sets for everybody, and the decisions. Nothing in it tells how
/// far any unit has come.
/// </summary>
internal static class PlaceCalendar
{
    public static OutputFile Of(RegisterView view, Language language, PublicPlace place, IEnumerable<PublicDecision> decisions)
    {
        var text = new ContentLines();
        text.Add("BEGIN:VCALENDAR");
        text.Add("VERSION:2.0");
        text.Add($"PRODID:-//antt//public site//{(language == Language.English ? "EN" : "VI")}");
        text.Add("CALSCALE:GREGORIAN");
        text.Add($"X-WR-CALNAME:{ContentLines.Text($"{SiteWords.Standard.In(language)} – {place.Name}")}");
        text.Add("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        if (view.IsInForce(place))
            foreach (var declared in view.Register.Head.Years) AddDeadlines(text, view, language, place, declared);
        foreach (var decision in decisions.OrderBy(static decision => decision.Date).ThenBy(static decision => decision.Id, StringComparer.Ordinal))
            Add(text, decision.Date, decision.Date, $"quyet-dinh/{decision.Id}", DataWords.Decided(decision).In(language), DataWords.ForYear(decision.Year).In(language));
        text.Add("END:VCALENDAR");
        return text.File(DataPaths.In(language, DataPaths.PlaceCalendar(place.Id)));
    }

    /// <summary>The last day to register and the last day to decide; rulebooks that set the same day share an event.</summary>
    private static void AddDeadlines(ContentLines text, RegisterView view, Language language, PublicPlace place, PublicYear declared)
    {
        var books = declared.Rulebooks.Select(view.Rulebook).OfType<PublicRulebook>().Where(static book => book.Days is not null).ToList();
        foreach (var (name, summary, dayOf) in new (string, string, Func<PublicRulebook, DateOnly>)[]
        {
            ("dang-ky", DataWords.RegisterBy(declared.Year).In(language), book => book.Days!.RegistrationUntil.In(declared.Year)),
            ("cong-nhan", DataWords.DecideBy(declared.Year).In(language), book => book.Days!.DecisionBefore.In(declared.Year).AddDays(-1)),
        })
        {
            foreach (var same in books.GroupBy(dayOf).OrderBy(static group => group.Key))
            {
                var types = same.SelectMany(static book => book.UnitTypes).Select(static type => type.Code).Distinct().Order(StringComparer.Ordinal).ToList();
                Add(
                    text, same.Key, same.First().From, $"{place.Id}/{name}/{declared.Year}/{string.Join('.', types)}", $"{summary} ({string.Join(", ", types)})",
                    string.Join("; ", same.Select(book => view.Instrument(book.Instrument)?.Number ?? book.Instrument).Distinct()));
            }
        }
    }

    private static void Add(ContentLines text, DateOnly day, DateOnly stamp, string id, string summary, string description)
    {
        text.Add("BEGIN:VEVENT");
        text.Add($"UID:{id}@antt");
        text.Add($"DTSTAMP:{Day(stamp)}T000000Z");
        text.Add($"DTSTART;VALUE=DATE:{Day(day)}");
        text.Add($"DTEND;VALUE=DATE:{Day(day.AddDays(1))}");
        text.Add($"SUMMARY:{ContentLines.Text(summary)}");
        text.Add($"DESCRIPTION:{ContentLines.Text(description)}");
        text.Add("TRANSP:TRANSPARENT");
        text.Add("END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
