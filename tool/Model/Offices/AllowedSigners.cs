using System.Globalization;

namespace Antt.Model.Offices;

/// <summary>The file by which ssh-keygen tells whose signature holds on which days ("allowed signers").</summary>
public static class AllowedSigners
{
    /// <summary>The line of a key, ended by a line feed. Days are those of Viet Nam.</summary>
    /// <param name="office">Id of the office.</param>
    /// <param name="use">What its signatures are for, the namespace of ssh-keygen.</param>
    /// <param name="inForce">While it signs.</param>
    /// <param name="key">The public key.</param>
    public static string Line(string office, string use, DateRange inForce, string key)
    {
        var until = inForce.DayAfter is { } end ? $",valid-before=\"{Instant(end)}\"" : "";
        return $"{office} namespaces=\"{use}\",valid-after=\"{Instant(inForce.From)}\"{until} {key}\n";
    }

    /// <summary>The first instant of a day in Viet Nam; of the first day there is, the first there is anywhere.</summary>
    private static string Instant(DateOnly day) => (day == DateOnly.MinValue ? DateTime.MinValue : day.ToDateTime(TimeOnly.MinValue).AddHours(-7)).ToString("yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
}
