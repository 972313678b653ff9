using Antt.Model.Criteria;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Model.Assessment;

/// <summary>
/// Which units a commune has to answer for ("thuộc thẩm quyền hoặc được ủy quyền quản lý"; C124 Điều 5 khoản 4): those in scope that it
/// manages or is delegated at the end of its own evaluation period.
/// </summary>
public static class Population
{
    /// <summary>The commune in whose population a unit is for a year, or null when it is in none.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="rulebook">The rulebook the unit itself is judged by; null when the year declares none for its type.</param>
    /// <param name="settings">The readings in force where it lies.</param>
    /// <param name="periodEnd">Last day of the communes' evaluation period.</param>
    public static string? CommuneOf(Unit unit, Rulebook? rulebook, Settings settings, DateOnly periodEnd) =>
        rulebook is not null && ManagedBy(unit, periodEnd) is { } commune
            && Scope.Of(rulebook, unit.Type, unit.On(periodEnd), settings).Exclusion is null ? commune : null;

    /// <summary>The commune that manages a unit or is delegated it, whether the unit is in scope or not; null when none does.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="periodEnd">Last day of the communes' evaluation period.</param>
    public static string? ManagedBy(Unit unit, DateOnly periodEnd)
    {
        if (unit.Type == Unit.Commune || !unit.InForce.Contains(periodEnd)) return null;
        var state = unit.On(periodEnd);
        return state.ManagingLevel == AdministrativeLevel.Commune || state.DelegatedTo == AdministrativeLevel.Commune ? state.Commune : null;
    }

    /// <summary>How a unit of a population counts on a day.</summary>
    /// <param name="entered">What was entered about it for the year.</param>
    /// <param name="rulebook">The rulebook it is judged by.</param>
    /// <param name="settings">The readings in force where it lies.</param>
    /// <param name="decisions">All decisions.</param>
    /// <param name="asOf">The day asked about.</param>
    public static Child Count(UnitYear entered, Rulebook rulebook, Settings settings, DecisionIndex decisions, DateOnly asOf)
    {
        var unit = entered.Unit;
        var registered = IsRegistered(entered, rulebook, settings, asOf);
        var recognised = decisions.RecognitionInForce(unit.Id, entered.Year, asOf);
        var standing = recognised is not null ? ChildStanding.Recognised
            : decisions.IsDecided(unit.Id, entered.Year, asOf) ? ChildStanding.NotRecognised
            : ChildStanding.Undecided;
        return new Child(unit.Id, unit.Type, registered, standing, Where(entered, recognised, registered))
        {
            IsRegistrationUnread = entered.IsRegistrationUnread,
        };
    }

    /// <summary>Whether it registered itself, or every unit it was made from did .</summary>
    private static bool IsRegistered(UnitYear entered, Rulebook rulebook, Settings settings, DateOnly asOf)
    {
        var filed = Asked(rulebook);
        if (entered.Registration is { } registration && registration.Date <= asOf)
            return filed is null || filed.IsValid(registration, entered.Year, settings);
        return filed is not null && !entered.Forebears.IsEmpty && entered.Unit.InForce.From.Year == entered.Year && entered.Evaluation?.Flag(Grounds.IncludesPredecessors) != true
            && Inheritance.Unregistered(entered.Forebears, filed, entered.Year, settings, asOf).IsEmpty;
    }

    private static RegistrationFiled? Asked(Rulebook rulebook)
    {
        foreach (var condition in rulebook.Conditions)
            foreach (var part in condition.Parts)
                if (part is RegistrationFiled filed) return filed;
        return null;
    }

    private static Input Where(UnitYear entered, DecidedEntry? recognised, bool registered) =>
        recognised?.Entry.Input ?? (registered && entered.Registration is { } own ? own.Input : entered.Unit.Input);
}
