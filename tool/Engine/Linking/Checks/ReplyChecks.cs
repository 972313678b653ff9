using Antt.Model;
using Antt.Model.Decisions;

namespace Antt.Engine.Linking.Checks;

/// <summary>Replies and corrections against the decisions they are about.</summary>
internal static class ReplyChecks
{
    public static void Check(RegisterFrame frame, KnownNames names, Misprints misprints, Findings findings)
    {
        if (frame.Replies.IsEmpty) return;
        var decisions = frame.Decisions.All.ToDictionary(static decision => decision.Id, StringComparer.Ordinal);
        foreach (var reply in frame.Replies)
        {
            var file = reply.Input.File;
            if (misprints.AreIn(reply.Text)) misprints.Check(reply.Text, file, "text", findings);
            if (reply.Authority.Place is { } place && !names.Places.Contains(place))
                findings.Add(LinkDiagnostics.DanglingPlace, file, "authority/place", place, Nearest.Of(place, names.Places));
            if (reply is { Kind: ReplyKind.Answer, Unit: null })
                findings.Add(ReplyDiagnostics.ReplyUnitMissing, file, "decision", reply.Number, reply.Decision);
            if (!names.HasDecision(reply.Decision))
                findings.Add(LinkDiagnostics.DanglingDecision, file, "decision", reply.Decision, Nearest.Of(reply.Decision, names.Decisions));
            else if (decisions.TryGetValue(reply.Decision, out var decision))
                CheckAgainst(decision, reply, findings);
        }
    }

    private static void CheckAgainst(Decision decision, Reply reply, Findings findings)
    {
        var file = reply.Input.File;
        if (reply.Unit is { } unit && !decision.Entries.Any(entry => entry.Unit == unit))
        {
            findings.Add(ReplyDiagnostics.ReplyUnitNotDecided, file, "unit",
                unit, decision.Id, Nearest.Of(unit, decision.Entries.Select(static entry => entry.Unit)));
        }
        if (reply.Date < decision.Date)
            findings.Add(ReplyDiagnostics.ReplyBeforeDecision, file, "date", Findings.Day(reply.Date), Findings.Day(decision.Date));
        if (reply.Kind == ReplyKind.Answer && reply.IsByFirstDecider(decision))
            findings.Add(ReplyDiagnostics.ReplyByFirstDecider, file, "signer/office", reply.Signer!.Office, reply.Authority.Body);
    }
}
