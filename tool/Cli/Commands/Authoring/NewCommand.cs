using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Cli.Commands.Authoring;

/// <summary><c>antt new</c>: documents made by answering questions; every question is also an option.</summary>
internal static class NewCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        command.Add(NewUnit.Create(screen));
        command.Add(OfYear("registration", NewText.RegistrationPurpose, DocumentKinds.Registration, screen,
            ("--date", "date", NewText.DatePurpose), ("--addressee", "addressee", NewText.AddresseePurpose), ("--signer-office", "signerOffice", NewText.SignerPurpose)));
        command.Add(NewEvidence.Create(screen));
        command.Add(OfYear("evaluation", NewText.EvaluationPurpose, DocumentKinds.Evaluation, screen));
        command.Add(OfYear("score", NewText.ScorePurpose, DocumentKinds.Score, screen,
            ("--self", "self", NewText.SelfPurpose), ("--confirmed", "confirmed", NewText.ConfirmedPurpose), ("--date", "date", NewText.DatePurpose)));
        command.Add(OfYear("nomination", NewText.NominationPurpose, DocumentKinds.Nomination, screen, ("--selected-on", "selectedOn", NewText.DatePurpose)));
        command.Add(NewDecision.Create(screen));
    }

    /// <summary>A document of a unit's year that is asked field by field.</summary>
    private static Command OfYear(string name, Words purpose, DocumentKind kind, Screen screen, params (string Option, string Path, Words Purpose)[] named)
    {
        var command = new Command(name, screen.In(purpose));
        var (unit, year) = (UnitArgument(screen), YearArgument(screen));
        var options = named.Select(entry => new Option<string>(entry.Option) { Description = screen.In(entry.Purpose), HelpName = screen.In(NewText.ValueName) }).ToList();
        var common = new CommonOptions(screen);
        command.Add(unit);
        command.Add(year);
        foreach (var option in options) command.Add(option);
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = new GivenAnswers();
            for (var place = 0; place < named.Length; place++) given.With(named[place].Path, parsed.GetValue(options[place]));
            return (int)NewYearDocument.Run(screen, kind, parsed.GetRequiredValue(unit), parsed.GetRequiredValue(year), given, common.Read(parsed));
        });
        return command;
    }

    /// <summary>The unit a document is about.</summary>
    public static Argument<string> UnitArgument(Screen screen) =>
        new("unit") { HelpName = screen.In(NewText.UnitName), Description = screen.In(NewText.UnitArgument) };

    /// <summary>The year a document is about.</summary>
    public static Argument<int> YearArgument(Screen screen) => new("year")
    {
        HelpName = screen.In(NewText.YearName), Description = screen.In(NewText.YearArgument),
        CustomParser = result =>
        {
            if (Days.TryReadYear(result.Tokens[0].Value, out var year)) return year;
            result.AddError(screen.In(CliText.NotAYear(screen.In(NewText.YearName), result.Tokens[0].Value)));
            return 0;
        },
    };
}
