using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Loading;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Engine.Authoring;

/// <summary>
/// What may be offered as an answer before it is given ("gợi ý"): what is stable from last year, last year's confirmed figures, days that follow
/// from the year. A yearly answer of last year is never among them.
/// </summary>
public static class Suggestions
{
    private static readonly string[] Measures = ["statistics.crimes", "statistics.socialEvils", "statistics.otherViolations"];

    /// <summary>For a year's document, by path; entries of a list by the path of the list.</summary>
    public static IReadOnlyDictionary<string, string> Of(Desk desk, Unit unit, int year, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(unit);
        var offered = new Dictionary<string, string>(StringComparer.Ordinal);
        if (kind == DocumentKinds.Registration) Register(desk, unit, year, offered);
        else if (kind == DocumentKinds.Evaluation) Evaluate(desk, unit, year, offered);
        else if (kind == DocumentKinds.Nomination && desk.Document(unit.Id, year - 1, kind) is { } last) Carry(last, "responsible", offered);
        return offered;
    }

    /// <summary>Last year's confirmed figures, as this year's figures of the year before; none when they were not confirmed to the end of the period.</summary>
    public static IReadOnlyDictionary<string, long> PreviousFigures(Desk desk, Unit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(unit);
        var figures = new Dictionary<string, long>(StringComparer.Ordinal);
        if (desk.Frame.RulebookFor(unit.Type, year - 1) is not { } rulebook || desk.Document(unit.Id, year - 1, DocumentKinds.Evaluation) is not { } last) return figures;
        if (DayOf(last["confirmedThrough"]) is not { } confirmed || confirmed < rulebook.Period.End.In(year - 1)) return figures;
        var asked = desk.Frame.RulebookFor(unit.Type, year)?.Conditions.SelectMany(static condition => condition.Facts).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var measure in Measures)
        {
            if (asked.Contains(measure) && JsonPlace.Get(last, $"{measure}.current") is JsonValue value && value.TryGetValue<long>(out var count))
                figures[$"{measure}.previous"] = count;
        }
        return figures;
    }

    private static void Register(Desk desk, Unit unit, int year, Dictionary<string, string> offered)
    {
        var last = desk.Document(unit.Id, year - 1, DocumentKinds.Registration);
        var state = unit.On(new DateOnly(year, 3, 31));
        offered["form"] = "tt124";
        if (desk.Today.Year == year) offered["date"] = Iso(desk.Today);
        if (last is not null)
        {
            Carry(last, "addressee", offered);
            Carry(last, "signerOffice", offered);
        }
        if (!offered.ContainsKey("addressee") && BodyAt(desk, unit, state, new DateOnly(year, 1, 1)) is { } body) offered["addressee"] = body;
    }

    private static void Evaluate(Desk desk, Unit unit, int year, Dictionary<string, string> offered)
    {
        foreach (var (path, count) in PreviousFigures(desk, unit, year)) offered[path] = count.ToString(CultureInfo.InvariantCulture);
        if (desk.Frame.RulebookFor(unit.Type, year) is not { } rulebook) return;
        var (first, end) = (rulebook.Period.FirstDay(year), rulebook.Period.End.In(year));
        offered["confirmations.from"] = Iso(first);
        if (desk.Today > end)
        {
            offered["confirmedThrough"] = Iso(end);
            offered["confirmations.through"] = Iso(end);
        }
        var meeting = rulebook.Meetings.FirstOrDefault(rule => rule.UnitTypes.IsEmpty || rule.UnitTypes.Contains(unit.Type));
        if (meeting is { Chairs: [var chair, ..] }) offered["meeting.chair"] = chair;
        var papers = desk.Document(unit.Id, year, DocumentKinds.Evidence)?["items"] as JsonArray;
        if (papers?.FirstOrDefault(static item => (string?)item?["kind"] == "bien-ban") is { } minutes) offered["meeting.minutes"] = (string)minutes["id"]!;
        if (papers?.FirstOrDefault(static item => (string?)item?["kind"] == "xac-nhan") is { } paper)
        {
            foreach (var (from, to) in new[] { ("issuer", "body"), ("number", "number"), ("date", "date") })
                if ((string?)paper[from] is { } value) offered[$"confirmations.{to}"] = value;
        }
        if (!offered.ContainsKey("confirmations.body") && JsonPlace.Get(desk.Document(unit.Id, year - 1, DocumentKinds.Evaluation) ?? [], "confirmations.1.body") is { } body)
            offered["confirmations.body"] = (string)body!;
    }

    /// <summary>The People's Committee that a registration goes to: of the place at the level that manages the unit.</summary>
    private static string? BodyAt(Desk desk, Unit unit, UnitState state, DateOnly day)
    {
        var level = unit.Type == Unit.Commune ? AdministrativeLevel.Province : AdministrativeLevel.Commune;
        for (var (id, tier) = ((string?)state.Commune, 0); id is not null && tier < 4 && desk.Frame.Places.TryGetValue(id, out var place); id = place.Parent, tier++)
            if (place.Level == level && place.InForce.Contains(day)) return CommitteeOf(place);
        return null;
    }

    /// <summary>A place's People's Committee, as people write it: UBND xã Mẫu.</summary>
    public static string CommitteeOf(Place place) => "UBND " + PlaceName.InSentence(place);

    private static void Carry(JsonObject last, string path, Dictionary<string, string> offered)
    {
        if (JsonPlace.Get(last, path) is JsonValue value && value.TryGetValue<string>(out var text)) offered[path] = text;
    }

    private static DateOnly? DayOf(System.Text.Json.Nodes.JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
