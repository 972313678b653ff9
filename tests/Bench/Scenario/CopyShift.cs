using System.Globalization;

namespace Antt.Bench.Scenario;

/// <summary>Gives the n-th copy of the records ids of its own: units, place codes, decision numbers, certificates, events. The first copy keeps the records' ids.</summary>
internal readonly record struct CopyShift(int Copy)
{
    private string Number => Copy.ToString(CultureInfo.InvariantCulture);

    public string Unit(string id) => Copy == 1 ? id : $"{id}-c{Number}";

    public string Event(string id) => Unit(id.Replace('/', '-'));

    public string Code(string code) => Copy == 1 ? code : $"{code}C{Number}";

    public string Certificate(string certificate) => Copy == 1 ? certificate : $"{certificate}-C{Number}";

    /// <summary>"12/QĐ-UBND" becomes "12-2/QĐ-UBND".</summary>
    public string Decision(string number)
    {
        var slash = number.IndexOf('/', StringComparison.Ordinal);
        return Copy == 1 ? number
            : slash < 0 ? $"{number}-{Number}"
            : $"{number[..slash]}-{Number}{number[slash..]}";
    }
}
