using Antt.Cli.Text;
using Antt.Engine;
using Antt.Model;

namespace Antt.Cli.Commands;

/// <summary>Explains a code of a finding.</summary>
internal static class ExplainCode
{
    /// <summary>Writes what the code says, what is expected, and how to mend it.</summary>
    public static ExitCode Run(Screen screen, string code)
    {
        var descriptor = DiagnosticCatalogue.All.FirstOrDefault(known => known.Code == code);
        if (descriptor is null) return screen.Refuse(ExplainText.UnknownCode(code));
        screen.Out.WriteLine($"{descriptor.Code}: {screen.In(descriptor.Title)}");
        screen.Print(ExplainText.SeverityLine(descriptor.Severity));
        screen.Print(ExplainText.Found(WithoutHoles(descriptor.Found)));
        screen.Print(ExplainText.ShouldBe(WithoutHoles(descriptor.Expected)));
        screen.Print(ExplainText.Mend(WithoutHoles(descriptor.Mend)));
        if (CarriedFiles.PageOf(code) is { Length: > 0 } page) screen.Out.WriteLine($"\n{page}");
        return ExitCode.Clean;
    }

    /// <summary>The places that a finding fills with what it found.</summary>
    private static Words WithoutHoles(Words template) => new(WithoutHoles(template.Vi), WithoutHoles(template.En));

    private static string WithoutHoles(string template)
    {
        for (var hole = 0; hole < 10; hole++) template = template.Replace($"{{{hole}}}", "…", StringComparison.Ordinal);
        return template;
    }
}
