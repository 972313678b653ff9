using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;

namespace Antt.Cli.Disk.Edits;

/// <summary>
/// Makes all changes of an edit, or none, whatever happens in between. The new files are written beside the register, in
/// <c>.antt/edit-1</c>; a mark makes them final; then each is renamed into its place. A run that was killed before the mark has changed nothing;
/// one killed behind it is finished by the next command. An edit that came with the register, in a commit or an archive, is nobody's and never finished.
/// </summary>
internal sealed class EditJournal
{
    private const string Mark = "final";
    private const string Manifest = "manifest";
    private const string None = "-";
    private readonly string _root;
    private readonly string _home;
    private readonly Action<string> _beforeStep;

    /// <summary>The journal of a register.</summary>
    /// <param name="root">Root of the register.</param>
    /// <param name="beforeStep">Told each step right before it is taken, for those who want to know what a kill would leave behind.</param>
    public EditJournal(string root, Action<string>? beforeStep = null)
    {
        _root = Path.GetFullPath(root);
        _home = Path.Combine(_root, OwnFolder.Name);
        _beforeStep = beforeStep ?? (static _ => { });
    }

    /// <summary>Makes the changes.</summary>
    /// <param name="edit">The changes.</param>
    /// <returns>What came of it, with the path that stood in the way.</returns>
    public EditOutcome Apply(RegisterEdit edit)
    {
        if (edit.IsEmpty) return EditOutcome.Done;
        if (SealOver(_root, edit) is { } seal) return new EditOutcome(EditState.Sealed, seal);
        try
        {
            OwnFolder.Make(_home);
            if (!TryLock(out var held)) return new EditOutcome(EditState.Busy, OwnFolder.Name);
            using (held)
            {
                Finish();
                DropUnmarked();
                foreach (var file in edit.Files)
                {
                    if (IsThroughLink(file.Path)) return new EditOutcome(EditState.CannotWrite, file.Path);
                    if (!IsAsBefore(file)) return new EditOutcome(EditState.ChangedMeanwhile, file.Path);
                }
                return SettleFinal(Final(edit));
            }
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            return new EditOutcome(EditState.CannotWrite, failure.Message);
        }
    }

    /// <summary>The sealed year that an edit would add to or change; null when there is none. Only who writes the seal takes its papers away.</summary>
    /// <param name="root">Root of the register.</param>
    /// <param name="edit">The edit.</param>
    public static string? SealOver(string root, RegisterEdit edit)
    {
        foreach (var file in edit.Files)
            if (SealedPath.Of(file.Path) is { } seal && File.Exists(Path.Combine(root, seal))) return seal;
        return null;
    }

    /// <summary>
    /// Finishes what a killed run had made final. Cheap where there is nothing to finish; whoever may not write leaves it as it is, and so does who comes while
    /// another run is at it.
    /// </summary>
    public EditOutcome Recover()
    {
        try
        {
            if (!Array.Exists(Stages(), static stage => File.Exists(Path.Combine(stage, Mark)))) return EditOutcome.Done;
            if (!TryLock(out var held)) return new EditOutcome(EditState.Busy, OwnFolder.Name);
            using (held) return Finish();
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            return new EditOutcome(EditState.CannotWrite, failure.Message);
        }
    }

    /// <summary>Puts a final edit in place; a system that stops in the middle leaves the rest to the next command.</summary>
    private EditOutcome SettleFinal(string stage)
    {
        try
        {
            return Settle(stage);
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            return new EditOutcome(EditState.Unfinished, failure.Message);
        }
    }

    private EditOutcome Finish()
    {
        var outcome = EditOutcome.Done;
        foreach (var stage in Stages())
            if (File.Exists(Path.Combine(stage, Mark)) && Settle(stage) is { State: not EditState.Done } stuck) outcome = stuck;
        return outcome;
    }

    private void DropUnmarked()
    {
        foreach (var stage in Stages())
            if (!File.Exists(Path.Combine(stage, Mark))) Directory.Delete(stage, recursive: true);
        foreach (var done in Directory.GetDirectories(_home, "done-*")) Directory.Delete(done, recursive: true);
    }

    private string[] Stages()
    {
        if (!Directory.Exists(_home)) return [];
        var stages = Directory.GetDirectories(_home, "edit-*");
        Array.Sort(stages, string.CompareOrdinal);
        return stages;
    }

    /// <summary>Writes an edit beside the register and marks it as final; where that fails, no folder made for its files stays.</summary>
    private string Final(RegisterEdit edit)
    {
        try
        {
            var stage = Stage(edit);
            Step("mark");
            File.WriteAllBytes(Path.Combine(stage, Mark), []);
            return stage;
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            foreach (var file in edit.Files)
                if (Path.GetDirectoryName(Path.Combine(_root, file.Path)) is { } folder && Directory.Exists(folder)) DropEmpty(folder);
            throw;
        }
    }

