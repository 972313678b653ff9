using System.Collections.Immutable;
using Antt.Engine.Publishing.Verifying;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Federating;

/// <summary>One register among those of a national view: where it came from, what checking it gave, and what it says if it holds.</summary>
/// <param name="Name">What the view calls it.</param>
/// <param name="Source">Where its export was found, as it was given.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="Faults">Why not.</param>
/// <param name="Register">The register; null where it could not be read.</param>
public sealed record FederatedRegister(string Name, string Source, FederationState State, ImmutableArray<ExportFault> Faults, PublicRegister? Register)
{
    private const int MostFaults = 5;

    /// <summary>The end of its log, for the next time.</summary>
    public PublicLogHead? Head => Register?.Log.LastOrDefault() is { } last ? new PublicLogHead(last.Sequence, last.Hash) : Register is null ? null : new PublicLogHead(0, "");

    /// <summary>A register whose export is not there.</summary>
    public static FederatedRegister Missing(string name, string source) => new(name, source, FederationState.Missing, [], null);

    /// <summary>A register by the files of its export, checked anew; nothing is taken on trust.</summary>
    /// <param name="name">What the view calls it.</param>
    /// <param name="source">Where they were found.</param>
    /// <param name="files">The files.</param>
    /// <param name="known">The end of its log the last time; null where it was never looked at.</param>
    public static FederatedRegister Of(string name, string source, IEnumerable<OutputFile> files, PublicLogHead? known)
    {
        var verifier = new ExportVerifier(files);
        var report = verifier.All(known);
        var faults = report.Checks.Where(static check => check.State == CheckState.Broken).SelectMany(static check => check.Faults).Take(MostFaults).ToImmutableArray();
        return report.Holds ? new(name, source, FederationState.Verified, [], verifier.Register) : new(name, source, FederationState.Broken, faults, null);
    }
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
}
