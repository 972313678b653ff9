using System.Collections.Immutable;
using Antt.Model.Dossiers;
using Antt.Model.Facts;

namespace Antt.Model.Units;

/// <summary>A paper that proves something ("minh chứng"; C124 Điều 9 khoản 2).</summary>
/// <param name="Id">Its id within the year.</param>
/// <param name="Kind">What it is: <c>nghi-quyet</c>, <c>bien-ban</c>, <c>xac-nhan</c> …</param>
/// <param name="Number">Its number as printed, where it has one.</param>
/// <param name="Date">The day it was issued; null while that is not known.</param>
/// <param name="Until">The last day it is in force, where it says one.</param>
/// <param name="Conditions">Ids of the conditions or criteria it proves.</param>
/// <param name="Topics">What internal rules cover.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record EvidenceItem(
    string Id, string Kind, string? Number, DateOnly? Date, DateOnly? Until, ImmutableArray<string> Conditions, ImmutableArray<string> Topics,
    Input Input)
{
    /// <summary>Kinds of the dossiers it lies in; empty for those of the circular.</summary>
    public ImmutableArray<string> Dossiers { get; init; } = [];

    /// <summary>Whether it lies in the dossier of a kind.</summary>
    public bool LiesIn(string dossier) => Dossiers.IsEmpty ? DossierKind.TakesUnnamedPapers(dossier) : Dossiers.Contains(dossier);

    /// <summary>Whether it names the condition, by its own id or by that of a criterion above it.</summary>
    public bool Names(string condition) => Names(Conditions, condition);

    /// <summary>Whether one of the ids is the condition's own or that of a criterion above it.</summary>
    public static bool Names(ImmutableArray<string> conditions, string condition)
    {
        foreach (var named in conditions)
        {
            var length = named.Length;
            if (length == 0 || length > condition.Length || named[^1] != condition[length - 1]) continue;
            if (length != condition.Length && condition[length] is not ('.' or '/')) continue;
            if (string.CompareOrdinal(condition, 0, named, 0, length) == 0) return true;
        }
        return false;
    }
}
