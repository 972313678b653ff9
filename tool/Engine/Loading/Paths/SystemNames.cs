namespace Antt.Engine.Loading;

/// <summary>Names that Windows keeps for devices or cannot store, so that a register with one of them cannot be fetched there.</summary>
internal static class SystemNames
{
    /// <summary>Whether a name without its ending is one of a device: <c>con</c>, <c>lpt1</c>.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name) => name.Length switch
    {
        3 => name.Equals("con", StringComparison.OrdinalIgnoreCase) || name.Equals("prn", StringComparison.OrdinalIgnoreCase)
            || name.Equals("aux", StringComparison.OrdinalIgnoreCase) || name.Equals("nul", StringComparison.OrdinalIgnoreCase),
        4 => name[3] is >= '1' and <= '9'
            && (name.StartsWith("com", StringComparison.OrdinalIgnoreCase) || name.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    /// <summary>The first part of a path that cannot be stored; null when all can.</summary>
    public static string? FirstIn(string path)
    {
        var start = 0;
        while (start < path.Length)
        {
            var length = path.AsSpan(start).IndexOf('/');
            var part = path.AsSpan(start, length < 0 ? path.Length - start : length);
            if (IsRefused(part)) return part.ToString();
            start += part.Length + 1;
        }
        return null;
    }

    /// <summary>A name to take instead.</summary>
    public static string Instead(string name)
    {
        var kept = name.TrimEnd('.', ' ');
        var dot = kept.IndexOf('.', StringComparison.Ordinal);
        var (stem, ending) = dot < 0 ? (kept, "") : (kept[..dot], kept[dot..]);
        return IsDevice(stem) ? $"{stem}-1{ending}" : kept;
    }

    private static bool IsRefused(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty) return false;
        if (part[^1] is '.' or ' ') return true;
        if (part.Length < 3 || (part.Length > 4 && part[3] != '.' && part[4] != '.')) return false;
        var dot = part.IndexOf('.');
        return IsDevice(dot < 0 ? part : part[..dot]);
    }
}
