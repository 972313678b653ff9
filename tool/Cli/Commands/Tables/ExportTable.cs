using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;

namespace Antt.Cli.Commands.Tables;

/// <summary><c>antt export table</c>: what the register has, as a spreadsheet that can be imported again.</summary>
internal static class ExportTable
{
    public static Command Build(Screen screen)
    {
        var kind = new Argument<string>("kind") { HelpName = screen.In(TablesText.KindName), Description = screen.In(TablesText.KindPurpose) };
        var output = new Option<string>("--output", "-o") { HelpName = screen.In(TablesText.FileName), Description = screen.In(TablesText.TableOutPurpose) };
        var commune = new Option<string>("--commune") { HelpName = screen.In(TablesText.PlaceName), Description = screen.In(TablesText.CommunePurpose) };
        var unit = new Option<string>("--unit") { HelpName = screen.In(TablesText.UnitName), Description = screen.In(TablesText.UnitPurpose) };
        var year = Choices.Year("--year", screen.In(TablesText.ExportYearPurpose), screen);
        var command = new Command("table", screen.In(TablesText.ExportPurpose)) { kind, output, commune, unit, year };
        command.SetAction(parsed => (int)new TableWriting(screen, IsTemplate: false).Run(
            new TableRequest(parsed.GetRequiredValue(kind), parsed.GetValue(output), parsed.GetValue(commune), parsed.GetValue(unit), parsed.GetValue(year))));
        return command;
    }
}
