using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.Commands.Tables;

/// <summary><c>antt import</c>: tables into the register.</summary>
internal static class ImportCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var files = new Argument<string[]>("files") { Arity = ArgumentArity.OneOrMore, HelpName = screen.In(TablesText.FileName), Description = screen.In(TablesText.FilesPurpose) };
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(TablesText.DryRunPurpose) };
        var partial = new Option<bool>("--partial") { Description = screen.In(TablesText.PartialPurpose) };
        var replace = new Option<bool>("--replace-lists") { Description = screen.In(TablesText.ReplaceListsPurpose) };
        var commune = new Option<string>("--commune") { HelpName = screen.In(TablesText.PlaceName), Description = screen.In(TablesText.ImportCommunePurpose) };
        var year = Choices.Year("--year", screen.In(TablesText.ImportYearPurpose), screen);
        command.Add(files);
        foreach (var part in (Option[])[dryRun, partial, replace, commune, year]) command.Add(part);
        command.SetAction(parsed => (int)new TableImporting(screen, parsed.GetValue(dryRun), parsed.GetValue(partial)) { IsReplacingLists = parsed.GetValue(replace) }
            .Run(parsed.GetRequiredValue(files), parsed.GetValue(commune), parsed.GetValue(year)));
    }
}
