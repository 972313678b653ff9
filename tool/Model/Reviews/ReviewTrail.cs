using System.Collections.Immutable;
using Antt.Model.Units;

namespace Antt.Model.Reviews;

/// <summary>The reviews of a year's dossier as they stand on a day ("tình trạng xem xét").</summary>
public static class ReviewTrail
{
    /// <summary>
    /// The latest review of a dossier by a day that still holds: of several on one day the last in the order of their files. A stale review says
    /// nothing any more.
    /// </summary>
    /// <param name="year">The unit's year.</param>
    /// <param name="dossier">Kind of the dossier.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="except">The role of a body whose own word does not count, for instance the one that decides; null for none.</param>
    public static Review? LatestValid(UnitYear year, string dossier, DateOnly asOf, string? except = null) =>
        Latest(year, dossier, asOf, static review => !review.IsStale, except);

    /// <summary>The latest review of a dossier by a day, stale or not.</summary>
    public static Review? Latest(UnitYear year, string dossier, DateOnly asOf) => Latest(year, dossier, asOf, static _ => true, null);

    /// <summary>The requests of reviews by a day that nobody answered and no later acceptance settled, oldest first.</summary>
    public static ImmutableArray<(Review Review, ReviewRequest Request)> Unanswered(UnitYear year, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        var open = ImmutableArray.CreateBuilder<(Review, ReviewRequest)>();
        foreach (var review in year.Reviews)
        {
            if (review.Date > asOf || IsSettled(review, year, asOf)) continue;
            foreach (var request in review.Requests)
                if (!IsAnswered(year, review.Id, request.Id, asOf)) open.Add((review, request));
        }
        return open.DrainToImmutable();
    }

    private static Review? Latest(UnitYear year, string dossier, DateOnly asOf, Func<Review, bool> counts, string? except)
    {
        ArgumentNullException.ThrowIfNull(year);
        Review? latest = null;
        foreach (var review in year.Reviews)
        {
            if (review.Dossier != dossier || review.Date > asOf || review.Reviewer.Role == except || !counts(review)) continue;
            if (latest is null || review.Date >= latest.Date) latest = review;
        }
        return latest;
    }

    /// <summary>Whether the same body accepted the same dossier later, whatever it had asked for before.</summary>
    private static bool IsSettled(Review asked, UnitYear year, DateOnly asOf)
    {
        foreach (var later in year.Reviews)
        {
            if (later.Dossier == asked.Dossier && later.Reviewer.Role == asked.Reviewer.Role && later.Conclusion == ReviewConclusion.Accept
                && later.Date >= asked.Date && later.Date <= asOf && !ReferenceEquals(later, asked))
                return true;
        }
        return false;
    }

    private static bool IsAnswered(UnitYear year, string review, string request, DateOnly asOf)
    {
        foreach (var dossier in year.Dossiers)
        {
            foreach (var step in dossier.Steps)
            {
                if (step.Date > asOf) continue;
                foreach (var answer in step.Answers)
                    if (answer.Review == review && answer.Request == request) return true;
            }
        }
        return false;
    }
}
