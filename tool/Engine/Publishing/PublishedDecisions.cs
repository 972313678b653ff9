using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model.Decisions;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>
/// The decisions as far as they are published. An entry is published when it recognises a unit and that recognition is in force
/// or was openly revoked, or when it amends or revokes such a recognition. A refusal, and whatever follows upon one, is not.
/// </summary>
/// <param name="All">Every decision with something to publish, by id.</param>
/// <param name="InForce">The recognition in force for a unit and year.</param>
internal sealed record PublishedDecisions(
    ImmutableArray<PublicDecision> All, FrozenDictionary<(string Unit, int Year), DecidedEntry> InForce)
{
    /// <summary>The decisions as of a day.</summary>
    /// <param name="decisions">All decisions.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="isInScope">Whether a unit is in scope for a year.</param>
    /// <param name="questionOf">The open question on which the authority to decide about the unit rests, if it does.</param>
    public static PublishedDecisions Of(
        DecisionIndex decisions, DateOnly asOf, Func<string, int, bool> isInScope, Func<Decision, string, string?> questionOf)
    {
        var published = new HashSet<DecisionEntry>(ReferenceEqualityComparer.Instance);
        var inForce = new Dictionary<(string, int), DecidedEntry>();
        foreach (var group in decisions.All.Where(decision => decision.Subject == DecisionSubject.Recognition)
            .SelectMany(decision => decision.Entries.Select(entry => (entry.Unit, decision.Year))).Distinct())
        {
            if (!isInScope(group.Unit, group.Year)) continue;
            var standing = Follow(decisions.Of(group.Unit, group.Year), asOf, published);
            if (standing is not null) inForce.Add(group, standing);
        }

        var shown = decisions.All.Where(decision => decision.Entries.Any(published.Contains)).ToImmutableArray();
        var ids = shown.Select(decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        return new PublishedDecisions(
            [.. shown.Select(decision => Publish(decision, published, ids, questionOf)).OrderBy(decision => decision.Id, StringComparer.Ordinal)],
            inForce.ToFrozenDictionary());
    }

    /// <summary>Follows what was decided about one unit and year, oldest first, and notes which entries are published.</summary>
    private static DecidedEntry? Follow(ImmutableArray<DecidedEntry> decided, DateOnly asOf, HashSet<DecisionEntry> published)
    {
        DecidedEntry? inForce = null;
        var open = new List<DecisionEntry>();
        foreach (var next in decided)
        {
            if (next.Decision.Date > asOf) break;
            switch (next.Entry.Action)
            {
                case DecisionAction.Recognise or DecisionAction.Replace:
                    inForce = next;
                    open.Add(next.Entry);
                    break;
                case DecisionAction.Amend when inForce is not null:
                    open.Add(next.Entry);
                    break;
                case DecisionAction.Revoke when inForce is not null:
                    published.UnionWith([.. open, next.Entry]);
                    inForce = null;
                    open.Clear();
                    break;
                case DecisionAction.Refuse:
                    inForce = null;
                    open.Clear();
                    break;
            }
        }
        published.UnionWith(open);
        return inForce;
    }

    private static PublicDecision Publish(
        Decision decision, HashSet<DecisionEntry> published, HashSet<string> ids, Func<Decision, string, string?> questionOf) => new(
        decision.Id, decision.Number, decision.Date, decision.Year, decision.Authority.Level, decision.Authority.Body,
        decision.Authority.Place, decision.Signer is { } signer ? new PublicSigner(signer.Office, signer.Name) : null,
        decision.LegalBasis,
        [
            .. decision.Entries.Where(published.Contains)
                .Select(entry => Publish(entry) with { AuthorityAssumption = questionOf(decision, entry.Unit), Override = Publish(entry.Override) })
                .OrderBy(entry => entry.Unit, StringComparer.Ordinal),
        ],
        [.. decision.Supersedes.Where(older => ids.Contains(older.Decision)).Select(older => new PublicSupersession(older.Decision, older.Reason))],
        decision.OriginalHash);

    private static PublicOverride? Publish(Override? chosen) =>
        chosen is null ? null : new PublicOverride(chosen.Question, chosen.Basis, chosen.Reason);

    private static PublicDecisionEntry Publish(DecisionEntry entry) => entry.Action switch
    {
        DecisionAction.Recognise or DecisionAction.Replace => new(entry.Unit, PublicAction.Recognise, entry.Certificate, entry.Reason),
        DecisionAction.Amend => new(entry.Unit, PublicAction.Amend, entry.Certificate, entry.Reason),
        _ => new(entry.Unit, PublicAction.Revoke, null, entry.Reason),
    };
}
