namespace Antt.Model.Criteria;

/// <summary>A parameter that a kind knows.</summary>
/// <param name="Name">English name in camelCase.</param>
/// <param name="Form">What its value looks like.</param>
/// <param name="IsRequired">Whether a rulebook must state it.</param>
/// <param name="Meaning">What it does.</param>
public sealed record ParameterDefinition(string Name, ParameterForm Form, bool IsRequired, Words Meaning)
{
    /// <summary>A parameter that must be stated.</summary>
    public static ParameterDefinition Required(string name, ParameterForm form, string vi, string en) => new(name, form, true, new Words(vi, en));

    /// <summary>A parameter that may be left out.</summary>
    public static ParameterDefinition Optional(string name, ParameterForm form, string vi, string en) => new(name, form, false, new Words(vi, en));
}

/// <summary>What the value of a parameter looks like.</summary>
public enum ParameterForm
{
    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no, or the name of a setting that says.</summary>
    Flag,

    /// <summary>A word of a closed list, or the name of a setting that says.</summary>
    Word,

    /// <summary>Words of a closed list.</summary>
    Words,

    /// <summary>A day of every year, <c>MM-DD</c>.</summary>
    YearDay,

    /// <summary>Path of a fact.</summary>
    FactPath,

    /// <summary>Paths of facts.</summary>
    FactPaths,
}
