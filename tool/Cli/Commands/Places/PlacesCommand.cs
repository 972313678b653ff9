using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.Commands.Places;

/// <summary><c>antt places</c>: load official lists, and look a place up.</summary>
internal static class PlacesCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        command.Add(Import(screen));
        command.Add(Show(screen));
    }

    private static Command Import(Screen screen)
    {
        var tables = new Argument<string[]>("tables")
        {
            Arity = ArgumentArity.OneOrMore, HelpName = screen.In(PlacesText.TablesName), Description = screen.In(PlacesText.TablesPurpose),
        };
        var into = new Option<string>("--into") { Description = screen.In(PlacesText.IntoPurpose), HelpName = screen.In(CliText.FolderName) };
        var since = Choices.Day("--since", screen.In(PlacesText.SincePurpose), screen);
        var replace = new Option<bool>("--replace") { Description = screen.In(PlacesText.ReplacePurpose) };
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(PlacesText.DryRunPurpose) };
        var command = new Command("import", screen.In(PlacesText.ImportPurpose)) { tables, into, since, replace, dryRun };
        command.SetAction(parsed => (int)new PlacesImport(screen, parsed.GetValue(since), parsed.GetValue(replace), parsed.GetValue(dryRun))
            .Run(parsed.GetRequiredValue(tables), parsed.GetValue(into)));
        return command;
    }

    private static Command Show(Screen screen)
    {
        var code = new Argument<string>("code") { HelpName = screen.In(PlacesText.CodeName), Description = screen.In(PlacesText.CodePurpose) };
        var asOf = Choices.Day("--as-of", screen.In(PlacesText.AsOfPurpose), screen);
        var command = new Command("show", screen.In(PlacesText.ShowPurpose)) { code, asOf };
        command.SetAction(parsed => (int)PlacesShow.Run(screen, parsed.GetRequiredValue(code), parsed.GetValue(asOf) ?? screen.Environment.Today));
        return command;
    }
}
