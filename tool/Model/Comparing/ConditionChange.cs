using Antt.Model.Assessment;
using Antt.Model.Law;

namespace Antt.Model.Comparing;

/// <summary>A condition that does not stand as it did, or stands so for another reason.</summary>
/// <param name="Condition">The condition, as it reads now; as it read, when it is gone.</param>
/// <param name="Before">How it stood; null when it was not asked.</param>
/// <param name="After">How it stands; null when it is no longer asked.</param>
public sealed record ConditionChange(Condition Condition, ConditionResult? Before, ConditionResult? After)
{
    /// <summary>Whether the outcome itself is another.</summary>
    public bool IsTurned => Before?.Outcome != After?.Outcome || Before?.Exemption != After?.Exemption;

    /// <summary>The change between two results of one condition; null when they say the same.</summary>
    public static ConditionChange? Between(ConditionResult? before, ConditionResult? after)
    {
        if ((after ?? before) is not { } shown) return null;
        var change = new ConditionChange(shown.Condition, before, after);
        return change.IsTurned || Said(before) != Said(after) ? change : null;
    }

    private static string? Said(ConditionResult? result) => result?.Reason.In(Language.Vietnamese);
}
