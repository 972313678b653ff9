using Antt.Cli.Text;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Cli.Commands;

/// <summary>Explains a code of a finding.</summary>
internal static class ExplainCode
{
    /// <summary>Writes what the code says, what is expected, and how to mend it.</summary>
    public static ExitCode Run(Screen screen, string code)
    {
        var descriptor = DiagnosticCatalogue.All.FirstOrDefault(known => known.Code == code);
        if (descriptor is null) return screen.Refuse(ExplainText.UnknownCode(code));
        Write(screen, descriptor);
        screen.Print(ExplainText.NextOfCode);
        return ExitCode.Clean;
    }

    /// <summary>Writes all codes, in their order, to be read in one go or searched.</summary>
    public static ExitCode All(Screen screen)
    {
        foreach (var descriptor in DiagnosticCatalogue.All.OrderBy(static known => known.Code, StringComparer.Ordinal))
        {
            Write(screen, descriptor);
            screen.Out.WriteLine();
        }
        screen.Print(ExplainText.NextOfAll(DiagnosticCatalogue.All.Length));
        return ExitCode.Clean;
    }

    private static void Write(Screen screen, DiagnosticDescriptor descriptor)
    {
        screen.Out.WriteLine($"{descriptor.Code}: {screen.In(descriptor.Title)}");
        screen.Print(ExplainText.SeverityLine(descriptor.Severity));
        screen.Print(ExplainText.Found(InGeneral(descriptor.Found)));
        screen.Print(ExplainText.ShouldBe(InGeneral(descriptor.Expected)));
        screen.Print(ExplainText.Mend(InGeneral(descriptor.Mend)));
        var page = CarriedFiles.PageOf(descriptor);
        screen.Out.WriteLine($"\n{screen.In(page.Why)}");
        Write(screen, ExplainText.WrongExample, page.Wrong);
        Write(screen, ExplainText.RightExample, page.Right);
    }

    private static void Write(Screen screen, Words heading, CodeExample example)
    {
        screen.Out.WriteLine($"\n{screen.In(heading)}");
        if (example.Blocks.IsEmpty) screen.Print(ExplainText.AsItIs);
        foreach (var block in example.Blocks)
        {
            screen.Out.WriteLine($"  {block.Path} ({screen.In(block.How)})");
            foreach (var line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) screen.Out.WriteLine($"    {line}");
        }
        foreach (var finding in example.Findings) screen.Out.WriteLine($"  → {(screen.Language == Language.Vietnamese ? finding : WithoutWords(finding))}");
        if (example.Findings.IsEmpty) screen.Out.WriteLine($"  → {screen.In(ExplainText.NothingFound)}");
    }

    /// <summary>A finding of an example up to its code: what follows is Vietnamese, and said above in general.</summary>
    private static string WithoutWords(string finding) => finding.IndexOf(": ", finding.IndexOf(" ANTT", StringComparison.Ordinal), StringComparison.Ordinal) is >= 0 and var end ? finding[..end] : finding;

    /// <summary>The texts of a kind of finding, where there is none.</summary>
    private static Words InGeneral(Words template) => new(DiagnosticDescriptor.InGeneral(template.Vi), DiagnosticDescriptor.InGeneral(template.En));
}
