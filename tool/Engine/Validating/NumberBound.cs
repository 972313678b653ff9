using System.Buffers.Text;
using System.Globalization;

namespace Antt.Engine.Validating;

/// <summary>A number of a schema that numbers of documents are compared with, exactly wherever a decimal can hold them.</summary>
internal sealed class NumberBound
{
    private readonly string _text;
    private readonly long? _whole;
    private readonly decimal? _exact;
    private readonly double _near;

    public NumberBound(ReadOnlySpan<byte> number)
    {
        _text = System.Text.Encoding.UTF8.GetString(number);
        _near = double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        _exact = decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
        _whole = _exact is { } value && decimal.Truncate(value) == value && value is >= long.MinValue and <= long.MaxValue ? (long)value : null;
    }

    /// <summary>Less than, equal to or greater than zero as the number is below, at or above the bound.</summary>
    public int Compare(ReadOnlySpan<byte> number)
    {
        if (_whole is { } whole && Utf8Parser.TryParse(number, out long value, out var used) && used == number.Length) return value.CompareTo(whole);
        if (_exact is { } exact && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var part)) return part.CompareTo(exact);
        return double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture).CompareTo(_near);
    }

    /// <summary>Whether a number has no fraction, however it is written: 12, 12.0 and 1.2e1 are whole.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> number)
    {
        if (number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0) return true;
        var near = double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Truncate(near).Equals(near);
    }

    public override string ToString() => _text;
}
