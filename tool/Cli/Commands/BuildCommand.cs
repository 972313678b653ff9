using System.CommandLine;

namespace Antt.Cli.Commands;

/// <summary><c>antt build</c>: check, assess, export, site; one after another, and the old output stays whole until the new one is.</summary>
internal static class BuildCommand
{
    public static void Furnish(Command command, Screen screen) => command.SetAction(_ => (int)Run(screen));

    private static ExitCode Run(Screen screen)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var (content, summary) = Publication.Read(screen, register);
        if (content is null) return ExitCode.Errors;
        ResultTable.WriteTotals(screen.Out, screen, summary);
        var code = Publication.WriteExport(screen, register, Path.Combine(register.Root, "artifacts", "public"), content);
        if (code == ExitCode.Clean) code = Publication.WriteSite(screen, register, SiteCommand.UsualFolder(register.Root), content);
        return code == ExitCode.Clean ? OpenRegister.Close(screen.Out, screen, summary, "antt site serve") : code;
    }
}
