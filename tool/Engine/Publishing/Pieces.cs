using System.Buffers;

namespace Antt.Engine.Publishing;

/// <summary>Hands on what is written as soon as it is written; the same memory serves one piece after another.</summary>
/// <param name="take">Takes each piece, which stands until it returns.</param>
internal sealed class Pieces(Action<ReadOnlySpan<byte>> take) : IBufferWriter<byte>
{
    private byte[] _piece = new byte[16 * 1024];

    /// <inheritdoc/>
    public void Advance(int count) => take(_piece.AsSpan(0, count));

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > _piece.Length) _piece = new byte[sizeHint];
        return _piece;
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
