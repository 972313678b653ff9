using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Model.Criteria;

/// <summary>What a criterion found.</summary>
/// <param name="Outcome">How it stands.</param>
/// <param name="Reason">Why.</param>
public readonly record struct Finding(Outcome Outcome, Reason Reason)
{
    /// <summary>What was forgiven, when met by exemption.</summary>
    public Exemption Exemption { get; init; } = Exemption.None;

    /// <summary>The figures used.</summary>
    public ImmutableArray<Figure> Numbers { get; init; } = [];

    /// <summary>Where the facts used were entered.</summary>
    public ImmutableArray<Input> Inputs { get; init; } = [];

    /// <summary>Answers to open questions without which the outcome would be another.</summary>
    public ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>Whether the facts that decided carry their own day, so that later evidence does not make them unknown.</summary>
    public bool IsDated { get; init; }

    /// <summary>Notes, when the outcome would be another, that it rests on an answer to an open question.</summary>
    public Finding Under(string question, Outcome otherwise) =>
        otherwise == Outcome ? this : this with { Readings = Readings.Add(new Reading(question, otherwise)) };

    /// <summary>The last day until which it is not due ("chưa đến hạn"), when it is pending for that alone.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Nothing is known at a path.</summary>
    public static Finding Missing(string path) => new(Outcome.Pending, Reason.Of(Phrases.NotEntered, path));
}

/// <summary>An answer to an open question that mattered.</summary>
/// <param name="Question">Number of the question.</param>
/// <param name="Otherwise">The outcome under the other answer.</param>
public readonly record struct Reading(string Question, Outcome Otherwise);
