using System.Text;
using Antt.Cli.Disk;
using Antt.Cli.Git;
using Antt.Cli.Text.Automation;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Reporting;

namespace Antt.Cli.Commands.Automation;

/// <summary>Before a commit: the register as it is about to be committed, and of what is found only what stands in the files being committed.</summary>
internal static class StagedCheck
{
    public static ExitCode Run(Screen screen)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register, isFolded: true)) return ExitCode.Usage;
        if (GitCommand.Ask(register.Root, "diff", "--cached", "--name-status", "-z", "--no-renames", "--relative", "--", "data") is not { IsGood: true } staged)
            return screen.Refuse(Text.GitText.NoRepository(register.Root));
        var files = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < staged.Parts.Length; i += 2)
        {
            var path = staged.Parts[i + 1];
            files[path] = staged.Parts[i] == "D" ? null
                : GitCommand.Ask(register.Root, "show", ":./" + path) is { IsGood: true } content ? Encoding.UTF8.GetBytes(content.Text) : null;
        }
        if (files.Count == 0) return ExitCode.Clean;
        var options = new RunOptions(screen.Environment.Today) { Paths = [.. files.Where(static file => file.Value is not null).Select(static file => file.Key)], Parallelism = Environment.ProcessorCount };
        var tree = new DiskTree(register.Root); // with sealed years as the files they are: closing a year takes the papers away and adds one
        var summary = Pipeline.Run(new OverlayTree(tree, RegisterEdit.Of(tree, files)), options);
        if (!summary.HasErrors) return ExitCode.Clean;
        Paint.Lines(screen, stream => ReportFormats.All[0].Write(summary, screen.Language, stream));
        return screen.Fail(HooksText.NotCommitted);
    }
}
