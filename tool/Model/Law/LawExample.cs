using System.Collections.Immutable;
using Antt.Model.Assessment;

namespace Antt.Model.Law;

/// <summary>A case of the law told in a few sentences ("ví dụ"). Its units are made up; how its conditions came out is what the tool computes.</summary>
/// <param name="Title">What it is about, in Vietnamese.</param>
/// <param name="Told">What happened and why it counts so.</param>
/// <param name="Outcomes">How the conditions that it is about came out.</param>
public sealed record LawExample(string Title, Words Told, ImmutableArray<ExampleOutcome> Outcomes);

/// <summary>How a condition came out in an example.</summary>
/// <param name="Condition">Id of the condition.</param>
/// <param name="Outcome">How it came out.</param>
public sealed record ExampleOutcome(string Condition, Outcome Outcome);
