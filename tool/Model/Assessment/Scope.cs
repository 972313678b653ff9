using System.Collections.Immutable;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Assessment;

/// <summary>Whether a unit is one that the text speaks of ("đối tượng áp dụng"; C124 Điều 1 khoản 2).</summary>
/// <param name="Exclusion">Why it is left out; null when it is not.</param>
/// <param name="Missing">Attributes without which it cannot be told, or a condition cannot.</param>
/// <param name="Question">Number of the open question whose reading decided; null when none did.</param>
public sealed record Scope(Exclusion? Exclusion, ImmutableArray<string> Missing, string? Question)
{
    private static readonly Scope Inside = new(null, [], null);

    /// <summary>The scope of a unit as it is in a state.</summary>
    public static Scope Of(Rulebook rulebook, string unitType, UnitState state, Settings settings)
    {
        var missing = ImmutableArray<string>.Empty;
        foreach (var required in rulebook.RequiredAttributes)
            if (required.UnitType == unitType && !state.Attributes.Has(required.Attribute)) missing = missing.Add(required.Attribute);
        string? question = null;
        foreach (var exclusion in rulebook.Exclusions)
        {
            if (exclusion.UnitType != unitType) continue;
            var excluded = Excludes(exclusion, state, settings, out var decidedByReading);
            if (decidedByReading) question = settings.Find(exclusion.Setting!)?.Question;
            if (excluded) return new Scope(exclusion, missing, question);
        }
        return missing.IsEmpty && question is null ? Inside : new Scope(null, missing, question);
    }

    private static bool Excludes(Exclusion exclusion, UnitState state, Settings settings, out bool decidedByReading)
    {
        decidedByReading = false;
        if (exclusion.Is is { } value) return state.Attributes.Flag(exclusion.Attribute) == value;
        if (!exclusion.In.IsDefaultOrEmpty) return state.Attributes.Text(exclusion.Attribute) is { } word && exclusion.In.Contains(word);
        var words = state.Attributes.Texts(exclusion.Attribute);
        if (words.IsDefaultOrEmpty || exclusion.OnlyIn.IsDefaultOrEmpty) return false;
        var inside = words.Count(exclusion.OnlyIn.Contains);
        decidedByReading = exclusion.Setting is not null && inside > 0 && inside < words.Length;
        return inside == words.Length || (decidedByReading && settings.Find(exclusion.Setting!)?.Value == "false");
    }
}
