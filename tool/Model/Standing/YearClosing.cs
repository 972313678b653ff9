using Antt.Model.Calendar;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Model.Standing;

/// <summary>What keeps a year from being closed ("việc còn mở").</summary>
public static class YearClosing
{
    /// <summary>Everything of a year that is still open: the year itself, deadlines, decisions and reviews that are due.</summary>
    /// <param name="frame">The register without its units.</param>
    /// <param name="year">The year.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="entries">How the units stand in the year.</param>
    /// <param name="nominated">The units nominated as models in the year.</param>
    public static IEnumerable<OpenMatter> Open(RegisterFrame frame, int year, DateOnly asOf, IReadOnlyCollection<StandingEntry> entries, IEnumerable<UnitYear> nominated)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(nominated);
        if (asOf.Year <= year) yield return new OpenMatter($"{year}", new("năm chưa hết", "the year is not over"), new DateOnly(year, 12, 31));
        var duties = entries.Select(static entry => entry.Commune).Distinct(StringComparer.Ordinal)
            .SelectMany(commune => YearCalendar.For(frame, commune, year)).Where(duty => duty.Last >= asOf).DistinctBy(static duty => (duty.Origin, duty.Id, duty.Last));
        foreach (var duty in duties.OrderBy(static duty => duty.Last).ThenBy(static duty => duty.Id, StringComparer.Ordinal))
            yield return new OpenMatter(duty.Origin, duty.Words, duty.Last);
        foreach (var entry in entries)
        {
            // Who never registered was never to be decided about; the calendar says whether one still may.
            if (entry.Standing.Next is { Duty: not Duty.Register } next) yield return new OpenMatter(entry.Unit.Id, StandingWords.Of(next.Duty), next.Due);
        }
        foreach (var entered in nominated)
        {
            if (!frame.Decisions.IsDecided(entered.Unit.Id, year, asOf, DecisionSubject.Model))
                yield return new OpenMatter(entered.Unit.Id, new("chưa có quyết định về điển hình", "no decision on the nomination as a model"), null);
        }
    }
}

/// <summary>Something of a year that is not settled.</summary>
/// <param name="Subject">What it is about: a unit, a decision, a profile or rulebook, the year.</param>
/// <param name="What">What is open.</param>
/// <param name="Until">Its last day; null where none is stated.</param>
public sealed record OpenMatter(string Subject, Words What, DateOnly? Until);
