using System.Collections.Immutable;

namespace Antt.Model.Criteria;

/// <summary>A kind of criterion ("loại tiêu chí"): arithmetic that rulebooks use with their own parameters.</summary>
/// <param name="Id">Kebab-case; <c>kind</c> in a rulebook and the name of its parameter schema.</param>
/// <param name="Title">The condition it states, in a few words.</param>
/// <param name="Parameters">What a rulebook may or must say of it.</param>
/// <param name="Bind">The criterion for parameters that its schema accepts.</param>
public sealed record CriterionKind(
    string Id, Words Title, ImmutableArray<ParameterDefinition> Parameters, Func<ParameterSet, Criterion> Bind);
