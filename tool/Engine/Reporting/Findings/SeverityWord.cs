using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>A severity as formats for machines spell it.</summary>
internal static class SeverityWord
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
