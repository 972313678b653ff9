using System.Collections.Immutable;

namespace Antt.Model.Assessment;

/// <summary>The units a commune manages or is delegated, counted (C124 Điều 5 khoản 4).</summary>
/// <param name="Children">Each unit of the population, by id.</param>
public sealed record RollUp(ImmutableArray<Child> Children)
{
    /// <summary>How many more units may belong to it, that could not be read or that nothing says how to judge.</summary>
    public int UnreadUnits { get; init; }

    /// <summary>Whether a decision of the year could not be read, so that what looks undecided may be decided.</summary>
    public bool HasUnreadDecisions { get; init; }

    /// <summary>The counts over all types.</summary>
    public Tally Total => Count(_ => true);

    /// <summary>The counts type by type, in the order of the codes.</summary>
    public IEnumerable<KeyValuePair<string, Tally>> ByType() =>
        Children.Select(child => child.Type).Distinct().Order(StringComparer.Ordinal)
            .Select(type => KeyValuePair.Create(type, Count(child => child.Type == type)));

    private Tally Count(Func<Child, bool> belongs)
    {
        int population = 0, registered = 0, recognised = 0, undecided = 0, unread = 0;
        foreach (var child in Children)
        {
            if (!belongs(child)) continue;
            population++;
            if (child.IsRegistered) registered++;
            if (child.IsRegistrationUnread) unread++;
            if (child.Standing == ChildStanding.Recognised) recognised++;
            if (child.Standing == ChildStanding.Undecided) undecided++;
        }
        return new Tally(population, registered, recognised, undecided) { UnreadRegistrations = unread };
    }
}

/// <summary>A unit of a commune's population.</summary>
/// <param name="Unit">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRegistered">Whether a registration that counts was filed by the day asked about.</param>
/// <param name="Standing">What was decided about it.</param>
/// <param name="Input">Where its standing was entered: the decision, the registration, or the unit.</param>
public sealed record Child(string Unit, string Type, bool IsRegistered, ChildStanding Standing, Facts.Input Input)
{
    /// <summary>Whether there is a registration that could not be read.</summary>
    public bool IsRegistrationUnread { get; init; }
}

/// <summary>What was decided about a unit for the year.</summary>
public enum ChildStanding
{
    /// <summary>No decision yet.</summary>
    Undecided,

    /// <summary>A recognition is in force.</summary>
    Recognised,

    /// <summary>Refused, or the recognition was revoked.</summary>
    NotRecognised,
}

/// <summary>Counts over a population.</summary>
/// <param name="Population">All units of it.</param>
/// <param name="Registered">Those with a registration that counts.</param>
/// <param name="Recognised">Those with a recognition in force.</param>
/// <param name="Undecided">Those about which nothing was decided.</param>
public readonly record struct Tally(int Population, int Registered, int Recognised, int Undecided)
{
    /// <summary>Those with a registration that could not be read.</summary>
    public int UnreadRegistrations { get; init; }
}
