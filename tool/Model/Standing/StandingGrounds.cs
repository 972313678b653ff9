using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Dossiers;
using Antt.Model.Reviews;
using Antt.Model.Units;

namespace Antt.Model.Standing;

/// <summary>Everything a standing rests on ("căn cứ xác định tình trạng").</summary>
/// <param name="Entered">What was entered for the year.</param>
/// <param name="Result">How the unit stands by the criteria.</param>
/// <param name="Decided">What was decided about its recognition for the year, oldest first.</param>
/// <param name="Days">The days that bind it; null where no rulebook says anything.</param>
public sealed record StandingGrounds(UnitYear Entered, UnitResult Result, ImmutableArray<DecidedEntry> Decided, DutyDays? Days)
{
    /// <summary>The role that appraises its request.</summary>
    public string Appraiser { get; init; } = "";

    /// <summary>The role that decides.</summary>
    public string Decider { get; init; } = "";

    /// <summary>Number of the open question on which it rests who decides; null when the text says so.</summary>
    public string? AuthorityQuestion { get; init; }

    /// <summary>The papers its request lacks.</summary>
    public ImmutableArray<DossierItem> MissingPapers { get; init; } = [];

    /// <summary>The day asked about.</summary>
    public DateOnly AsOf => Result.AsOf;

    /// <summary>Its request for recognition, where its way is kept.</summary>
    public Dossier? Request => Entered.DossierOf(DossierKind.Request);

    /// <summary>Whether it had registered by the day.</summary>
    public bool IsRegistered => Entered.Registration is { } registration && registration.Date <= AsOf;

    /// <summary>Whether its request was appraised after papers were put in last.</summary>
    public bool IsAppraised => Request is { } request && (IsCurrent(request.Last(StepAction.Appraise, AsOf)?.Date, request) || IsReviewed(request));

    /// <summary>Whether the register wants every recognition to rest on a review.</summary>
    public bool AsksForReview { get; init; }

    /// <summary>Whether a review is one of the request that still holds, by the body that appraises it.</summary>
    public bool Counts(Review review) =>
        review is { Dossier: DossierKind.Request, IsStale: false } && review.Reviewer.Role == Appraiser;

    private bool IsReviewed(Dossier request)
    {
        foreach (var review in Entered.Reviews)
            if (review.Conclusion != ReviewConclusion.Return && review.Date <= AsOf && Counts(review) && IsCurrent(review.Date, request)) return true;
        return false;
    }

    private bool IsCurrent(DateOnly? day, Dossier request) => day is { } known && !(known < request.LastFiled(AsOf));

    /// <summary>
    /// Whether its results were filed before the period ended and may still change ("kết quả tạm tính"; Q-05): until somebody confirms them to
    /// that end, or, where the dossier's way is not kept, until that end has passed.
    /// </summary>
    public bool IsProvisional => Days is { PeriodEnd: var end } && Filed is { } filed && filed <= end
        && (Request is { } request ? !(request.Last(StepAction.ConfirmPeriod, AsOf)?.Date > end) : AsOf <= end);

    /// <summary>The last day papers were put in; null before that.</summary>
    public DateOnly? Filed =>
        Request is { } request ? request.LastFiled(AsOf)
        : Entered.Evaluation?.Date("submittedToCommune") is { } filed && filed <= AsOf ? filed : null;

    /// <summary>Whether a registration of a day is late by the law or the locality .</summary>
    public bool IsLate(DateOnly day) => Days is { } days && (day > days.RegisterBy || day > days.RegisterLocallyBy);
}
