using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Law;

namespace Antt.Model.Assessment;

/// <summary>How one condition stands, and on what grounds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Outcome">How it stands.</param>
/// <param name="Exemption">What was forgiven, when met by exemption.</param>
/// <param name="Reason">Why.</param>
/// <param name="Numbers">The figures used, by English name.</param>
/// <param name="Inputs">Where the facts used were entered.</param>
/// <param name="Questions">Numbers of the open questions whose reading decided.</param>
public sealed record ConditionResult(
    Condition Condition, Outcome Outcome, Exemption Exemption, Reason Reason, ImmutableArray<Figure> Numbers,
    ImmutableArray<Input> Inputs, ImmutableArray<string> Questions)
{
    /// <summary>The last day until which it is not due ("chưa đến hạn"), when it is pending for that alone.</summary>
    public DateOnly? DueOn { get; init; }
}

/// <summary>A figure used in a result.</summary>
/// <param name="Name">English name in camelCase.</param>
/// <param name="Value">The exact value.</param>
public readonly record struct Figure(string Name, long Value);
