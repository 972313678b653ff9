using System.Collections.Immutable;

namespace Antt.Model.Criteria;

/// <summary>The parameters of one part of a condition, as the rulebook states them.</summary>
/// <param name="Values">Name and value of each.</param>
public sealed record ParameterSet(ImmutableArray<Parameter> Values)
{
    /// <summary>The parameter of a name, or null when the rulebook does not state it.</summary>
    public Parameter? Find(string name)
    {
        foreach (var parameter in Values)
            if (parameter.Name == name) return parameter;
        return null;
    }
}

/// <summary>One parameter: a number, a yes or no, a word, a list of words, or the name of a setting that gives the value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">The number, if it is one.</param>
/// <param name="Flag">The yes or no, if it is one.</param>
/// <param name="Text">The word, if it is one.</param>
/// <param name="Texts">The words, if it is a list.</param>
/// <param name="Setting">Name of the setting that gives the value, if one does.</param>
public sealed record Parameter(
    string Name, long? Number = null, bool? Flag = null, string? Text = null, ImmutableArray<string> Texts = default, string? Setting = null);
