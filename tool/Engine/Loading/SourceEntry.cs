namespace Antt.Engine.Loading;

/// <summary>A file of a register.</summary>
/// <param name="Path">Path below the register root, with forward slashes, as the file system spells it.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct SourceEntry(string Path, SourceEntryKind Kind = SourceEntryKind.File)
{
    /// <summary>The order of files: that of their paths, ordinal.</summary>
    public static Comparer<SourceEntry> ByPath { get; } = Comparer<SourceEntry>.Create(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
}

/// <summary>What an entry of a register is.</summary>
public enum SourceEntryKind : byte
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A symbolic link that leads out of the register, or nowhere. It is never followed.</summary>
    OutwardLink,

    /// <summary>A sealed year whose papers are listed beside it.</summary>
    Seal,
}
