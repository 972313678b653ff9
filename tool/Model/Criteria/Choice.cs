using Antt.Model.Law;

namespace Antt.Model.Criteria;

/// <summary>A value that the rulebook fixes, or that a setting gives because the text leaves the question open.</summary>
/// <param name="Fixed">The value where no setting is named; also where the setting is not declared.</param>
/// <param name="Setting">Name of the setting.</param>
public readonly record struct Choice(string Fixed, string? Setting)
{
    /// <summary>The value under the settings in force.</summary>
    public string In(Settings settings) => Setting is null ? Fixed : settings.Find(Setting)?.Value ?? Fixed;

    /// <summary>Whether the value is yes.</summary>
    public bool IsOn(Settings settings) => In(settings) == "true";

    /// <summary>Adds, when another value would have led elsewhere, the number of the open question that was answered.</summary>
    /// <param name="finding">What was found with the value in force.</param>
    /// <param name="otherwise">The outcome with the other value.</param>
    /// <param name="settings">The settings in force.</param>
    public Finding Mark(Finding finding, Assessment.Outcome otherwise, Settings settings) =>
        otherwise != finding.Outcome && Setting is not null && settings.Find(Setting)?.Question is { } question
            ? finding with { Readings = finding.Readings.Add(new Reading(question, otherwise)) }
            : finding;
}
