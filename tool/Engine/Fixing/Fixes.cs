using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Fixing;

/// <summary>Every fix, by the code of what it mends.</summary>
public static class Fixes
{
    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Fix> All { get; } = [.. ReadingFixes.All, .. KeyFixes.All, .. ValueFixes.All];

    private static readonly FrozenDictionary<string, Fix> ByCode = All.ToFrozenDictionary(static fix => fix.Kind.Code, StringComparer.Ordinal);

    /// <summary>The fix for a kind of finding, if there is one.</summary>
    public static Fix? For(DiagnosticDescriptor kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return ByCode.GetValueOrDefault(kind.Code);
    }
}
