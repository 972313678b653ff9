using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site;

/// <summary>How what a decision recognised stands on the day everything is looked at: the answer to "does it still hold?", said first on its page.</summary>
/// <param name="Kind">The name of its icon and its style, as for units; <c>plain</c> where it recognises nobody.</param>
/// <param name="Said">The answer.</param>
/// <param name="Counts">How many of its units stand how, where it recognises any.</param>
internal sealed record DecisionStanding(string Kind, Words Said, ImmutableArray<Words> Counts)
{
    private const string Plain = "plain";

    /// <summary>The standing of a decision. Units that it amended or revoked are not counted: what became of them is said beside them.</summary>
    public static DecisionStanding Of(PublicDecision decision, RegisterView view)
    {
        var stands = decision.Entries.Where(static entry => entry.Action == PublicAction.Recognise).Select(entry => view.Unit(entry.Unit)).OfType<PublicUnit>()
            .Select(unit => UnitStanding.Of(unit, decision.Year, view).Kind).ToLookup(static kind => kind);
        int current = stands[UnitStanding.Recognised].Count(), past = stands[UnitStanding.Past].Count(), revoked = stands[UnitStanding.Revoked].Count();
        if (current + past + revoked == 0) return new DecisionStanding(Plain, new Words($"Thay đổi công nhận năm {decision.Year}", $"Changes recognitions for {decision.Year}"), []);
        var counts = ImmutableArray.CreateBuilder<Words>();
        if (current > 0) counts.Add(new Words($"{current} đơn vị đang được công nhận", Units(current, "stand", "stands") + " recognised"));
        if (past > 0) counts.Add(new Words($"{past} đơn vị từng được công nhận", Units(past, "were", "was") + " recognised"));
        if (revoked > 0) counts.Add(new Words($"{revoked} đơn vị đã bị thu hồi", Units(revoked, "were", "was") + " revoked"));
        var (kind, said) = current > 0 ? (UnitStanding.Recognised, new Words($"Công nhận năm {decision.Year}: còn là công nhận gần nhất", $"Recognises for {decision.Year}: still the latest recognition"))
            : past > 0 ? (UnitStanding.Past, new Words($"Công nhận năm {decision.Year}: năm ấy đã qua", $"Recognised for {decision.Year}: that year has passed"))
            : (UnitStanding.Revoked, new Words($"Công nhận năm {decision.Year}: đã bị thu hồi", $"Recognised for {decision.Year}: revoked since"));
        return new DecisionStanding(kind, said, counts.DrainToImmutable());
    }

    private static string Units(int count, string several, string one) => count == 1 ? $"1 unit {one}" : $"{count} units {several}";
}
