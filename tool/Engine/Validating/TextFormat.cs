using System.Buffers;

namespace Antt.Engine.Validating;

/// <summary>The formats of texts the schemas use.</summary>
internal enum TextFormat : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>A day, <c>2024-03-31</c>.</summary>
    Date,

    /// <summary>An absolute address.</summary>
    Uri,
}

/// <summary>Checks texts of a fixed format.</summary>
internal static class TextFormats
{
    private static readonly SearchValues<byte> UriBytes =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"u8);

    public static TextFormat Of(string name) => name switch
    {
        "date" => TextFormat.Date,
        "uri" => TextFormat.Uri,
        _ => throw new SchemaDialectException($"unknown format '{name}'"),
    };

    /// <summary>Whether it is written like a date, existing or not.</summary>
    public static bool LooksLikeDate(ReadOnlySpan<byte> text)
    {
        if (text.Length != 10) return false;
        for (var at = 0; at < 10; at++)
        {
            if (at is 4 or 7 ? text[at] != '-' : text[at] is < (byte)'0' or > (byte)'9') return false;
        }
        return true;
    }

    /// <summary>Whether it is a day of the calendar, from the year 1 on.</summary>
    public static bool IsDate(ReadOnlySpan<byte> text)
    {
        if (!LooksLikeDate(text)) return false;
        var year = ((text[0] - '0') * 1000) + ((text[1] - '0') * 100) + ((text[2] - '0') * 10) + text[3] - '0';
        var month = ((text[5] - '0') * 10) + text[6] - '0';
        var day = ((text[8] - '0') * 10) + text[9] - '0';
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    /// <summary>Whether it is an absolute URI: a scheme, a colon, and only characters an address may have.</summary>
    public static bool IsUri(ReadOnlySpan<byte> text)
    {
        var colon = text.IndexOf((byte)':');
        if (colon < 1 || !char.IsAsciiLetter((char)text[0]) || text.IndexOfAnyExcept(UriBytes) >= 0) return false;
        foreach (var unit in text[..colon])
        {
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit is not ((byte)'+' or (byte)'-' or (byte)'.')) return false;
        }
        for (var at = text.IndexOf((byte)'%'); at >= 0;)
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit((char)text[at + 1]) || !char.IsAsciiHexDigit((char)text[at + 2])) return false;
            var next = text[(at + 3)..].IndexOf((byte)'%');
            at = next < 0 ? -1 : at + 3 + next;
        }
        return !text[(colon + 1)..].StartsWith("//"u8) || (text.Length > colon + 3 && text[colon + 3] != '/');
    }
}
