using System.Text;
using Antt.Cli.Disk;
using Antt.Cli.Git;
using Antt.Cli.Text.Automation;
using Antt.Model;

namespace Antt.Cli.Commands.Automation;

/// <summary>The hooks of a local clone as files: small shell scripts, the same for Linux and for the shell that git brings to Windows.</summary>
internal static class HookFiles
{
    private const string Mark = "# antt hooks";
    private static readonly string[] Names = ["pre-commit", "pre-push"];

    public static ExitCode Install(Screen screen, string? command)
    {
        if (Folder(screen) is not { } folder) return ExitCode.Usage;
        var below = Prefix(screen);
        foreach (var name in Names)
            if (IsForeign(Path.Combine(folder, name))) return screen.Refuse(HooksText.Foreign(Path.Combine(folder, name), Call(command), name));
        WholeFiles.Write(folder, Names.Select(name => new OutputFile(name, Encoding.UTF8.GetBytes(Script(Call(command), name, below)))));
        foreach (var path in Names.Select(name => Path.Combine(folder, name)))
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            screen.Print(HooksText.Written(path));
        }
        screen.Print(HooksText.Next);
        return ExitCode.Clean;
    }

    public static ExitCode Remove(Screen screen)
    {
        if (Folder(screen) is not { } folder) return ExitCode.Usage;
        foreach (var path in Names.Select(name => Path.Combine(folder, name)))
        {
            if (!File.Exists(path) || IsForeign(path)) continue;
            File.Delete(path);
            screen.Print(HooksText.Removed(path));
        }
        return ExitCode.Clean;
    }

    /// <summary>
    /// The script of a hook. A clone whose tool is gone stops with what the shell says: silence would be a leak. Where the register lies below the
    /// clone's own folder it goes there first; git may have named its index by a path from where it stood.
    /// </summary>
    private static string Script(string call, string name, string below) => (below.Length == 0
        ? $"""
        #!/bin/sh
        {Mark}: kiểm tra trước khi ghi và trước khi gửi; bỏ bằng "antt hooks remove". Checks before a commit and a push.
        exec {call} hooks {name}

        """
        : $"""
        #!/bin/sh
        {Mark}: kiểm tra trước khi ghi và trước khi gửi; bỏ bằng "antt hooks remove". Checks before a commit and a push.
        case "$GIT_INDEX_FILE" in ""|/*|?:*) ;; *) GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE"; export GIT_INDEX_FILE ;; esac
        unset GIT_DIR
        cd {Quoted(below)} || exit 1
        exec {call} hooks {name}

        """).ReplaceLineEndings("\n");

    /// <summary>Where the register lies in its clone; empty at the top.</summary>
    private static string Prefix(Screen screen) =>
        GitCommand.Ask(RegisterRoot.Above(screen.Environment.CurrentFolder) ?? screen.Environment.CurrentFolder, "rev-parse", "--show-prefix") is { IsGood: true } asked ? asked.Line : "";

    private static bool IsForeign(string path) => File.Exists(path) && !File.ReadAllText(path).Contains(Mark, StringComparison.Ordinal);

    /// <summary>How the tool is called: as it was called now, unless somebody says otherwise.</summary>
    private static string Call(string? command)
    {
        if (command is not null) return command;
        var process = (Environment.ProcessPath ?? "antt").Replace('\\', '/');
        var assembly = Path.Combine(AppContext.BaseDirectory, "antt.dll").Replace('\\', '/');
        return Path.GetFileNameWithoutExtension(process) == "antt" ? Quoted(process) : $"{Quoted("dotnet")} {Quoted(assembly)}";
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string? Folder(Screen screen)
    {
        var root = RegisterRoot.Above(screen.Environment.CurrentFolder) ?? screen.Environment.CurrentFolder;
        var asked = GitCommand.Ask(root, "rev-parse", "--git-path", "hooks");
        if (asked is { IsGood: true }) return Path.GetFullPath(asked.Line, root);
        screen.Refuse(asked is null ? Text.GitText.NoGit : Text.GitText.NoRepository(root));
        return null;
    }
}
