using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>Whose register was published, in which form and as of which day.</summary>
/// <param name="FormatVersion">Version of the form of the public export.</param>
/// <param name="Name">Name of the register.</param>
/// <param name="Locality">Id of the place whose register it is; null for one over several places.</param>
/// <param name="SiteAddress">Where the public site is found, if known.</param>
/// <param name="Demonstration">Whether units and results are made up.</param>
/// <param name="AsOf">The day everything is looked at; what is dated later is not in it.</param>
/// <param name="Years">The years it covers, ascending.</param>
public sealed record PublicHead(
    int FormatVersion, Words Name, string? Locality, string? SiteAddress, bool Demonstration, DateOnly AsOf,
    ImmutableArray<PublicYear> Years)
{
    /// <summary>The version this code writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>On which terms the data may be used again; null where the locality has not said.</summary>
    public Licence? Licence { get; init; }
}

/// <summary>A year the register covers.</summary>
/// <param name="Year">The year N.</param>
/// <param name="Rulebooks">Ids of the rulebooks its units are judged by.</param>
public sealed record PublicYear(int Year, ImmutableArray<string> Rulebooks);
