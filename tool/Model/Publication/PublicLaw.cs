using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>The law the register rests on, as data.</summary>
/// <param name="Instruments">The legal texts, by id.</param>
/// <param name="Rulebooks">The rulebooks, by id.</param>
/// <param name="Assumptions">The readings results may rest on, by question.</param>
public sealed record PublicLaw(
    ImmutableArray<PublicInstrument> Instruments, ImmutableArray<PublicRulebook> Rulebooks, ImmutableArray<PublicAssumption> Assumptions);

/// <summary>A legal text ("văn bản").</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its official number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="IssuedOn">The day it was issued, where known.</param>
/// <param name="From">The first day in force, where known.</param>
/// <param name="To">The last day in force, where there is one.</param>
/// <param name="Replaces">Ids of texts it replaces.</param>
/// <param name="Amends">Ids of texts it amends.</param>
public sealed record PublicInstrument(
    string Id, string Number, Words Title, string Issuer, DateOnly? IssuedOn, DateOnly? From, DateOnly? To,
    ImmutableArray<string> Replaces, ImmutableArray<string> Amends);

/// <summary>A reading of a question the law leaves open.</summary>
/// <param name="Question">Number of the question, Q-01 ….</param>
/// <param name="Meaning">The nation's reading, and the other that may be chosen.</param>
public sealed record PublicAssumption(string Question, Words Meaning)
{
    /// <summary>Name of the choice: what tells readings of one question apart.</summary>
    public string? Setting { get; init; }

    /// <summary>What the nation chose: <c>true</c>, <c>false</c>, or a word.</summary>
    public string? Value { get; init; }
}
