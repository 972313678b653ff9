using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Authoring;

/// <summary>A register as it will be once an edit has been made: what is checked before anything is written.</summary>
public sealed class OverlayTree : SourceTree
{
    private readonly SourceTree _below;
    private readonly RegisterEdit _edit;
    private readonly FrozenDictionary<string, EditedFile> _edited;

    /// <summary>The tree with the edit laid over it.</summary>
    public OverlayTree(SourceTree below, RegisterEdit edit)
    {
        ArgumentNullException.ThrowIfNull(below);
        ArgumentNullException.ThrowIfNull(edit);
        _below = below;
        _edit = edit;
        _edited = edit.Files.ToFrozenDictionary(static file => file.Path, StringComparer.Ordinal);
        Entries = Merged(below.InOrder(), edit);
    }

    /// <summary>The entries with those of the edit put in their places: a register has far too many to be sorted anew for each edit.</summary>
    private static ImmutableArray<SourceEntry> Merged(ImmutableArray<SourceEntry> below, RegisterEdit edit)
    {
        var merged = ImmutableArray.CreateBuilder<SourceEntry>(below.Length + edit.Files.Length);
        var next = 0;
        foreach (var file in edit.Files)
        {
            for (; next < below.Length && string.CompareOrdinal(below[next].Path, file.Path) < 0; next++) merged.Add(below[next]);
            if (next < below.Length && below[next].Path == file.Path) next++;
            if (file.Content is not null) merged.Add(new SourceEntry(file.Path));
        }
        for (; next < below.Length; next++) merged.Add(below[next]);
        return merged.DrainToImmutable();
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <inheritdoc/>
    public override Seals Seals => _below.Seals;

    /// <inheritdoc/>
    public override DecisionNotes? Notes => _below.Notes?.Without(_edited.ContainsKey);

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders) =>
        _below.Unfolded(folders) is var opened && opened == _below ? this : new OverlayTree(opened, _edit);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        if (!_edited.TryGetValue(entry.Path, out var file)) return _below.Read(entry, ref buffer);
        if (file.Content is not { } content) return -1;
        if (buffer.Length < content.Length) buffer = new byte[content.Length];
        content.CopyTo(buffer);
        return content.Length;
    }
}
