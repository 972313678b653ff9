using System.Collections.Immutable;
using Antt.Model.Activities;
using Antt.Model.Classification;
using Antt.Model.Dossiers;
using Antt.Model.Facts;
using Antt.Model.Nominations;
using Antt.Model.Reviews;

namespace Antt.Model.Units;

/// <summary>Everything entered about a unit for one year ("hồ sơ năm").</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The registration year N.</param>
/// <param name="Folder">Path of the year's folder below the register root, whether it exists or not.</param>
/// <param name="Registration">Its registration, if one was filed.</param>
/// <param name="Evidence">Its evidence; default (not empty) when no list was entered.</param>
/// <param name="Evaluation">The facts of its evaluation, if any were entered.</param>
public sealed record UnitYear(
    Unit Unit, int Year, string Folder, Registration? Registration, ImmutableArray<EvidenceItem> Evidence, FactSet? Evaluation)
{
    /// <summary>The units it was made from, when it was; its year rests on theirs .</summary>
    public ImmutableArray<Forebear> Forebears { get; init; } = [];

    /// <summary>
    /// Whether a registration lies there that could not be read: then nothing is known of it, which is not the same as none.
    /// </summary>
    public bool IsRegistrationUnread { get; init; }

    /// <summary>Whether a review lies there that could not be read: what would rest on it is neither there nor missing.</summary>
    public bool HasUnreadReview { get; init; }

    /// <summary>The ways its dossiers went; empty when nobody keeps them.</summary>
    public ImmutableArray<Dossier> Dossiers { get; init; } = [];

    /// <summary>What its result served for; empty when nothing is recorded.</summary>
    public ImmutableArray<ResultUse> Uses { get; init; } = [];

    /// <summary>Its dossier of a kind, or null when none is kept.</summary>
    public Dossier? DossierOf(string kind)
    {
        foreach (var dossier in Dossiers)
            if (dossier.Kind == kind) return dossier;
        return null;
    }

    /// <summary>The reviews of its dossiers, in the order of their files; empty when there are none.</summary>
    public ImmutableArray<Review> Reviews { get; init; } = [];

    /// <summary>What it did in the year; default (not empty) when no list was entered.</summary>
    public ImmutableArray<Activity> Activities { get; init; }

    /// <summary>Its points for the class of the movement; null when none were entered.</summary>
    public Score? Score { get; init; }

    /// <summary>Its nomination as a model unit, if it was nominated.</summary>
    public Nomination? Nomination { get; init; }

    /// <summary>What its other documents count towards the criteria of model units.</summary>
    public DerivedFacts Derived { get; init; } = DerivedFacts.None;
}
