using System.Text;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>Workflow commands that GitHub shows beside the changed lines of a pull request.</summary>
internal static class GithubReport
{
    public static ReportFormat Format { get; } = new("github", new Words("Chú thích trên GitHub", "Annotations on GitHub"), Write) { IsForForges = true };

    private static void Write(RunSummary summary, Language language, Stream output) =>
        TextReport.WriteLines(output, summary.Diagnostics.Select(diagnostic => Line(diagnostic, language)));

    private static string Line(Diagnostic diagnostic, Language language)
    {
        var place = diagnostic.Location;
        var line = new StringBuilder("::").Append(Command(diagnostic.Severity)).Append(" file=").Append(Property(place.Path))
            .Append(FormattableString.Invariant($",line={place.Line},endLine={place.EndLine}"));
        if (place.Line == place.EndLine) line.Append(FormattableString.Invariant($",col={place.Column},endColumn={place.EndColumn}"));
        return line.Append(",title=").Append(Property($"{diagnostic.Descriptor.Code} {diagnostic.Descriptor.Title.In(language)}"))
            .Append("::").Append(Data(diagnostic.Message(language))).ToString();
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
