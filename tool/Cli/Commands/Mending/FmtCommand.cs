using System.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;

namespace Antt.Cli.Commands.Mending;

/// <summary><c>antt fmt</c>: writes documents in the one canonical form. Decisions stay as they were signed.</summary>
internal static class FmtCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var paths = MendedFiles.Paths(screen);
        var check = new Option<bool>("--check") { Description = screen.In(MendText.CheckPurpose) };
        command.Add(paths);
        command.Add(check);
        command.SetAction(parsed => (int)Run(screen, parsed.GetValue(paths) ?? [], parsed.GetValue(check)));
    }

    private static ExitCode Run(Screen screen, string[] given, bool checkOnly)
    {
        if (MendedFiles.Open(screen, given) is not { } files) return ExitCode.Usage;
        var written = new List<KeyValuePair<string, byte[]?>>();
        var (looked, unread, kept) = (0, 0, 0);
        foreach (var (path, kind, bytes) in files.Documents())
        {
            looked++;
            if (bytes is null || CanonicalForm.Of(bytes, kind) is not { } canonical)
            {
                unread++;
                screen.Tell(MendText.Unreadable(path));
            }
            else if (bytes.AsSpan().SequenceEqual(canonical)) continue;
            else if (kind == DocumentKinds.Decision) kept++;
            else
            {
                written.Add(new(path, canonical));
                screen.Print(checkOnly ? MendText.NotCanonical(path) : MendText.Formatted(path));
            }
        }
        if (looked == 0) return screen.Fail(RunText.NothingChecked);
        if (kept > 0) screen.Print(MendText.DecisionsKept(kept));
        if (!checkOnly && files.Write(written) is { } failure) return screen.Fail(failure);
        screen.Print(MendText.FormatCounts(looked, written.Count));
        screen.Print(RunText.Next(checkOnly && written.Count > 0 ? "antt fmt" : "antt check"));
        return unread > 0 || (checkOnly && written.Count > 0) ? ExitCode.Errors : ExitCode.Clean;
    }
}
