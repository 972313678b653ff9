using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>What stands beside published decisions: replies, corrections, and where one turns against them.</summary>
internal static class PublishedReplies
{
    /// <summary>
    /// Replies about an entry that is published, and corrections of a decision that is. What was said about a unit that was refused stays
    /// where the refusal stays.
    /// </summary>
    public static ImmutableArray<PublicReply> Of(RegisterFrame frame, DateOnly asOf, ImmutableArray<PublicDecision> decisions)
    {
        if (frame.Replies.IsEmpty) return [];
        var published = decisions.ToDictionary(static decision => decision.Id, StringComparer.Ordinal);
        return
        [
            .. frame.Replies.Where(reply => reply.Date <= asOf && published.TryGetValue(reply.Decision, out var decision) && IsPublished(reply, decision))
                .Select(Publish).OrderBy(static reply => reply.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Where one turns against the published decisions: for each body the stretches of days on which the same was laid down.</summary>
    public static ImmutableArray<PublicObjection> Objections(RegisterFrame frame, ImmutableArray<PublicDecision> decisions)
    {
        if (frame.Profiles.Values.All(static profile => profile.Objections.IsEmpty)) return [];
        var found = ImmutableArray.CreateBuilder<PublicObjection>();
        foreach (var body in decisions.GroupBy(static decision => (decision.Level, decision.Place)).OrderBy(static body => body.Key.Level).ThenBy(static body => body.Key.Place, StringComparer.Ordinal))
        {
            PublicObjection? open = null;
            foreach (var day in body.Select(static decision => decision.Date).Distinct().Order())
            {
                var now = On(frame, body.Key.Level, body.Key.Place, day);
                if (open is not null && now is not null && open with { From = now.From, To = now.To } == now)
                {
                    open = open with { To = day };
                    continue;
                }
                if (open is not null) found.Add(open);
                open = now;
            }
            if (open is not null) found.Add(open);
        }
        return found.ToImmutable();
    }

    private static PublicObjection? On(RegisterFrame frame, AdministrativeLevel level, string? place, DateOnly day) =>
        frame.ProfileFor(place ?? "", day).ObjectionFor(level) is { Value: var stated }
            ? new PublicObjection(level, place, day, day, stated.Office, stated.How, stated.ByWhen, stated.Contact, stated.Source) : null;

    private static bool IsPublished(Reply reply, PublicDecision decision) =>
        reply.Unit is { } unit ? decision.Entries.Any(entry => entry.Unit == unit) : reply.Kind == ReplyKind.Correction;

    private static PublicReply Publish(Reply reply) => new(
        reply.Id, reply.Kind == ReplyKind.Answer ? PublicReplyKind.Answer : PublicReplyKind.Correction, reply.Number, reply.Date,
        reply.Authority.Level, reply.Authority.Body, reply.Authority.Place,
        reply.Signer is { } signer ? new PublicSigner(signer.Office, signer.Name) : null, reply.Decision, reply.Unit, reply.Text);
}
