using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Authoring;

/// <summary>A register as it will be once an edit has been made: what is checked before anything is written.</summary>
public sealed class OverlayTree : SourceTree
{
    private readonly SourceTree _below;
    private readonly FrozenDictionary<string, EditedFile> _edited;

    /// <summary>The tree with the edit laid over it.</summary>
    public OverlayTree(SourceTree below, RegisterEdit edit)
    {
        ArgumentNullException.ThrowIfNull(below);
        ArgumentNullException.ThrowIfNull(edit);
        _below = below;
        _edited = edit.Files.ToFrozenDictionary(static file => file.Path, StringComparer.Ordinal);
        Entries =
        [
            .. below.Entries.Where(entry => !_edited.ContainsKey(entry.Path))
                .Concat(edit.Written.Select(static path => new SourceEntry(path)))
                .OrderBy(static entry => entry.Path, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

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
