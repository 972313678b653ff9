using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.Commands;

/// <summary><c>antt explain</c>: a unit's result as a tree, a code, a condition, a field of a file, or the reading of an open question.</summary>
internal static class ExplainCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var subject = new Argument<string>("subject") { HelpName = screen.In(ExplainText.SubjectName), Description = screen.In(ExplainText.SubjectPurpose) };
        var year = Choices.Year("--year", screen.In(ResultText.YearPurpose), screen);
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        command.Add(subject);
        command.Add(year);
        command.Add(asOf);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(subject).Trim().Normalize(), parsed.GetValue(year), parsed.GetValue(asOf)));
    }

    private static ExitCode Run(Screen screen, string subject, int? year, DateOnly? asOf)
    {
        if (subject.StartsWith("ANTT", StringComparison.OrdinalIgnoreCase)) return ExplainCode.Run(screen, subject.ToUpperInvariant());
        if (ExplainDecision.Try(screen, subject) is { } code) return code;
        if (ExplainField.IsMeant(subject)) return ExplainField.Run(screen, subject);
        var law = LawShelf.Open(screen);
        if (subject.StartsWith("Q-", StringComparison.OrdinalIgnoreCase)) return ExplainLaw.Question(screen, law, subject.ToUpperInvariant());
        if (ExplainLaw.TryCondition(screen, law, subject)) return ExitCode.Clean;
        return ExplainUnit.Run(screen, law, subject, year, asOf);
    }
}
