using System.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.Commands.Authoring;

/// <summary>The options that every <c>antt new</c> has.</summary>
internal sealed class CommonOptions(Screen screen)
{
    private readonly Option<string[]> _set = new("--set")
    {
        Description = screen.In(NewText.SetPurpose), HelpName = screen.In(NewText.AnswerName), Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _fill = new("--fill") { Description = screen.In(NewText.FillPurpose) };
    private readonly Option<bool> _all = new("--all") { Description = screen.In(NewText.AllPurpose) };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = screen.In(NewText.DryRunPurpose) };

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command, bool canFill = true)
    {
        command.Add(_set);
        if (canFill) command.Add(_fill);
        command.Add(_all);
        command.Add(_dryRun);
    }

    /// <summary>What was given.</summary>
    public CommonAnswers Read(ParseResult parsed) =>
        new(parsed.GetValue(_set) ?? [], parsed.GetValue(_fill), parsed.GetValue(_all), parsed.GetValue(_dryRun));
}

/// <summary>What was given of the common options.</summary>
/// <param name="Sets">Answers as <c>path=value</c>.</param>
/// <param name="Fill">Whether to go on with a file that exists.</param>
/// <param name="All">Whether to ask for rare fields too.</param>
/// <param name="DryRun">Whether nothing is written.</param>
internal sealed record CommonAnswers(string[] Sets, bool Fill, bool All, bool DryRun);
