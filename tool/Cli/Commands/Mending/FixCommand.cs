using System.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Fixing;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Cli.Commands.Mending;

/// <summary><c>antt fix</c>: mends what can be mended without deciding anything, and says what is left to a person.</summary>
internal static class FixCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var paths = MendedFiles.Paths(screen);
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(MendText.DryRunPurpose) };
        var list = new Option<bool>("--list") { Description = screen.In(MendText.ListPurpose) };
        command.Add(paths);
        command.Add(dryRun);
        command.Add(list);
        command.SetAction(parsed => (int)(parsed.GetValue(list) ? List(screen) : Run(screen, parsed.GetValue(paths) ?? [], parsed.GetValue(dryRun))));
    }

    private static ExitCode List(Screen screen)
    {
        foreach (var fix in Fixes.All)
        {
            screen.Out.WriteLine($"{fix.Kind.Code} {screen.In(fix.Kind.Title)}");
            screen.Out.WriteLine($"    {screen.In(fix.What)}");
        }
        screen.Print(MendText.NeverDecisions);
        screen.Print(RunText.Next("antt fix --dry-run"));
        return ExitCode.Clean;
    }

    private static ExitCode Run(Screen screen, string[] given, bool dryRun)
    {
        if (MendedFiles.Open(screen, given) is not { } files) return ExitCode.Usage;
        var written = new List<KeyValuePair<string, byte[]?>>();
        var left = new List<Diagnostic>();
        var (looked, mended) = (0, 0);
        foreach (var (path, kind, bytes) in files.Documents())
        {
            looked++;
            if (bytes is null)
            {
                left.Add(PathDiagnostics.Unreadable.At(Location.StartOf(path)));
                continue;
            }
            var file = Mending(path, kind, bytes);
            left.AddRange(file.Left);
            mended += file.Mended.Length;
            foreach (var one in file.Mended) screen.Print(MendText.Mended(one.Finding.Location.ToString(), one.Finding.Descriptor.Code, one.Before, one.After, dryRun));
            if (file.Mended.Length > 0) written.Add(new(path, CanonicalForm.Of(file.Bytes, kind) ?? file.Bytes.ToArray()));
        }
        if (looked == 0) return screen.Fail(RunText.NothingChecked);
        if (!dryRun && files.Write(written) is { } failure) return screen.Fail(failure);
        if (left.Count > 0) screen.Print(MendText.LeftHeading);
        foreach (var finding in left) screen.Out.WriteLine($"{finding.Location}: {finding.Descriptor.Code}: {finding.Message(screen.Language)}");
        if (left.Exists(static finding => DocumentKinds.Of(finding.Location.Path) == DocumentKinds.Decision)) screen.Print(MendText.NeverDecisions);
        screen.Print(MendText.MendCounts(looked, mended, left.Count, dryRun));
        screen.Print(RunText.Next(dryRun && mended > 0 ? "antt fix" : "antt check"));
        return left.Count > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>What a signed decision says is nobody's to change, not even its spelling.</summary>
    private static MendedFile Mending(string path, DocumentKind kind, byte[] bytes)
    {
        if (kind == DocumentKinds.Prose) return Mender.OfProse(path, bytes);
        if (kind != DocumentKinds.Decision) return Mender.Of(path, bytes, Schemas.For(kind));
        return Mender.Read(path, bytes, Schemas.For(kind));
    }
}
