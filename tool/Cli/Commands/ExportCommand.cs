using System.CommandLine;
using Antt.Cli.Commands.Tables;
using Antt.Cli.Text;

namespace Antt.Cli.Commands;

/// <summary><c>antt export public</c>: what everybody may see, as files with a fresh history.</summary>
internal static class ExportCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var folder = new Argument<string>("folder") { HelpName = screen.In(CliText.FolderName), Description = screen.In(SiteText.PublicFolderPurpose) };
        var ofPublic = new Command("public", screen.In(SiteText.PublicPurpose)) { folder };
        ofPublic.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(folder)));
        command.Add(ofPublic);
        command.Add(ExportTable.Build(screen));
    }

    private static ExitCode Run(Screen screen, string folder)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var (content, summary) = Publication.Read(screen, register);
        if (content is null) return ExitCode.Errors;
        var code = Publication.WriteExport(screen, register, Path.GetFullPath(folder, screen.Environment.CurrentFolder), content);
        return code == ExitCode.Clean ? OpenRegister.Close(screen.Out, screen, summary, "antt site build") : code;
    }
}
