using System.Text;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>One line a finding, for people: editors and terminals make the place clickable.</summary>
internal static class TextReport
{
    public static ReportFormat Format { get; } = new("text", new Words("Văn bản cho người đọc", "Text for people"), Write);

    /// <summary>A finding on one line.</summary>
    public static string Line(Diagnostic diagnostic, Language language, string severity) =>
        $"{diagnostic.Location.ToString()}: {severity} {diagnostic.Descriptor.Code}: {diagnostic.Message(language).ReplaceLineEndings(" ")}";

    /// <summary>Writes lines ending in a line feed, in UTF-8 without a mark.</summary>
    public static void WriteLines(Stream output, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines) writer.WriteLine(line);
    }

    private static void Write(RunSummary summary, Language language, Stream output) =>
        WriteLines(output, summary.Diagnostics.Select(diagnostic => Line(diagnostic, language, SeverityWord.Of(diagnostic.Severity))));
}
