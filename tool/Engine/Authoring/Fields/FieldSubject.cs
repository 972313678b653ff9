using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Authoring.Fields;

/// <summary>Whose document it is: what decides which fields apply.</summary>
/// <param name="Frame">The register around it.</param>
/// <param name="UnitType">The unit's type.</param>
/// <param name="State">The unit as it is at the end of the year's period; null for a unit that is only being described.</param>
/// <param name="Year">The year.</param>
public sealed record FieldSubject(RegisterFrame Frame, string UnitType, UnitState? State, int Year)
{
    /// <summary>The subject of a unit's year.</summary>
    public static FieldSubject Of(RegisterFrame frame, Unit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(unit);
        var day = frame.RulebookFor(unit.Type, year)?.Period.End.In(year) ?? new DateOnly(year, 12, 31);
        return new FieldSubject(frame, unit.Type, unit.On(day), year);
    }

    /// <summary>The conditions of a scheme that apply, as far as type and attributes tell.</summary>
    public ImmutableArray<Condition> Conditions(Scheme scheme = Scheme.Safety)
    {
        if (Frame.RulebookFor(UnitType, Year, scheme) is not { } rulebook) return [];
        var last = rulebook.Period.End.In(Year);
        return [.. rulebook.Conditions.Where(condition => condition.InForce.Contains(last) && condition.Applicability.All(rule => MayApply(rule, last)))];
    }

    private bool MayApply(Applicability rule, DateOnly day)
    {
        if (!rule.UnitTypes.IsEmpty) return rule.UnitTypes.Contains(UnitType);
        if (rule.Attribute is not { } attribute || State is null) return true;
        if (rule.Setting is { } setting && !Frame.SettingsFor(State.Commune, day).IsOn(setting)) return true;
        if (rule.AnyOf.IsDefaultOrEmpty) return State.Attributes.Flag(attribute) is not { } flag || flag == rule.Is;
        var words = State.Attributes.Texts(attribute);
        if (!words.IsDefault) return words.Any(word => rule.AnyOf.Contains(word));
        return State.Attributes.Text(attribute) is not { } word || rule.AnyOf.Contains(word);
    }
}
