using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model.Authority;
using Antt.Model.Classification;
using Antt.Model.Decisions;
using Antt.Model.Dossiers;
using Antt.Model.Law;
using Antt.Model.Localities;
using Antt.Model.Offices;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Model;

/// <summary>
/// Everything of a register but its units: it is read first and stays in memory, while the units, by far the most, pass by one
/// after another.
/// </summary>
/// <param name="Info">What the register says of itself.</param>
/// <param name="Instruments">Legal texts by id.</param>
/// <param name="Rulebooks">Rulebooks by id.</param>
/// <param name="Profiles">Profiles by id.</param>
/// <param name="Places">Places by id.</param>
/// <param name="Decisions">All decisions, by unit.</param>
public sealed record RegisterFrame(
    RegisterInfo Info, FrozenDictionary<string, Instrument> Instruments, FrozenDictionary<string, Rulebook> Rulebooks,
    FrozenDictionary<string, Profile> Profiles, FrozenDictionary<string, Place> Places, DecisionIndex Decisions)
{
    /// <summary>What was said about decisions afterwards, oldest first.</summary>
    public ImmutableArray<Reply> Replies { get; init; } = [];

    /// <summary>Signatures over certificates, by the unit they are about.</summary>
    public ILookup<string, CertificateSignature> Signatures { get; init; } = Enumerable.Empty<CertificateSignature>().ToLookup(static signature => signature.Unit);

    /// <summary>What places did in a year, by place and year.</summary>
    public FrozenDictionary<(string Place, int Year), LocalityYear> Localities { get; init; } =
        FrozenDictionary<(string Place, int Year), LocalityYear>.Empty;

    /// <summary>The offices that take part.</summary>
    public OfficeList Offices { get; init; } = OfficeList.None;

    /// <summary>The outlines of places; null where the register gives none.</summary>
    public PlaceOutlines? Outlines { get; init; }

    /// <summary>Scoring tables by id.</summary>
    public FrozenDictionary<string, ScoringTable> Scoring { get; init; } = FrozenDictionary<string, ScoringTable>.Empty;

    /// <summary>The id of the nation's profile.</summary>
    public const string NationalProfile = "quoc-gia";

    /// <summary>Commune, district, province and a step to spare: places that name each other as parents must not keep anybody waiting.</summary>
    private const int MostTiers = 4;

    /// <summary>Which levels there are, and until when.</summary>
    public Tiers Tiers { get; } = new(Profiles.GetValueOrDefault(NationalProfile));

    /// <summary>The nation's settings, which hold wherever no locality lays anything down.</summary>
    private Settings NationalSettings { get; } = new(Profiles.GetValueOrDefault(NationalProfile)?.Settings ?? []);

    /// <summary>The rulebook of a scheme declared for a year that judges a type and is in force at its own period's end, if there is one.</summary>
    public Rulebook? RulebookFor(string unitType, int year, Scheme scheme = Scheme.Safety)
    {
        foreach (var declared in Info.Years)
        {
            if (declared.Year != year) continue;
            foreach (var id in declared.Rulebooks)
            {
                if (!Rulebooks.TryGetValue(id, out var rulebook) || rulebook.Scheme != scheme) continue;
                if (!rulebook.InForce.Contains(rulebook.Period.End.In(year))) continue;
                foreach (var type in rulebook.UnitTypes)
                    if (type.Code == unitType) return rulebook;
            }
        }
        return null;
    }

    /// <summary>What a dossier of a unit's year must hold, and the rulebook that says so; null when no rulebook of the year does.</summary>
    public (Rulebook Rulebook, DossierRule Rule)? DossierRuleFor(string unitType, int year, string kind)
    {
        foreach (var declared in Info.Years)
        {
            if (declared.Year != year) continue;
            foreach (var id in declared.Rulebooks)
            {
                if (!Rulebooks.TryGetValue(id, out var rulebook) || !rulebook.UnitTypes.Any(type => type.Code == unitType)) continue;
                foreach (var rule in rulebook.Dossiers)
                    if (rule.Kind == kind) return (rulebook, rule);
            }
        }
        return null;
    }

    /// <summary>The settings in force at a place on a day: the nation's, then those of the profiles from the widest place to the narrowest.</summary>
    public Settings SettingsFor(string place, DateOnly day) => SettingsOf(LayersFor(place, day));

    /// <summary>What is laid down at a place on a day, each value with its source.</summary>
    public ProfileInForce ProfileFor(string place, DateOnly day) => InForce(LayersFor(place, day), day);

    /// <summary>What a profile lays down together with what it inherits, wherever it holds.</summary>
    public ProfileInForce ProfileOf(Profile profile, DateOnly day)
    {
        var layers = new List<Profile>();
        AddWithInherited(profile, layers, day);
        return InForce(FromNation(layers), day);
    }

    /// <summary>Whether a place is another or lies in it.</summary>
    public bool LiesIn(string place, string area)
    {
        var id = place;
        for (var tier = 0; tier < MostTiers && id is not null; tier++)
        {
            if (id == area) return true;
            id = Places.GetValueOrDefault(id)?.Parent;
        }
        return false;
    }

    private ProfileInForce InForce(ImmutableArray<Profile> layers, DateOnly day) => new(layers, SettingsOf(layers), day);

    private Settings SettingsOf(ImmutableArray<Profile> layers) =>
        layers is [{ Id: NationalProfile }] ? NationalSettings : new([.. layers.Select(static layer => layer.Settings)]);

    private ImmutableArray<Profile> LayersFor(string place, DateOnly day)
    {
        var layers = new List<Profile>();
        var id = place;
        for (var tier = 0; tier < MostTiers && id is not null && Places.TryGetValue(id, out var at); tier++, id = at.Parent)
        {
            foreach (var profile in Profiles.Values)
                if (profile.InForce.Contains(day) && profile.IsFor(id)) AddWithInherited(profile, layers, day);
        }
        return FromNation(layers);
    }

    private void AddWithInherited(Profile profile, List<Profile> layers, DateOnly day)
    {
        for (Profile? next = profile; next is not null && next.Id != NationalProfile && !layers.Contains(next);
             next = next.Inherits is { } above ? Profiles.GetValueOrDefault(above) : null)
        {
            if (next == profile || next.InForce.Contains(day)) layers.Add(next);
        }
    }

    private ImmutableArray<Profile> FromNation(List<Profile> layers)
    {
        if (Profiles.TryGetValue(NationalProfile, out var nation)) layers.Add(nation);
        layers.Reverse();
        return [.. layers];
    }

    /// <summary>
    /// The table that a type is scored by in a year: the one named, when it serves; when none is named, one that serves, a complete one
    /// before a partial one.
    /// </summary>
    public ScoringTable? ScoringFor(string unitType, int year, string? named = null)
    {
        if (named is not null) return Scoring.TryGetValue(named, out var own) && own.Serves(unitType, year) ? own : null;
        ScoringTable? found = null;
        foreach (var table in Scoring.Values)
        {
            if (!table.Serves(unitType, year)) continue;
            if (found is null || (table.IsComplete, found.IsComplete) is (true, false)
                || table.IsComplete == found.IsComplete && string.CompareOrdinal(table.Id, found.Id) < 0)
                found = table;
        }
        return found;
    }
}