    private string Stage(RegisterEdit edit)
    {
        var number = 1;
        while (Directory.Exists(Path.Combine(_home, $"edit-{number}"))) number++;
        var stage = Path.Combine(_home, $"edit-{number}");
        Step("stage");
        Directory.CreateDirectory(stage);
        var lines = new List<string> { OwnFolder.BirthOf(_home)! };
        for (var place = 0; place < edit.Files.Length; place++)
        {
            var file = edit.Files[place];
            lines.Add($"{place} {Sum(file.Before)} {Sum(file.Content)} {file.Path}");
            if (file.Content is not { } content) continue;
            // Made before the edit is final, so that nothing is left to be made behind the mark but renames, which need no room.
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, file.Path))!);
            Step($"write {file.Path}");
            using var written = new FileStream(Path.Combine(stage, $"{place}"), FileMode.CreateNew, FileAccess.Write);
            written.Write(content.AsSpan());
            written.Flush(flushToDisk: true);
        }
        Step("manifest");
        File.WriteAllLines(Path.Combine(stage, Manifest), lines);
        return stage;
    }

    /// <summary>Puts every file of a final edit into its place. What was put there already is left alone, so it may be done again.</summary>
    private EditOutcome Settle(string stage)
    {
        if (Entries(stage) is not { } entries) return new EditOutcome(EditState.Foreign, $"{OwnFolder.Name}/{Path.GetFileName(stage)}");
        foreach (var entry in entries)
        {
            var target = Path.Combine(_root, entry.Path);
            var now = File.Exists(target) ? Sum([.. File.ReadAllBytes(target)]) : None;
            if (now != entry.Before && now != entry.After) return new EditOutcome(EditState.ChangedMeanwhile, entry.Path);
        }
        foreach (var entry in entries)
        {
            Step($"place {entry.Path}");
            var target = Path.Combine(_root, entry.Path);
            var staged = Path.Combine(stage, entry.Number);
            if (entry.IsGone)
            {
                if (!File.Exists(target)) continue;
                File.Delete(target);
                DropEmpty(Path.GetDirectoryName(target));
            }
            else if (File.Exists(staged))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(staged, target, overwrite: true);
            }
        }
        Step("close");
        var done = Path.Combine(_home, "done-" + Path.GetFileName(stage));
        if (Directory.Exists(done)) Directory.Delete(done, recursive: true);
        Directory.Move(stage, done);
        Step("clear");
        Directory.Delete(done, recursive: true);
        return EditOutcome.Done;
    }

    /// <summary>What a final edit is to do; null where this machine did not write it, or it leads out of the data.</summary>
    private List<StagedFile>? Entries(string stage)
    {
        if (new DirectoryInfo(stage).LinkTarget is not null || !File.Exists(Path.Combine(stage, Manifest))) return null;
        var lines = File.ReadAllLines(Path.Combine(stage, Manifest));
        if (lines.Length == 0 || lines[0] != OwnFolder.BirthOf(_home)) return null;
        var entries = new List<StagedFile>();
        foreach (var line in lines.Skip(1))
        {
            if (StagedFile.Of(line) is not { } entry || IsThroughLink(entry.Path)) return null;
            entries.Add(entry);
        }
        return entries;
    }

    /// <summary>Whether a folder on the way to a file is a link, which may lead anywhere.</summary>
    private bool IsThroughLink(string path)
    {
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            if (new DirectoryInfo(Path.Combine(_root, folder)).LinkTarget is not null) return true;
        return false;
    }

    /// <summary>A folder that loses its last file goes with it, as in git.</summary>
    private void DropEmpty(string? folder)
    {
        for (; folder?.Length > _root.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)) Directory.Delete(folder);
    }

    private bool IsAsBefore(EditedFile file)
    {
        var target = Path.Combine(_root, file.Path);
        if (!File.Exists(target)) return file.Before is null && !Path.Exists(target);
        return file.Before is { } before && File.ReadAllBytes(target).AsSpan().SequenceEqual(before.AsSpan());
    }

    private bool TryLock([NotNullWhen(true)] out FileStream? held)
    {
        try
        {
            held = new FileStream(Path.Combine(_home, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            held = null;
            return false;
        }
    }

    private void Step(string name) => _beforeStep(name);

    private static string Sum(ImmutableArray<byte>? bytes) => bytes is { } known ? Convert.ToHexStringLower(SHA256.HashData(known.AsSpan())) : None;

    private sealed record StagedFile(string Number, string Before, string After, string Path)
    {
        public bool IsGone => After == None;

        /// <summary>Reads a line; null when it is none, or names a file outside the data.</summary>
        public static StagedFile? Of(string line) =>
            line.Split(' ', 4) is [var number, var before, var after, var path] && number.All(char.IsAsciiDigit) && path.StartsWith("data/", StringComparison.Ordinal)
            && !path.AsSpan().ContainsAny('\\', ':') && !path.Split('/').Any(static part => part is "" or "." or "..") ? new StagedFile(number, before, after, path) : null;
    }
}
