using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Law;

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

    /// <summary>The number of a name, or another where it is not stated.</summary>
    public long Number(string name, long otherwise) => Find(name)?.Number ?? otherwise;

    /// <summary>The word of a name, or null where it is not stated.</summary>
    public string? Text(string name) => Find(name)?.Text;

    /// <summary>The word of a name that its schema requires; empty, and then nothing is ever found, where it was left out all the same.</summary>
    public string RequiredText(string name) => Text(name) ?? "";

    /// <summary>The percentage of a name, from 0 to 100.</summary>
    public long Percent(string name) => Math.Clamp(Number(name, 100), 0, 100);

    /// <summary>The words of a name; empty where they are not stated.</summary>
    public ImmutableArray<string> Texts(string name) => Find(name) is { Texts: { IsDefault: false } texts } ? texts : [];

    /// <summary>The yes or no of a name, fixed or by setting.</summary>
    public Choice Flag(string name, bool otherwise) =>
        Find(name) is { } found ? new Choice(found.Flag ?? otherwise ? "true" : "false", found.Setting) : new Choice(otherwise ? "true" : "false", null);

    /// <summary>The word of a name, fixed or by setting.</summary>
    public Choice Word(string name, string otherwise) =>
        Find(name) is { } found ? new Choice(found.Text ?? otherwise, found.Setting) : new Choice(otherwise, null);

    /// <summary>The day of every year of a name, or null where it is not stated.</summary>
    public YearDay? Day(string name) =>
        DateOnly.TryParseExact("2000-" + Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new YearDay(day.Month, day.Day) : null;
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
