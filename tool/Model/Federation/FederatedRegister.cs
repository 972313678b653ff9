using System.Collections.Immutable;
using Antt.Model.Publication;

namespace Antt.Model.Federation;

/// <summary>One register among those of a national view: where it came from, what checking it gave, and what it says if it holds.</summary>
/// <param name="Name">What the view calls it.</param>
/// <param name="Source">Where its export was found, as it was given.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="Faults">Why not.</param>
/// <param name="Register">The register; null where it could not be read.</param>
public sealed record FederatedRegister(string Name, string Source, FederationState State, ImmutableArray<ExportFault> Faults, PublicRegister? Register)
{
    /// <summary>How far its log went the last time it held; null where it never did.</summary>
    public PublicLogHead? Known { get; init; }

    /// <summary>The end of its log, for the next time. One that does not hold now is held to what was known of it before, whenever it comes back.</summary>
    public PublicLogHead? Head => Register is null ? Known : Register.Log.LastOrDefault() is { } last ? new PublicLogHead(last.Sequence, last.Hash) : new PublicLogHead(0, "");

    /// <summary>How many days before a day it was looked at; null where it could not be read.</summary>
    public int? AgeOn(DateOnly day) => Register is { } known ? day.DayNumber - known.Head.AsOf.DayNumber : null;
}

/// <summary>What a register is to a national view.</summary>
public enum FederationState
{
    /// <summary>Everything in it holds; it counts.</summary>
    Verified,

    /// <summary>Something in it does not hold; it does not count.</summary>
    Broken,

    /// <summary>It was not found, or not whole.</summary>
    Missing,

    /// <summary>Another register of the view speaks for the same place; neither counts.</summary>
    Twice,

    /// <summary>It holds and is a demonstration ("sổ minh hoạ"), while others are not; what is made up is not counted with what is real.</summary>
    Demonstration,
}
