using Antt.Model;

namespace Antt.Engine.Reporting;

/// <summary>A form in which the findings of a run are written.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Write">Writes the findings of a run, in UTF-8.</param>
public sealed record ReportFormat(string Name, Words Title, Action<RunSummary, Language, Stream> Write)
{
    /// <summary>Whether a forge reads it, which knows files by their path in the repository.</summary>
    public bool IsForForges { get; init; }
}
