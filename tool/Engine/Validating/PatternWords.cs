using System.Collections.Frozen;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>The findings that say in words what the schemas' patterns mean; nobody should have to read a regular expression.</summary>
internal static class PatternWords
{
    private static readonly FrozenDictionary<string, DiagnosticDescriptor> Known = new Dictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal)
    {
        ["\\S"] = ValidateDiagnostics.BlankText,
        ["^[a-z0-9]+(-[a-z0-9]+)*$"] = ValidateDiagnostics.IdExpected,
        ["^[a-z]+(-[a-z]+)*$"] = ValidateDiagnostics.IdExpected,
        ["^[A-Z0-9]{1,10}-[0-9]{4}-[0-9]{2}-[0-9]{2}$"] = ValidateDiagnostics.PlaceIdExpected,
        ["^[A-Z]{2,8}-[0-9]{1,3}(\\.[0-9a-zđ]{1,4})?(/[A-Z]{2,8}-[0-9]{1,3}(\\.[0-9a-zđ]{1,4})?)?$"] = ValidateDiagnostics.ConditionIdExpected,
        ["^[A-Z]{2,8}-[0-9]{1,3}/$"] = ValidateDiagnostics.ConditionIdExpected,
        ["^[A-Z]{2,4}$"] = ValidateDiagnostics.UnitTypeExpected,
        ["^[0-9a-f]{64}$"] = ValidateDiagnostics.HashExpected,
        ["^[A-Za-z0-9+/]+={0,2}$"] = ValidateDiagnostics.SignatureExpected,
        ["^[A-Z0-9]{1,10}$"] = ValidateDiagnostics.WrongForm,
        ["^[0-9]{2}-[0-9]{2}$"] = ValidateDiagnostics.YearDayExpected,
        ["^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"] = ValidateDiagnostics.YearDayExpected,
        ["^Q-[0-9]{2,3}$"] = ValidateDiagnostics.QuestionIdExpected,
        ["^[a-z][A-Za-z0-9]*$"] = ValidateDiagnostics.SettingNameExpected,
        ["^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"] = ValidateDiagnostics.SettingNameExpected,
        ["^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"] = ValidateDiagnostics.SettingNameExpected,
        ["^[A-Za-z0-9-]+/[0-9]{4}/[a-z0-9-]+$"] = ValidateDiagnostics.DecisionIdExpected,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The finding for a text that does not match this pattern. Every pattern of the schemas has its own.</summary>
    public static DiagnosticDescriptor Of(string pattern) => Known.GetValueOrDefault(pattern, ValidateDiagnostics.WrongForm);
}
