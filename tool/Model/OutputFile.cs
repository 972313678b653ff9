namespace Antt.Model;

/// <summary>A file to be written: a path below the folder asked for, with <c>/</c> between its parts, and its bytes.</summary>
/// <param name="Path">The path, never absolute, never leaving the folder.</param>
/// <param name="Bytes">The content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
