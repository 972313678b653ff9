namespace Antt.Engine.Loading;

/// <summary>One file as it was read: its path below the register root, with forward slashes, and its bytes.</summary>
/// <param name="Path">Path below the register root.</param>
/// <param name="Bytes">The whole content. The owner may use the memory again once the file has been dealt with.</param>
public readonly record struct SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
