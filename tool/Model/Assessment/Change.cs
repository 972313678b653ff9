using Antt.Model.Criteria;

namespace Antt.Model.Assessment;

/// <summary>One thing that would have to change for a unit to be đạt.</summary>
/// <param name="Condition">Id of the condition it is needed for.</param>
/// <param name="Remedy">What has to change, and by when.</param>
public readonly record struct Change(string Condition, Remedy Remedy);
