using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Authoring;

/// <summary>Changes to files of a register that belong together: all of them are made, or none.</summary>
/// <param name="Files">Each file that becomes another, ordinal by path.</param>
public sealed record RegisterEdit(ImmutableArray<EditedFile> Files)
{
    /// <summary>Whether nothing would change.</summary>
    public bool IsEmpty => Files.IsEmpty;

    /// <summary>Paths of the files that are there afterwards, new or changed.</summary>
    public IEnumerable<string> Written => Files.Where(static file => file.Content is not null).Select(static file => file.Path);

    /// <summary>What has to change so that these paths hold these bytes (<see langword="null"/>: no file); files that do already are left out.</summary>
    public static RegisterEdit Of(SourceTree source, IEnumerable<KeyValuePair<string, byte[]?>> wanted)
    {
        ArgumentNullException.ThrowIfNull(source);
        var files = new SortedDictionary<string, EditedFile>(StringComparer.Ordinal);
        foreach (var (path, content) in wanted)
        {
            var before = source.BytesAt(path);
            if (before is null ? content is null : content is not null && before.AsSpan().SequenceEqual(content)) files.Remove(path);
            else files[path] = new EditedFile(path, content is null ? null : [.. content], before is null ? null : [.. before]);
        }
        return new RegisterEdit([.. files.Values]);
    }
}

/// <summary>A file that becomes another.</summary>
/// <param name="Path">Path below the register root.</param>
/// <param name="Content">What it becomes; null when it goes.</param>
/// <param name="Before">What it was when the change was worked out; null when it was not there.</param>
public sealed record EditedFile(string Path, ImmutableArray<byte>? Content, ImmutableArray<byte>? Before);
