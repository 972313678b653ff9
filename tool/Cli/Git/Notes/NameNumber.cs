using System.Text;

namespace Antt.Cli.Git.Notes;

/// <summary>A number that is the same for a name on every machine (FNV-1a over its UTF-8 bytes), so that many names can be looked through quickly.</summary>
internal static class NameNumber
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a name.</summary>
    public static ulong Of(string name)
    {
        Span<byte> bytes = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(name, bytes, out var length) ? Of(bytes[..length]) : Of(Encoding.UTF8.GetBytes(name));
    }

    /// <summary>The number of a name by its bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> name)
    {
        var number = Basis;
        foreach (var letter in name) number = unchecked((number ^ letter) * Prime);
        return number;
    }

    /// <summary>The numbers of some names.</summary>
    public static HashSet<ulong> Of(IEnumerable<string> names)
    {
        var numbers = new HashSet<ulong>();
        foreach (var name in names) numbers.Add(Of(name));
        return numbers;
    }
}
