using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.Commands;

/// <summary><c>antt explain</c>: a unit's result as a tree, a code, a condition, a field of a file, or the reading of an open question.</summary>
internal static class ExplainCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var subject = new Argument<string?>("subject") { Arity = ArgumentArity.ZeroOrOne, HelpName = screen.In(ExplainText.SubjectName), Description = screen.In(ExplainText.SubjectPurpose) };
        var all = new Option<bool>("--all") { Description = screen.In(ExplainText.AllPurpose) };
        var year = Choices.Year("--year", screen.In(ResultText.YearPurpose), screen);
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        command.Add(subject);
        command.Add(all);
        command.Add(year);
        command.Add(asOf);
        command.SetAction(parsed => (int)Answer(screen, parsed.GetValue(subject), parsed.GetValue(all), parsed.GetValue(year), parsed.GetValue(asOf)));
    }

    private static ExitCode Answer(Screen screen, string? subject, bool all, int? year, DateOnly? asOf)
    {
        if (subject is null == !all) return screen.Refuse(ExplainText.OneSubject);
        return subject is null ? ExplainCode.All(screen) : Run(screen, subject.Trim().Normalize(), year, asOf);
    }

    private static ExitCode Run(Screen screen, string subject, int? year, DateOnly? asOf)
    {
        if (subject.StartsWith("ANTT", StringComparison.OrdinalIgnoreCase)) return ExplainCode.Run(screen, subject.ToUpperInvariant());
        if (ExplainDecision.Try(screen, subject) is { } code) return code;
        if (ExplainField.IsMeant(subject)) return ExplainField.Run(screen, subject);
        if (ExplainUnit.Try(screen, subject, year, asOf) is { } told) return told;
        var law = LawShelf.Open(screen);
        var answer = subject.StartsWith("Q-", StringComparison.OrdinalIgnoreCase)
            ? ExplainLaw.Question(screen, law.Frame, subject.ToUpperInvariant())
            : ExplainLaw.TryCondition(screen, law.Frame, subject) ? ExitCode.Clean : ExplainUnit.Unknown(screen, law.Frame, subject);
        return answer == ExitCode.Clean ? FindingLines.Close(screen, law) : answer;
    }
}
