using System.Text;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Loading;

/// <summary>Reads a text and says what came of it, in a form tests can compare.</summary>
internal static class Reading
{
    public static (JsonTree? Tree, List<Diagnostic> Findings) Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static (JsonTree? Tree, List<Diagnostic> Findings) Of(byte[] bytes)
    {
        var findings = new List<Diagnostic>();
        return (new JsonReader().Read(new SourceFile("a.json", bytes), findings), findings);
    }

    /// <summary>"slug at line,column-line,column" for each finding.</summary>
    public static string Findings(string text) => Findings(Of(text).Findings);

    public static string Findings(IEnumerable<Diagnostic> findings) => string.Join("; ", findings.Select(finding =>
        $"{finding.Descriptor.Slug} {finding.Location.Line},{finding.Location.Column}-{finding.Location.EndLine},{finding.Location.EndColumn}"));

    /// <summary>Every text of a finding can be written in both languages.</summary>
    public static void AssertWorded(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Assert.DoesNotContain("{0}", finding.Message(Language.Vietnamese), StringComparison.Ordinal);
            Assert.NotEqual("", finding.Message(Language.English));
        }
    }
}
