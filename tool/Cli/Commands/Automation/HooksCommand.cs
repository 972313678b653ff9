using System.CommandLine;
using Antt.Cli.Text.Automation;

namespace Antt.Cli.Commands.Automation;

/// <summary><c>antt hooks</c>: what git asks of the tool on this machine before a commit and before a push.</summary>
internal static class HooksCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var install = new Command("install", screen.In(HooksText.InstallPurpose));
        var call = new Option<string>("--command") { Description = screen.In(HooksText.CommandPurpose), HelpName = screen.In(HooksText.CommandName) };
        install.Add(call);
        install.SetAction(parsed => (int)HookFiles.Install(screen, parsed.GetValue(call)));
        var remove = new Command("remove", screen.In(HooksText.RemovePurpose));
        remove.SetAction(_ => (int)HookFiles.Remove(screen));
        var commit = new Command("pre-commit", screen.In(HooksText.CommitPurpose));
        commit.SetAction(_ => (int)StagedCheck.Run(screen));
        var push = new Command("pre-push", screen.In(HooksText.PushPurpose));
        push.SetAction(_ => (int)PushCheck.Run(screen));
        foreach (var part in new[] { install, remove, commit, push }) command.Add(part);
    }
}
