namespace Antt.Model.Publication;

/// <summary>What a decision says of a unit, together with the decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Entry">What it says.</param>
public sealed record DecidedUnit(PublicDecision Decision, PublicDecisionEntry Entry)
{
    /// <summary>Everything that was decided, oldest first.</summary>
    public static IEnumerable<DecidedUnit> Of(PublicRegister register) =>
        register.Decisions.OrderBy(static decision => decision.Date).ThenBy(static decision => decision.Id, StringComparer.Ordinal)
            .SelectMany(static decision => decision.Entries.Select(entry => new DecidedUnit(decision, entry)));
}
