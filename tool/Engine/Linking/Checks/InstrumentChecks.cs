using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Law;

namespace Antt.Engine.Linking.Checks;

/// <summary>Legal texts: what they replace and amend exists, and nobody is cited by a misprinted number.</summary>
internal static class InstrumentChecks
{
    public static void Check(IReadOnlyDictionary<string, Instrument> instruments, KnownNames names, Findings findings)
    {
        foreach (var instrument in instruments.Values)
        {
            if (instrument.InForce is { } span) SpanChecks.Check(span, instrument.Input.File, "to", findings);
            References(instrument.Replaces, instrument.Input.File, "replaces", names, findings);
            References(instrument.Amends, instrument.Input.File, "amends", names, findings);
        }
    }

    /// <summary>Reports every id in a list that no instrument has.</summary>
    public static void References(ImmutableArray<string> ids, string file, string key, KnownNames names, Findings findings)
    {
        for (var i = 0; i < ids.Length; i++)
            Reference(ids[i], file, string.Create(CultureInfo.InvariantCulture, $"{key}/{i}"), names, findings);
    }

    /// <summary>Reports an id that no instrument has.</summary>
    public static void Reference(string id, string file, string pointer, KnownNames names, Findings findings)
    {
        if (!names.Instruments.Contains(id))
            findings.Add(LinkDiagnostics.DanglingInstrument, file, pointer, id, Nearest.Of(id, names.Instruments));
    }
}
