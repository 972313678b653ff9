using System.Globalization;
using Antt.Model;
using Antt.Model.Calendar;
using Antt.Model.Profiles;

namespace Antt.Engine.Reporting.Calendar;

/// <summary>What is said about a duty beside its day, in every format the same.</summary>
public static class CalendarWords
{
    /// <summary>Who, to whom, on what ground, and what is odd: a line each.</summary>
    public static string Details(CalendarDuty duty, Language language) => string.Join('\n', Lines(duty, language));

    /// <summary>The same line by line.</summary>
    public static IEnumerable<string> Lines(CalendarDuty duty, Language language)
    {
        if (Parties(duty, language) is { } parties) yield return parties;
        yield return duty.Question is null ? duty.Source : $"{duty.Source} [{duty.Question}]";
        foreach (var note in duty.Notes) yield return $"! {note.Words.In(language)}";
    }

    /// <summary>The day as the text states it, where that says more than the last valid day.</summary>
    public static Words? Stated(CalendarDuty duty) =>
        duty.Kind == DeadlineKind.Before && duty.Named is { } named ? new Words($"trước ngày {Shown(named)}", $"before {Shown(named)}") : null;

    /// <summary>A day as people write it.</summary>
    public static string Shown(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string? Parties(CalendarDuty duty, Language language)
    {
        var by = duty.By is { } who ? Name(who, language) : null;
        var via = duty.Via is { } through ? $" ({(language == Language.Vietnamese ? "qua" : "through")} {Name(through, language)})" : "";
        if (duty.To.IsEmpty) return by is null && via.Length == 0 ? null : $"{by}{via}".TrimStart();
        return $"{by} → {string.Join("; ", duty.To.Select(party => Name(party, language)))}{via}".TrimStart();
    }

    private static string Name(CalendarParty party, Language language) =>
        party.Question is null ? party.Body.In(language) : $"{party.Body.In(language)} [{party.Question}]";
}
