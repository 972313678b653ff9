using Antt.Cli.Text;
using Antt.Engine;
using Antt.Model.Diagnostics;

namespace Antt.Cli.Commands;

/// <summary>Says, beside results that stand all the same, what could not be worked out for errors in the data.</summary>
internal static class FindingLines
{
    private const int MostErrors = 20;

    /// <summary>The end of a command whose results stand all the same: the first errors, and what it returns because of them.</summary>
    public static ExitCode Close(Screen screen, RunSummary summary)
    {
        WriteErrors(screen, summary);
        return summary.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>Writes the first errors where people see them.</summary>
    public static void WriteErrors(Screen screen, RunSummary summary)
    {
        var errors = summary.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        foreach (var error in errors.Take(MostErrors)) screen.Error.WriteLine($"{error.Location}: error {error.Descriptor.Code}: {error.Message(screen.Language)}");
        if (errors.Count > MostErrors) screen.Tell(ResultText.MoreErrors(errors.Count - MostErrors));
    }
}
