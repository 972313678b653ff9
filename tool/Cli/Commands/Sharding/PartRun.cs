using System.Collections.Immutable;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Engine.Loading;
using Antt.Engine.Sharding;
using Antt.Model;

namespace Antt.Cli.Commands.Sharding;

/// <summary><c>antt assess --part</c>: checks and assesses the units of some communes and writes what came out for <c>antt merge</c>.</summary>
internal static class PartRun
{
    public static ExitCode Run(Screen screen, string folders, DateOnly? asOf, string? output)
    {
        if (output is null) return screen.Refuse(ShardText.NeedsOutput);
        if (PartialRegister.Open(screen.Environment.CurrentFolder, out var problem) is not { } register) return screen.Refuse(problem!.Value);
        ImmutableArray<string> asked = [.. folders.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (asked.Except(register.Communes, StringComparer.Ordinal).FirstOrDefault() is { } unknown) return screen.Refuse(ShardText.UnknownFolder(unknown));
        if (asked.IsEmpty) return screen.Refuse(ShardText.UnknownFolder(folders));
        if (register.Files.FirstOrDefault(path => IsIn(asked, path) && !File.Exists(Path.Combine(register.Root, path))) is { } absent) return screen.Fail(ShardText.NotCheckedOut(absent));
        if (register.Uncommitted is { } changed) return screen.Fail(ShardText.NotCommitted(changed));

        using var lines = new PartLines();
        var summary = register.Run(screen, asked, asOf, lines);
        var part = ShardMerge.PartOf(register.State, asked, register.Tree, summary, lines.Taken());
        using var written = new MemoryStream();
        ShardFile.Write(part, written);
        WholeFiles.Write(screen.Environment.CurrentFolder, [new OutputFile(Path.GetFullPath(output, screen.Environment.CurrentFolder), written.GetBuffer().AsMemory(0, (int)written.Length))]);
        screen.Print(ShardText.Done(part.Summary.Counts.Units, part.Summary.Counts.Files, output));
        return summary.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>Whether a file belongs to units of some communes, sealed or not.</summary>
    private static bool IsIn(ImmutableArray<string> communes, string path)
    {
        foreach (var commune in communes)
            if (CheckCommand.IsIn(commune, path) || (SealedPath.IsSeal(path) && SealedPath.CommuneOf(path) == commune[(commune.LastIndexOf('/') + 1)..])) return true;
        return false;
    }
}
