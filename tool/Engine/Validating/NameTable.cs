using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Antt.Engine.Validating;

/// <summary>A fixed list of names that is searched by UTF-8 bytes.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _bytes;
    private readonly int[] _buckets;

    public NameTable(IEnumerable<string> names)
    {
        Names = [.. names];
        _bytes = [.. Names.Select(Encoding.UTF8.GetBytes)];
        var size = 4;
        while (size < Names.Length * 3) size *= 2;
        _buckets = new int[size];
        for (var index = 0; index < _bytes.Length; index++)
        {
            var bucket = FirstBucket(_bytes[index]);
            while (_buckets[bucket] != 0) bucket = (bucket + 1) & (_buckets.Length - 1);
            _buckets[bucket] = index + 1;
        }
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>Position of a name, or -1. The guess is looked at first: documents mostly keep the order of their schema.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int guess)
    {
        if ((uint)guess < (uint)_bytes.Length && name.SequenceEqual(_bytes[guess])) return guess;
        var bucket = FirstBucket(name);
        for (; _buckets[bucket] is > 0 and var entry; bucket = (bucket + 1) & (_buckets.Length - 1))
        {
            if (name.SequenceEqual(_bytes[entry - 1])) return entry - 1;
        }
        return -1;
    }

    private int FirstBucket(ReadOnlySpan<byte> name)
    {
        unchecked
        {
            ulong hash = (uint)name.Length;
            if (name.Length >= 8) hash += MemoryMarshal.Read<ulong>(name) ^ (MemoryMarshal.Read<ulong>(name[^8..]) * 31);
            else foreach (var unit in name) hash = (hash << 8) + unit;
            hash *= 0x9E3779B97F4A7C15;
            return (int)(hash >> 40) & (_buckets.Length - 1);
        }
    }
}
