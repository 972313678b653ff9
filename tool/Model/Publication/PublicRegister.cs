using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>
/// What a register publishes ("bản công bố"). Site, open data and verification know nothing else: this type and those below it
/// have no field for anything that is not public, and nothing in them tells a refusal from a unit that never registered.
/// </summary>
/// <param name="Head">Whose register this is, and on which day it is looked at.</param>
/// <param name="Places">Every place, by id.</param>
/// <param name="Units">Every unit that was in scope for at least one year, by id.</param>
/// <param name="Decisions">Every decision with something to publish, by id.</param>
/// <param name="Shares">The counts of communes and provinces, by place and year.</param>
/// <param name="Law">The texts and the criteria.</param>
public sealed record PublicRegister(
    PublicHead Head, ImmutableArray<PublicPlace> Places, ImmutableArray<PublicUnit> Units, ImmutableArray<PublicDecision> Decisions,
    ImmutableArray<PublicShare> Shares, PublicLaw Law)
{
    /// <summary>The log of the decisions, in the order in which they were entered.</summary>
    public ImmutableArray<PublicLogEntry> Log { get; init; } = [];

    /// <summary>What was said about published decisions afterwards, by id.</summary>
    public ImmutableArray<PublicReply> Replies { get; init; } = [];

    /// <summary>Signatures of offices over certificates, by decision and unit.</summary>
    public ImmutableArray<PublicSignature> Signatures { get; init; } = [];

    /// <summary>The keys they were made with.</summary>
    public ImmutableArray<PublicKey> Keys { get; init; } = [];

    /// <summary>Where one turns against decisions, by level, place and day.</summary>
    public ImmutableArray<PublicObjection> Objections { get; init; } = [];

    /// <summary>The outlines of places.</summary>
    public PublicOutlines Outlines { get; init; } = PublicOutlines.None;

    /// <summary>Figures of provinces, by place and year.</summary>
    public PublicStatistics Statistics { get; init; } = PublicStatistics.None;
}
