namespace Antt.Model;

/// <summary>A file to be written that may be too long to be held in memory: a path as that of an <see cref="OutputFile"/>, and what gives its content.</summary>
/// <param name="Path">The path, never absolute, never leaving the folder.</param>
/// <param name="Give">Gives the content piece by piece from its beginning to its end, the same each time; a piece stands until what takes it returns.</param>
public sealed record LongFile(string Path, Action<Action<ReadOnlySpan<byte>>> Give);
