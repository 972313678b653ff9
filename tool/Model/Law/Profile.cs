using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Profiles;

namespace Antt.Model.Law;

/// <summary>What a locality, or the nation, lays down beside the text ("quy định của địa phương"), dated and inherited.</summary>
/// <param name="Id">Its id; <c>quoc-gia</c> is the nation's.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inherits">Id of the profile it refines.</param>
/// <param name="Places">Ids of the places it holds for; none for the nation's.</param>
/// <param name="InForce">While it applies.</param>
/// <param name="Instrument">Id of the legal text that lays it down, where the register has it.</param>
/// <param name="InstrumentNumber">Number of that text, where the register does not have it.</param>
/// <param name="Settings">The readings it chooses.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Profile(
    string Id, Words Name, string? Inherits, ImmutableArray<string> Places, DateRange InForce, string? Instrument,
    string? InstrumentNumber, ImmutableArray<Setting> Settings, Input Input)
{
    /// <summary>The locality whose plan it is, which need not be a place of the register.</summary>
    public ProfileLocality? Locality { get; init; }

    /// <summary>The text that lays it down, where the register does not hold it.</summary>
    public LocalText? LocalText { get; init; }

    /// <summary>The text it replaces ("thay thế").</summary>
    public LocalText? Replaces { get; init; }

    /// <summary>Its own guidance on procedure.</summary>
    public ImmutableArray<Guidance> Guidance { get; init; } = [];

    /// <summary>What the locality calls things, by the key of the thing.</summary>
    public ImmutableArray<LocalWord> LocalWords { get; init; } = [];

    /// <summary>The words for a residential area that are used there: khóm, ấp ….</summary>
    public ImmutableArray<string> LocalKinds { get; init; } = [];

    /// <summary>Who fills which role.</summary>
    public ImmutableArray<RoleBody> Roles { get; init; } = [];

    /// <summary>Its deadlines.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>Who recognises what.</summary>
    public ImmutableArray<AuthorityRule> Authority { get; init; } = [];

    /// <summary>Its delegations.</summary>
    public ImmutableArray<Delegation> Delegations { get; init; } = [];

    /// <summary>Its targets.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Its quotas.</summary>
    public ImmutableArray<Quota> Quotas { get; init; } = [];

    /// <summary>Its forms.</summary>
    public ImmutableArray<FormTemplate> Forms { get; init; } = [];

    /// <summary>Who signs what.</summary>
    public ImmutableArray<SignerOffice> Signers { get; init; } = [];

    /// <summary>Where one turns against decisions.</summary>
    public ImmutableArray<ObjectionOffice> Objections { get; init; } = [];

    /// <summary>What the province asks for beside the text.</summary>
    public ImmutableArray<ProvincialCriterion> Criteria { get; init; } = [];

    /// <summary>How model units are reviewed, step by step.</summary>
    public ImmutableArray<ModelChainStep> ModelChain { get; init; } = [];

    /// <summary>What pays for model units.</summary>
    public ImmutableArray<ModelFunding> ModelFunding { get; init; } = [];

    /// <summary>Where dossiers are sent.</summary>
    public ImmutableArray<DossierRoute> DossierRoutes { get; init; } = [];

    /// <summary>Levels that have been abolished; the nation's profile alone says so.</summary>
    public ImmutableArray<Tier> Tiers { get; init; } = [];

    /// <summary>Kinds of place that there are only for a time; the nation's profile alone says so.</summary>
    public ImmutableArray<PlaceKindSpan> PlaceKinds { get; init; } = [];

    /// <summary>Whether it is laid down for a place itself, not for one below or above.</summary>
    public bool IsFor(string place) => Locality?.Place == place || Places.Contains(place);
}

/// <summary>A named choice between readings of an open question.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The reading taken: <c>true</c>, <c>false</c>, or a word.</param>
/// <param name="Question">Number of the open question, Q-01 ….</param>
/// <param name="Meaning">What the choice means.</param>
public sealed record Setting(string Name, string Value, string? Question, Words? Meaning)
{
    /// <summary>What the choice rests on.</summary>
    public string? Source { get; init; }

    /// <summary>The stricter reading, when it is the only other one a locality may choose.</summary>
    public string? Strict { get; init; }
}
