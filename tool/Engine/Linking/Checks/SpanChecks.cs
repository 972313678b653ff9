using Antt.Model;

namespace Antt.Engine.Linking.Checks;

/// <summary>A last day never lies before the first.</summary>
internal static class SpanChecks
{
    public static void Check(DateRange span, string file, string pointer, Findings findings)
    {
        if (span.IsReversed)
            findings.Add(LinkDiagnostics.SpanReversed, file, pointer, Findings.Day(span.To), Findings.Day(span.From));
    }
}
