using System.Globalization;
using System.Text;
using System.Xml;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>
/// What build servers take as test results: a test for each kind of file, and one that failed for each error. The form knows no
/// warnings, so they are told in the output of the suite. Valid against the schemas of Ant and of Jenkins.
/// </summary>
internal static class JunitReport
{
    public static ReportFormat Format { get; } = new("junit", new Words("Kết quả kiểm thử kiểu JUnit", "Test results as JUnit writes them"), Write);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false,
    };

    private static void Write(RunSummary summary, Language language, Stream output)
    {
        var errors = summary.Diagnostics.Where(static finding => finding.Severity == Severity.Error).ToList();
        var others = summary.Diagnostics.Where(static finding => finding.Severity != Severity.Error);
        var kinds = summary.Counts.FilesByKind;
        using (var writer = XmlWriter.Create(output, Settings))
        {
            writer.WriteStartElement("testsuites");
            writer.WriteStartElement("testsuite");
            Attributes(
                writer, ("name", "antt check"), ("package", "antt"), ("id", "0"), ("timestamp", summary.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00"),
                ("hostname", "localhost"), ("tests", Number(kinds.Length + errors.Count)), ("failures", Number(errors.Count)), ("errors", "0"), ("time", "0"));
            writer.WriteStartElement("properties");
            writer.WriteEndElement();
            foreach (var (kind, count) in kinds) Test(writer, "antt.files", $"{kind}: {Number(count)}", null);
            foreach (var error in errors) Test(writer, error.Location.Path, NameOf(error, language), () => Failure(writer, error, language));
            writer.WriteElementString("system-out", Clean(string.Concat(others.Select(finding => TextReport.Line(finding, language, SeverityWord.Of(finding.Severity)) + "\n"))));
            writer.WriteElementString("system-err", "");
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Test(XmlWriter writer, string owner, string name, Action? body)
    {
        writer.WriteStartElement("testcase");
        Attributes(writer, ("classname", owner), ("name", name), ("time", "0"));
        body?.Invoke();
        writer.WriteEndElement();
    }

    private static void Failure(XmlWriter writer, Diagnostic error, Language language)
    {
        writer.WriteStartElement("failure");
        Attributes(writer, ("type", error.Descriptor.Code), ("message", error.Message(language).ReplaceLineEndings(" ")));
        writer.WriteString(Clean(TextReport.Line(error, language, SeverityWord.Of(error.Severity))));
        writer.WriteEndElement();
    }

    private static string NameOf(Diagnostic error, Language language) =>
        FormattableString.Invariant($"{error.Descriptor.Code} {error.Descriptor.Title.In(language)} ({error.Location.Line},{error.Location.Column})");

    private static void Attributes(XmlWriter writer, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) writer.WriteAttributeString(name, Clean(value));
    }

    /// <summary>XML has no place for control characters, however they are written.</summary>
    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
