using System.Collections.Immutable;

namespace Antt.Model.Law;

/// <summary>Units of a type that the text leaves out ("không áp dụng"; C124 Điều 1 khoản 2.b).</summary>
/// <param name="UnitType">The type.</param>
/// <param name="Attribute">The attribute that decides.</param>
/// <param name="Is">Left out when the attribute, a yes or no, equals this.</param>
/// <param name="In">Left out when the attribute, a word, is among these.</param>
/// <param name="OnlyIn">Left out when the attribute, a list, holds nothing but these.</param>
/// <param name="Setting">Name of the setting that chooses the reading of <paramref name="OnlyIn"/>, if any: when it is off, one of these is enough.</param>
/// <param name="Reason">Why.</param>
/// <param name="Clause">Where the text says so.</param>
public sealed record Exclusion(
    string UnitType, string Attribute, bool? Is, ImmutableArray<string> In, ImmutableArray<string> OnlyIn, string? Setting,
    Words Reason, string Clause);
