using System.Collections.Immutable;
using Antt.Model.Decisions;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>Recognitions as models of the movement, as far as they are published: the year, the decision, and whether it is conditional.</summary>
/// <param name="decisions">All decisions.</param>
/// <param name="asOf">The day.</param>
/// <param name="confirmed">The units and years of which every criterion is met.</param>
internal sealed class PublishedModels(DecisionIndex decisions, DateOnly asOf, IReadOnlySet<(string Unit, int Year)> confirmed)
{
    private readonly ImmutableArray<int> _years =
        [.. decisions.All.Where(static decision => decision.Subject == DecisionSubject.Model).Select(static decision => decision.Year).Distinct().Order()];

    /// <summary>Those of a unit, by year; null when there is none.</summary>
    public ImmutableArray<PublicModel>? Of(string unit)
    {
        var models = ImmutableArray<PublicModel>.Empty;
        foreach (var year in _years)
        {
            if (decisions.RecognitionInForce(unit, year, asOf, DecisionSubject.Model) is not { } recognition) continue;
            var (decision, entry) = recognition;
            models = models.Add(new PublicModel(
                year, decision.Number, decision.Date, decision.Authority.Body, !entry.Conditional.IsEmpty && !confirmed.Contains((unit, year))));
        }
        return models.IsEmpty ? null : models;
    }
}
