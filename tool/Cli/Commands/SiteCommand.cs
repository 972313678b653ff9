using System.CommandLine;
using System.Globalization;
using Antt.Cli.Disk;
using Antt.Cli.Text;

namespace Antt.Cli.Commands;

/// <summary><c>antt site</c>: builds the public site, or shows the built one on this machine.</summary>
internal static class SiteCommand
{
    private const int UsualPort = 8080;

    public static void Furnish(Command command, Screen screen)
    {
        command.Add(CreateBuild(screen));
        command.Add(CreateServe(screen));
    }

    /// <summary>Where the site goes unless told otherwise.</summary>
    public static string UsualFolder(string root) => Path.Combine(root, "artifacts", "site");

    private static Command CreateBuild(Screen screen)
    {
        var output = Output(screen);
        var command = new Command("build", screen.In(SiteText.BuildSitePurpose)) { output };
        command.SetAction(parsed => (int)Build(screen, parsed.GetValue(output)));
        return command;
    }

    private static Command CreateServe(Screen screen)
    {
        var output = Output(screen);
        var port = new Option<int?>("--port")
        {
            Description = screen.In(SiteText.PortPurpose), HelpName = screen.In(SiteText.PortName),
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65535) return number;
                result.AddError(screen.In(SiteText.NotAPort(text)));
                return null;
            },
        };
        var command = new Command("serve", screen.In(SiteText.ServePurpose)) { output, port };
        command.SetAction(parsed => (int)Serve(screen, parsed.GetValue(output), parsed.GetValue(port) ?? UsualPort));
        return command;
    }

    private static ExitCode Build(Screen screen, string? output)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var (content, summary) = Publication.Read(screen, register);
        if (content is null) return ExitCode.Errors;
        var folder = output is null ? UsualFolder(register.Root) : Path.GetFullPath(output, screen.Environment.CurrentFolder);
        var code = Publication.WriteSite(screen, register, folder, content);
        return code == ExitCode.Clean ? OpenRegister.Close(screen.Out, screen, summary, "antt site serve") : code;
    }

    private static ExitCode Serve(Screen screen, string? output, int port)
    {
        var root = RegisterRoot.Above(screen.Environment.CurrentFolder);
        if (output is null && root is null) return screen.Refuse(RunText.NoRegister(screen.Environment.CurrentFolder));
        var folder = output is null ? UsualFolder(root!) : Path.GetFullPath(output, screen.Environment.CurrentFolder);
        if (!File.Exists(Path.Combine(folder, "index.html"))) return screen.Fail(SiteText.NoSite(folder));
        using var server = LoopbackServer.TryOpen(folder, port);
        if (server is null) return screen.Fail(SiteText.PortTaken(port));
        screen.Print(SiteText.Serving(server.Address));
        screen.Out.Flush();
        server.ServeAsync(screen.Environment.UntilStopped()).GetAwaiter().GetResult();
        screen.Print(SiteText.Stopped);
        return ExitCode.Clean;
    }

    private static Option<string> Output(Screen screen) =>
        new("--output", "-o") { Description = screen.In(SiteText.OutputPurpose), HelpName = screen.In(CliText.FolderName) };
}
