using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Antt.Cli.Disk;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Fixing;
using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;

namespace Antt.Cli.Commands;

/// <summary>The register a command works on.</summary>
/// <param name="Root">Its folder.</param>
/// <param name="Tree">Its files.</param>
internal sealed record OpenRegister(string Root, SourceTree Tree)
{
    /// <summary>Opens the register the person stands in, or else the one a path they gave lies in; complains when there is none.</summary>
    /// <param name="screen">Takes the complaint.</param>
    /// <param name="near">A path they gave.</param>
    /// <param name="register">The register.</param>
    /// <param name="isFolded">Whether units are listed by name alone until a run asks for them: for who is about to ask for few.</param>
    public static bool TryOpen(Screen screen, string? near, [NotNullWhen(true)] out OpenRegister? register, bool isFolded = false)
    {
        var folder = screen.Environment.CurrentFolder;
        var root = RegisterRoot.Above(folder) ?? (near is null ? null : RegisterRoot.Above(Path.GetFullPath(near, folder)));
        register = root is null ? null : Open(root, isFolded, screen);
        if (register is null) screen.Refuse(RunText.NoRegister(folder));
        return register is not null;
    }

    /// <summary>The register the person stands in, its units listed by name alone; null when there is none.</summary>
    public static OpenRegister? At(Screen screen) => RegisterRoot.Above(screen.Environment.CurrentFolder) is { } root ? Open(root, isFolded: true, screen) : null;

    /// <summary>The register in a folder that is known to hold one, everything listed.</summary>
    public static OpenRegister Whole(string root, Screen screen) => Open(root, isFolded: false, screen);

    /// <summary>Finishes what a killed run had made final, before anything of the register is looked at.</summary>
    public static void Recover(string root, Screen screen)
    {
        var outcome = new EditJournal(root).Recover();
        if (outcome.State == EditState.Foreign) screen.Tell(FilingText.Foreign(outcome.About));
        else if (outcome.State is EditState.ChangedMeanwhile or EditState.CannotWrite) screen.Tell(FilingText.Unfinished(outcome.About));
    }

    private static OpenRegister Open(string root, bool isFolded, Screen screen)
    {
        Recover(root, screen);
        return Listed(root, isFolded);
    }

    /// <summary>The register in a folder that is known to hold one, about which nobody need be asked any more.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="isFolded">As <see cref="TryOpen"/> takes it.</param>
    public static OpenRegister Listed(string root, bool isFolded)
    {
        var files = new DiskTree(root, isFolded) { OpenNotes = () => new KeptNotes(root) };
        return new OpenRegister(root, SealedTree.Over(files, isFolded ? FrozenSet<string>.Empty : null)) { Files = files };
    }

    /// <summary>Its files as they lie on disk, years sealed or not; null where a part of them is listed anew.</summary>
    public DiskTree? Files { get; private init; }

    /// <summary>The ids of all its units, as their folders spell them.</summary>
    public IEnumerable<string> UnitIds() => Tree.Entries.Select(entry => entry.Path.Split('/'))
        .Where(parts => parts is ["data", "units", _, _, _, "unit.json"]).Select(parts => parts[4]);

    /// <summary>The folder of a unit, or null when no unit has the id.</summary>
    public string? FolderOf(string unit)
    {
        var file = $"/{unit}/unit.json";
        foreach (var entry in Tree.Entries)
            if (entry.Path.EndsWith(file, StringComparison.Ordinal) && UnitFolderOf(entry.Path) is { } folder && folder.Length == entry.Path.Length - "/unit.json".Length) return folder;
        return null;
    }

    /// <summary>The folder of the unit that a path lies in or is; null when it lies in none.</summary>
    public static string? UnitFolderOf(string path)
    {
        const string units = "data/units/";
        if (!path.StartsWith(units, StringComparison.Ordinal)) return null;
        var end = units.Length;
        for (var step = 0; step < 2; step++)
        {
            end = path.IndexOf('/', end) + 1;
            if (end == 0) return null;
        }
        var slash = path.IndexOf('/', end);
        return slash < 0 ? path : path[..slash];
    }

    /// <summary>The register with the units of some folders listed; with everything listed when there are none.</summary>
    public OpenRegister With(ImmutableArray<string> units) =>
        this with { Files = null, Tree = units.IsEmpty ? SealedTree.Over(new DiskTree(Root)) : Tree.Unfolded(units.ToHashSet(StringComparer.Ordinal)) };

    /// <summary>Runs the pipeline over it, with progress where somebody looks.</summary>
    public RunSummary Run(Screen screen, RunOptions options, Action<UnitResult>? onResult)
    {
        using var progress = new ProgressLine(screen);
        return Pipeline.Run(
            Tree, options with { Parallelism = Environment.ProcessorCount, Progress = progress.IsShown ? progress.Show : null }, onResult);
    }

    /// <summary>The closing lines every run has: how much was looked at, and what to do next.</summary>
    public static ExitCode Close(TextWriter writer, Screen screen, RunSummary summary, string next)
    {
        var errors = summary.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = summary.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var counts = summary.Counts;
        writer.WriteLine(screen.In(RunText.Counts(counts.Files, counts.Units, counts.Conditions, errors, warnings)));
        var mendable = summary.Diagnostics.Count(static diagnostic => Fixes.For(diagnostic.Descriptor) is not null && DocumentKinds.Of(diagnostic.Location.Path) is { } kind && kind != DocumentKinds.Decision);
        if (mendable > 0) writer.WriteLine(screen.In(RunText.MayMend(mendable)));
        writer.WriteLine(screen.In(errors > 0 ? RunText.MendFirst : RunText.Next(next)));
        return errors > 0 ? ExitCode.Errors : ExitCode.Clean;
    }
}
