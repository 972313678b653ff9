using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.Commands.Tables;

/// <summary><c>antt template</c>: a spreadsheet to fill in.</summary>
internal static class TemplateCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var kind = new Argument<string>("kind") { HelpName = screen.In(TablesText.KindName), Description = screen.In(TablesText.KindPurpose) };
        var output = new Option<string>("--output", "-o") { HelpName = screen.In(TablesText.FileName), Description = screen.In(TablesText.OutPurpose) };
        var commune = new Option<string>("--commune") { HelpName = screen.In(TablesText.PlaceName), Description = screen.In(TablesText.CommunePurpose) };
        var year = Choices.Year("--year", screen.In(TablesText.YearPurpose), screen);
        foreach (var part in (Option[])[output, commune, year]) command.Add(part);
        command.Add(kind);
        command.SetAction(parsed => (int)new TableWriting(screen, IsTemplate: true).Run(
            new TableRequest(parsed.GetRequiredValue(kind), parsed.GetValue(output), parsed.GetValue(commune), Unit: null, parsed.GetValue(year))));
    }
}
